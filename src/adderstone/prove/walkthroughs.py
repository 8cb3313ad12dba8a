"""Walkthroughs: a run into a set of states, played in the reference interpreter and written as commands to type.

A shortest run is found by rings: the states after one turn, after two, and so on, until one lies in the target; then
the states of each ring from which the next can be reached, backwards; at last one state after the other, forwards, in
the reference. Where the rings grow too large for the time that is given, a run is read off the trace of the search, and
made shorter in its corridor: rings again, of those states alone in which each field has a value that it also has
somewhere in that run, or in one to another of the targets, in the same stage. What comes out leads to the target as
surely; how short it could be at the best is known from the rings that were made, none of which has a target.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from adderstone.prove.corridor import corridor
from adderstone.prove.encoding import Node, minus
from adderstone.prove.explicit import Move, falls
from adderstone.prove.recalling import Search
from adderstone.prove.symbolic import Space
from adderstone.prove.trace import Track
from adderstone.prove.turns import Action
from adderstone.world.verbs import Act
from adderstone.world.world import State, World

PATIENCE = 20.0  # seconds that are given to all searches for short runs
WHOLE = 0.1  # the share of them for rings of the whole world

Walk = tuple[list[Move], list[State]]  # some turns, and the states that they lead through


@dataclass(frozen=True)
class Run:
    """A run of the reference interpreter from the start. No run to the same end is shorter than `at_least` turns."""

    moves: tuple[Move, ...]
    states: tuple[State, ...]
    at_least: int

    @property
    def shortest(self) -> bool:
        """Whether no run to the same end is shorter."""
        return self.at_least >= len(self)

    @property
    def acts(self) -> tuple[Act, ...]:
        """What the player does."""
        return tuple(move.act for move in self.moves)

    def __len__(self) -> int:
        return len(self.moves)


Told = tuple[list[tuple[tuple[int, int] | None, Node]], int]  # a track, its actions by their stages and numbers


class Rings:
    """The states after one turn, after two, and so on, of runs that stay among some states for all but their last turn."""

    def __init__(self, space: Space, allowed: Node, patience: float) -> None:
        self.space, self.allowed, self.patience = space, allowed, patience
        self.rings: list[Node] = [space.start]
        self.visited = space.start
        self.spent = 0.0

    def track(self, target: Node) -> Track | None:
        """States of each ring on a shortest way to a target; None where there is none, or no more time."""
        depth = 0
        while not (self.rings[depth] & target).satisfiable():
            depth += 1
            if depth == len(self.rings) and not self._widened():
                return None
        return through(self.space, [ring & self.allowed for ring in self.rings[:depth]], self.rings[depth] & target)

    def _widened(self) -> bool:
        if self.spent > self.patience:
            return False
        begun = time.process_time()
        ring = minus(self.space.next_ring(self.rings[-1] & self.allowed), self.visited)
        self.spent += time.process_time() - begun
        if not ring.satisfiable():
            return False
        self.rings.append(ring)
        self.visited |= ring
        return True


def through(space: Space, rings: Sequence[Node], states: Node) -> Track:
    """A way through all the rings to some states that the last of them leads to."""
    track: Track = []
    for ring in reversed(rings):
        found = space.step_before(states, ring)
        assert found is not None, "a ring has what the one before it leads to"
        track.append((found[0], states))
        states = found[1]
    return [(None, states), *reversed(track)]


def walks(world: World, space: Space, state: State) -> Iterator[Walk]:
    """Strolls that change nothing that a space knows, standing still first; none else where each place is told apart."""
    yield [], []
    if space.quotient is None:
        return
    slot = space.quotient.regions.player
    for place, taken in space.quotient.regions.walks(state):
        moves, states = [Move(*move) for move in taken], [state]
        for move in moves:
            states.append(world.turn(states[-1], move.act, move.choices).state)
        assert all(states[-1][kept] == (place if kept == slot else state[kept]) for kept in space.kept), "a stroll is free"
        yield moves, states[1:]


class Finder:
    """Finds runs in one space, right after its search; what has been ringed is kept for the next question."""

    def __init__(self, world: World, space: Space, patience: float = PATIENCE, allowed: Node | None = None) -> None:
        self.world, self.space, self.patience, self.given = world, space, patience, patience
        self.allowed = allowed if allowed is not None else space.encoding.true
        self.rings = Rings(space, self.allowed, patience * WHOLE)

    def find(self, target: Node) -> Run | None:
        """A run to the target, a shortest one where that can be found in time; None where there is none."""
        return self.find_all([target])[0]

    def find_all(self, targets: Sequence[Node]) -> list[Run | None]:
        """A run to each target, along tracks that were found before if nothing that they depend on has changed."""
        keys = [(self._before(target), target, self.allowed, self.given) for target in targets]
        asked = [target for target, key in zip(targets, keys, strict=True) if not self.space.knows("run", key)]
        found = dict(zip(asked, self._tracks(asked), strict=True)) if asked else {}
        told = [self.space.recall("run", key, partial(self._told, found, target))
                for target, key in zip(targets, keys, strict=True)]
        return [self._again(each) if each is not None else None for each in told]

    def _told(self, found: Mapping[Node, tuple[Track, int] | None], target: Node) -> Told | None:
        """A track that was found, without the actions themselves."""
        track = found[target]
        if track is None:
            return None
        numbers = {action: (number, place) for number, stage in enumerate(self.space.stages.values())
                   for place, action in enumerate(stage.actions)}
        return [(numbers[action] if action is not None else None, states) for action, states in track[0]], track[1]

    def _again(self, told: Told) -> Run:
        """The run along a track."""
        stages = list(self.space.stages.values())
        return self.played([(stages[step[0]].actions[step[1]] if step is not None else None, states)
                            for step, states in told[0]], told[1])

    def _before(self, target: Node) -> tuple[Search, ...]:
        """The searches of the stages that have something of a target, and of all that come before one of them."""
        there = [value for value in self.space.stages if (target & self.space.stages[value].node).satisfiable()]
        values = list(self.space.stages)  # the last one first
        return tuple(search for value, search in self.space.searches.items()
                     if there and values.index(value) >= values.index(there[0]))

    def _tracks(self, targets: Sequence[Node]) -> list[tuple[Track, int] | None]:
        """A way to each target, and how short it could be. Those that the rings do not come to in time share one corridor."""
        near = [self.rings.track(target) for target in targets]
        found = [(track, len(track) - 1) if track is not None else None for track in near]
        ways = {place: way for place, target in enumerate(targets)
                if found[place] is None and (way := self.space.trace.back_from(target)) is not None}
        at_least = len(self.rings.rings)
        runs = [self.played(way, at_least) for way in ways.values()]
        corridor = self._corridor([state for run in runs for state in run.states])
        rings = Rings(self.space, self.allowed & corridor, self.patience - self.rings.spent)
        for place, way in ways.items():
            found[place] = rings.track(targets[place]) or way, at_least
        self.patience -= rings.spent
        return found

    def shortest(self, target: Node) -> Run | None:
        """A shortest run to the target; None where the patience does not last, or there is none."""
        track = self.rings.track(target)
        return self.played(track, at_least=len(track) - 1) if track is not None else None

    def _corridor(self, states: Sequence[State]) -> Node:
        """The states in which each field but the player's place has a value that it has in some of these of its stage."""
        player = self.world.player.field
        return corridor(self.space, states, lambda stage: () if player is None else (player.index,))

    def played(self, track: Track, at_least: int) -> Run:
        """A run through the sets of a track, of an end that is no nearer than so many turns."""
        moves: list[Move] = []
        states = [self.world.start]
        for action, there in track[1:]:
            walk = self.step(states[-1], action, there)
            assert walk is not None, "each set of a track leads to the next"
            moves += walk[0]
            states += walk[1]
        return Run(tuple(moves), tuple(states), at_least)

    def step(self, state: State, action: Action | None, there: Node) -> Walk | None:
        """A turn of an action into some states, after a stroll to where it can be taken if places are one in the space."""
        for moves, states in walks(self.world, self.space, state):
            for move, after in self.turns(states[-1] if states else state, action):
                if self.space.holds(there, after):
                    return [*moves, move], [*states, after]
        return None

    def turns(self, state: State, action: Action | None = None) -> Iterator[tuple[Move, State]]:
        """Turns of the relation from a state, each made by the reference."""
        cases = action.cases if action is not None else self.space.whole.cases
        for choices in falls(self.world, state):
            env = (*(self.space.merged(state) if action is not None else state), *choices)
            for case in cases:
                if case.guard.holds(env):
                    turn = self.world.turn(state, case.act, choices)
                    if turn.passed:
                        yield Move(case.act, choices), turn.state
