"""Lookup: what a name inside a bracket means. Letter case and a leading article do not matter."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from adderstone.grammar.names import split
from adderstone.world.conditions import Condition
from adderstone.world.entities import Direction, Entity, Room
from adderstone.world.fields import Field, Flag
from adderstone.world.problems import nearest
from adderstone.world.things import PlaceField, Thing
from adderstone.world.verbs import Topic

if TYPE_CHECKING:
    from adderstone.world.story import Story


class Lookup:
    """The names of one story, as prose may use them: a key, a printed name, or words that one thing answers to."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.facts: dict[str, Condition] = {name.lower(): fact for name, fact in story.facts.items()}
        self.fields: dict[str, Field] = {field.name.lower(): field for field in (*story.fields, *story.choices)
                                         if not isinstance(field, PlaceField)}
        self.regions = {name.lower(): rooms for name, rooms in story.regions.items()}
        self.keys = {key.lower(): entity for key, entity in story.entities.items() if _named(entity)}
        self.names: dict[str, list[Entity]] = {}
        for entity in self.keys.values():
            self.names.setdefault(split(entity.name)[1].lower(), []).append(entity)

    def flag(self, name: str) -> Condition | None:
        """The fact or flag of a name."""
        if name in self.facts:
            return self.facts[name]
        found = self.fields.get(name)
        return found if isinstance(found, Flag) else None

    def entities(self, name: str) -> list[Entity]:
        """Every entity that a name may mean; one, where all is well."""
        plain = split(name)[1].lower()
        if plain in ("player", "you"):
            return [self.story.player]
        for known in (name.lower(), plain):
            if known in self.keys:
                return [self.keys[known]]
        return self.names.get(plain) or self._called(plain.split())

    def _called(self, words: list[str]) -> list[Entity]:
        """The things that answer to all of these words, the last of them a noun: "cloak" for the velvet cloak."""
        if not words:
            return []
        return [thing for thing in self.story.things
                if words[-1] in thing.vocabulary.nouns
                and {*words} <= {*thing.vocabulary.adjectives, *thing.vocabulary.nouns}]

    def entity(self, name: str) -> Entity | None:
        """The one entity of a name."""
        found = self.entities(name)
        return found[0] if len(found) == 1 else None

    def thing(self, name: str) -> Thing | None:
        """The one thing or person of a name; rooms stand aside."""
        things = [entity for entity in self.entities(name) if isinstance(entity, Thing)]
        return things[0] if len(things) == 1 else None

    def rooms(self, name: str) -> tuple[Room, ...]:
        """The rooms of a region, or the one room of a name."""
        plain = split(name)[1].lower()
        if name.lower() in self.regions or plain in self.regions:
            return self.regions.get(name.lower()) or self.regions[plain]
        return tuple(entity for entity in self.entities(name) if isinstance(entity, Room))

    def suggestion(self, name: str) -> str:
        """The nearest name of anything, for a problem's sentence."""
        return nearest(name.lower(), dict.fromkeys(self.all_names()))

    def all_names(self) -> Iterator[str]:
        """Every name that a bracket may use."""
        yield from self.facts
        yield from self.fields
        yield from self.names
        yield from self.keys
        yield from self.regions


def _named(entity: Entity) -> bool:
    return not isinstance(entity, (Direction, Topic))


