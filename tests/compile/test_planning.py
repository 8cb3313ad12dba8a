"""Worlds as planning problems: what Fast Downward finds to be shortest is so, and its plans are runs of the story."""

from __future__ import annotations

from itertools import chain

import pytest
from unified_planning.model import Problem
from unified_planning.shortcuts import OneshotPlanner, get_environment

import cloak
from adderstone.compile.acts import acts
from adderstone.compile.planning import Planning, planning
from adderstone.world import Act, World
from adderstone.world.conditions import Condition
from adderstone.world.rules import Ending
from prove.small_worlds import SMALL
from small_worlds import Drawn, choices_of

State = tuple[int, ...]
ENDINGS = [(name, ending.name) for name, make in SMALL.items() for ending in make().build().endings]
BLIND = {"fast_downward_search_config": "astar(blind())"}  # the cheapest plan, effects with conditions allowed


def shortest(world: World, goal: Condition, limit: int = 100_000) -> int | None:
    """The turns of a shortest run, by a breadth-first search over the reference turn; -1 where the limit was met."""
    every, seen, layer, turns = list(acts(world)), {world.start}, [world.start], 0
    while layer and not any(goal.holds(world.env(state)) for state in layer):
        if len(seen) > limit:
            return -1
        following = chain.from_iterable(after(world, state, every) for state in layer)
        layer = [state for state in dict.fromkeys(following) if state not in seen]
        seen.update(layer)
        turns += 1
    return turns if layer else None


def after(world: World, state: State, every: list[Act]) -> set[State]:
    if world.ended(state) is not None:
        return set()
    turns = (world.turn(state, act, choices) for choices in choices_of(world, state) for act in every)
    return {turn.state for turn in turns if turn.passed}


def planned(problem: Problem) -> list[str] | None:
    """The actions of a cheapest plan."""
    get_environment().credits_stream = None
    with OneshotPlanner(name="fast-downward", params=BLIND) as planner:
        found = planner.solve(problem)
    assert found.plan is not None or found.status.name == "UNSOLVABLE_PROVEN", found.log_messages
    return None if found.plan is None else [step.action.name for step in found.plan.actions]


def turns_of(world: World, made: Planning, reached: Condition) -> int | None:
    """How many turns a cheapest plan takes, each replayed by the reference interpreter."""
    plan = planned(made.problem)
    if plan is None:
        return None
    state = world.start
    for act, choices in made.run(plan):
        turn = world.turn(state, act, choices)
        assert turn.passed, f"{act} takes no turn"
        state = turn.state
    assert reached.holds(world.env(state))
    return len(made.run(plan))


def agree(world: World, ending: Ending, limit: int = 100_000) -> int | None:
    """Both ways come to the same number of turns, or to none."""
    reached = world.ending.is_(ending.name)
    expected = shortest(world, reached, limit)
    found = turns_of(world, planning(world, ending), reached)
    assert expected in (found, -1)
    return found


@pytest.mark.parametrize(("name", "ending"), ENDINGS)
def test_small_worlds(name: str, ending: str) -> None:
    world = SMALL[name]().build()
    assert agree(world, next(each for each in world.endings if each.name == ending)) is not None


def test_cloak() -> None:
    world = cloak.story.build()
    assert [agree(world, ending) for ending in world.endings] == [5, 9]


@pytest.mark.parametrize("seed", range(8))
def test_drawn_worlds(seed: int) -> None:
    world = Drawn(seed, size=4).world()
    for ending in world.endings:
        agree(world, ending, limit=100)


def test_any_condition_is_a_goal() -> None:
    world = cloak.story.build()
    hung = next(thing for thing in world.things if thing.key == "velvet-cloak").on(
        next(thing for thing in world.things if thing.key == "small-brass-hook"))
    assert turns_of(world, planning(world, hung), hung) == shortest(world, hung) == 2


def test_what_can_never_be_has_no_plan() -> None:
    world = SMALL["one_way"]().build()
    above = world.player.at(world.rooms[0])
    left, boat = (next(thing for thing in world.things if thing.key == key) for key in ("left-oar", "boat"))
    assert turns_of(world, planning(world, above & left.inside(boat)), above) is None


def test_a_turn_costs_one_and_what_follows_it_nothing() -> None:
    made = planning(SMALL["timer"]().build(), SMALL["timer"]().build().endings[1])
    costs = made.problem.quality_metrics[0]
    named = {action.name: costs.get_action_cost(action).constant_value() for action in made.problem.actions}
    assert {name for name, cost in named.items() if cost} == set(made.acts) < set(named)
