"""What the symbolic engine finds, written as a certificate and verified by the checker: two engines, one answer."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cloak
from adderstone.compile.grounding import relation
from adderstone.prove.certificate import Writer
from adderstone.prove.check import check
from adderstone.prove.checking.format import Certificate, Goal, decoded, encoded
from adderstone.prove.exporting import Exporter
from adderstone.prove.ranking import Ranking
from adderstone.prove.symbolic import Space
from adderstone.world import Story, World
from adderstone.world.verbs import jump, sing
from corpus_stories import BROKEN, SOUND, module
from explorer import explore
from small_worlds import Drawn


def written(world: World, *, staged: bool = True) -> tuple[Certificate, bool]:
    """The certificate of a world, and whether the engine found it free of dead ends."""
    space = Space(relation(world), {world.ending.index}, staged=staged)
    reached = space.reach()
    won = space.endings(world, "won") & reached
    alive = space.back(won, reached)
    writer = Writer(world)
    exporter = Exporter(world, space, writer)
    writer.closed("reachable", exporter.roots(reached), split=exporter.split)
    sound = not (reached & ~alive & ~space.over).satisfiable()
    if sound:
        phases = Ranking(world, space, reached, space.encoding.false).phases(won)
        writer.ranking("reachable", Goal("good ending"), map(exporter.phase, phases))
    return decoded(encoded(writer.certificate())), sound


@pytest.mark.parametrize("name", [*SOUND, *BROKEN])
def test_the_corpus(name: str) -> None:
    world = module(name).story.build()
    certificate, sound = written(world)
    report = check(world, certificate)
    assert report.verified, report.refusal
    assert sound is not bool(explore(world).dead())


def test_cloak() -> None:
    world = cloak.story.build()
    certificate, sound = written(world)
    assert check(world, certificate).verified and not sound


@settings(max_examples=40)
@given(st.integers(0, 10**6), st.booleans(), st.booleans())
def test_drawn_worlds(seed: int, staged: bool, small_parts: bool) -> None:
    world = Drawn(seed, size=4).world()
    with patch("adderstone.prove.checking.sets.LARGE", 0 if small_parts else 60_000):
        report = check(world, written(world, staged=staged)[0])
    assert report.verified, report.refusal


def chaptered() -> World:
    """A story in chapters, with fields that only one of them asks for."""
    story = Story("Chapters")
    room = story.room("Room", "A room.")
    chapter = story.enum("chapter", "one", "two", "three")
    lamp, bell = story.thing("lamp", "A lamp.", at=room), story.flag("bell")
    story.instead(jump, "You jump.", when=chapter.is_("one") & lamp.held, then=[chapter.set("two")])
    story.instead(sing, "You sing.", when=chapter.is_("two"), then=[bell.set()])
    story.instead(jump, "You jump.", when=chapter.is_("two") & bell, then=[chapter.set("three"), lamp.away()])
    story.ending("won", "Won.", outcome="won", when=chapter.is_("three"))
    return story.build()


def test_fields_that_are_forgotten_in_a_chapter_may_have_any_value_there() -> None:
    certificate, sound = written(chaptered())
    report = check(chaptered(), certificate)
    assert report.verified and sound and len(certificate.closed[0].roots) > 1
