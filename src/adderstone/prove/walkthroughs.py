"""Walkthroughs: a run into a set of states, played in the reference interpreter and written as commands to type.

A shortest run is found by rings: the states after one turn, after two, and so on, until one lies in the target; then
the states of each ring from which the next can be reached, backwards; at last one state after the other, forwards, in
the reference. Where the rings grow too large for the time that is given, a run is taken along the ranks of the search
backwards: it leads to the target as surely, and is not called shortest.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from adderstone.prove.encoding import Node
from adderstone.prove.explicit import Move, falls
from adderstone.prove.symbolic import Rank, Space
from adderstone.prove.turns import Action
from adderstone.world.verbs import Act
from adderstone.world.world import State, World

PATIENCE = 20.0  # seconds that are given to a search for a shortest run


@dataclass(frozen=True)
class Run:
    """A run of the reference interpreter from the start. `shortest` says that no run to the same end is shorter."""

    moves: tuple[Move, ...]
    states: tuple[State, ...]
    shortest: bool

    @property
    def acts(self) -> tuple[Act, ...]:
        """What the player does."""
        return tuple(move.act for move in self.moves)

    def __len__(self) -> int:
        return len(self.moves)


class Finder:
    """Finds runs in one space; what it has searched is kept for the next question."""

    def __init__(self, world: World, space: Space, patience: float = PATIENCE, allowed: Node | None = None) -> None:
        self.world, self.space, self.patience = world, space, patience
        self.allowed = allowed if allowed is not None else space.encoding.true
        self.rings: list[Node] = [space.start]
        self.visited = space.start
        self.spent = 0.0

    def shortest(self, target: Node) -> Run | None:
        """A shortest run to the target; None where the patience does not last, or there is none."""
        depth = 0
        while not (self.rings[depth] & target).satisfiable():
            depth += 1
            if depth == len(self.rings) and not self._widened():
                return None
        return self._along(self._tracks(depth, target), shortest=True)

    def some(self, target: Node, reached: Node) -> Run | None:
        """A run to the target along the ranks of the way back."""
        ranks: list[Rank] = []
        within = (reached & self.allowed) | (target & reached)
        if not self.space.holds(self.space.back(target, within, ranks), self.world.start):
            return None
        return self._down(target, ranks)

    def find(self, target: Node, reached: Node) -> Run | None:
        """A run to the target, a shortest one where that can be found in time."""
        return self.shortest(target) or self.some(target, reached)

    # --- rings ---

    def _widened(self) -> bool:
        if self.spent > self.patience:
            return False
        begun = time.process_time()
        ring = self.space.next_ring(self.rings[-1] & self.allowed) & ~self.visited
        self.spent += time.process_time() - begun
        if not ring.satisfiable():
            return False
        self.rings.append(ring)
        self.visited |= ring
        return True

    def _tracks(self, depth: int, target: Node) -> list[Node]:
        """The states of each ring that lie on a shortest way to the target."""
        tracks = [self.rings[depth] & target]
        for ring in reversed(self.rings[:depth]):
            tracks.append(self.space.ring_before(tracks[-1], ring & self.allowed))
        return tracks[::-1]

    def _along(self, tracks: Sequence[Node], shortest: bool) -> Run:
        moves, states = [], [self.world.start]
        for track in tracks[1:]:
            move, state = next((move, state) for move, state in self.turns(states[-1]) if self.space.holds(track, state))
            moves.append(move)
            states.append(state)
        return Run(tuple(moves), tuple(states), shortest)

    # --- ranks ---

    def _down(self, target: Node, ranks: Sequence[Rank]) -> Run:
        moves, states = [], [self.world.start]
        while not self.space.holds(target, states[-1]):
            rank = next(index for index, rank in enumerate(ranks) if self.space.holds(rank.states, states[-1]))
            lower = self.space.encoding.any([target, *(earlier.states for earlier in ranks[:rank])])
            move, state = next((move, state) for move, state in self.turns(states[-1], ranks[rank].action)
                               if self.space.holds(lower, state))
            moves.append(move)
            states.append(state)
        return Run(tuple(moves), tuple(states), shortest=False)

    def turns(self, state: State, action: Action | None = None) -> Iterator[tuple[Move, State]]:
        """Turns of the relation from a state, each made by the reference."""
        cases = action.cases if action is not None else self.space.whole.cases
        for choices in falls(self.world, state):
            env = (*state, *choices)
            for case in cases:
                if case.guard.holds(env):
                    turn = self.world.turn(state, case.act, choices)
                    if turn.passed:
                        yield Move(case.act, choices), turn.state
