"""What is ahead of a state: as the whole search of small worlds says."""

from __future__ import annotations

import pytest

import cloak
from adderstone.prove.ahead import ahead, leaves_it_to_others
from adderstone.prove.explicit import explore
from adderstone.prove.goals import good
from adderstone.world import World
from corpus_stories import BROKEN, SOUND, module
from report_stories import make_tower
from small_worlds import Drawn

ENOUGH = 2_000_000


def agrees(world: World, step: int = 1) -> int:
    """Compare every state, or every few, that a run can come to; how many can't be won."""
    explored = explore(world)
    assert explored.complete
    wanted = {ending.number for ending in good(world)}
    alive = explored.back({state for state in explored.depth if state[world.ending.index] in wanted})
    hopeless = 0
    for state in [state for state in explored.depth if world.ended(state) is None][::step]:
        found = ahead(world, state, ENOUGH)
        assert found.complete and (found.moves is not None) == (state in alive)
        hopeless += found.moves is None
    return hopeless


def test_cloak_can_be_lost() -> None:
    assert agrees(cloak.story.build()) > 0


@pytest.mark.parametrize("name", [*BROKEN[:6], *SOUND[:6]])
def test_the_corpus(name: str) -> None:
    hopeless = agrees(module(name).story.build(), 3)
    assert not (hopeless and name in SOUND)


@pytest.mark.parametrize("seed", range(5))
def test_worlds_drawn_at_random(seed: int) -> None:
    agrees(Drawn(seed, 2).world(), 50)


def test_the_run_replays_and_is_a_shortest() -> None:
    world = cloak.story.build()
    found = ahead(world, world.start, ENOUGH)
    state = world.start
    for move, after in zip(found.moves or (), found.states[1:], strict=True):
        state = world.turn(state, move.act, move.choices).state
        assert state == after
    assert len(found.states) == 6 and world.ended(state) is good(world)[0]


def test_what_was_not_looked_through_is_unknown() -> None:
    world = cloak.story.build()
    found = ahead(world, world.start, 100)
    assert found.moves is None and not found.complete


def test_what_others_decide_is_known() -> None:
    tower, alone = make_tower(), cloak.story.build()
    assert leaves_it_to_others(tower, ahead(tower, tower.start, ENOUGH))
    assert not leaves_it_to_others(alone, ahead(alone, alone.start, ENOUGH))
