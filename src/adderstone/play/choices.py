"""Choices: who decides what the player does not, while a story is played.

Each open choice of a turn is drawn by its weights from a generator that is seeded by the game's seed, the turn's number
on this branch and the choice's name. Equal seed, equal run: also after undo, a restart or a restored save.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from adderstone.world import Choice, State, World


def drawn(world: World, state: State, seed: int, turn: int) -> State:
    """One option for every choice of the world, in its order; a closed choice is its first option."""
    if not world.choices:
        return ()
    is_open = set(world.open_choices(state))
    return tuple(draw(choice, seed, turn) if choice in is_open else 0 for choice in world.choices)


def draw(choice: Choice, seed: int, turn: int) -> int:
    """The option that a choice falls on in one turn."""
    from random import Random

    numbers = range(len(choice.options))
    return Random(f"{seed}/{turn}/{choice.name}").choices(numbers, weights=choice.weights)[0]
