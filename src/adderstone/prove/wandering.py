"""Wandering: moments that some run comes to, found by following runs that are known and straying from them.

A moment that was met proves that it can be. What was not met here may still be possible: that is for a solver to say.
The strays are drawn from a seed, so that two proofs of one story say the same.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from pathlib import Path
from random import Random

from adderstone.compile.relation import Case, Relation
from adderstone.world.world import State, World

Moment = tuple[int, State]  # a daemon's number, or -1 at the start of a turn; the state then, with the turn's choices
STRAY = 12  # turns of one stray


class Wandering:
    """Walks through one world. `known` are states that runs come to, the start among them or not."""

    def __init__(self, world: World, relation: Relation, known: Iterable[State] = ()) -> None:
        self.world, self.relation = world, relation
        self.known = list(dict.fromkeys([world.start, *known, *_walkthrough(world)]))
        self.random = Random(world.story.title)

    def moments(self, seconds: float) -> Iterator[Moment]:
        """Moments of the known states, then of strays from them, for so many of the processor's seconds."""
        for state in self.known:
            for choices in self._falls(state):
                yield -1, (*state, *choices)
        until = time.process_time() + seconds
        for state in self.known:
            if time.process_time() < until:
                yield from self._turn(state, self.random.choice(self._falls(state)))[1]
        while time.process_time() < until:
            yield from self._stray(self.random.choice(self.known))

    def _stray(self, state: State) -> Iterator[Moment]:
        for _ in range(STRAY):
            choices = self.random.choice(self._falls(state))
            yield -1, (*state, *choices)
            state, met = self._turn(state, choices)
            yield from met

    def _turn(self, state: State, choices: State) -> tuple[State, list[Moment]]:
        """A turn drawn from those that can be taken, and what daemons are asked in."""
        env = (*state, *choices)
        cases = [case for case in self.relation.cases if case.guard.holds(env)]
        if not cases:
            return state, []
        return self._taken(self.random.choice(cases), env)

    def _taken(self, case: Case, env: State) -> tuple[State, list[Moment]]:
        met = []
        for step in case.steps:
            env = step.applied(env)
        for number, step in enumerate(self.relation.daemons):
            met.append((number, env))
            env = step.applied(env)
        met.append((len(self.relation.daemons), env))
        for step in case.endings:
            env = step.applied(env)
        return env[:len(self.relation.fields)], met

    def _falls(self, state: State) -> Sequence[State]:
        """Every way in which the choices of a turn can fall; a closed one falls on its first option."""
        opened = set(self.world.open_choices(state))
        return list(product(*(range(choice.size) if choice in opened else (0,) for choice in self.world.choices)))


def _walkthrough(world: World) -> list[State]:
    """The states of the telling's own walkthrough, where it has one."""
    from adderstone.play.tellings import replay, walkthrough

    path: Path | None = world.telling.walkthrough if world.telling is not None else None
    if world.telling is None or path is None or not path.exists():
        return []
    return [state for step in replay(world, world.telling, walkthrough(path)).steps for state in step.states]
