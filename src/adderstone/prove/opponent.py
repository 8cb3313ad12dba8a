"""The opponent: the other minds of a story, played against the player by what the proof found.

Whenever a choice of somebody's is open, it falls as the refutation says: so that the player can't be sure to win any
more, where that can be had, else so that the win is as far off as can be. Chance stays with the seed.
"""

from __future__ import annotations

from adderstone.prove.strategy import Solution
from adderstone.world.verbs import Act
from adderstone.world.world import State


class Opponent:
    """Everybody in the story who chooses, playing to win; `play.prospects.Others` is how a session knows them."""

    def __init__(self, solution: Solution) -> None:
        self.solution = solution

    def choices(self, state: State, act: Act, drawn: State) -> State:
        """How the choices of a turn fall."""
        return self.solution.refutation.choices(state, act, drawn)

    def surely(self, state: State) -> bool:
        """Whether the player wins from here whatever is chosen."""
        return self.solution.strategy.wins(state)

    def act(self, state: State) -> Act | None:
        """What the player's own strategy would do."""
        return self.solution.strategy.act(state)
