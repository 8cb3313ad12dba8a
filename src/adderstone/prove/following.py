"""Following: a known run to a good ending, taken up from another state, by the reference interpreter alone.

A run that is known from the start mostly leads on from elsewhere too: walk to a room that it comes through, do the rest
of it, and leave out what has been done already. Whether that ends well is not guessed: it is played to its end. That it
does not end well shows nothing.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from adderstone.prove.ahead import Ahead
from adderstone.prove.explicit import Move
from adderstone.prove.goals import good
from adderstone.world.entities import Room
from adderstone.world.verbs import Act, go
from adderstone.world.world import State, World

TRIED = 60  # places of the run at which it is taken up, the likest first
NOTHING = Ahead(None, (), complete=False)

Walk = tuple[list[Move], list[State]]


def following(world: World, state: State, known: Sequence[Move]) -> Ahead:
    """The rest of a run that is known from the start, from this state to a good ending; or nothing."""
    line = _played(world, world.start, known)[1]
    walks = _walks(world, state)
    places = [number for number, at in enumerate(line[:-1]) if world.room(at) in walks]
    places.sort(key=lambda number: sum(one != other for one, other in zip(line[number], state, strict=True)))
    for number in places[:TRIED]:
        moves, states = walks[world.room(line[number])]
        rest = _played(world, states[-1], known[number:])
        if _ends_well(world, rest[1][-1]):
            return Ahead((*moves, *rest[0]), (*states, *rest[1][1:]), complete=True)
    return NOTHING


def _played(world: World, state: State, moves: Sequence[Move]) -> Walk:
    """The moves that are not refused, one after the other, and the states that they lead through."""
    done, states = [], [state]
    for move in moves:
        if world.ended(states[-1]) is not None:
            break
        taken = Move(move.act, drawn(world, states[-1], move.choices))
        turn = world.turn(states[-1], taken.act, taken.choices)
        if turn.passed:
            done.append(taken)
            states.append(turn.state)
    return done, states


def drawn(world: World, state: State, choices: State) -> State:
    """The choices of a turn: those given where they are open, the first option where they are not."""
    opened = set(world.open_choices(state))
    return tuple(option if choice in opened else 0 for choice, option in zip(world.choices, choices, strict=True))


def _walks(world: World, state: State) -> dict[Room, Walk]:
    """Every room that mere walking comes to, with a shortest walk."""
    found: dict[Room, Walk] = {world.room(state): ([], [state])}
    waiting = deque(found.values())
    while waiting:
        moves, states = waiting.popleft()
        for direction in world.room(states[-1]).exits:
            move = Move(Act(go, direction), (0,) * len(world.choices))
            turn = world.turn(states[-1], move.act, move.choices)
            room = world.room(turn.state)
            if turn.passed and room not in found and world.ended(turn.state) is None:
                found[room] = ([*moves, move], [*states, turn.state])
                waiting.append(found[room])
    return found


def _ends_well(world: World, state: State) -> bool:
    return world.ended(state) in good(world)
