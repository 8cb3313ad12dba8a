"""Wandering: moments that some run comes to, found by following runs that are known and straying from them.

A moment that was met proves that it can be. What was not met here may still be possible: that is for a solver to say.
The strays are drawn from a seed, so that two proofs of one story say the same.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product
from pathlib import Path
from random import Random

from adderstone.compile.formula import Formula
from adderstone.compile.phases import facts_of
from adderstone.compile.relation import Case, Relation
from adderstone.world.world import State, World

Moment = tuple[int, State]  # a daemon's number, or -1 at the start of a turn; the state then, with the turn's choices
STRAY, LEAST = 12, 20  # turns of one stray; strays that are made however little time there is
SORTED = 3  # fields by which cases are sorted


class Wandering:
    """Walks through one world. `known` are states that runs come to, the start among them or not."""

    def __init__(self, world: World, relation: Relation, known: Iterable[State] = ()) -> None:
        self.world, self.relation = world, relation
        self.known = list(dict.fromkeys([world.start, *known, *_walkthrough(world)]))
        self.random = Random(world.story.title)
        self.near: dict[Formula, list[State]] = {}
        self.facts = [(case, facts_of(case.guard)) for case in relation.cases]
        self.asked = [slot for slot, _ in Counter(slot for _, facts in self.facts for slot in facts).most_common(SORTED)]
        self.sorted: dict[State, list[Case]] = {}

    def moments(self, seconds: float, wanted: Callable[[], Sequence[Formula]]) -> Iterator[Moment]:
        """Moments of the known states, then of strays from them, for so many of the processor's seconds.

        Every other stray begins in a known state in which most of something that is still wanted holds.
        """
        for state in self.known:
            for choices in self._falls(state):
                yield -1, (*state, *choices)
        until, strays = time.process_time() + seconds, 0
        while (strays < LEAST or time.process_time() < until) and (left := wanted()):
            yield from self._stray(self._near(self.random.choice(left)))
            yield from self._stray(self.random.choice(self.known))
            strays += 1

    def _near(self, wanted: Formula) -> State:
        """A known state in which as much of a conjunction holds as in any."""
        if wanted not in self.near:
            parts = wanted.parts if wanted.kind == "and" else (wanted,)
            first = (0,) * len(self.world.choices)
            held = [sum(part.holds((*state, *first)) for part in parts) for state in self.known]
            self.near[wanted] = [state for state, count in zip(self.known, held, strict=True) if count == max(held)]
        return self.random.choice(self.near[wanted])

    def _stray(self, state: State) -> Iterator[Moment]:
        for _ in range(STRAY):
            choices = self.random.choice(self._falls(state))
            yield -1, (*state, *choices)
            state, met = self._turn(state, choices)
            yield from met

    def _turn(self, state: State, choices: State) -> tuple[State, list[Moment]]:
        """A turn drawn from those that can be taken, and what daemons are asked in."""
        env = (*state, *choices)
        cases = [case for case in self._possible(env) if case.guard.holds(env)]
        if not cases:
            return state, []
        return self._taken(self.random.choice(cases), env)

    def _possible(self, env: State) -> list[Case]:
        """The cases that are not ruled out by the fields that most of them ask for."""
        key = tuple(env[slot] for slot in self.asked)
        if key not in self.sorted:
            self.sorted[key] = [case for case, facts in self.facts if all(
                value in facts.get(slot, (value,)) for slot, value in zip(self.asked, key, strict=True))]
        return self.sorted[key]

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
    """The states of the telling's own walkthrough, and of what is tried on its way, where it has one."""
    from adderstone.play.tellings import replay, script

    path: Path | None = world.telling.walkthrough if world.telling is not None else None
    if world.telling is None or path is None or not path.exists():
        return []
    return [state for step in replay(world, world.telling, script(path)).steps for state in step.states]
