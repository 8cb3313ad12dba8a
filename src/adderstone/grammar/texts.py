"""Texts: every text of a story, with what it is and whom it belongs to. The checks of prose read this list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from adderstone.world.entities import Entity, Room
from adderstone.world.text import Text
from adderstone.world.things import Person, Thing
from adderstone.world.verbs import Topic
from adderstone.world.world import World


@dataclass(frozen=True)
class Told:
    """One text; `kind` says what for: description, true, first, presence, greeting, topic, rule, daemon, ..."""

    text: Text
    kind: str
    entity: Entity | None = None


def every_text(world: World) -> Iterator[Told]:
    """Every text that the story itself declares, in this telling and in its others."""
    for told in (*_of_entities(world), *_of_rules(world), *_of_story(world)):
        if told.text:
            yield told


def _of_entities(world: World) -> Iterator[Told]:
    for entity in world.story.entities.values():
        yield Told(world.description(entity), "description", entity)
        yield Told(entity.true, "true", entity)
        if isinstance(entity, Thing):
            yield Told(entity.first, "first", entity)
        if isinstance(entity, Person):
            yield Told(entity.presence, "presence", entity)
            yield Told(entity.greeting, "greeting", entity)
            yield Told(entity.shrug, "shrug", entity)
        if isinstance(entity, Topic):
            yield Told(entity.reply, "topic", entity)
        if isinstance(entity, Room):
            yield from (Told(way.otherwise, "exit", entity) for way in entity.exits.values())


def _of_rules(world: World) -> Iterator[Told]:
    yield from (Told(rule.say, "rule") for rule in world.rules)
    yield from (Told(daemon.say, "daemon") for daemon in world.daemons)
    yield from (Told(ending.say, "ending") for ending in world.endings)
    for landmark in world.story.landmarks:
        yield Told(landmark.known, "landmark")
        yield from (Told(hint, "hint") for hint in landmark.hints)


def _of_story(world: World) -> Iterator[Told]:
    story = world.story
    yield Told(story.opening, "opening")
    yield Told(story.about, "about")
    yield from (Told(reply, "reply") for reply in story.replies.values())
