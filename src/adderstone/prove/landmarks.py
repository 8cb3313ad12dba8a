"""Landmarks: which must be reached before which, and when a run comes to each.

One landmark comes before another where no run that stops at the first has come to the other. That is asked with a set
of all that runs can come to without the first; a landmark for which that takes too long is not asked, and says so.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from adderstone.compile.relation import Relation
from adderstone.prove.encoding import Node
from adderstone.prove.symbolic import Space, Watch
from adderstone.world.rules import Landmark
from adderstone.world.world import State, World


class OutOfTime(Exception):
    """The patience for the landmarks is used up."""


@dataclass(frozen=True)
class Passed:
    """A landmark: the turn at which a run came to it; which others come before it in every run, as far as was asked."""

    mark: Landmark
    turn: int | None
    after: frozenset[str] = frozenset()
    asked: bool = False  # which come after it was settled


def passed(world: World, states: Sequence[State] = ()) -> list[Passed]:
    """The landmarks as one run comes to them; nothing is asked of others."""
    return [Passed(mark, _turn(mark, states)) for mark in world.story.landmarks]


def _turn(mark: Landmark, states: Sequence[State]) -> int | None:
    flag = mark.reached
    return next((turn for turn, state in enumerate(states) if flag is not None and state[flag.index]), None)


def ordered(world: World, relation: Relation, states: Sequence[State], patience: float) -> list[Passed]:
    """The landmarks, with those that must come before each. `patience` is in seconds of the processor's time.

    Two that every run comes to in the same turn, whichever is the first, stand in no order.
    """
    flags = {mark.reached.index for mark in world.story.landmarks
             if mark.reached is not None and 1 in relation.domains[mark.reached.index]}
    marks = [mark for mark in world.story.landmarks if mark.reached is not None and mark.reached.index in flags]
    late: dict[str, set[str]] = {}
    space = Space(relation, {world.ending.index} | flags)
    try:
        watch = _patient(time.process_time() + patience)
        reached = space.reach(watch)
        marks = [mark for mark in marks if (reached & _there(space, mark)).satisfiable()]
        for mark in marks:
            late[mark.name] = _late(space, mark, marks, watch)
    except OutOfTime:
        pass  # what was found until then is true
    before = {mark.name: frozenset(first for first, others in late.items() if mark.name in others
                                   and first not in late.get(mark.name, ())) for mark in marks}
    return [Passed(mark, _turn(mark, states), before.get(mark.name, frozenset()), mark.name in late)
            for mark in world.story.landmarks]


def _patient(until: float) -> Watch:
    def watch(stage: int, states: Node) -> None:
        if time.process_time() > until:
            raise OutOfTime

    return watch


def _late(space: Space, mark: Landmark, marks: Iterable[Landmark], watch: Watch) -> set[str]:
    """The landmarks that no run comes to without having come to this one before, or in the same turn."""
    there = _there(space, mark)
    without = space.reach(watch, avoiding=there) & ~there
    return {other.name for other in marks if other is not mark and not (without & _there(space, other)).satisfiable()}


def _there(space: Space, mark: Landmark) -> Node:
    assert mark.reached is not None  # every landmark that a story declares has its flag
    return space.encoding.value(mark.reached.index, 1)


def nearest(marks: Sequence[Passed]) -> dict[str, list[str]]:
    """Of those that must come before each landmark, the ones that no other of them stands between."""
    after = {each.mark.name: each.after for each in marks}
    found = {}
    for name, earlier in after.items():
        further = {first for middle in earlier for first in after[middle]}
        found[name] = [each.mark.name for each in marks if each.mark.name in earlier - further]
    return found
