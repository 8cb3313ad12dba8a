"""Texts: every text of a story, wherever it was declared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from adderstone.world.text import Text
from adderstone.world.things import Person

if TYPE_CHECKING:
    from adderstone.world.story import Story


def texts(story: Story) -> Iterator[Text]:
    """Every text, in no particular order."""
    yield from (story.opening, story.about)
    for entity in story.entities.values():
        yield from (entity.description, entity.true)
    for room in story.rooms:
        yield from (way.otherwise for way in room.exits.values())
    for thing in story.things:
        yield thing.first
        if isinstance(thing, Person):
            yield from (thing.presence, thing.greeting, thing.shrug, *(topic.reply for topic in thing.topics))
    yield from (rule.say for rule in story.rules)
    yield from (daemon.say for daemon in story.daemons)
    yield from (ending.say for ending in story.endings)
    for landmark in story.landmarks:
        yield from (landmark.known, *landmark.hints)
    yield from story.replies.values()
    for telling in story.tellings.values():
        yield from telling.texts.values()
