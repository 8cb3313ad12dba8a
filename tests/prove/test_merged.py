"""Searching with the places of a region as one, against the explicit engine: states, ways back, and runs that are played."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from adderstone.compile.grounding import relation
from adderstone.prove.dead_ends import dead, dead_ends
from adderstone.prove.encoding import minus
from adderstone.prove.endings import endings
from adderstone.prove.explicit import explore
from adderstone.prove.symbolic import Space
from adderstone.prove.walkthroughs import Finder, Run
from adderstone.world import State, Story, World
from family import Family
from passages import Passages

LIMIT = 1200


def replayed(world: World, run: Run) -> State:
    """Where a run ends, by the reference interpreter."""
    state = world.start
    for move, after in zip(run.moves, run.states[1:], strict=True):
        turn = world.turn(state, move.act, move.choices)
        assert turn.passed and turn.state == after
        state = after
    return state


def same(world: World, patience: float = 1.0) -> int:
    """Hold the search to the explicit one; how many states fewer it has."""
    found = explore(world, LIMIT)
    if not found.complete:
        return 0
    space = Space(relation(world), [world.ending.index], merged=True)
    reached, finder = space.reach(), Finder(world, space, patience)
    assert space.count(reached) == len({space.seen(state) for state in found.depth})
    for answer in endings(world, space, reached, finder):
        ended = [state for state in found.depth if world.ended(state) is answer.ending]
        assert (answer.run is None) is (not ended)
        assert answer.run is None or answer.run.at_least <= min(found.depth[state] for state in ended)
        assert answer.run is None or world.ended(replayed(world, answer.run)) is answer.ending
    won = {state for state in found.depth if (ending := world.ended(state)) is not None and ending.outcome == "won"}
    alive, back = found.back(won), space.back(space.endings(world, "won"), reached)
    assert {state for state in found.depth if space.holds(back, state)} == alive
    causes = dead_ends(world, space, reached, back, finder)
    lost = [state for state in found.depth if state not in alive and world.ended(state) is None]
    assert bool(causes) is bool(lost) is dead(space, reached, back).satisfiable()
    assert all(replayed(world, cause.run) in lost for cause in causes)
    return len({Space(relation(world), [world.ending.index]).seen(state) for state in found.depth}) - space.count(reached)


@settings(max_examples=40)
@example(74)  # an ending asks for a room among those that one can walk between
@given(st.integers(0, 10**6))
def test_drawn_worlds(seed: int) -> None:
    same(Passages(seed).world())


@settings(max_examples=20)
@given(st.integers(0, 10**6))
def test_runs_that_are_read_off(seed: int) -> None:
    same(Passages(seed).world(), patience=-1.0)


def test_states_become_fewer() -> None:
    assert sum(same(Passages(seed).world()) > 0 for seed in range(24)) > 4


@pytest.mark.parametrize("rooms", [10, 20])
def test_a_land_is_as_dead_as_without(rooms: int) -> None:
    world = Family(rooms).story.build()
    said = []
    for merged in (False, True):
        space = Space(relation(world), [world.ending.index], merged=merged)
        reached, finder = space.reach(), Finder(world, space)
        alive = space.back(space.endings(world, "won"), reached)
        causes = dead_ends(world, space, reached, alive, finder)
        said.append([(cause.act, cause.changed, cause.closes) for cause in causes])
        assert causes and all(space.holds(minus(reached, alive), replayed(world, cause.run)) for cause in causes)
    assert said[0] == said[1]


def test_a_door_within_a_region_matters_no_more() -> None:
    story = Story("Two Ways")
    hall = story.room("Hall", "A hall.")
    attic = story.room("Attic", "An attic.", above=hall)
    key = story.thing("key", "A key.", at=attic)
    door = story.door("door", "A door.", (hall, story.compass.east), (attic, story.compass.west), key=key)
    coin = story.thing("coin", "A coin.", at=hall)
    story.ending("won", "Won.", outcome="won", when=coin.held)
    world = story.build()
    opened = next(field.index for field in world.fields if field.name == f"{door.key} open")
    assert opened in Space(relation(world), [world.ending.index]).kept
    assert opened not in Space(relation(world), [world.ending.index], merged=True).kept
    assert same(world) > 0
