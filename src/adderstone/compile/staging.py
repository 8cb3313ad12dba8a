"""Staging: a story goes forward, and forgets. A field that nothing asks for any more takes its first value again.

What it preserves: the runs of the world, seen through the fields that still matter; so which endings can be reached and
from where. A *stage field* never comes back to a value that it has left: a chapter. A field is *dead* in a stage when
nothing that can happen in that stage, or in one that can follow it, reads it for the sake of a field that is not dead.
Two states that differ in dead fields alone have the same futures, so one of them stands for both.
"""

from __future__ import annotations

import operator
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import accumulate

from adderstone.compile.formula import FALSE, Formula, assuming
from adderstone.compile.ranges import Facts, Ranges, forward_ranges
from adderstone.compile.relation import Case, Relation, Step
from adderstone.compile.slicing import Covered, cone, covered

TRIED = 4  # how many of the fields that are most asked for are tried as the stage


@dataclass(frozen=True)
class Staging:
    """The stage field; at each of its values the ranges, which slots are dead, and what can happen. Without one, slot is -1."""

    slot: int = -1
    ranges: Mapping[int, Facts] = field(default_factory=dict)
    dead: Mapping[int, frozenset[int]] = field(default_factory=dict)
    order: tuple[int, ...] = ()  # the stages, each behind all that can follow it
    relations: Mapping[int, Relation] = field(default_factory=dict)  # dead fields are still written in these


@dataclass(frozen=True)
class Question:
    """The slots that something is asked about: those `always` asked for, and those asked for only `at` some stages.

    The stages are values of the field at `slot`. Where another field is the stage, all is asked for always.
    """

    always: frozenset[int]
    slot: int = -1
    at: Mapping[int, frozenset[int]] = field(default_factory=dict)

    def here(self, slot: int, value: int) -> frozenset[int]:
        """What is asked for at a value of a stage field."""
        return self.always | self.at.get(value, frozenset()) if slot == self.slot else self.all()

    def all(self) -> frozenset[int]:
        """What is asked for anywhere."""
        return self.always.union(*self.at.values())


def staging(relation: Relation, question: Question, implied: Covered = covered) -> Staging:
    """The staging of a relation for a question over some slots."""
    found = stages(relation)
    if found is None:
        return Staging()
    relations = {value: at_stage(relation, found.slot, facts) for value, facts in found.at.items()}
    live: dict[int, frozenset[int]] = {}
    for value in last_first(found.after):
        later = (live[after] for after in found.after[value])  # what is needed later is asked for here
        asked = question.here(found.slot, value).union({found.slot}, *later)
        live[value] = cone(relations[value], asked, implied)
    everything = frozenset(range(len(relation.fields)))
    dead = {value: everything - alive for value, alive in live.items()}
    return Staging(found.slot, found.at, dead, tuple(last_first(found.after)), relations)


def stages(relation: Relation) -> Ranges | None:
    """The ranges by the field that most guards ask for, of those that never come back to a value once left."""
    asked: Counter[int] = Counter()
    for guard in {case.guard for case in relation.cases} | {step.when for step in relation.daemons}:
        asked.update(guard.slots())
    candidates = [slot for slot, _ in asked.most_common() if slot < len(relation.fields)
                  and len(relation.domains[slot]) > 2 and slot not in relation.over.slots()]
    for slot in candidates[:TRIED]:
        found = forward_ranges(relation, slot)
        if found is not None and len(found.at) > 1:
            return found
    return None


def last_first(after: Mapping[int, frozenset[int]]) -> list[int]:
    """The values, each behind all that can follow it; those on a cycle, or before one, are left out."""
    found: list[int] = []
    left = dict(after)
    while ready := [value for value, later in left.items() if later <= set(found)]:
        found += ready
        for value in ready:
            del left[value]
    return found


def at_stage(relation: Relation, slot: int, facts: Facts) -> Relation:
    """What of the relation can happen while the fields are in some ranges, those of one stage.

    A field of one value in its range is not written, unless the step may end the stage. Daemons keep their numbers: one
    that has nothing to do is left as a step without writes. A step that comes after a change of stage in its own case is
    left as it is, since it may find itself in another stage.
    """
    still = {field for field, values in facts.items() if len(values) == 1}

    def kept(step: Step) -> Step:
        when = assuming(step.when, facts)
        out = () if _ends(step, slot) else still
        writes = () if when is FALSE else tuple(
            replace(write, when=inner) for write in step.writes
            if write.slot not in out and (inner := assuming(write.when, facts)) is not FALSE)
        return Step(when, writes, step.origin)

    return _each(relation, slot, kept, lambda guard: assuming(guard, facts))


def without(relation: Relation, slot: int, dead: frozenset[int]) -> Relation:
    """What can happen in a stage without writes to fields that are dead in it."""
    def kept(step: Step) -> Step:
        return replace(step, writes=tuple(write for write in step.writes if write.slot not in dead))

    return _each(relation, slot, kept, lambda guard: guard)


def _each(relation: Relation, slot: int, kept: Callable[[Step], Step], held: Callable[[Formula], Formula]) -> Relation:
    """The relation with other steps and guards; what comes after a change of stage in its case is left as it is."""
    kept = cache(kept)

    def case_at(case: Case) -> Case | None:
        guard = held(case.guard)
        if guard is FALSE:
            return None
        crossing = list(accumulate((_ends(step, slot) for step in case.steps), operator.or_, initial=False))
        steps = (step if crossed else kept(step) for step, crossed in zip(case.steps, crossing, strict=False))
        return Case(case.act, guard, tuple(step for step in steps if step.writes), case.endings, case.origin)

    return replace(relation, cases=tuple(found for case in relation.cases if (found := case_at(case)) is not None),
                   daemons=tuple(kept(step) for step in relation.daemons))


def _ends(step: Step, slot: int) -> bool:
    """Whether a step may end the stage."""
    return any(write.slot == slot for write in step.writes)
