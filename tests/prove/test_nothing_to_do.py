"""A world in which no act takes a turn has one state, and is searched all the same."""

from __future__ import annotations

from adderstone.compile.grounding import relation
from adderstone.prove.symbolic import Space
from adderstone.world import Story
from adderstone.world.verbs import anything


def test_a_world_without_turns() -> None:
    story = Story("Still")
    room = story.room("Room", "A room.")
    story.refuse(anything, "No.")
    story.ending("won", "Won.", outcome="won", when=~story.player.at(room))
    world = story.build()
    space = Space(relation(world), [world.ending.index])
    assert space.count(space.reach()) == 1
