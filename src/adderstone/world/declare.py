"""Declarations: what a story keeps, and how rooms, things and persons come to stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar, cast

from adderstone.world.conditions import Condition, Fact, always, never
from adderstone.world.directions import Compass
from adderstone.world.entities import Direction, Entity, Exit, Room, rooms_of
from adderstone.world.fields import Choice, Enum, Field
from adderstone.world.problems import here, report
from adderstone.world.rules import Claim, Daemon, Ending, Landmark, Rule
from adderstone.world.telling import Telling
from adderstone.world.text import Prose, Text, text
from adderstone.world.things import Door, Person, Place, Thing, Way, openness
from adderstone.world.verbs import Verb

if TYPE_CHECKING:
    from adderstone.world.story import Story

AnyField = TypeVar("AnyField", bound=Field)
Where = Room | Iterable[Room] | None


class Declarations:
    """The part of `Story` that declares entities. Every list keeps the order of declaration."""

    def __init__(self, title: str, *, author: str = "", headline: str = "", ifid: str = "", opening: Prose = "",
                 about: Prose = "", player: str = "yourself; ; me self", player_description: Prose = "",
                 fairness: str = "") -> None:
        self.title, self.author, self.headline, self.ifid = title, author, headline, ifid
        self.fairness = fairness
        self.source = here()
        self.opening, self.about = text(opening), text(about)
        self.entities: dict[str, Entity] = {}
        self.fields: list[Field] = []
        self.places: list[Place] = []
        self.rooms: list[Room] = []
        self.things: list[Thing] = []
        self.persons: list[Person] = []
        self.choices: list[Choice] = []
        self.facts: dict[str, Fact] = {}
        self.rules: list[Rule] = []
        self.daemons: list[Daemon] = []
        self.endings: list[Ending] = []
        self.landmarks: list[Landmark] = []
        self.claims: list[Claim] = []
        self.tellings: dict[str, Telling] = {}
        self.verbs: dict[Verb, tuple[str, ...]] = {}
        self.replies: dict[str, Text] = {}
        self.regions: dict[str, tuple[Room, ...]] = {}
        self.not_things: set[str] = set()
        self._ending: Enum | None = None
        self.nowhere = self.place("nowhere", None)
        self.compass = Compass(self._story)
        self.player: Person = Person(self._story, player, player_description, starts=(self.nowhere,))
        self.player.movable()

    # --- bookkeeping ---

    @property
    def _story(self) -> Story:
        """What entities are declared in: declarations are one half of a story, never on their own."""
        return cast("Story", self)

    def register(self, entity: Entity) -> str:
        """Give an entity its key: the slug of its name, numbered when the name is taken."""
        base = re.sub(r"[^a-z0-9]+", "-", entity.name.lower()).strip("-") or "thing"
        key, number = base, 2
        while key in self.entities:
            key, number = f"{base}-{number}", number + 1
        self.entities[key] = entity
        if isinstance(entity, Room):
            self.rooms.append(entity)
        if isinstance(entity, Thing):
            self.things.append(entity)
        if isinstance(entity, Person):
            self.persons.append(entity)
        return key

    def add_field(self, field: AnyField) -> AnyField:
        """Keep a field; two of one name are a problem, since saves and prose call them by it."""
        if any(known.name == field.name for known in self.fields):
            report("two fields of one name", f'"{field.name}" is declared twice', "one field, or two names",
                   f'another name than "{field.name}"')
        self.fields.append(field)
        return field

    def place(self, kind: str, owner: Entity | None) -> Place:
        """A new place that things can be at."""
        made = Place(kind, owner, len(self.places))
        self.places.append(made)
        return made

    def place_for(self, where: Room | Thing | Place) -> Place:
        """The place that "to" means: a room, a supporter's top, a container's inside, a person's hands."""
        if isinstance(where, Place):
            return where
        if isinstance(where, Room):
            return where.place
        if isinstance(where, Person):
            return where.hands
        found = where.top or where.inner
        if found is None:
            report("holder of the wrong kind", f"{where.name} can't hold anything",
                   "a room, a supporter, a container or a person", f'story.supporter("{where.name}", ...)')
        return found or self.nowhere

    # --- rooms ---

    def room(self, vocabulary: str, description: Prose, *, true: Prose | None = None, dark_when: Condition = never,
             **relations: Room) -> Room:
        """A room. A relation such as `west_of=foyer` joins it to a room already declared, both ways."""
        room = Room(self._story, vocabulary, description, true=true, dark_when=dark_when)
        for relation, other in relations.items():
            direction = self.compass.relation(relation)
            if direction is not None:
                other.exit(direction, room)
                room.exit(direction.back, other)
        return room

    def region(self, name: str, *rooms: Room | Iterable[Room]) -> tuple[Room, ...]:
        """Name some rooms together, for conditions (`player.at(region)`) and prose."""
        members = tuple(room for part in rooms for room in rooms_of(part))
        self.regions[name] = members
        return members

    # --- things ---

    def _starts(self, at: Where, on: Thing | None, inside: Thing | None, held_by: Person | None,
                worn_by: Person | None, part_of: Thing | None) -> tuple[Place, ...]:
        given = [place for place in (
            on and self.place_for(on.top or on), inside and self.place_for(inside.inner or inside),
            held_by and held_by.hands, worn_by and worn_by.clothes, part_of and self.place("part", part_of)) if place]
        rooms = tuple(room.place for room in rooms_of(at)) if at is not None else ()
        if len(given) + bool(rooms) > 1:
            report("thing in two places", "more than one of at, on, inside, held_by, worn_by, part_of", "one of them",
                   "at=room")
        return tuple(given[:1]) or rooms or (self.nowhere,)

    def thing(self, vocabulary: str, description: Prose | None = None, *, at: Where = None, on: Thing | None = None,
              inside: Thing | None = None, held_by: Person | None = None, worn_by: Person | None = None,
              part_of: Thing | None = None, true: Prose | None = None, fixed: bool = False, listed: bool = True,
              first: Prose | None = None, wearable: bool = False, edible: bool = False,
              lens: bool = False) -> Thing:
        """A thing, portable unless `fixed`. `first` is its own sentence in the room until it is first moved.

        A `lens` in the player's hand shows the true sight of what is looked at through it.
        """
        starts = self._starts(at, on, inside, held_by, worn_by, part_of)
        return Thing(self._story, vocabulary, description, starts=starts, true=true, fixed=fixed or part_of is not None,
                     listed=listed, first=first, wearable=wearable or worn_by is not None, edible=edible, lens=lens)

    def scenery(self, vocabulary: str, description: Prose | None = None, *, at: Where = None, on: Thing | None = None,
                part_of: Thing | None = None, true: Prose | None = None) -> Thing:
        """Something fixed that the prose names: there to be examined, not listed. `at` takes one room or several."""
        return self.thing(vocabulary, description, at=at, on=on, part_of=part_of, true=true, fixed=True, listed=False)

    def supporter(self, vocabulary: str, description: Prose | None = None, *, at: Where = None,
                  on: Thing | None = None, true: Prose | None = None, portable: bool = False, listed: bool = False,
                  first: Prose | None = None) -> Thing:
        """Something that things can be put on."""
        made = self.thing(vocabulary, description, at=at, on=on, true=true, fixed=not portable,
                          listed=listed or portable, first=first)
        made.top = self.place("on", made)
        return made

    def container(self, vocabulary: str, description: Prose | None = None, *, at: Where = None,
                  on: Thing | None = None, inside: Thing | None = None, held_by: Person | None = None,
                  true: Prose | None = None, portable: bool = False, listed: bool = False, first: Prose | None = None,
                  opened: bool | Condition | None = None, locked: bool | Condition | None = None,
                  key: Thing | None = None) -> Thing:
        """Something that things can be put in. Always open unless `opened` says otherwise."""
        made = self.thing(vocabulary, description, at=at, on=on, inside=inside, held_by=held_by, true=true,
                          fixed=not portable, listed=listed or portable, first=first)
        made.inner = self.place("in", made)
        if opened is not None or locked is not None or key is not None:
            openness(made, opened=False if opened is None else opened, locked=locked, key=key)
        return made

    def backdrop(self, vocabulary: str, description: Prose | None, rooms: Iterable[Room], *,
                 true: Prose | None = None) -> Thing:
        """Scenery of many rooms: the sky, the rain."""
        return self.scenery(vocabulary, description, at=tuple(rooms), true=true)

    def door(self, vocabulary: str, description: Prose | None, *sides: tuple[Room, Direction],
             opened: bool | Condition = False, locked: bool | Condition | None = None, key: Thing | None = None,
             true: Prose | None = None, passable: Condition = always, otherwise: Prose | None = None) -> Door:
        """A door between two rooms: `(hall, compass.east), (study, compass.west)`.

        Open, it leads through only while `passable` holds; else `otherwise` is said.
        """
        ways = [Way(room, direction) for room, direction in sides]
        if len({way.room for way in ways}) != 2:
            report("door that connects one room", f'{vocabulary.split(";", 1)[0]} stands in {len(ways)} room(s)',
                   "a door with two sides", 'story.door("...", "...", (hall, compass.east), (study, compass.west))')
        made = Door(self._story, vocabulary, description, sides=ways, true=true)
        openness(made, opened=opened, locked=locked, key=key)
        for way, beyond in zip(ways, reversed(ways), strict=True):
            way.room.exits[way.direction] = Exit(beyond.room, passable, text(otherwise), made)
        return made

    # --- persons ---

    def person(self, vocabulary: str, description: Prose | None = None, *, at: Room | None = None,
               true: Prose | None = None, here: Prose | None = None, greeting: Prose | None = None,
               shrug: Prose | None = None, portable: bool = False) -> Person:
        """Somebody. `here` is their sentence in the room; `greeting` answers talk, `shrug` an unknown topic."""
        starts = (at.place,) if at else (self.nowhere,)
        made = Person(self._story, vocabulary, description, starts=starts, true=true, here=here, greeting=greeting,
                      shrug=shrug, portable=portable)
        made.movable()
        return made

    def details(self, room: Room, words: dict[str, str]) -> Sequence[Thing]:
        """Several details of a room at once: vocabulary to description."""
        return [room.detail(vocabulary, description) for vocabulary, description in words.items()]
