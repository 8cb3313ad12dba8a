"""Dead ends: states that a run can come to, where the story goes on, and from which no good ending can be reached.

A lost ending is not a dead end: the player is told. Each dead end is entered by some turn from a state that was not
one. Those turns are sorted by the action and by which fields it changed, so that each cause is named once, with a
shortest run to it, as far as one can be found in time.
"""

from __future__ import annotations

from collections.abc import Iterator

from adderstone.prove.encoding import Node, minus
from adderstone.prove.endings import good
from adderstone.prove.proof import DeadEnd
from adderstone.prove.symbolic import Space
from adderstone.prove.turns import Action
from adderstone.prove.walkthroughs import Finder, Run
from adderstone.world.world import State, World

MOST = 25  # causes that are reported; a story with more has one problem, not many
NOTICE = 40  # turns after a dead end in which a lost ending is looked for


def dead(space: Space, reached: Node, alive: Node) -> Node:
    """The states from which only what is not wanted can follow, while the story goes on."""
    return minus(minus(reached, alive), space.over)


def dead_ends(world: World, space: Space, reached: Node, alive: Node, finder: Finder) -> list[DeadEnd]:
    """Each distinct cause, the nearest first."""
    lost = dead(space, reached, alive)
    if not lost.satisfiable():
        return []
    found: dict[object, DeadEnd] = {}
    if space.holds(lost, world.start):
        return [DeadEnd("the start", "", (), tuple(ending.name for ending in good(world)),
                        Run((), (world.start,), 0), None, space.count(lost))]
    for action in _crossing(space, alive, lost):
        entered = _entered(space, action, alive, lost)
        cause = _cause(world, space, action, alive, entered, reached, finder)
        if cause is not None:
            key = (cause.origin or cause.act, cause.changed)
            if key not in found or len(cause.run) < len(found[key].run):
                found[key] = cause
        if len(found) >= MOST:
            break
    return sorted(found.values(), key=lambda cause: len(cause.run))


def _crossing(space: Space, alive: Node, lost: Node) -> Iterator[Action]:
    for stage in space.stages.values():
        for action in stage.actions:
            if _entered(space, action, alive, lost).satisfiable():
                yield action


def _entered(space: Space, action: Action, alive: Node, lost: Node) -> Node:
    ready = alive & action.guard
    return space.turns.after(action, ready) & lost if ready.satisfiable() else space.encoding.false


def _cause(world: World, space: Space, action: Action, alive: Node, entered: Node, reached: Node,
           finder: Finder) -> DeadEnd | None:
    brink = space.turns.before(action, entered) & alive
    run = finder.find(brink)
    if run is None:
        return None
    step = finder.step(run.states[-1], action, entered)
    if step is None:
        return None
    moves, states = step
    whole = Run((*run.moves, *moves), (*run.states, *states), run.at_least + 1)
    move, state = whole.moves[-1], whole.states[-1]
    changed = tuple(_changed(world, space, whole.states[-2], state))
    origins = dict.fromkeys(step.origin for step, _ in action.steps if step.origin)
    return DeadEnd(str(move.act), ", ".join(origins), changed, tuple(_closed(world, space, run.states[-1], reached)),
                   whole, _lost_after(world, space, state), space.count(entered))


def _changed(world: World, space: Space, before: State, after: State) -> Iterator[str]:
    """The fields that the last turn changed and that still matter, the player's place only where it is the only one."""
    seen = [(field, new) for field, old, new in zip(world.fields, space.seen(before), space.seen(after), strict=True)
            if old != new]
    others = [(field, new) for field, new in seen if field is not world.player.field]
    yield from (f"{field.name} becomes {field.value_name(new)}" for field, new in others or seen)


def _closed(world: World, space: Space, before: State, reached: Node) -> Iterator[str]:
    """The good endings that could be reached until then."""
    for ending in good(world):
        there = space.encoding.value(world.ending.index, ending.number)
        if space.holds(space.back(there, reached), before):
            yield ending.name


def _lost_after(world: World, space: Space, state: State) -> int | None:
    """The turns after which the player can at the soonest have been told that all is lost."""
    ring = space.point(state)
    told, visited = space.endings(world, "lost"), ring
    for turns in range(1, NOTICE):
        ring = minus(space.next_ring(ring), visited)
        if (ring & told).satisfiable():
            return turns
        if not ring.satisfiable():
            return None
        visited |= ring
    return None
