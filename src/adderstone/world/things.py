"""Things, persons, doors, containers, supporters, backdrops; and the field that says where each of them is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from adderstone.world.conditions import Condition, Env, Same, always, any_of, never
from adderstone.world.effects import Copy, Effect, Set
from adderstone.world.entities import Direction, Entity, Room, rooms_of
from adderstone.world.fields import Enum, Field, Flag
from adderstone.world.problems import report
from adderstone.world.text import Prose, Text, text

if TYPE_CHECKING:
    from adderstone.world.story import Story
    from adderstone.world.verbs import Topic

KINDS = ("nowhere", "room", "on", "in", "carried", "worn", "part")


@dataclass(frozen=True, eq=False)
class Place:
    """Where a thing can be: in a room, on or in another thing, carried, worn, a part of it, or nowhere."""

    kind: str
    owner: Entity | None
    number: int

    def __str__(self) -> str:
        return self.kind if self.owner is None else f"{self.kind} {self.owner.key}"


class PlaceField(Field):
    """The field that says where one thing is; its values are numbers of the story's places."""

    def __init__(self, thing: Thing) -> None:
        super().__init__(f"{thing.key} place", thing.start.number)
        self.thing = thing
        self.extra: set[int] = set()
        self.roams = False  # it may be brought to any room, those declared later included

    @property
    def size(self) -> int:
        return len(self.thing.story.places)

    def value_name(self, value: int) -> str:
        return str(self.thing.story.places[value])

    def domain(self) -> Sequence[int]:
        """Where the thing can get to: its start, where effects put it, and, portable, wherever it can be put down."""
        numbers = {self.start} | self.extra
        if self.roams:
            numbers |= {room.place.number for room in self.thing.story.rooms}
        if self.thing.portable:
            numbers |= {place.number for place in self.thing.story.places if self._fits(place)}
        return sorted(numbers)

    def _fits(self, place: Place) -> bool:
        owner = place.owner
        if place.kind == "room":
            return True
        if place.kind == "worn":
            return self.thing.wearable and owner is self.thing.story.player
        if place.kind == "carried":
            return owner is self.thing.story.player
        nested = isinstance(owner, Thing) and owner.portable and (self.thing.holds_things or owner is self.thing)
        return place.kind in ("on", "in") and not nested


class At(Condition):
    """A thing is at one of some places."""

    def __init__(self, thing: Thing, places: Iterable[Place]) -> None:
        super().__init__()
        self.thing = thing
        self.numbers = frozenset(place.number for place in places)

    def holds(self, env: Env) -> bool:
        field = self.thing.field
        if field is None:
            return any(place.number in self.numbers for place in self.thing.starts)
        return env[field.index] in self.numbers

    def fields(self) -> Iterator[Field]:
        if self.thing.field is not None:
            yield self.thing.field

    def __str__(self) -> str:
        places = self.thing.story.places
        return f"{self.thing.name} at {' or '.join(str(places[number]) for number in sorted(self.numbers))}"


