"""Claims: each kind proved and refuted, as the explicit engine says; and each refutation's run replayed."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adderstone.prove import prove
from adderstone.prove.explicit import Explored, explore
from adderstone.prove.proof import PROVED, REFUTED, UNKNOWN, Answer
from adderstone.world import Condition, Story, World
from adderstone.world.verbs import push
from small_worlds import Drawn, build

LIMIT = 1500
State = tuple[int, ...]


def answers(world: World) -> dict[str, Answer]:
    return {answer.name: answer for answer in prove(world, content=False).claims}


# --- against the explicit engine ---


def holds(found: Explored, world: World, kind: str, conditions: tuple[Condition, ...]) -> bool:
    """What the claim says, of every state that was explored."""
    states = list(found.depth)
    there = {state for state in states if any(condition.holds(world.env(state)) for condition in conditions)}
    if kind == "never":
        return not there
    if kind == "always_possible":
        return found.back(there) >= {state for state in states if world.ended(state) is None}
    return not any(condition.holds(world.env(state)) for state in unprepared(found, world, conditions[0])
                   for condition in conditions[1:])


def unprepared(found: Explored, world: World, first: Condition) -> set[State]:
    """The states of runs in which the first condition has never held."""
    met: set[State] = set()
    waiting = [world.start]
    while waiting:
        state = waiting.pop()
        if state not in met and not first.holds(world.env(state)):
            met.add(state)
            waiting += found.after.get(state, ())
    return met


def shows(world: World, answer: Answer, kind: str, conditions: tuple[Condition, ...]) -> bool:
    """The run of a refutation, replayed, ends where the claim is broken."""
    run = answer.run
    assert run is not None and run.states[0] == world.start
    for (state, after), move in zip(pairwise(run.states), run.moves, strict=True):
        assert world.turn(state, move.act, move.choices).state == after
    last = [condition.holds(world.env(run.states[-1])) for condition in conditions]
    if kind == "never":
        return any(last)
    if kind == "before":
        return any(last[1:]) and not any(conditions[0].holds(world.env(state)) for state in run.states)
    return not any(last)


@settings(max_examples=15)
@given(st.integers(0, 10**6))
def test_claims_of_drawn_worlds(seed: int) -> None:
    drawn = Drawn(seed, size=3)
    del drawn.draft  # conditions drawn from here on ask for no choice
    made = {f"{kind} {number}": (kind, (drawn.condition(2), drawn.condition(2)))
            for kind in ("never", "before", "always_possible") for number in range(2)}
    for name, (kind, conditions) in made.items():
        drawn.story.claim(name, kind, *conditions)
    world = build(drawn.story)
    found = explore(world, LIMIT)
    if not found.complete:
        return
    for name, answer in answers(world).items():
        kind, conditions = made[name]
        assert answer.verdict == (PROVED if holds(found, world, kind, conditions) else REFUTED), (name, answer)
        assert answer.verdict == PROVED or shows(world, answer, kind, conditions)


# --- each kind ---


def levers() -> tuple[Story, Condition, Condition]:
    """Two levers; the second moves only when the first has been pushed, and breaks it."""
    story = Story("Levers")
    room = story.room("Room", "A room.")
    left, right = (story.scenery(name, "A lever.", at=room) for name in ("left lever", "right lever"))
    one, two = story.flag("one"), story.flag("two")
    story.instead(push(left), "Clack.", when=~two, then=[one.set()])
    story.instead(push(right), "Clack.", when=one, then=[two.set(), one.clear()])
    story.ending("won", "Won.", outcome="won", when=two & ~one)
    return story, one, two


@pytest.mark.parametrize(("kind", "verdict"), [("before", PROVED), ("believes", PROVED)])
def test_what_comes_first_is_proved_though_it_no_longer_holds(kind: str, verdict: str) -> None:
    story, one, two = levers()
    story.claim("first things first", kind, one, two)
    assert answers(story.build())["first things first"].verdict == verdict


def test_the_other_way_round_is_refuted_with_a_run() -> None:
    story, one, two = levers()
    story.claim("the wrong way round", "before", two, one)
    answer = answers(story.build())["the wrong way round"]
    assert answer.verdict == REFUTED and answer.run is not None
    assert [str(act) for act in answer.run.acts] == ["push left lever"] and answer.source.startswith("test_claims.py:")


def test_never_both_and_always_possible() -> None:
    story, one, two = levers()
    story.claim("never both", "never", one & two)
    story.claim("never one", "never", one)
    story.claim("two is always possible", "always_possible", two)
    story.claim("one is always possible", "always_possible", one)
    found = answers(story.build())
    assert {name: answer.verdict for name, answer in found.items()} == {
        "never both": PROVED, "never one": REFUTED, "two is always possible": PROVED, "one is always possible": PROVED}


def test_a_claim_about_a_choice_is_unknown_and_says_why() -> None:
    story, one, _ = levers()
    coin = story.choice("coin", "heads", "tails")
    story.claim("no tails", "never", coin.is_("tails") & one)
    answer = answers(story.build())["no tails"]
    assert answer.verdict == UNKNOWN and "choice" in answer.says
