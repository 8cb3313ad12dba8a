"""Runs as they are told: what is typed in each turn, and what others must choose in it for the run to go on so."""

from __future__ import annotations

from collections.abc import Iterator

from adderstone.prove.commands import Typist
from adderstone.prove.explicit import Move, falls
from adderstone.prove.walkthroughs import Run
from adderstone.world.world import State, World


def told(world: World, typist: Typist, run: Run) -> list[str]:
    """The commands of a run; where another choice would have led elsewhere, with what was chosen."""
    turns = zip(typist.commands(run), run.states, run.moves, strict=False)
    return [command + "".join(_chosen(world, state, move)) for command, state, move in turns]


def _chosen(world: World, state: State, move: Move) -> Iterator[str]:
    opened = world.open_choices(state)
    after = {world.turn(state, move.act, choices).state for choices in falls(world, state)} if opened else set()
    if len(after) > 1:
        picks = (f"{choice.name}: {choice.options[move.choices[number]]}"
                 for number, choice in enumerate(world.choices) if choice in set(opened))
        yield f" ({', '.join(picks)})"