class Thing(Entity):
    """Something that is in the world. Portable unless `fixed`; its place is a field only if something can move it."""

    def __init__(self, story: Story, vocabulary: str, description: Prose | None, *, starts: tuple[Place, ...],
                 true: Prose | None = None, fixed: bool = False, listed: bool = True, first: Prose | None = None,
                 wearable: bool = False, edible: bool = False, lens: bool = False) -> None:
        super().__init__(story, vocabulary, description, true)
        self.starts = starts
        self.portable = not fixed
        self.listed, self.wearable, self.edible, self.lens = listed, wearable, edible, lens
        self.first: Text = text(first)
        self.field: PlaceField | None = None
        self.top: Place | None = None
        self.inner: Place | None = None
        self.opened: Condition = always
        self.openable = False
        self.lockable = False
        self.key_thing: Thing | None = None
        self.locked: Condition = never
        self.lit = False
        if self.portable:
            self.movable()

    @property
    def start(self) -> Place:
        return self.starts[0]

    @property
    def holds_things(self) -> bool:
        return self.top is not None or self.inner is not None

    def movable(self) -> PlaceField:
        """The field of this thing's place, made when first something can move it."""
        if self.field is None:
            self.field = PlaceField(self)
            self.story.add_field(self.field)
        return self.field

    # --- conditions ---

    def at(self, *where: Room | Iterable[Room]) -> Condition:
        """Condition: directly in one of these rooms."""
        return At(self, [room.place for part in where for room in rooms_of(part)])

    @property
    def held(self) -> Condition:
        """Condition: the player has it, in hand or worn."""
        return At(self, [self.story.player.hands, self.story.player.clothes])

    @property
    def worn(self) -> Condition:
        return At(self, [self.story.player.clothes])

    @property
    def gone(self) -> Condition:
        """Condition: it is nowhere."""
        return At(self, [self.story.nowhere])

    @property
    def here(self) -> Condition:
        """Condition: directly in the room where the player is."""
        player = self.story.player
        if self.field is not None and player.field is not None:
            return Same(self.field, player.field)
        return any_of(*(At(player, [place]) for place in self.starts if place.kind == "room"))

    def carried_by(self, person: Person) -> Condition:
        return At(self, [person.hands, person.clothes])

    def on(self, supporter: Thing) -> Condition:
        """Condition: on top of the supporter."""
        return At(self, [self._place_of(supporter, "top")])

    def inside(self, container: Thing) -> Condition:
        """Condition: in the container."""
        return At(self, [self._place_of(container, "inner")])

    def _place_of(self, holder: Thing, side: str) -> Place:
        place: Place | None = getattr(holder, side)
        if place is None:
            kind = "supporter" if side == "top" else "container"
            report("holder of the wrong kind", f"{holder.name} is no {kind}", f"a thing declared with story.{kind}",
                   f'story.{kind}("{holder.name}", ...)')
            return self.story.nowhere
        return place

    # --- effects ---

    def to(self, where: Room | Thing | Person | Place) -> Effect:
        """Effect: move it to a room, onto a supporter, into a container, or into somebody's hands."""
        place = self.story.place_for(where)
        field = self.movable()
        field.extra.add(place.number)
        return Set(field, place.number)

    def away(self) -> Effect:
        """Effect: take it out of the world."""
        return self.to(self.story.nowhere)

    def opens(self) -> Effect:
        """Effect: stand open."""
        return self._turned(self.opened, "opened", True)

    def shuts(self) -> Effect:
        """Effect: be shut, by whoever it was."""
        return self._turned(self.opened, "opened", False)

    def locks(self) -> Effect:
        """Effect: be locked."""
        return self._turned(self.locked, "locked", True)

    def unlocks(self) -> Effect:
        """Effect: be unlocked."""
        return self._turned(self.locked, "locked", False)

    def _turned(self, state: Condition, kind: str, on: bool) -> Effect:
        if isinstance(state, Flag):
            return state.set(on)
        report("nothing to open or lock", f"{self.name} has no field that says whether it is {kind}",
               f"a door or container declared with {kind}=True or False", f'story.container(..., {kind}=False)')
        return self.movable().same_as(self.movable())

    def follows(self, other: Person) -> Effect:
        """Effect: go to the room where a person is."""
        field = self.movable()
        field.roams = True
        return Copy(field, other.movable())


class Person(Thing):
    """Somebody. `shrug` answers what nobody wrote a topic for; `greeting` answers `talk to`."""

    def __init__(self, story: Story, vocabulary: str, description: Prose | None, *, starts: tuple[Place, ...],
                 true: Prose | None = None, here: Prose | None = None, greeting: Prose | None = None,
                 shrug: Prose | None = None, portable: bool = False) -> None:
        super().__init__(story, vocabulary, description, starts=starts, true=true, fixed=not portable)
        self.hands = story.place("carried", self)
        self.clothes = story.place("worn", self)
        self.presence: Text = text(here)
        self.greeting: Text = text(greeting)
        self.shrug: Text = text(shrug)
        self.topics: list[Topic] = []

    def believes(self, matter: str, values: Sequence[str]) -> Enum:
        """A belief of this person: an enum field that rules may set and read."""
        return self.story.enum(f"{self.key} believes {matter}", *values)

    def knows(self, matter: str) -> Flag:
        """Something that this person knows or does not."""
        return self.story.flag(f"{self.key} knows {matter}")


@dataclass(frozen=True)
class Way:
    """One side of a door: the room and the direction in which the door lies."""

    room: Room
    direction: Direction


class Door(Thing):
    """A thing that stands between two rooms. `opened` and `locked` are flags, or derived conditions."""

    def __init__(self, story: Story, vocabulary: str, description: Prose | None, *, sides: Sequence[Way],
                 true: Prose | None = None) -> None:
        starts = tuple(way.room.place for way in sides) or (story.nowhere,)
        super().__init__(story, vocabulary, description, starts=starts, true=true, fixed=True, listed=False)
        self.sides = tuple(sides)


def openness(thing: Thing, *, opened: bool | Condition, locked: bool | Condition | None, key: Thing | None) -> None:
    """Give a door or container its fields: `opened`, and `locked` where it has a lock."""
    thing.openable = not isinstance(opened, Condition) or isinstance(opened, Flag)
    thing.opened = opened if isinstance(opened, Condition) else thing.story.flag(f"{thing.key} open", opened)
    if locked is None and key is None:
        return
    thing.lockable = True
    thing.key_thing = key
    start = True if locked is None else locked
    thing.locked = start if isinstance(start, Condition) else thing.story.flag(f"{thing.key} locked", start)
