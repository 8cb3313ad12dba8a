"""The explicit engine: breadth first over the reference turn, state by state. For small worlds, and as a second opinion.

Every act that could matter and every way in which the choices can fall is tried in each state; so `depth` is the length
of a shortest run.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

from adderstone.compile.acts import acts
from adderstone.world.verbs import Act
from adderstone.world.world import State, World


@dataclass(frozen=True)
class Move:
    """One turn of a run: what the player does, and how the choices fall."""

    act: Act
    choices: State


@dataclass
class Explored:
    """What was found: each state's depth and the turn that first led to it. `complete` says that nothing is left."""

    start: State
    depth: dict[State, int]
    came: dict[State, tuple[State, Move]]
    after: dict[State, set[State]]
    complete: bool

    def run(self, state: State) -> list[Move]:
        """A shortest run to a state."""
        found = []
        while state in self.came:
            state, move = self.came[state]
            found.append(move)
        return found[::-1]

    def nearest(self, wanted: Callable[[State], bool]) -> State | None:
        """The first state found that is wanted."""
        return next((state for state in self.depth if wanted(state)), None)

    def back(self, target: set[State]) -> set[State]:
        """The states from which a run can come to the target."""
        before: dict[State, set[State]] = {}
        for state, following in self.after.items():
            for other in following:
                before.setdefault(other, set()).add(state)
        found, waiting = set(target), list(target)
        while waiting:
            for state in before.get(waiting.pop(), ()):
                if state not in found:
                    found.add(state)
                    waiting.append(state)
        return found


def explore(world: World, limit: int = 100_000) -> Explored:
    """All states that can be reached, up to a limit."""
    tried = list(acts(world))
    found = Explored(world.start, {world.start: 0}, {}, {}, complete=True)
    waiting = deque([world.start])
    while waiting:
        state = waiting.popleft()
        following = found.after.setdefault(state, set())
        for move, after in turns(world, state, tried):
            following.add(after)
            if after not in found.depth:
                if len(found.depth) >= limit:
                    found.complete = False
                    continue
                found.depth[after] = found.depth[state] + 1
                found.came[after] = (state, move)
                waiting.append(after)
    return found


def turns(world: World, state: State, tried: list[Act]) -> Iterator[tuple[Move, State]]:
    """Every turn that can follow a state."""
    if world.ended(state) is not None:
        return
    ways = falls(world, state)
    for act in tried:
        for choices in ways:
            turn = world.turn(state, act, choices)
            if turn.passed:
                yield Move(act, choices), turn.state


def falls(world: World, state: State) -> list[State]:
    """Every way in which the choices of a turn can fall; a closed one falls on its first option."""
    opened = set(world.open_choices(state))
    return list(product(*(range(choice.size) if choice in opened else (0,) for choice in world.choices)))
