"""Rooms: a way out that is there already can be closed while a condition holds."""

from __future__ import annotations

import pytest

from adderstone.world import Act, Story
from adderstone.world.problems import WrongWorld
from adderstone.world.verbs import go, wait


def _story() -> Story:
    story = Story("Two rooms")
    hall = story.room("Hall", "A hall.")
    story.room("Study", "A study.", north_of=hall)
    return story


def test_a_closed_way_says_so_only_while_its_condition_holds() -> None:
    story = _story()
    hall, study = story.rooms
    shut = story.flag("shut")
    hall.closes(story.compass.north, when=shut, otherwise="There is only white.")
    story.instead(wait, then=[shut.set()])
    world = story.build()
    opened = world.turn(world.start, Act(go, story.compass.north))
    assert world.room(opened.state) is study
    closed = world.turn(world.turn(world.start, Act(wait)).state, Act(go, story.compass.north))
    assert closed.refused
    assert str(closed.messages[0].text) == "There is only white."


def test_an_exit_keeps_the_condition_that_it_had() -> None:
    story = Story("A gate")
    hall, yard = story.room("Hall", "A hall."), story.room("Yard", "A yard.")
    unlocked, shut = story.flag("unlocked"), story.flag("shut")
    hall.exit(story.compass.south, yard, when=unlocked)
    hall.closes(story.compass.south, when=shut, otherwise="No.")
    world = story.build()
    assert world.turn(world.start, Act(go, story.compass.south)).refused


def test_closing_a_way_that_leads_nowhere_is_a_problem() -> None:
    story = _story()
    with pytest.raises(WrongWorld, match="no exit to close"):
        story.rooms[0].closes(story.compass.up, when=story.flag("shut"), otherwise="No.")
        story.build()
