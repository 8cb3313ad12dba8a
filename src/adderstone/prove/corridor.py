"""Corridors: the states that look like those of runs that are known, and a search that goes no further than these.

What is come to in a corridor is come to by runs of the story, so that what is met there can be. What is not met there may
still be possible: that is for a search without walls to say. (A part of the states that has most of what is looked for,
and is small as a diagram: K. Ravi and F. Somenzi, High-density reachability analysis, 1995.)
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from pathlib import Path

from adderstone.compile.relation import Relation
from adderstone.compile.staging import Question
from adderstone.prove.encoding import Node
from adderstone.prove.patience import OutOfTime, Patience
from adderstone.prove.symbolic import Space
from adderstone.prove.turns import Stage
from adderstone.prove.wider import Wider, last
from adderstone.world.world import State, World

Free = Callable[[Stage], Container[int]]


def corridor(space: Space, states: Iterable[State], free: Free) -> Node:
    """The states in which each field has a value that it has in some of these of its stage; all values where it is free."""
    encoding, found = space.encoding, space.encoding.false
    known: dict[int, list[State]] = {}
    for state in states:
        known.setdefault(space.stage(state).value, []).append(space.merged(state))
    for value, mine in known.items():
        stage = space.stages[value]
        here, open_ = stage.node, free(stage)
        for slot in stage.active:
            if slot not in open_:
                here &= encoding.any(encoding.value(slot, each) for each in {state[slot] for state in mine})
        found |= here
    return found


def along(relation: Relation, question: Question, states: Iterable[State], free: Free, patience: float) -> Wider | None:
    """A search for a question in a corridor, and the states there that it came to; None where the patience does not last."""
    space, clock = Space(relation, question), Patience(patience)
    within = corridor(space, states, free)
    try:
        return Wider(space, space.reach(lambda stage, states: clock.step(), avoiding=~within, until=last(space)) & within)
    except OutOfTime:
        return None


def walked(world: World) -> list[State]:
    """The states of the telling's own walkthrough, and of what is tried on its way, where it has one."""
    from adderstone.play.tellings import replay, script

    path: Path | None = world.telling.walkthrough if world.telling is not None else None
    if world.telling is None or path is None or not path.exists():
        return []
    return [state for step in replay(world, world.telling, script(path)).steps for state in step.states]
