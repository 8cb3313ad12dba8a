"""Nouns that prose names and the world lacks: whatever a text names should be there to be examined.

Strict for what describes rooms and things: the noun must be answered to in that room, or by something that can be
carried about. Looser for what rules, topics and daemons say: anything in the story answers. A story waives words with
`story.not_a_thing("time way")`.

What this can't see: nouns outside its word list; a word list reads no grammar, so a noun used as a verb may be reported
and a noun before another is passed over; a noun in one case of a bracket counts as always there; words that computed
prose makes; and whether the thing that answers to a noun is the one that was meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from adderstone.grammar.concrete import Noun, nouns
from adderstone.grammar.names import singular
from adderstone.grammar.texts import Told, every_text
from adderstone.world.entities import Entity, Room
from adderstone.world.problems import Source
from adderstone.world.things import Door, Person, Place, PlaceField, Thing
from adderstone.world.world import World

STRICT = ("description", "true", "first", "presence")


@dataclass(frozen=True)
class Finding:
    """A noun that nothing answers to: where it stands, and in whose text."""

    noun: str
    source: Source
    entity: Entity | None
    kind: str

    def __str__(self) -> str:
        whose = f" of {self.entity.name}" if self.entity is not None else ""
        return f'{self.source}: "{self.noun}" in the {self.kind}{whose}'


def missing_nouns(world: World) -> list[Finding]:
    """Every noun that prose names and nothing answers to, once a text."""
    answers = Answers(world)
    found: dict[tuple[str, Source, Entity | None], Finding] = {}
    for told in every_text(world):
        if told.kind not in ("about", "hint", "landmark") and told.text.computed is None:
            for noun in _unanswered(told, answers):
                found.setdefault((noun.lemma, told.text.source, told.entity),
                                 Finding(noun.word, told.text.source, told.entity, told.kind))
    return sorted(found.values(), key=_order)


def _order(finding: Finding) -> tuple[Source, str, str, str]:
    return finding.source, finding.entity.key if finding.entity is not None else "", finding.kind, finding.noun


def _unanswered(told: Told, answers: Answers) -> Iterator[Noun]:
    known = answers.to(told)
    for variant in told.text.variants:
        for noun in nouns(variant, told.kind not in STRICT or isinstance(told.entity, Person)):
            if not known.intersection((*singular(noun.word), *singular(noun.word.split("-")[-1]))):
                yield noun


class Answers:
    """Which words are answered to, in each room and in the whole story."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.waived = _lemmas(world.story.not_things)
        self.all = self.waived | self._words(world.story.entities.values())
        self.everywhere = self.waived | self._words(
            thing for thing in world.things if thing.field is not None or not _rooms(thing))
        self.in_room: dict[Room, set[str]] = {room: self._of_room(room) for room in world.rooms}
        for thing in world.things:
            for room in _rooms(thing):
                self.in_room[room] |= self._words([thing])

    def to(self, told: Told) -> set[str]:
        """The words that are answered to where this text is read."""
        if told.kind not in STRICT:
            return self.all
        if isinstance(told.entity, Room):
            return self.in_room[told.entity]
        if not isinstance(told.entity, Thing):
            return self.all
        rooms = _rooms(told.entity)
        if not rooms:
            return self.all
        return self._words([told.entity]).union(*(self.in_room[room] for room in rooms))

    def _of_room(self, room: Room) -> set[str]:
        beyond = [way.to for way in room.exits.values() if way.to is not None]
        return self.everywhere | self._words([room, *beyond])

    def _words(self, entities: Iterable[Entity]) -> set[str]:
        return {word for entity in entities for word in _lemmas(
            (*entity.vocabulary.adjectives, *entity.vocabulary.nouns))}


def _lemmas(words: Iterable[str]) -> set[str]:
    parts = {part for word in words for part in (word.lower(), *word.lower().split("-"))}
    return {lemma for part in parts for lemma in singular(part)}


def _rooms(thing: Thing) -> set[Room]:
    """The rooms where a thing starts; of a person, also those where rules put them. Empty for what starts nowhere."""
    if isinstance(thing, Door):
        return {way.room for way in thing.sides}
    places = list(thing.starts)
    if isinstance(thing, Person) and isinstance(thing.field, PlaceField):
        places += [thing.story.places[number] for number in sorted(thing.field.extra)]
    return {room for place in places for room in _rooms_of(place)}


def _rooms_of(place: Place) -> set[Room]:
    if isinstance(place.owner, Room):
        return {place.owner}
    if isinstance(place.owner, Thing) and place.owner is not place.owner.story.player:
        return _rooms(place.owner)
    return set()
