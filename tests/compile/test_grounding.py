"""The cases of the relation against the reference turn: for every state met, every act and every choice."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

import cloak
from adderstone.compile.acts import all_acts
from adderstone.compile.grounding import relation
from adderstone.world import World
from house import make_house
from small_worlds import Drawn, by_cases, choices_of

State = tuple[int, ...]


def by_turns(world: World, state: State, acts: Sequence[object]) -> set[State]:
    """The states that follow by the reference turn, where time passes."""
    found = set()
    for act in acts if world.ended(state) is None else ():
        for choices in choices_of(world, state):
            turn = world.turn(state, act, choices)  # type: ignore[arg-type]
            if turn.passed:
                found.add(turn.state)
    return found


def agree(world: World, seed: int, steps: int) -> None:
    """The same states follow, all along a random walk."""
    random, cases, acts = Random(seed), relation(world), list(all_acts(world))
    state = world.start
    for _ in range(steps):
        expected = by_turns(world, state, acts)
        assert by_cases(world, cases, state) == expected
        if not expected:
            return
        state = random.choice(sorted(expected))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6))
def test_drawn_worlds(seed: int) -> None:
    agree(Drawn(seed, size=4).world(), seed, steps=8)


def test_cloak() -> None:
    for seed in range(5):
        agree(cloak.story.build(), seed, steps=12)


def test_the_house() -> None:
    from small_worlds import build

    house = make_house()
    house.story.starts_in(house.hall)
    agree(build(house.story), 1, steps=25)


def test_a_look_that_comes_to_nothing_takes_no_time() -> None:
    """An after rule on a free verb makes a turn of it only where it changes something."""
    drawn = Drawn(3)
    story = drawn.story
    from adderstone.world.verbs import examine

    seen = story.flag("seen")
    story.after(examine(drawn.lever), then=[seen.set()])
    world = drawn.world()
    for case in relation(world).cases:
        if case.act.verb is examine and case.act.noun is drawn.lever:
            assert not case.guard.holds([1] * (len(world.fields) + len(world.choices)))
