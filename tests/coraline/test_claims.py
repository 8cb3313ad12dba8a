"""The story's claims: none is broken by the walkthrough or by what it tries; the proof says the rest."""

from __future__ import annotations

from functools import cache

import pytest

import coraline
from adderstone.play.tellings import Report, replay, script
from adderstone.world import State, World
from adderstone.world.rules import Claim
from coraline import spine

NEVER = [claim for claim in coraline.story.claims if claim.kind == "never"]
BEFORE = [claim for claim in coraline.story.claims if claim.kind == "before"]


@cache
def world() -> World:
    return coraline.story.build("novel")


@cache
def played() -> Report:
    telling = world().telling
    assert telling is not None and telling.walkthrough is not None
    return replay(world(), telling, script(telling.walkthrough))


@cache
def states() -> frozenset[State]:
    """Every state that the walkthrough and its tries pass through."""
    return frozenset(state for step in played().steps for state in step.states)


def broken(claim: Claim) -> bool:
    """Some state of the walkthrough is one that the claim says never comes about."""
    return any(condition.holds(world().env(state)) for state in states() for condition in claim.conditions)


def test_there_are_many_and_each_has_its_name() -> None:
    names = [claim.name for claim in coraline.story.claims]
    assert len(names) == len(set(names)) >= 100


@pytest.mark.parametrize("claim", NEVER, ids=lambda claim: claim.name)
def test_no_run_that_is_played_breaks_it(claim: Claim) -> None:
    assert not broken(claim)


def too_soon(claim: Claim) -> bool:
    """Along the walkthrough, or in something that it tries, the later condition holds and the first has not held by then."""
    earlier, *later = claim.conditions
    so_far = False
    for step in played().steps:
        held = so_far
        for env in map(world().env, step.states):
            held = held or earlier.holds(env)
            if not held and any(condition.holds(env) for condition in later):
                return True
        so_far = so_far if step.typed.tried else held
    return False


@pytest.mark.parametrize("claim", BEFORE, ids=lambda claim: claim.name)
def test_nothing_that_is_played_comes_too_soon(claim: Claim) -> None:
    assert not too_soon(claim)


def test_what_comes_too_soon_is_found() -> None:
    assert too_soon(Claim("the hand first", "before", (spine.hand_gone, spine.knows_taken)))


def test_a_claim_that_is_false_is_broken() -> None:
    assert broken(Claim("no hand", "never", (spine.hand_gone,)))


def test_the_tries_come_to_every_kind_of_ending_that_one_command_line_can_reach() -> None:
    ended = {ending.name for state in states() if (ending := world().ended(state)) is not None}
    assert {"An ordinary day", "Buttons", "Laid for three", "A fourth in the dark", "The game given up",
            "A game well won", "Down the well"} <= ended
