"""Regions: places that only walking tells apart are one; what can be put down there makes them two."""

from __future__ import annotations

import pytest

from adderstone.world import Story, World
from adderstone.world.verbs import push
from regions import rows


def tower(*, stone: bool) -> World:
    """A passage of four rooms with a bell in the last, and perhaps a stone without which it does not ring."""
    story = Story("Tower")
    foot = story.room("Foot", "Steps go north.")
    middle = story.room("Middle", "Steps, north and south.", north_of=foot)
    head = story.room("Head", "Steps, north and south.", north_of=middle)
    belfry = story.room("Belfry", "As high as it goes.", north_of=head)
    bell = story.scenery("bell", "A bell.", at=belfry)
    pebble = story.thing("stone", "A stone.", at=foot)
    rung = story.flag("rung")
    if stone:
        story.instead(push(bell), "It rings.", when=pebble.held, then=[rung.set()])
    else:
        story.instead(push(bell), "It rings.", then=[rung.set()])
    story.ending("Rung", "All hear it.", outcome="won", when=rung)
    return story.build()


@pytest.mark.parametrize(("stone", "regions"), [(False, 2), (True, 4)])
def test_places_are_one_where_nothing_tells_them_apart(stone: bool, regions: int) -> None:
    assert list(rows(tower(stone=stone))) == [("the whole story", 4, regions)]
