"""Gathered: every condition and every effect of a story in one list each, with where it was declared.

From them follows what each field can come to be. The sets are generous: a value stays in unless no declaration leads to
it, so that what is reported as impossible is impossible.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from adderstone.world.building.written import on
from adderstone.world.conditions import Condition, always, never
from adderstone.world.effects import Add, Copy, Effect, Set, When
from adderstone.world.entities import Room
from adderstone.world.fields import Field
from adderstone.world.problems import Source
from adderstone.world.things import PlaceField

if TYPE_CHECKING:
    from adderstone.world.story import Story


@dataclass(frozen=True)
class Guard:
    """A condition that something hangs on: `what` names it, as "rule refuse take(lamp)"."""

    kind: str
    what: str
    condition: Condition
    source: Source


class Gathered:
    """What the declarations of a story say together."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.topics = [topic for person in story.persons for topic in person.topics]
        guards = list(self._guards())
        self.guards = [guard for guard in guards if isinstance(guard.condition, Condition)]
        self.no_conditions = [guard for guard in guards if not isinstance(guard.condition, Condition)]
        self.effects = [(effect, source) for given, source in self.groups() for effect in flat(given)]

    def _guards(self) -> Iterator[Guard]:
        story = self.story
        for rule in story.rules:
            yield Guard("rule", f"{rule.phase} {on(rule)}", rule.when, rule.source)
        for daemon in story.daemons:
            yield Guard("daemon", daemon.name or "each_turn", daemon.when, daemon.source)
        for ending in story.endings:
            yield Guard("ending", ending.name, ending.when, ending.source)
        for topic in self.topics:
            yield Guard("topic", f"{topic.name} of {topic.person}", topic.when, topic.source)
        for room in story.rooms:
            for direction, way in room.exits.items():
                if way.to is not None and way.when is not always:
                    yield Guard("exit", f"{room} {direction}", way.when, way.when.source)
        for choice in story.choices:
            yield Guard("choice", choice.name, choice.when, choice.source)

    def groups(self) -> Iterator[tuple[tuple[Effect, ...], Source]]:
        """What each rule, daemon and topic does, as it was declared."""
        for rule in self.story.rules:
            yield rule.then, rule.source
        for daemon in self.story.daemons:
            yield daemon.then, daemon.source
        for topic in self.topics:
            yield topic.then, topic.source

    @cached_property
    def written(self) -> dict[Field, list[Effect]]:
        """The effects over each field."""
        found: dict[Field, list[Effect]] = {}
        for effect, _ in self.effects:
            for field in effect.writes():
                found.setdefault(field, []).append(effect)
        return found

    @cached_property
    def starts(self) -> dict[Field, set[int]]:
        """Where the tellings start a field elsewhere than the story does."""
        found: dict[Field, set[int]] = {}
        for telling in self.story.tellings.values():
            for field, value in telling.starts.items():
                found.setdefault(field, set()).add(value)
        return found

    @cached_property
    def by_play(self) -> set[Field]:
        """Fields that the standard actions set: what opens and locks, what was seen and told, landmarks, the ending."""
        story = self.story
        flags: set[Field] = {room.visited_flag for room in story.rooms if room.visited_flag is not None}
        flags |= {topic.told_flag for topic in self.topics if topic.told_flag is not None}
        for thing in story.things:
            flags |= {flag for flag in (thing.opened, thing.locked) if isinstance(flag, Field)}
        flags |= {landmark.reached for landmark in story.landmarks if landmark.reached is not None}
        return flags | {field for field in story.fields if isinstance(field, PlaceField) or field.name == "ending"}

    @cached_property
    def reached(self) -> set[Room]:
        """The rooms that some way of exits and effects leads to, whatever their conditions."""
        story, field = self.story, self.story.player.field
        first = {story.player.start.number, *self.starts.get(field, ())} if field is not None else set()
        if field is not None:
            first |= self._lands(field)
        waiting = [place.owner for place in story.places if place.number in first and isinstance(place.owner, Room)]
        met = set(waiting)
        while waiting:
            for way in waiting.pop().exits.values():
                if way.to is not None and way.when is not never and way.to not in met:
                    met.add(way.to)
                    waiting.append(way.to)
        return met

    def _lands(self, field: Field) -> set[int]:
        found: set[int] = set()
        for effect in self.written.get(field, ()):
            if isinstance(effect, Set):
                found.add(effect.value)
            elif isinstance(effect, Copy):
                found |= set(range(effect.origin.size))
        return found

    def values(self, field: Field) -> set[int] | None:
        """What the field can come to be; None stands for anything."""
        if isinstance(field, PlaceField):
            return self._places(field)
        if field in self.by_play or field not in self.story.fields:
            return None
        found = {field.start} | self.starts.get(field, set())
        for effect in self.written.get(field, ()):
            if not isinstance(effect, Set):
                return set(range(field.size)) if isinstance(effect, Copy) else counted(found, effect, field)
            found.add(effect.value)
        return found

    def _places(self, field: PlaceField) -> set[int] | None:
        if field.thing is self.story.player:
            return {room.place.number for room in self.reached}
        if any(isinstance(effect, Copy) for effect in self.written.get(field, ())):
            return None
        found = {place.number for place in field.thing.starts} | self.starts.get(field, set()) | self._lands(field)
        lost = found == {self.story.nowhere.number}
        return None if field.thing.portable and not lost else found


def counted(found: set[int], effect: Effect, field: Field) -> set[int] | None:
    """A counter that is stepped can come to any of its numbers."""
    return set(range(field.size)) if isinstance(effect, Add) else None


def flat(effects: tuple[Effect, ...]) -> Iterator[Effect]:
    """The effects, with those inside a `when` in its place."""
    for effect in effects:
        if isinstance(effect, When):
            yield from flat(effect.effects)
        else:
            yield effect
