"""Forcing: what the player can make happen whatever the others choose, certified, checked, and true by the explicit game."""

from __future__ import annotations

from typing import Literal

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adderstone.compile.grounding import relation
from adderstone.prove import prove
from adderstone.prove.certifying import certifying
from adderstone.prove.check import check
from adderstone.prove.checking.format import Certificate, decoded, encoded
from adderstone.prove.explicit_game import ExplicitGame
from adderstone.prove.forcing import Forced, forced
from adderstone.prove.proof import PROVED
from adderstone.prove.symbolic import Space
from adderstone.prove.verifying import verified
from adderstone.world import Story, World
from adderstone.world.verbs import jump, push
from small_worlds import Drawn, build

replace = msgspec.structs.replace


def gate(*, of_a_mind: bool, kind: Literal["harmless", "lucky", "spiteful"]) -> World:
    """A gate with a keeper, or a latch: it opens whatever is chosen, only by luck, or may be shut for good."""
    story = Story("Gate", player="yourself")
    yard = story.room("Yard", "A yard.")
    keeper = story.person("keeper; old; man", "He keeps it.", at=yard)
    lever, through, shut = story.scenery("lever", "A lever.", at=yard), story.flag("through"), story.flag("shut")
    whim = story.choice("whim", "lets you", "hinders you", of=keeper if of_a_mind else None)
    opened = {"harmless": ~shut, "lucky": whim.is_("lets you"), "spiteful": ~shut & whim.is_("lets you")}[kind]
    pushed = story.flag("pushed")
    story.each_turn("It opens.", when=opened & pushed, then=[through.set()])
    story.instead(push(lever), "You push.", then=[pushed.set()])
    if kind == "harmless":
        story.each_turn("It is pulled back.", when=whim.is_("hinders you"), then=[pushed.clear()])
    if kind == "spiteful":
        story.each_turn("It is shut for good.", when=whim.is_("hinders you") & ~through, then=[shut.set()])
    story.instead(jump, "You jump.", when=through)
    story.ending("won", "You are through.", outcome="won", on=jump, when=through)
    return story.build()


def found(world: World) -> Forced | None:
    space = Space(relation(world), [world.ending.index])
    reached, goal = space.reach(), space.endings(world, "won")
    return forced(world, space, reached, space.back(goal, reached), goal)


def certificate(world: World) -> Certificate:
    return decoded(encoded(certifying(world, prove(world, content=False))[0]))


@pytest.mark.parametrize(("of_a_mind", "kind", "against"), [
    (True, "harmless", "everybody"), (False, "harmless", "everybody"),
    (False, "lucky", "minds"), (True, "lucky", None), (True, "spiteful", None), (False, "spiteful", None)])
def test_against_whom(of_a_mind: bool, kind: Literal["harmless", "lucky", "spiteful"], against: str | None) -> None:
    world = gate(of_a_mind=of_a_mind, kind=kind)
    forced_so = found(world)
    assert (forced_so.against if forced_so is not None else None) == against
    made = verified(world, prove(world, content=False))
    assert made.report.verified, made.report.refusal
    assert (made.proof.choices[0].verdict == PROVED) is (against is not None)


def test_what_is_possible_is_not_what_can_be_forced() -> None:
    world = gate(of_a_mind=False, kind="lucky")
    made = certificate(world)
    assert made.rankings[0].against == "minds" and check(world, made).verified
    strict = replace(made, rankings=(replace(made.rankings[0], against="everybody"),))
    assert "does not lead" in check(world, strict).refusal
    possible = replace(made, rankings=(replace(made.rankings[0], against=""),))
    assert check(world, possible).verified


def test_a_mind_is_not_chance() -> None:
    world = gate(of_a_mind=True, kind="lucky")
    made = certificate(world)
    assert made.rankings[0].against == ""
    claimed = replace(made, rankings=(replace(made.rankings[0], against="minds"),))
    assert "does not lead" in check(world, claimed).refusal


def test_chance_may_not_close_what_it_does_not_open() -> None:
    world = gate(of_a_mind=False, kind="spiteful")
    made = certificate(world)
    claimed = replace(made, rankings=(replace(made.rankings[0], against="minds"),))
    assert "does not lead" in check(world, claimed).refusal


def drawn_world(seed: int) -> World:
    """A world whose draught is chance, and whose maid has a whim; an act comes about by either."""
    drawn = Drawn(seed, size=2)
    whim = drawn.story.choice("whim", "none", "stays", "goes", of=drawn.maid, when=drawn.condition())
    drawn.story.each_turn(when=whim.is_("goes") & drawn.condition(), then=[drawn.effect()])
    drawn.story.instead(push(drawn.lever), "It moves.", when=whim.is_("stays") | drawn.draft.is_("north"),
                        then=drawn.effects())
    return build(drawn.story)


def won(world: World, explicit: ExplicitGame) -> set[tuple[int, ...]]:
    return {state for state in explicit.plays if (ending := world.ended(state)) is not None and ending.outcome == "won"}


@settings(max_examples=15)
@given(st.integers(0, 10**6))
def test_what_is_forced_is_won_in_the_explicit_game(seed: int) -> None:
    world = drawn_world(seed)
    explicit = ExplicitGame.of(world, 1000)
    forced_so = found(world) if explicit.explored.complete else None
    if forced_so is None:
        return
    target = won(world, explicit)
    wins = explicit.against_all(target) if forced_so.against == "everybody" else explicit.with_fair_chance(target)
    assert wins == explicit.explored.back(target)
    report = check(world, certificate(world))
    assert report.verified, report.refusal
