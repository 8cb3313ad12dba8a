"""A whole proof as a certificate: endings, dead ends and claims, each verified by the checker."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cloak
from adderstone.prove import prove
from adderstone.prove.certifying import certified
from adderstone.prove.check import check
from adderstone.prove.checking.format import decoded, encoded
from adderstone.world import Story, World
from adderstone.world.verbs import jump, sing
from corpus_stories import BROKEN, SOUND, module
from small_worlds import Drawn


def verified(world: World) -> list[str]:
    """What the checker says of the certificate of a world's proof."""
    report = check(world, decoded(encoded(certified(world, prove(world, content=False)))))
    assert report.verified, report.refusal
    return [statement.says for statement in report.statements]


@pytest.mark.parametrize("name", [*SOUND, *BROKEN])
def test_the_corpus(name: str) -> None:
    says = verified(module(name).story.build())
    dead = getattr(module(name), "EXPECTED", {}).get("kind") == "dead end"
    assert any("is never reached after the run" in line for line in says) is dead
    assert ("A good ending can be reached from every state" in says) is not dead


def test_cloak() -> None:
    assert 'The ending "won" can be reached' in verified(cloak.story.build())


def test_the_rest_is_ranked_only_without_what_is_lost() -> None:
    world = cloak.story.build()
    made = certified(world, prove(world, content=False))
    ranking = made.rankings[0]
    assert ranking.outside == "dead"
    whole = msgspec.structs.replace(made, rankings=(msgspec.structs.replace(ranking, outside=""),))
    assert "in no layer" in check(world, whole).refusal


def test_an_order_that_the_end_of_the_story_forgets() -> None:
    """The bell is cleared again by the light, so that all that is reached does not tell which came first."""
    story = Story("Forgets")
    story.room("Room", "A room.")
    bell, lit = story.flag("bell"), story.flag("lit")
    story.instead(jump, "You jump.", then=[bell.set()])
    story.instead(sing, "You sing.", when=bell, then=[lit.set(), bell.clear()])
    story.claim("the bell before the light", "before", bell, lit)
    story.ending("won", "Won.", outcome="won", when=bell & lit)
    says = verified(story.build())
    assert any("before" in line and "never reached" in line for line in says)


def claiming(*, sound: bool) -> World:
    """A story with a claim of each kind, true or false."""
    story = Story("Claims")
    story.room("Room", "A room.")
    bell, lit = story.flag("bell"), story.flag("lit")
    story.instead(jump, "You jump.", then=[bell.set()])
    story.instead(sing, "You sing.", then=[lit.set()] if sound else [lit.set(), bell.clear()],
                  when=bell if sound else ~lit)
    story.claim("no light without the bell", "never", lit & ~bell)
    story.claim("the bell before the light", "before", bell, lit)
    story.claim("it may always ring", "always_possible", bell & ~lit if not sound else bell)
    story.ending("won", "Won.", outcome="won", when=bell & lit)
    return story.build()


def test_claims_that_hold() -> None:
    says = verified(claiming(sound=True))
    assert 'What the claim "no light without the bell" names is never reached' in says
    assert any("before" in line and "never reached" in line for line in says)


def test_claims_that_do_not() -> None:
    says = verified(claiming(sound=False))
    assert any("no light without the bell" in line and "can be reached" in line for line in says)
    assert any("the bell before the light" in line and "can be reached" in line for line in says)


@settings(max_examples=25)
@given(st.integers(0, 10**6))
def test_drawn_worlds(seed: int) -> None:
    verified(Drawn(seed, size=4).world())
