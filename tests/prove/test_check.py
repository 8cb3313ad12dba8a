"""The checker: it verifies what is so, refuses what was tampered with, and whatever it accepts is true."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cloak
from adderstone.prove import check as checker
from adderstone.prove.check import check
from adderstone.prove.checking.fingerprint import fingerprint
from adderstone.prove.checking.format import (
    Certificate,
    Closed,
    Goal,
    Layer,
    Never,
    Node,
    Phase,
    Refused,
    Run,
    Step,
    decoded,
    encoded,
)
from adderstone.prove.checking.report import DECIDED, REPLAYED, SAMPLED
from adderstone.world import Story, World
from adderstone.world.verbs import pull
from explorer import Explored, certified, explore

replace = msgspec.structs.replace


def toll(*, sound: bool) -> World:
    """A bridge that takes a coin; in the sound one a coin that falls into the river can be fished out again."""
    story = Story("Toll", player="yourself")
    bank = story.room("Bank", "A river bank.")
    bridge = story.room("Bridge", "A bridge.", north_of=bank)
    river = story.room("River", "Cold water.")
    river.exit(story.compass.out, bank)
    if sound:
        bank.exit(story.compass.in_, river)
    coin = story.thing("coin", "A coin.", at=bank)
    gate = story.scenery("gate", "A gate.", at=bridge)
    wind = story.choice("wind", "still", "gust", when=story.player.at(bridge) & coin.held)
    story.each_turn("The coin is blown away.", when=wind.is_("gust") & story.player.at(bridge) & coin.held,
                    then=[coin.to(river)])
    story.instead(pull(gate), "It swings open.")
    story.ending("across", "You are across.", outcome="won", on=pull(gate), when=coin.held & wind.is_("still"))
    wet = story.once("wet", "You are wet through.", when=story.player.at(river))
    story.claim("no dry swims", "never", story.player.at(river) & ~wet)
    return story.build()


@cache
def found(sound: bool = True) -> Explored:
    return explore(toll(sound=sound))


@cache
def good() -> Certificate:
    made = certified(found())
    return replace(made, never=(Never("reachable", Goal("condition", "no dry swims")),))


def refusal(certificate: Certificate, world: World | None = None) -> str:
    report = check(world or found().world, certificate)
    assert not report.verified and report.refusal.endswith((".", "again.")) and "\n" not in report.refusal
    return report.refusal


# --- what is so ---


def test_a_sound_story_is_verified() -> None:
    report = check(found().world, good())
    assert report.verified and not report.refusal
    assert [statement.how for statement in report.statements] == [REPLAYED, DECIDED, DECIDED, DECIDED]


def test_cloak_end_to_end() -> None:
    """Its set is closed, and both endings can be reached; it has dead ends, so nothing is said of winning it."""
    world = cloak.story.build()
    certificate = certified(explore(world))
    assert check(world, decoded(encoded(certificate))).verified
    assert {run.name for run in certificate.runs} == {"won", "lost"} and not certificate.rankings


def test_what_is_not_decided_in_time_is_sampled_and_not_verified() -> None:
    report = check(found().world, good(), seconds=1e-9)
    assert not report.refusal and not report.verified
    assert [statement.how for statement in report.statements] == [REPLAYED, SAMPLED, SAMPLED, SAMPLED]


def test_a_dead_end_is_a_run_and_a_closed_set_without_a_good_ending() -> None:
    broken = found(sound=False)
    dead = broken.dead()
    made = certified(broken)
    after = explore_from(broken, dead[0])
    drawing = certified(Explored(broken.world, dict.fromkeys(after), {}))  # the same tests and nodes for another set
    run = Run("the coin is gone", steps(broken, dead[0]), Goal("state"))
    certificate = replace(made, tests=drawing.tests, nodes=drawing.nodes, runs=(run,), rankings=(),
                          closed=(Closed("gone", drawing.closed[0].roots, (run.name,)),),
                          never=(Never("gone", Goal("good ending")),))
    assert check(broken.world, certificate).verified


def explore_from(explored: Explored, state: tuple[int, ...]) -> set[tuple[int, ...]]:
    met, waiting = {state}, [state]
    while waiting:
        new = set(explored.turns[waiting.pop()]) - met
        met |= new
        waiting += new
    return met


def steps(explored: Explored, state: tuple[int, ...]) -> tuple[Step, ...]:
    from explorer import step_of

    return tuple(map(step_of, explored.run(state)))


# --- what is not ---


def test_the_broken_twin_is_not_shown_to_be_winnable() -> None:
    broken = found(sound=False)
    assert broken.dead()
    layers = tuple(certified(broken).rankings) or good().rankings
    made = replace(certified(broken), rankings=layers)
    assert "layer" in refusal(made, broken.world) or "no node" in refusal(made, broken.world)


def test_another_story_and_a_changed_one_are_refused() -> None:
    assert "not about" in refusal(good(), cloak.story.build())
    assert "has changed" in refusal(good(), toll(sound=False))
    assert "telling" in refusal(replace(good(), telling="sung"))


def test_a_set_without_the_start_is_refused() -> None:
    assert "does not hold the start" in refusal(replace(good(), closed=(Closed("reachable", (0,)),)))


def test_a_weakened_set_is_refused() -> None:
    """With no state left out, a swimmer may be dry, and a state may be in no layer."""
    weak = replace(good(), closed=(Closed("reachable", ()),))
    assert "shows condition 1" in refusal(weak)
    assert "in no layer" in refusal(replace(weak, never=()))


def test_layers_are_asked_for_their_steps() -> None:
    layers = good().rankings[0].phases[0].layers
    assert "by none of its rules" in refusal(ranked(tuple(Layer(layer.roots) for layer in layers)))
    assert "in no layer" in refusal(ranked(layers[:-1]))
    assert "does not lead" in refusal(ranked(layers[2:]))
    assert "does not lead" in refusal(ranked((layers[0], *layers[2:])))
    assert "in no layer" in refusal(ranked(()))
    assert "in no layer" in refusal(replace(good(), rankings=(replace(good().rankings[0], phases=()),)))


def test_a_rule_is_held_to_its_step_and_its_states() -> None:
    layers = good().rankings[0].phases[0].layers
    last = layers[-1]
    waiting = replace(last.rules[0], by=Step("wait"))
    everywhere = replace(last.rules[0], where=())
    nowhere = replace(last.rules[0], where=(0,))
    for rule, said in ((waiting, "does not lead"), (nowhere, "by none of its rules")):
        assert said in refusal(ranked((*layers[:-1], replace(last, rules=(rule, *last.rules[1:])))))
    if len(last.rules) > 1:
        assert "does not lead" in refusal(ranked((*layers[:-1], replace(last, rules=(everywhere,)))))
    assert "no node" in refusal(ranked((*layers[:-1], replace(last, rules=(replace(waiting, where=(9999,)),)))))


def test_phases_are_told_apart() -> None:
    phase = good().rankings[0].phases[0]
    twice = replace(good().rankings[0], phases=(phase, phase))
    assert "two phases" in refusal(replace(good(), rankings=(twice,)))
    beside = replace(good().rankings[0], phases=(phase, replace(phase, value=1)))
    assert "two phases" in refusal(replace(good(), rankings=(beside,)))


def test_what_is_left_outside_is_a_set_that_is_there() -> None:
    elsewhere = replace(good().rankings[0], outside="elsewhere")
    assert "no set" in refusal(replace(good(), rankings=(elsewhere,)))


def ranked(layers: tuple[Layer, ...]) -> Certificate:
    """The sound certificate with other layers."""
    return replace(good(), rankings=(replace(good().rankings[0], phases=(Phase(layers),)),))


def test_runs_are_replayed() -> None:
    run = good().runs[0]
    assert "come to what it says" in refusal(replace(good(), runs=(replace(run, steps=run.steps[1:]),)))
    assert "come to what it says" in refusal(replace(good(), runs=(replace(run, steps=run.steps[:-1]),)))
    assert "goes on after" in refusal(replace(good(), runs=(replace(run, steps=(*run.steps, Step("wait"))),)))
    assert 'no verb "fly"' in refusal(replace(good(), runs=(replace(run, steps=(Step("fly"),)),)))
    assert 'nothing called "moon"' in refusal(replace(good(), runs=(replace(run, steps=(Step("take", "moon"),)),)))
    assert "options" in refusal(replace(good(), runs=(replace(run, steps=(Step("wait", choices=(9,)),)),)))
    assert "two runs" in refusal(replace(good(), runs=(run, run)))


def test_names_that_are_not_there_are_refused() -> None:
    take_gate = Step("take", "gate")
    assert "no set" in refusal(replace(good(), never=(Never("elsewhere", Goal("good ending")),)))
    assert 'no ending "drowned"' in refusal(replace(good(), good=("drowned",)))
    assert "no goal" in refusal(replace(good(), never=(Never("reachable", Goal("weather")),)))
    assert "no claim" in refusal(replace(good(), never=(Never("reachable", Goal("condition", "x")),)))
    assert "is no room" in refusal(replace(good(), never=(Never("reachable", Goal("room", "coin")),)))
    assert "is no thing" in refusal(replace(good(), never=(Never("reachable", Goal("thing", "bank")),)))
    assert "(take gate) is refused" in refusal(replace(good(), runs=(Run("x", (take_gate,), Goal("state")),)))


def test_a_lost_ending_is_not_good() -> None:
    world = cloak.story.build()
    made = replace(certified(explore(world)), good=("lost",))
    assert "says that it is lost" in refusal(made, world)


def test_nodes_are_looked_at_before_they_are_used() -> None:
    nodes = good().nodes
    assert "does not stand before it" in refusal(replace(good(), nodes=(Node(0, 2, 1), *nodes[1:])))
    assert "does not stand before it" in refusal(replace(good(), nodes=(Node(999, 0, 1), *nodes[1:])))
    assert "no node" in refusal(replace(good(), nodes=nodes[:-1], rankings=(), closed=(
        Closed("reachable", (len(nodes) + 1,)),)))
    assert "does not have" in refusal(replace(good(), tests=(replace(good().tests[0], field="tide"),)))


def test_a_set_may_be_split_by_any_field_of_the_world() -> None:
    whole = good().closed[0]
    for field in found().world.fields:
        assert check(found().world, replace(good(), closed=(replace(whole, split=field.name),))).verified
    assert "does not have" in refusal(replace(good(), closed=(replace(whole, split="tide"),)))


def test_a_set_that_is_closed_until_something_is_no_ground_for_a_ranking() -> None:
    """The start alone is closed until the player leaves the bank, and says nothing of what comes then."""
    until = Goal("room", "bank")
    early = replace(good().closed[0], until=until)
    assert "at all" in refusal(replace(good(), closed=(early,)))
    report = check(found().world, replace(good(), closed=(early,), rankings=()))
    assert report.verified and "before the player in bank" in report.statements[-1].says


def test_a_set_that_begins_after_a_run_holds_its_end() -> None:
    whole = good().closed[0]
    assert "does not have" in refusal(replace(good(), closed=(replace(whole, runs=("nowhere",)),)))
    assert "last state" in refusal(replace(good(), closed=(replace(whole, roots=(0,), runs=("across",)),)))
    assert check(found().world, replace(good(), closed=(replace(whole, runs=("across",)),))).verified


@pytest.mark.parametrize("written", [b"", b"{}", b"\xff\xfe", b'{"format": 1}', b"[1, 2"])
def test_what_is_no_certificate_is_refused(written: bytes) -> None:
    with pytest.raises(Refused, match="no certificate"):
        decoded(written)


def test_another_format_is_refused() -> None:
    with pytest.raises(Refused, match="format 7"):
        decoded(encoded(replace(good(), format=7)))


# --- tampering ---


def true_of(explored: Explored, certificate: Certificate) -> bool:
    """Whether a certificate that was accepted is right, by what the explorer knows."""
    from adderstone.prove.checking.diagrams import Diagrams

    diagrams = Diagrams(explored.world, certificate)
    held = all(diagrams.holds(closed.roots, state) for closed in certificate.closed for state in explored.before)
    forced = any(ranking.against == "everybody" for ranking in certificate.rankings)  # the wind may always blow
    return held and not forced and (not certificate.rankings or not explored.dead())


@settings(max_examples=150)
@given(st.data(), st.booleans())
def test_whatever_is_accepted_is_true(data: st.DataObject, sound: bool) -> None:
    """Nodes, roots, layers and steps changed at random, in a sound story and in a broken one."""
    explored = found(sound)
    plain: dict[str, Any] = msgspec.json.decode(encoded(good()))
    if not sound:
        plain["fingerprint"] = fingerprint(explored.world)
    names = [field.name for field in explored.world.fields]
    plain["closed"][0]["split"] = data.draw(st.sampled_from(["", *names]))
    for _ in range(data.draw(st.integers(1, 3))):
        tamper(plain, data)
    try:
        certificate = decoded(msgspec.json.encode(plain))
    except Refused:
        return
    report = check(explored.world, certificate)
    assert report.refusal or true_of(explored, certificate)


def tamper(plain: dict[str, Any], data: st.DataObject) -> None:
    """Change one thing somewhere in the certificate."""
    kind = data.draw(st.sampled_from(["node", "drop node", "test", "root", "layer root", "drop layer", "step", "by",
                                      "where", "against", "value"]))
    nodes, layers = plain["nodes"], plain["rankings"][0]["phases"][0]["layers"]
    number = st.integers(0, len(nodes) + 1)
    if kind == "node":
        data.draw(st.sampled_from(nodes))[data.draw(st.integers(1, 2))] = data.draw(number)
    elif kind == "drop node":
        del nodes[data.draw(st.integers(0, len(nodes) - 1))]
    elif kind == "test":
        data.draw(st.sampled_from(plain["tests"]))[1] = data.draw(st.lists(st.integers(0, 9), max_size=3))
    elif kind == "root":
        plain["closed"][0]["roots"] = data.draw(st.lists(number, max_size=2))
    elif kind == "layer root" and layers:
        data.draw(st.sampled_from(layers))["roots"] = data.draw(st.lists(number, max_size=2))
    elif kind == "drop layer" and layers:
        del layers[data.draw(st.integers(0, len(layers) - 1))]
    elif kind == "step" and layers:
        data.draw(st.sampled_from(layers))["rules"] = []
    else:
        tamper_ranking(kind, plain["rankings"][0], data)


def tamper_ranking(kind: str, ranking: dict[str, Any], data: st.DataObject) -> None:
    """Change whom a ranking is against, what its phase is about, or give one rule what is another one's."""
    rules = [rule for layer in ranking["phases"][0]["layers"] for rule in layer["rules"]]
    if kind == "against":
        ranking["against"] = data.draw(st.sampled_from(["", "minds", "everybody"]))
    elif kind == "value":
        ranking["phases"][0]["value"] = data.draw(st.integers(0, 5))
    elif kind in ("by", "where") and rules:
        data.draw(st.sampled_from(rules))[kind] = data.draw(st.sampled_from(rules))[kind]


@settings(max_examples=60)
@given(st.integers(0, 10**6), st.integers(0, 7))
def test_a_flipped_bit_is_refused_or_changes_nothing_that_matters(at: int, bit: int) -> None:
    written = bytearray(encoded(good()))
    written[at % len(written)] ^= 1 << bit
    try:
        certificate = decoded(bytes(written))
    except Refused:
        return
    assert check(found().world, certificate).refusal or true_of(found(), certificate)


# --- independence ---


def test_the_checker_imports_the_world_alone() -> None:
    home = Path(checker.__file__)
    for path in (home, *home.with_name("checking").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            named = [node.module] if isinstance(node, ast.ImportFrom) else (
                [alias.name for alias in node.names] if isinstance(node, ast.Import) else [])
            for module in filter(None, named):
                assert not module.startswith("adderstone") or module.startswith(
                    ("adderstone.world", "adderstone.prove.checking")), f"{path.name} imports {module}"
