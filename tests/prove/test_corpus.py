"""The corpus: small broken stories, each with a sound twin that differs in little, explored explicitly."""

from __future__ import annotations

from functools import cache

import pytest

from adderstone.grammar.checking import check_texts
from adderstone.grammar.nouns import missing_nouns
from adderstone.prove.check import check
from adderstone.world.building import review
from corpus_stories import BROKEN, HOME, SOUND, module
from explorer import Explored, certified, explore


@cache
def explored(name: str) -> Explored:
    return explore(module(name).story.build())


def refuted(found: Explored) -> set[str]:
    """The claims "never" that some reachable state breaks."""
    return {claim.name for claim in found.world.story.claims if claim.kind == "never"
            for state in found.before if claim.conditions[0].holds(found.world.env(state))}


def test_every_defect_has_its_twin() -> None:
    assert len(BROKEN) >= 20
    assert [name.removesuffix("_broken") for name in BROKEN] == [name.removesuffix("_sound") for name in SOUND]


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_story_has_the_defect_that_it_declares(name: str) -> None:
    found, expected = explored(name), module(name).EXPECTED
    assert found.ended("won")
    if expected["kind"] == "claim":
        assert expected["claim"] in refuted(found) and not found.dead()
    else:
        assert expected["kind"] == "dead end" and expected["act"] in found.crossings() and not refuted(found)


@pytest.mark.parametrize("name", SOUND)
def test_a_sound_story_has_no_defect(name: str) -> None:
    found = explored(name)
    assert found.ended("won") and not found.dead() and not refuted(found) and not hasattr(module(name), "EXPECTED")


@pytest.mark.parametrize("name", [*BROKEN, *SOUND])
def test_it_is_declared_well(name: str) -> None:
    """Nothing that `adderstone check` would report: the defects are in the story, not in its declaration."""
    story = module(name).story
    world = story.build()
    assert not review(story) and not list(check_texts(world)) and not list(missing_nouns(world))
    assert 8 <= len((HOME / f"{name}.py").read_text().splitlines()) <= 60


@pytest.mark.parametrize("name", SOUND)
def test_a_sound_story_s_certificate_is_verified(name: str) -> None:
    """And it is refused for the broken twin: that is another world."""
    certificate = certified(explored(name))
    report = check(explored(name).world, certificate)
    assert report.verified and certificate.rankings, report.refusal
    assert check(explored(name.replace("_sound", "_broken")).world, certificate).refusal
