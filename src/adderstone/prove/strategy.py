"""Strategies: what to do in any state so as to win whatever the others choose, and how the others keep one from it.

The player knows the whole state. A mind chooses when it has heard what the player does, and anew at each attempt;
chance falls by itself. A `Strategy` and its `Refutation` are two readings of one region: inside it the player has an
act that stays inside and comes nearer to the win; outside it, a mind has an answer to each act that stays outside.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from adderstone.prove.game import Game, Region
from adderstone.world.verbs import Act
from adderstone.world.world import State, World


class Strategy:
    """How the player wins. `fair` says that it takes a chance which gives every option its turn."""

    def __init__(self, world: World, game: Game, region: Region, *, fair: bool) -> None:
        self.world, self.game, self.region, self.fair = world, game, region, fair

    def wins(self, state: State) -> bool:
        """The player wins from this state of the world, playing by the strategy from here on."""
        return self.game.space.holds(self.region.states, state)

    def rank(self, state: State) -> int | None:
        """How far the win is: 0 where it is reached, None outside the region. By the strategy's act it can fall."""
        if not self.wins(state):
            return None
        holds = self.game.space.holds
        return next((number for number, (_, states) in enumerate(self.region.steps, 1) if holds(states, state)), 0)

    def act(self, state: State) -> Act | None:
        """What to do in a state; None where the story is over, or nothing is sure to win."""
        rank = self.rank(state)
        if not rank:
            return None
        return self.game.act(self.region.steps[rank - 1][0], state)


class Refutation:
    """How the minds play against the player: out of the region for good where they can, else as far off as they can."""

    def __init__(self, strategy: Strategy) -> None:
        self.strategy, self.world = strategy, strategy.world

    def choices(self, state: State, act: Act, drawn: State) -> State:
        """How the choices of a turn fall when the minds answer the act; those of chance stay as they were drawn.

        `drawn` has one option for every choice of the world, as `play.choices.drawn` gives them.
        """
        answers = list(self._answers(state, drawn))
        if len(answers) == 1:
            return answers[0]
        after = {choices: self.world.turn(state, act, choices).state for choices in answers}
        harm = {reached: self._harm(reached) for reached in set(after.values())}
        return max(answers, key=lambda choices: (harm[after[choices]], choices == drawn))

    def keeps_out(self, state: State) -> bool:
        """Nothing that the player does from here on is sure to win."""
        return not self.strategy.wins(state)

    def _answers(self, state: State, drawn: State) -> Iterator[State]:
        opened = set(self.world.open_choices(state))
        return product(*(range(choice.size) if choice in opened and choice.of is not None else (drawn[number],)
                         for number, choice in enumerate(self.world.choices)))

    def _harm(self, state: State) -> float:
        """How far from the win a state is; a lost or unwinnable one is the farthest."""
        rank = self.strategy.rank(state)
        return float("inf") if rank is None else rank


@dataclass(frozen=True)
class Solution:
    """A game solved: who wins from the start, and how each side plays."""

    strategy: Strategy
    refutation: Refutation
    wins: bool


def solved(world: World, *, fair: bool = True, patience: float = 120.0) -> Solution:
    """Solve the game of a world's choices: minds as an adversary, chance fair (or, with `fair` off, an adversary too).

    Takes about as long as proving the endings. Raises `patience.OutOfTime` where the patience, in seconds of the
    processor's time for the game alone, does not last.
    """
    from adderstone.compile.grounding import Grounding
    from adderstone.prove.endings import good
    from adderstone.prove.symbolic import Space

    space = Space(Grounding(world).relation(), {world.ending.index})
    reached = space.reach()
    target = space.encoding.any(space.encoding.value(world.ending.index, ending.number) for ending in good(world))
    game = Game(world, space, reached, patience)
    region = game.with_fair_chance(target) if fair else game.against_all(target)
    strategy = Strategy(world, game, region, fair=fair)
    return Solution(strategy, Refutation(strategy), strategy.wins(world.start))
