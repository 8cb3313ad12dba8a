"""The symbolic engine against the explicit one, on every world that is small enough."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import cloak
from adderstone.compile.grounding import relation
from adderstone.prove.backwards import Rank
from adderstone.prove.explicit import explore
from adderstone.prove.symbolic import Space
from adderstone.world import World
from small_worlds import Drawn, in_chapters

LIMIT = 3000


def same(world: World) -> None:
    """Equal reachable sets, and equal sets from which the story can be won, with and without each reduction."""
    found = explore(world, LIMIT)
    if not found.complete:
        return
    won = {state for state in found.depth if (ending := world.ended(state)) is not None and ending.outcome == "won"}
    alive = found.back(won)
    for staged, whole in ((False, True), (False, False), (True, False), (True, True)):
        space = Space(relation(world), [world.ending.index], staged=staged, whole=whole)
        reached = space.reach()
        ranks: list[Rank] = []
        back = space.back(space.endings(world, "won"), reached, ranks)
        assert space.count(reached) == len({space.seen(state) for state in found.depth})
        assert space.count(back) == len({space.seen(state) for state in alive})
        assert all(space.holds(reached, state) for state in found.depth)
        assert {state for state in found.depth if space.holds(back, state)} == alive


@settings(max_examples=40)
@example(631)  # a daemon that could end a stage, and did not, left the fields filled in that stand still in it
@example(3333)  # a way back through an act whose guard asks for a choice
@given(st.integers(0, 10**6))
def test_drawn_worlds(seed: int) -> None:
    same(Drawn(seed, size=4).world())


def test_cloak() -> None:
    same(cloak.story.build())


@pytest.mark.parametrize("seed", [*range(8), 303])  # 303: a later chapter asks for what an earlier one decides
def test_worlds_of_stages(seed: int) -> None:
    same(in_chapters(seed).world())
