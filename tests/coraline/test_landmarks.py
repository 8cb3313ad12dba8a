"""The landmarks stand in the order of the story, so that HINT and SCORE never tell of what comes later."""

from __future__ import annotations

import coraline
from adderstone.play import progress
from adderstone.play.session import Session
from adderstone.play.tellings import walkthrough
from adderstone.world import World

# Those that may be reached sooner or later than their neighbours, or not at all; all others are on every way through.
FREE = {"the mice", "the tea and the stone", "dinner", "the cat speaks", "the cat's advice",
        "the grey soul", "the green soul", "the red soul", "the globe"}


def reached(world: World) -> list[str]:
    """The names of the landmarks in the order in which the novel's walkthrough comes to them."""
    assert world.telling is not None and world.telling.walkthrough is not None
    session = Session(world)
    session.begin()
    names: list[str] = []
    for typed in walkthrough(world.telling.walkthrough):
        session.submit(typed.command)
        names += [mark.name for mark in progress.reached(session) if mark.name not in names]
    session.close()
    return names


def in_order(names: list[str], declared: list[str]) -> bool:
    """Whether those that are on every way through come as they are declared."""
    return [name for name in names if name not in FREE] == [name for name in declared if name not in FREE]


def test_the_walkthrough_reaches_every_landmark_in_the_order_of_declaration() -> None:
    world = coraline.story.build("novel")
    declared = [mark.name for mark in world.story.landmarks]
    names = reached(world)
    assert set(names) == set(declared)
    assert in_order(names, declared)
    late = [name for name in declared if name != "the glass"]
    assert not in_order(names, ["the glass", *late])


def test_the_evening_at_home_comes_after_the_first_visit_and_before_the_second() -> None:
    declared = [mark.name for mark in coraline.story.build("novel").story.landmarks]
    evening = declared.index("nobody home")
    assert declared.index("the offer") < evening < declared.index("the cat's advice")
