"""What the checker has answered before: it says of a changed world, or a changed certificate, what it says afresh."""

from __future__ import annotations

from random import Random

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

import cloak
from adderstone.prove import prove
from adderstone.prove.certifying import certified
from adderstone.prove.check import check
from adderstone.prove.checking.answered import Answered
from adderstone.prove.checking.circuit import Circuit
from adderstone.prove.checking.encoding import Encoding
from adderstone.prove.checking.fingerprint import fingerprint
from adderstone.prove.checking.report import Report
from mutants import mutants
from small_worlds import Drawn, in_chapters


def verdict(report: Report) -> list[str] | None:
    """The statements of a report that was not refused."""
    return [str(statement) for statement in report.statements] if not report.refusal else None


@settings(max_examples=15)
@given(st.integers(0, 10**6), st.booleans())
def test_a_changed_world_is_checked_as_if_nothing_was_known(seed: int, chapters: bool) -> None:
    world, answered, random = (in_chapters(seed) if chapters else Drawn(seed)).world(), Answered(), Random(seed)
    every = mutants(world)
    written = certified(world, prove(world, content=False))
    others = [mutant.of(world) for mutant in random.sample(every, min(4, len(every)))]
    for changed in (world, *others, world):
        claimed = msgspec.structs.replace(written, fingerprint=fingerprint(changed))
        assert verdict(check(changed, claimed, answered=answered)) == verdict(check(changed, claimed))
        answered.done()


def test_questions_are_known_again_whatever_their_gates_are_numbered() -> None:
    answered = Answered()
    for idle in (0, 3):
        circuit = Circuit()
        made = [circuit.fresh(f"{idle} {number}") for number in range(idle)]
        circuit.all_of(made)
        one, two = circuit.fresh("one"), circuit.fresh("two")
        assert answered.possible(circuit, [circuit.all_of((one, two)), circuit.choose(one, two, -two)])
        assert not answered.possible(circuit, [circuit.all_of((one, two)), -two])
    assert (answered.carried, answered.anew) == (2, 2)


def test_gates_of_different_kinds_over_the_same_inputs_are_told_apart() -> None:
    answered, circuit = Answered(), Circuit()
    one, two, three = (circuit.fresh(label) for label in ("one", "two", "three"))
    for gate in (circuit.all_of((one, two, three)), circuit.choose(one, two, three), circuit.choose(two, one, three)):
        for other in (-one, -two, -three):
            assert answered.possible(circuit, [gate, other]) == circuit.possible([gate, other])


def test_what_a_vector_can_be_is_part_of_a_question() -> None:
    """The same bit of the same field, once where the field can have a value and once where it can't."""
    world, answered = cloak.story.build(), Answered()
    slot = next(field.index for field in world.fields if field.size > 3)
    for values, expected in (({0, 1, 2}, False), ({0, 1, 2, 3}, True)):
        circuit = Circuit()
        encoding = Encoding(world, [{*range(field.size)} for field in (*world.fields, *world.choices)], circuit)
        vector = encoding.unknown(slot, values)
        assert answered.possible(circuit, [encoding.is_(vector, slot, 3)]) == expected


def test_what_nobody_asks_for_is_forgotten_after_two_checks() -> None:
    answered, circuit = Answered(), Circuit()
    one = circuit.fresh("one")
    for known in (False, True):
        answered.begin()
        assert answered.possible(circuit, [one])
        assert answered.carried == known
        answered.done()
    answered.begin()
    answered.done()  # nothing was asked
    for other in ("two", "three"):
        answered.begin()
        assert answered.possible(circuit, [circuit.fresh(other)])
        answered.done()
    answered.begin()
    assert answered.possible(circuit, [one]) and answered.anew == 1


def test_a_certificate_that_was_checked_of_this_very_world_is_not_checked_again() -> None:
    world, answered = cloak.story.build(), Answered()
    written = certified(world, prove(world, content=False))
    assert check(world, written, answered=answered).verified and answered.anew
    assert check(world, written, answered=answered).verified and not answered.anew + answered.carried
    spoilt = msgspec.structs.replace(written, nodes=written.nodes[:-1])
    assert not check(world, spoilt, answered=answered).verified
    other = next(mutant.of(world) for mutant in mutants(world))
    assert "has changed" in check(other, written, answered=answered).refusal
