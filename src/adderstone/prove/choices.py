"""Choices: has the player a way to win whatever the others do? Other minds as an adversary, chance fair or not.

The winning region is a fixpoint. Against an adversary, a state is won at once, or there is an action such that whatever
the others choose, the state that follows is nearer to the win. Where chance is fair it may be waited for: an action is
good if no choice of a mind leaves the region that can still be won, and some fall of the dice comes nearer.

An action is chosen before the choices fall. So acts whose guards ask for a choice are taken together, case by case.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from adderstone.prove.encoding import Node
from adderstone.prove.proof import PROVED, REFUTED, Answer
from adderstone.prove.symbolic import Space
from adderstone.prove.turns import Action
from adderstone.world.verbs import Act
from adderstone.world.world import World


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

    def __init__(self, world: World, space: Space, reached: Node) -> None:
        self.world, self.space, self.reached = world, space, reached
        self.encoding = space.encoding
        own = len(world.fields)
        kept = [(own + number, choice) for number, choice in enumerate(world.choices) if own + number in self.encoding.bits]
        self.minds = self.encoding.cube(slot for slot, choice in kept if choice.of is not None)
        self.chances = self.encoding.cube(slot for slot, choice in kept if choice.of is None)
        self.drawn = space.turns.drawn({slot for slot, _ in kept})
        self.plays = [play for stage in space.stages.values() for play in self._plays(stage.actions)]

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

    def surely(self, play: Play, states: Node) -> Node:
        """The states from which the play leads into a set, whatever anybody chooses."""
        missed = (self.drawn & ~self._into(play, states)).exists(self.minds & self.chances)
        return self.reached & ~missed

    def fairly(self, play: Play, region: Node, nearer: Node) -> Node:
        """The states from which the play stays in a region, and whatever the minds choose, may come nearer."""
        stays = self.surely(play, region)
        hopeful = (self.drawn & self._into(play, nearer)).exists(self.chances)
        possible = self.drawn.exists(self.chances)
        return stays & ~(possible & ~hopeful).exists(self.minds)

    def against_all(self, target: Node) -> Region:
        """Where the player wins whatever minds and chance do."""
        return self._grown(target, lambda play, found: self.surely(play, found))

    def with_fair_chance(self, target: Node) -> Region:
        """Where the player wins against every mind, if chance gives every option its turn."""
        region = self.reached
        while True:
            inside = region
            found = self._grown(target, lambda play, near, inside=inside: self.fairly(play, inside, near))  # type: ignore[misc]
            if found.states == region:
                return found
            region = found.states

    def _grown(self, target: Node, step: object) -> Region:
        found, steps = target & self.reached, []
        while True:
            before = found
            for play in self.plays:
                new = step(play, found) & ~found & ~self.space.over  # type: ignore[operator]
                if new.satisfiable():
                    steps.append((play, new))
                    found |= new
            if found == before:
                return Region(found, tuple(steps))


def choices(world: World, space: Space, reached: Node, target: Node) -> list[Answer]:
    """One answer about all choices together, and who makes which."""
    asked = [choice for number, choice in enumerate(world.choices) if len(world.fields) + number in space.encoding.bits]
    if not asked:
        return []
    game = Game(world, space, reached)
    minds = [choice.name for choice in asked if choice.of is not None]
    chances = [choice.name for choice in asked if choice.of is None]
    strict = game.against_all(target)
    if space.holds(strict.states, world.start):
        return [Answer("the player wins against every choice", PROVED,
                       f"whatever is chosen in {', '.join([*minds, *chances])}; {len(strict.steps)} rules of play")]
    fair = game.with_fair_chance(target)
    holds = space.holds(fair.states, world.start)
    says = (f"against {', '.join(minds) or 'nobody'}, with fair chance in {', '.join(chances) or 'nothing'}; "
            "not if chance is against the player")
    refused = f"some choice in {', '.join(minds) or 'nothing'} keeps the player from winning, even with fair chance"
    return [Answer("the player wins against every choice", PROVED if holds else REFUTED, says if holds else refused)]
