"""Choices: has the player a way to win whatever the others do? Other minds as an adversary, chance fair or not.

What is asked is said in each answer: who chooses what, and whether chance is taken to be fair. The game itself is
`prove.game`; how to play it in any state, on either side, is `prove.strategy`.
"""

from __future__ import annotations

from collections.abc import Iterable

from adderstone.prove.encoding import Node
from adderstone.prove.game import Game, OutOfTime
from adderstone.prove.proof import PROVED, REFUTED, UNKNOWN, Answer
from adderstone.prove.symbolic import Space
from adderstone.world.fields import Choice
from adderstone.world.world import World

ASKED = "the player wins against every choice"


def choices(world: World, space: Space, reached: Node, target: Node, patience: float,
            alive: Node | None = None) -> list[Answer]:
    """One answer about all choices together, and who makes which; unknown where the patience did not last.

    `alive`, if it is known already, is where the target can be come to at all.
    """
    game = Game(world, space, reached, patience)
    if not game.asked:
        return []
    within = alive if alive is not None else space.back(target, reached)
    try:
        return [_answer(world, game, target, within)]
    except OutOfTime:
        return [Answer(ASKED, UNKNOWN, f"not settled in {patience:.0f} s")]


def _answer(world: World, game: Game, target: Node, within: Node) -> Answer:
    minds = _names(choice for choice in game.asked if choice.of is not None)
    chances = _names(choice for choice in game.asked if choice.of is None)
    against = f"against {minds or 'nobody'}"
    fair = game.with_fair_chance(target, within)
    if not game.space.holds(fair.states, world.start):
        return Answer(ASKED, REFUTED, f"{against}: some choice keeps the player from winning, even with fair chance in "
                                      f"{chances or 'nothing'}")
    size = f"from {_share(game, fair.states, within)} states that can be won at all"
    if not chances:
        return Answer(ASKED, PROVED, f"{against}, {size}; nothing is left to chance")
    strict = game.against_all(target)
    if game.space.holds(strict.states, world.start):
        return Answer(ASKED, PROVED, f"{against}, and though chance is against the player too in {chances}, {size}")
    return Answer(ASKED, PROVED, f"{against}, with fair chance in {chances}, {size}; not if chance is against the player")


def _names(asked: Iterable[Choice]) -> str:
    return ", ".join(choice.name if choice.of is None else f"{choice.name} ({choice.of.name})" for choice in asked)


def _share(game: Game, states: Node, within: Node) -> str:
    won, some = game.space.count(states), game.space.count(within)
    return "all" if won == some else f"{won:,} of {some:,}"
