"""Slices of Coraline: some of its acts, from some place of its walkthrough on; both engines come to the same states."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from random import Random

import pytest

import coraline
from adderstone.compile.grounding import Grounding
from adderstone.compile.relation import Case, Relation
from adderstone.play.tellings import replay, script, walkthrough
from adderstone.prove.corridor import walked
from adderstone.prove.explicit import falls
from adderstone.prove.symbolic import Space
from adderstone.world import State, World
from adderstone.world.verbs import go
from small_worlds import by_cases

FEWEST, LIMIT, TRIED = 60, 1500, 60


@cache
def whole() -> tuple[World, Relation, tuple[State, ...]]:
    """The story, all that can happen in it, and the states of its walkthrough."""
    world = coraline.story.build()
    assert world.telling is not None and world.telling.walkthrough is not None
    steps = replay(world, world.telling, walkthrough(world.telling.walkthrough)).steps
    return world, Grounding(world).relation(), tuple(dict.fromkeys(state for step in steps for state in step.states))


def explored(world: World, relation: Relation) -> set[State] | None:
    """All states of a slice; None where there are too many."""
    found = {relation.start}
    waiting = [relation.start]
    while waiting and len(found) <= LIMIT:
        new = by_cases(world, relation, waiting.pop()) - found
        found |= new
        waiting += new
    return found if len(found) <= LIMIT else None


def possible(world: World, relation: Relation, state: State) -> set[Case]:
    """The cases that can be taken in a state, however the choices fall."""
    return {case for choices in falls(world, state) for case in relation.cases if case.guard.holds((*state, *choices))}


def drawn(random: Random) -> tuple[Relation, set[State]]:
    """A slice that is neither too small nor too large: from a state of the walkthrough on, some ways and some other acts."""
    world, relation, states = whole()
    ways = [case for case in relation.cases if case.act.verb is go]
    for _ in range(TRIED):
        begun = random.randrange(len(states))
        ahead = {case for state in states[begun:begun + 12:3] for case in possible(world, relation, state)}
        kept = [*random.sample(ways, 20), *random.sample(sorted(ahead, key=relation.cases.index), min(16, len(ahead)))]
        cut = replace(relation, start=states[begun], cases=tuple(dict.fromkeys(kept)))
        found = explored(world, cut)
        if found is not None and len(found) >= FEWEST:
            return cut, found
    raise AssertionError("no slice has a size that can be looked at")


@pytest.mark.parametrize("seed", range(8))
def test_both_engines_come_to_the_same_states(seed: int) -> None:
    world = whole()[0]
    relation, found = drawn(Random(seed))
    space = Space(relation, {world.ending.index, world.player.movable().index})
    reached = space.reach()
    assert all(space.holds(reached, space.seen(state)) for state in found)
    active = {value: stage.active for value, stage in space.stages.items()}
    told = {(state[space.staging.slot] if space.staging.order else 0, state) for state in found}
    assert space.count(reached) == len({(value, tuple(state[slot] for slot in active[value])) for value, state in told})


def test_corridors_run_past_what_the_walkthrough_only_tries_too() -> None:
    world = whole()[0]
    assert world.telling is not None and world.telling.walkthrough is not None
    steps = replay(world, world.telling, script(world.telling.walkthrough)).steps
    tried = {state for step in steps if step.typed.tried for state in step.states}
    assert len(tried) > 100 and tried <= set(walked(world))
