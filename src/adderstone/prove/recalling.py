"""Recalling: the search of one stage, written down so that a stage that is like it can be filled in without a search.

A search reads what `likeness` tells of its stage, and of each stage that it comes to what turns read that come there. It
finds out by itself which those are; so they are part of what it has found, and are compared before it is taken as known.
Stages and actions are told by their numbers, which are the same for all stages that are alike.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from adderstone.prove.encoding import Node
from adderstone.prove.likeness import arriving
from adderstone.prove.turns import Action, Later, Stage, Turns

Step = tuple[int, Action, Node]  # the value of a stage, what led to it, and what is known there now, or came from outside


class Tried(NamedTuple):
    """What an action has been asked for and come to: see `turns.Action`; `ran` has the daemons with their stages."""

    done: Node | None
    met: Node | None
    crossed: tuple[int, ...]
    ran: tuple[tuple[int, tuple[int, ...]], ...]


@dataclass(frozen=True, eq=False)
class Search:
    """A search of one stage: the steps in their order, what became of each action, and the stages that were come to."""

    steps: tuple[tuple[int, int, Node], ...]
    tried: tuple[Tried, ...]
    through: tuple[tuple[int, Hashable], ...]

    def fits(self, turns: Turns) -> bool:
        """Whether the stages that it came to are like those of today."""
        stages = list(turns.stages.values())
        return all(arriving(turns.encoding, stages[number]) == like for number, like in self.through)

    def into(self, turns: Turns, stage: Stage) -> Iterator[Step]:
        """Let a stage's actions be as the search left them; the steps, as they would be taken there."""
        values = list(turns.stages)
        for action, tried in zip(stage.actions, self.tried, strict=True):
            action.done, action.met = tried.done, tried.met
            action.crossed |= {values[number] for number in tried.crossed}
            for daemon, numbers in tried.ran:
                ran = action.ran.setdefault(daemon, {})
                ran.update({values[number]: _later(turns, action, daemon, values[number]) for number in numbers})
        for number, index, known in self.steps:
            yield values[number], stage.actions[index], known


def written(turns: Turns, stage: Stage, steps: Sequence[Step]) -> Search:
    """A search that was just made, written down."""
    numbers = {value: number for number, value in enumerate(turns.stages)}
    places = {action: place for place, action in enumerate(stage.actions)}
    through = sorted(set[int]().union(*(action.crossed for action in stage.actions)))
    return Search(
        tuple((numbers[value], places[action], known) for value, action, known in steps),
        tuple(_tried(action, numbers) for action in stage.actions),
        tuple((numbers[value], arriving(turns.encoding, turns.stages[value])) for value in through))


def _tried(action: Action, numbers: dict[int, int]) -> Tried:
    ran = tuple((daemon, tuple(numbers[value] for value in laters)) for daemon, laters in action.ran.items())
    return Tried(action.done, action.met, tuple(numbers[value] for value in sorted(action.crossed)), ran)


def _later(turns: Turns, action: Action, daemon: int, value: int) -> Later:
    """A daemon as it is in a stage; behind the daemons, the endings are numbered."""
    own = len(turns.relation.daemons)
    return turns.stages[value].laters[daemon] if daemon < own else action.endings[daemon - own]
