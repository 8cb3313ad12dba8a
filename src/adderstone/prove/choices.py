"""Choices: has the player a way to win whatever the others do? Other minds as an adversary, chance fair or not.

The winning region is a fixpoint. Against an adversary, a state is won at once, or there is an action such that whatever
the others choose, the state that follows is nearer to the win. Where chance is fair it may be waited for: an action is
good if no choice of a mind leaves the region that can still be won, and some fall of the dice comes nearer.

An action is chosen before the choices fall. So acts whose guards ask for a choice are taken together, case by case.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from adderstone.prove.encoding import Node
from adderstone.prove.proof import PROVED, REFUTED, UNKNOWN, Answer
from adderstone.prove.symbolic import Space
from adderstone.prove.turns import Action
from adderstone.world.verbs import Act
from adderstone.world.world import World

ASKED = "the player wins against every choice"


class OutOfTime(Exception):
    """The patience for a question is used up."""


@dataclass(frozen=True)
class Play:
    """What the player can decide for in one stage: one action, or the cases of one act whose guards ask for choices."""

    actions: tuple[Action, ...]


@dataclass(frozen=True)
class Region:
    """Where the player wins; `steps` are the plays of a strategy, each with the states to play it in."""

    states: Node
    steps: tuple[tuple[Play, Node], ...]


class Game:
    """The game over a reached set. `minds` and `chances` are the slots of the choices of persons and of chance."""

    def __init__(self, world: World, space: Space, reached: Node, patience: float) -> None:
        self.world, self.space, self.reached = world, space, reached
        self.encoding = space.encoding
        own = len(world.fields)
        kept = [(own + number, choice) for number, choice in enumerate(world.choices) if own + number in self.encoding.bits]
        self.minds = self.encoding.cube(slot for slot, choice in kept if choice.of is not None)
        self.chances = self.encoding.cube(slot for slot, choice in kept if choice.of is None)
        self.drawn = space.drawn(slot for slot, _ in kept)
        self.everybody = self.minds & self.chances
        self.until = time.process_time() + patience
        self.plays = [list(self._plays(stage.actions)) for stage in space.stages.values()]

    def _plays(self, actions: list[Action]) -> Iterator[Play]:
        asking: dict[Act, list[Action]] = {}
        for action in actions:
            own = len(self.world.fields)
            if any(slot >= own for case in action.cases for slot in case.guard.slots()):
                for case in action.cases:
                    asking.setdefault(case.act, []).append(action)
            else:
                yield Play((action,))
        yield from (Play(tuple(dict.fromkeys(parts))) for parts in asking.values())

    def _into(self, play: Play, states: Node) -> Node:
        """Where, with the choices fallen so, the play leads into a set."""
        return self.encoding.any(self.space.turns.into(action, states) for action in play.actions)

    def surely(self, play: Play, states: Node, among: Node) -> Node:
        """Of some states, those from which the play leads into a set whatever anybody chooses."""
        into = self._into(play, states)
        some = (into & self.drawn).exists(self.everybody) & among
        if not some.satisfiable():
            return some
        return some & ~(some & self.drawn & ~into).exists(self.everybody)

    def fairly(self, play: Play, region: Node, nearer: Node, among: Node) -> Node:
        """Of some states, those from which the play stays in a region, and whatever the minds choose, may come nearer."""
        hopeful = (self.drawn & self._into(play, nearer)).exists(self.chances)
        some = hopeful.exists(self.minds) & among
        if not some.satisfiable():
            return some
        some &= ~(some & self.drawn.exists(self.chances) & ~hopeful).exists(self.minds)
        return self.surely(play, region, some) if some.satisfiable() else some

    def against_all(self, target: Node) -> Region:
        """Where the player wins whatever minds and chance do."""
        return self._grown(target, self.surely)

    def with_fair_chance(self, target: Node) -> Region:
        """Where the player wins against every mind, if chance gives every option its turn."""
        region = self.reached
        while True:
            found = self._grown(target, partial(self._within, region))
            if found.states == region:
                return found
            region = found.states

    def _within(self, region: Node, play: Play, nearer: Node, among: Node) -> Node:
        return self.fairly(play, region, nearer, among)

    def _grown(self, target: Node, step: Callable[[Play, Node, Node], Node]) -> Region:
        """Grow a region from its target, the last stage first, until no play adds to it."""
        found = target & self.reached
        steps: list[tuple[Play, Node]] = []
        waiting = self.reached & ~self.space.over & ~found
        for plays in self.plays:
            grown = True
            while grown:
                grown = False
                for play in plays:
                    if time.process_time() > self.until:
                        raise OutOfTime
                    new = step(play, found, waiting)
                    if new.satisfiable():
                        steps.append((play, new))
                        found, waiting, grown = found | new, waiting & ~new, True
        return Region(found, tuple(steps))


def choices(world: World, space: Space, reached: Node, target: Node, patience: float) -> list[Answer]:
    """One answer about all choices together, and who makes which; unknown where the patience did not last."""
    try:
        return _choices(world, space, reached, target, patience)
    except OutOfTime:
        return [Answer(ASKED, UNKNOWN, f"not settled in {patience:.0f} s")]


def _choices(world: World, space: Space, reached: Node, target: Node, patience: float) -> list[Answer]:
    asked = [choice for number, choice in enumerate(world.choices) if len(world.fields) + number in space.encoding.bits]
    if not asked:
        return []
    game = Game(world, space, reached, patience)
    minds = [choice.name for choice in asked if choice.of is not None]
    chances = [choice.name for choice in asked if choice.of is None]
    strict = game.against_all(target)
    if space.holds(strict.states, world.start):
        return [Answer(ASKED, PROVED,
                       f"whatever is chosen in {', '.join([*minds, *chances])}; {len(strict.steps)} rules of play")]
    fair = game.with_fair_chance(target)
    holds = space.holds(fair.states, world.start)
    says = (f"against {', '.join(minds) or 'nobody'}, with fair chance in {', '.join(chances) or 'nothing'}; "
            "not if chance is against the player")
    refused = f"some choice in {', '.join(minds) or 'nothing'} keeps the player from winning, even with fair chance"
    return [Answer(ASKED, PROVED if holds else REFUTED, says if holds else refused)]
