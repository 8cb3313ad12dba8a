"""Regions of a story, chapter by chapter: places that nothing tells apart are one; what does is said."""

from __future__ import annotations

import json

import pytest

from adderstone.world import Story, World
from adderstone.world.verbs import push
from regions import main, rows, said


def tower(*, laid: bool) -> World:
    """A passage of four rooms with a bell in the last; a stone must be held, or laid there, for it to count."""
    story = Story("Tower")
    foot = story.room("Foot", "Steps go north.")
    middle = story.room("Middle", "Steps, north and south.", north_of=foot)
    head = story.room("Head", "Steps, north and south.", north_of=middle)
    belfry = story.room("Belfry", "As high as it goes.", north_of=head)
    bell = story.scenery("bell", "A bell.", at=belfry)
    stone, rung = story.thing("stone", "A stone.", at=foot), story.flag("rung")
    story.instead(push(bell), "It rings.", then=[rung.set()])
    story.ending("Rung", "All hear it.", outcome="won", when=rung & (stone.at(belfry) if laid else stone.held))
    return story.build()


@pytest.mark.parametrize(("laid", "regions"), [(False, 1), (True, 2)])
def test_places_are_one_where_nothing_tells_them_apart(laid: bool, regions: int) -> None:
    found, = rows(tower(laid=laid))
    assert (found.chapter, found.places, found.regions) == ("the whole story", 4, regions)
    assert [(place, reason.split()[-1]) for place, reason in found.alone.items()] == [("room belfry", "Rung")] * laid


def test_a_chapter_has_regions_of_its_own() -> None:
    story = Story("Bats")
    foot = story.room("Foot", "Steps go north.")
    head = story.room("Head", "Steps go south.", north_of=foot)
    bell = story.scenery("bell", "A bell.", at=head)
    chapter, bats = story.enum("chapter", "day", "dusk", "night"), story.counter("bats", up_to=2)
    story.each_turn("They stir.", when=chapter.is_("dusk") & story.player.at(head), then=[bats.up()])
    story.instead(push(bell), "Ding.", when=chapter.is_("day"), then=[chapter.set("dusk")])
    story.instead(push(bell), "Dong.", when=chapter.is_("dusk") & bats.at_least(1), then=[chapter.set("night")])
    story.ending("Night", "It is night.", outcome="won", when=chapter.is_("night") & bats.is_(2))
    found = {row.chapter: row for row in rows(story.build())}
    assert {chapter: row.regions for chapter, row in found.items()} == {"day": 1, "dusk": 2, "night": 1}
    lines = list(said(found["dusk"], everything=True))
    assert lines[0] == "dusk: 2 places, 2 regions"
    assert [line.split(":")[0].strip() for line in lines[1:]] == ["room foot", "room head"]


def test_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cloak", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == [{"chapter": "the whole story", "places": 3, "regions": 1, "alone": {}}]
