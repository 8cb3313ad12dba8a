"""Ranks: whether from every state of a closed set in which the story goes on, a goal can still be reached.

The states of the set are taken phase by phase. What is to be shown of a state that is new in a layer: one of the layer's
rules speaks of it, and the rule's turn shows the goal, or leads into the layer before, or to where the story goes on in
an earlier phase. No turn leads out of the set, so that where it goes on is ranked too; and a run that keeps to the rules
goes down the layers of a phase, and from phase to earlier phase, until it comes to the goal.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from adderstone.prove.checking.circuit import FALSE
from adderstone.prove.checking.diagrams import Roots
from adderstone.prove.checking.encoding import Env
from adderstone.prove.checking.format import Layer, Phase, Ranking, Refused
from adderstone.prove.checking.parts import Part
from adderstone.prove.checking.replaying import Reading, shown
from adderstone.prove.checking.sets import Sets
from adderstone.world.conditions import Condition
from adderstone.world.verbs import Act
from adderstone.world.world import State


def phase_of(ranking: Ranking, value: int | None) -> tuple[Phase, frozenset[int]]:
    """The phase of a value, and the values of the phases before it; a phase without a value is that of all."""
    earlier: list[int] = []
    for phase in ranking.phases:
        if phase.value in (value, None):
            return phase, frozenset(earlier)
        if phase.value is not None:
            earlier.append(phase.value)
    return Phase((), value), frozenset()


@dataclass
class Ranks:
    """The check of one ranking. `outside` is a set whose states are left out."""

    reading: Reading
    within: Sets
    ranking: Ranking
    goal: Condition
    outside: Roots | None

    def all(self) -> None:
        """Refuses a ranking that does not show what it says."""
        values = [phase.value for phase in self.ranking.phases]
        if len(set(values)) < len(values) or (None in values and len(values) > 1):
            raise Refused(f"The ranking for {shown(self.ranking.goal)} has two phases for the same states.")
        for part in self.within.parts:
            phase, earlier = phase_of(self.ranking, part.value)
            _Phase(self, part, phase, earlier).all()


class _Phase:
    """One part of the set, and the phase that ranks it."""

    def __init__(self, ranks: Ranks, part: Part, phase: Phase, earlier: frozenset[int]) -> None:
        self.ranks, self.part, self.phase, self.earlier = ranks, part, phase, earlier
        self.shows = part.encoding.holds(ranks.goal, part.state)
        self.asked = [part.goes_on, -self._outside(part.state)]

    def all(self) -> None:
        below: Layer | None = None
        ranked = self.shows
        for number, layer in enumerate(self.phase.layers, 1):
            at = self._in(layer, self.part.state)
            self._ruled(number, layer, [*self.asked, at, -ranked], self._arrival(below))
            below, ranked = layer, self.part.circuit.any_of((at, self.shows))
        if self.part.possible(*self.asked, -ranked):
            raise Refused(f'The set "{self.ranks.ranking.closed}" has a state in no layer: the story goes on there, and '
                          f"nothing shows that {shown(self.ranks.ranking.goal)} can still be reached.")

    def _ruled(self, number: int, layer: Layer, new: list[int], arrives: Callable[[Env], int]) -> None:
        """Each new state of a layer has a rule, and the rules arrive."""
        named, reading = list(new), self.ranks.reading
        said = f"of layer {number} of the ranking for {shown(self.ranks.ranking.goal)}"
        for rule in layer.rules:
            where, act = self.part.within(self._known(rule.where, "A rule")), reading.act(rule.by)
            named.append(-where)
            if self._misses([where, *new], act, reading.choices(rule.by), arrives):
                raise Refused(f"From a state {said}, {act} does not lead to the layer before.")
        if self.part.possible(*named):
            raise Refused(f"A state {said} gets to the layer before by none of its rules.")

    def _misses(self, new: list[int], act: Act, choices: State, arrives: Callable[[Env], int]) -> bool:
        """Somebody whom the ranking is against can keep the act from arriving."""
        against, made = self.ranks.ranking.against, self.part.world.choices
        free = {"": [], "minds": [choice for choice in made if choice.of is not None], "everybody": list(made)}[against]
        fallen = [None if choice in free else option for choice, option in zip(made, choices, strict=True)]
        if self.part.misses(new, act, fallen, arrives):
            return True
        return against == "minds" and self.part.misses(new, act, [None] * len(made), self._ranked, refused=False)

    def _ranked(self, env: Env) -> int:
        """Whether a state after a turn shows the goal, or is ranked: all are in which the story goes on."""
        on = self.part.circuit.all_of((self._goes_on(env), -self._outside(env)))
        return self.part.circuit.any_of((self.part.encoding.holds(self.ranks.goal, env), on))

    def _arrival(self, below: Layer | None) -> Callable[[Env], int]:
        """Whether a state after a turn is one that was looked for."""
        circuit, encoding, goal = self.part.circuit, self.part.encoding, self.ranks.goal
        known: dict[int, int] = {}

        def arrives(env: Env) -> int:
            if id(env) not in known:
                on = circuit.all_of((self._goes_on(env), -self._outside(env), self._nearer(below, env)))
                known[id(env)] = circuit.any_of((encoding.holds(goal, env), on))
            return known[id(env)]

        return arrives

    def _nearer(self, below: Layer | None, env: Env) -> int:
        """It is in the layer below, or in an earlier phase."""
        lower = self._in(below, env) if below is not None else FALSE
        slot = self.ranks.within.split
        if slot is None or self.phase.value is None:
            return lower
        encoding, circuit = self.part.encoding, self.part.circuit
        here = encoding.is_(env[slot], slot, self.phase.value)
        return circuit.any_of((circuit.all_of((here, lower)), encoding.among(env[slot], slot, self.earlier)))

    def _in(self, layer: Layer, env: Env) -> int:
        return self.part.within(self._known(layer.roots, "A layer"), env)

    def _known(self, roots: Roots, what: str) -> Roots:
        return self.ranks.within.diagrams.known(roots, what)

    def _goes_on(self, env: Env) -> int:
        slot = self.part.world.ending.index
        return self.part.encoding.is_(env[slot], slot, 0)

    def _outside(self, env: Env) -> int:
        return self.part.within(self.ranks.outside, env) if self.ranks.outside is not None else FALSE


__all__ = ["Ranks", "phase_of"]
