"""Descending: from sampled states down the layers of a ranking, turn by turn with the reference interpreter."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from adderstone.prove.checking.format import Layer, Refused, Rule
from adderstone.prove.checking.ranks import Ranks, phase_of
from adderstone.prove.checking.replaying import shown
from adderstone.world.fields import Choice
from adderstone.world.world import State


@dataclass
class Descent:
    """Follows the rules of a ranking from states that are drawn from its set."""

    ranks: Ranks
    random: Random

    def all(self, count: int) -> None:
        """Refuses a ranking whose rules lead nowhere from some state drawn."""
        for state in self.ranks.within.sample(count, self.random):
            if self.ranks.outside is None or not self._holds(self.ranks.outside, state):
                self._down(state)

    def _down(self, state: State) -> None:
        before: tuple[int, int] | None = None
        world = self.ranks.reading.world
        while not self.ranks.goal.holds(world.env(state)):
            place, layer = self._place(state)
            if before is not None and place >= before:
                raise Refused("A rule of a ranking does not lead to an earlier layer.")
            before, state = place, self._turn(layer, state)

    def _place(self, state: State) -> tuple[tuple[int, int], Layer]:
        """The phase and layer of a state, by number."""
        slot = self.ranks.within.split
        value = state[slot] if slot is not None else None
        phase, earlier = phase_of(self.ranks.ranking, value)
        for number, layer in enumerate(phase.layers):
            if self._holds(layer.roots, state):
                return (len(earlier), number), layer
        raise Refused(f"A state of the set shows no way to {shown(self.ranks.ranking.goal)}.")

    def _turn(self, layer: Layer, state: State) -> State:
        reading = self.ranks.reading
        for rule in layer.rules:
            if self._holds(rule.where, state):
                return reading.world.turn(state, reading.act(rule.by), self._fallen(state, rule)).state
        raise Refused("A state of a layer gets to the layer before by none of its rules.")

    def _fallen(self, state: State, rule: Rule) -> State:
        """The turn's choices: those whom the ranking is against choose at random, the others as the rule says."""
        reading, against = self.ranks.reading, self.ranks.ranking.against
        opened = reading.world.open_choices(state)
        return tuple(self.random.randrange(choice.size) if choice in opened and _free(choice, against) else option
                     for choice, option in zip(reading.world.choices, reading.drawn(state, rule.by), strict=True))

    def _holds(self, roots: tuple[int, ...], state: State) -> bool:
        return self.ranks.within.diagrams.holds(self.ranks.within.diagrams.known(roots, "A layer"), state)


def _free(choice: Choice, against: str) -> bool:
    return against == "everybody" or (against == "minds" and choice.of is not None)


__all__ = ["Descent"]
