"""Ahead: whether a good ending can still be reached from one state, by the reference interpreter alone.

Breadth first, as in `prove.explicit`, from the state and not from the start, and only to the first good ending. So the
run that is found is a shortest one. How far is looked is counted in turns and not in seconds, so that the answer is the
same on every machine; what has not been looked through by then stays unknown.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from adderstone.compile.acts import acts
from adderstone.prove.explicit import Move, falls, turns
from adderstone.prove.goals import good
from adderstone.world.world import State, World


@dataclass(frozen=True)
class Ahead:
    """What was found: a run to a good ending, or None; without one, `complete` says that there is none."""

    moves: tuple[Move, ...] | None
    states: tuple[State, ...]
    complete: bool


def ahead(world: World, start: State, turns_tried: int) -> Ahead:
    """Look for a good ending, by trying about so many turns at most."""
    wanted = {ending.number for ending in good(world)}
    tried = list(acts(world))
    came: dict[State, tuple[State, Move] | None] = {start: None}
    waiting, left = deque([start]), turns_tried
    while waiting:
        state = waiting.popleft()
        left -= len(tried) * len(falls(world, state))
        if left < 0:
            return Ahead(None, (), complete=False)
        for move, after in turns(world, state, tried):
            if after in came:
                continue
            came[after] = (state, move)
            if after[world.ending.index] in wanted:
                return _run(came, after)
            waiting.append(after)
    return Ahead(None, (), complete=True)


def _run(came: dict[State, tuple[State, Move] | None], state: State) -> Ahead:
    moves, states = [], [state]
    while (step := came[state]) is not None:
        state, move = step
        moves.append(move)
        states.append(state)
    return Ahead(tuple(moves[::-1]), tuple(states[::-1]), complete=True)


def leaves_it_to_others(world: World, found: Ahead) -> bool:
    """Whether the run goes on so only if somebody else's choice, or chance, falls as it does there."""
    steps = zip(found.states, found.states[1:], found.moves or (), strict=False)
    return any(world.turn(state, move.act, choices).state != after
               for state, after, move in steps if world.open_choices(state) for choices in falls(world, state))
