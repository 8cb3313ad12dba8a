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
    """What an action has been asked for and come to: see `turns.Action`.

    `ran` has the daemons, each by its stage and how many come before it there; and the endings, from -1 downwards.
    """

    done: Node | None
    met: Node | None
    crossed: tuple[int, ...]
    ran: tuple[tuple[int, int], ...]


@dataclass(frozen=True, eq=False)
class Search:
    """A search of one stage: the steps in their order, what became of each action, and the stages that were come to."""

    steps: tuple[tuple[int, int, Node], ...]
    tried: tuple[Tried, ...]
    through: tuple[int, ...]
    like: Hashable

    def fits(self, turns: Turns, stage: Stage) -> bool:
        """Whether the stages that it came to are like those of today."""
        stages = list(turns.stages.values())
        return arriving(turns, stage, [stages[number] for number in self.through]) == self.like

    def into(self, turns: Turns, stage: Stage) -> Iterator[Step]:
        """Let a stage's actions be as the search left them; the steps, as they would be taken there."""
        values = list(turns.stages)
        for action, tried in zip(stage.actions, self.tried, strict=True):
            action.done, action.met = tried.done, tried.met
            action.crossed |= {values[number] for number in tried.crossed}
            for number, place in tried.ran:
                daemon, later = _later(turns, action, turns.stages[values[number]], place)
                action.ran.setdefault(daemon, {})[values[number]] = later
        for number, index, known in self.steps:
            yield values[number], stage.actions[index], known


def written(turns: Turns, stage: Stage, steps: Sequence[Step]) -> Search:
    """A search that was just made, written down."""
    numbers = {value: number for number, value in enumerate(turns.stages)}
    places = {action: place for place, action in enumerate(stage.actions)}
    through = sorted(set[int]().union(*(action.crossed for action in stage.actions)))
    return Search(
        tuple((numbers[value], places[action], known) for value, action, known in steps),
        tuple(_tried(turns, action, numbers) for action in stage.actions),
        tuple(numbers[value] for value in through),
        arriving(turns, stage, [turns.stages[value] for value in through]))


def _tried(turns: Turns, action: Action, numbers: dict[int, int]) -> Tried:
    own = len(turns.relation.daemons)
    ran = tuple((numbers[value], sorted(turns.stages[value].laters).index(daemon) if daemon < own else own - daemon - 1)
                for daemon, laters in action.ran.items() for value in laters)
    return Tried(action.done, action.met, tuple(numbers[value] for value in sorted(action.crossed)), ran)


def _later(turns: Turns, action: Action, stage: Stage, place: int) -> tuple[int, Later]:
    """A daemon as it is in a stage, with its number; behind the daemons, the endings are numbered."""
    if place < 0:
        return len(turns.relation.daemons) - place - 1, action.endings[-place - 1]
    daemon = sorted(stage.laters)[place]
    return daemon, stage.laters[daemon]
