"""Choices: has the player a way to win whatever the others do? Other minds as an adversary, chance fair or not.

What is asked is said in each answer: who chooses what, and whether chance is taken to be fair. The game itself is
`prove.game`; how to play it in any state, on either side, is `prove.strategy`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from adderstone.prove.backwards import Rank
from adderstone.prove.encoding import Node
from adderstone.prove.forcing import Forced
from adderstone.prove.game import Game
from adderstone.prove.patience import OutOfTime
from adderstone.prove.proof import PROVED, REFUTED, UNKNOWN, Answer
from adderstone.prove.symbolic import Space
from adderstone.world.fields import Choice
from adderstone.world.world import World

ASKED = "the player wins against every choice"
EVERYWHERE = "every state in which the story can be won at all"


def choices(world: World, space: Space, reached: Node, target: Node, patience: float,
            back: tuple[Node, Sequence[Rank]] | None = None, forced: Forced | None = None) -> list[Answer]:
    """One answer about all choices together, and who makes which; unknown where the patience did not last.

    `back`, if it is known already, is where the target can be come to at all, and by which ranks; `forced` says that it
    can be forced from all of that, so that there is no game left to look at.
    """
    game = Game(world, space, reached, patience)
    if not game.asked:
        return []
    if back is None:
        found: list[Rank] = []
        back = space.back(target, reached, found), found
    if forced is not None and space.holds(back[0], world.start):
        return [_everywhere(game, forced)]
    try:
        return [_answer(world, game, target, *back)]
    except OutOfTime:
        return [Answer(ASKED, UNKNOWN, f"not settled in {patience:.0f} s")]


def _answer(world: World, game: Game, target: Node, alive: Node, ranks: Sequence[Rank]) -> Answer:
    """Chance is tried as an adversary first: who wins against that wins against a fair one."""
    minds = _names(choice for choice in game.asked if choice.of is not None) or "nobody"
    chances = _names(choice for choice in game.asked if choice.of is None)
    strict = game.against_all(target, alive, ranks)
    if game.space.holds(strict.states, world.start):
        even = f", even if chance is against the player in {chances}" if chances else ""
        return Answer(ASKED, PROVED, f"against {minds}{even}, from {_share(game, strict.states, alive)}")
    fair = game.with_fair_chance(target, alive, ranks) if chances else strict
    if game.space.holds(fair.states, world.start):
        return Answer(ASKED, PROVED, f"against {minds}, with fair chance in {chances}, from "
                                     f"{_share(game, fair.states, alive)}; not if chance is against the player")
    chance = f", even with fair chance in {chances}" if chances else ""
    return Answer(ASKED, REFUTED, f"some choice in {minds} keeps the player from winning{chance}")


def _everywhere(game: Game, forced: Forced) -> Answer:
    """From wherever the story can be won at all, the player can force it."""
    minds = _names(choice for choice in game.asked if choice.of is not None) or "nobody"
    chances = _names(choice for choice in game.asked if choice.of is None)
    if forced.against == "minds":
        return Answer(ASKED, PROVED, f"against {minds}, with fair chance in {chances}, from {EVERYWHERE}")
    even = f", even if chance is against the player in {chances}" if chances else ""
    return Answer(ASKED, PROVED, f"against {minds}{even}, from {EVERYWHERE}")


def _names(asked: Iterable[Choice]) -> str:
    return ", ".join(choice.name if choice.of is None else f"{choice.name} ({choice.of.name})" for choice in asked)


def _share(game: Game, states: Node, alive: Node) -> str:
    if states == alive:
        return EVERYWHERE
    return f"{game.space.count(states):,} of the {game.space.count(alive):,} states in which the story can be won at all"
