"""The explicit game: where the player wins against all choices, state by state. For small worlds, as a second opinion.

The same game as `prove.game`, over the reference turn and plain sets. An act that is refused under some fall of the
choices stays where it is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from adderstone.compile.acts import acts
from adderstone.prove.explicit import Explored, explore, falls
from adderstone.world.verbs import Act
from adderstone.world.world import State, World

Outcomes = list[list[State]]  # for each choice of the minds, what follows by each fall of chance
Good = Callable[[Outcomes, set[State], set[State]], bool]


@dataclass
class ExplicitGame:
    """A small world's game. `plays` has, for each state, what each act that may take a turn can come to."""

    world: World
    explored: Explored
    plays: dict[State, dict[Act, Outcomes]]

    @classmethod
    def of(cls, world: World, limit: int = 100_000) -> ExplicitGame:
        """The game of a world, which must be small: `explored.complete` says whether it was."""
        found = explore(world, limit)
        tried = list(acts(world))
        states = found.depth if found.complete else {}
        return cls(world, found, {state: _plays(world, state, tried) for state in states})

    def against_all(self, target: set[State]) -> set[State]:
        """Where the player wins whatever minds and chance do."""
        return self._grown(target, set(self.plays), _surely)

    def with_fair_chance(self, target: set[State]) -> set[State]:
        """Where the player wins against every mind, if chance gives every option its turn."""
        region = set(self.plays)
        while True:
            found = self._grown(target, region, _possibly)
            if found == region:
                return found
            region = found

    def _grown(self, target: set[State], region: set[State], good: Good) -> set[State]:
        found = target & region
        while True:
            new = {state for state in region - found
                   if any(good(outcomes, found, region) for outcomes in self.plays[state].values())}
            if not new:
                return found
            found |= new


def _surely(outcomes: Outcomes, found: set[State], region: set[State]) -> bool:
    return all(found.issuperset(following) for following in outcomes)


def _possibly(outcomes: Outcomes, found: set[State], region: set[State]) -> bool:
    """No fall leaves the region, and to every choice of the minds some fall comes nearer."""
    return all(region.issuperset(following) and not found.isdisjoint(following) for following in outcomes)


def _plays(world: World, state: State, tried: list[Act]) -> dict[Act, Outcomes]:
    if world.ended(state) is not None:
        return {}
    ways = falls(world, state)
    by_minds: dict[State, list[State]] = {}
    for way in ways:
        minds = tuple(option for option, choice in zip(way, world.choices, strict=True) if choice.of is not None)
        by_minds.setdefault(minds, []).append(way)
    return {act: [[world.turn(state, act, way).state for way in chance] for chance in by_minds.values()] for act in tried}


