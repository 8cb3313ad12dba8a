"""What the player can see and reach: derived facts over where things are, what is open, and where it is dark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from adderstone.world.conditions import Condition, Env
from adderstone.world.entities import Entity, Room
from adderstone.world.fields import Field
from adderstone.world.things import Person, Place, Thing

if TYPE_CHECKING:
    from adderstone.world.declare import Declarations

DEPTH = 8  # things nest no deeper: what can be carried holds nothing that can itself hold


def place_of(thing: Thing, env: Env) -> Place:
    """Where a thing is; a backdrop is in the player's room if that is one of its rooms."""
    places = thing.story.places
    if thing.field is not None:
        return places[env[thing.field.index]]
    if len(thing.starts) > 1:
        here = player_room(thing.story, env).place
        if here in thing.starts:
            return here
    return thing.start


def player_room(story: Declarations, env: Env) -> Room:
    """The room where the player is."""
    field = story.player.field
    assert field is not None  # the player is made movable when the story is
    room = story.places[env[field.index]].owner
    assert isinstance(room, Room)  # world.build refuses a story whose player starts nowhere
    return room


def in_darkness(story: Declarations, env: Env) -> bool:
    """The player's room is dark."""
    return player_room(story, env).dark.holds(env)


def _reaches(thing: Thing, env: Env, *, by_hand: bool) -> bool:
    story = thing.story
    seen: Thing = thing
    dark = in_darkness(story, env)
    for _ in range(DEPTH):
        if seen is story.player:
            return True
        place = place_of(seen, env)
        if place.kind == "room":
            return not dark and place.owner is player_room(story, env)
        if place.kind == "nowhere" or not isinstance(place.owner, Thing):
            return False
        if place.kind == "in" and not place.owner.opened.holds(env):
            return False
        if by_hand and place.kind in ("carried", "worn") and place.owner is not story.player:
            return False
        seen = place.owner
    return False


def visible(entity: Entity, env: Env) -> bool:
    """The player can see it. Rooms and directions can always be spoken of."""
    return not isinstance(entity, Thing) or _reaches(entity, env, by_hand=False)


def reachable(entity: Entity, env: Env) -> bool:
    """The player can touch it: it is visible, and nobody else is holding it."""
    return not isinstance(entity, Thing) or _reaches(entity, env, by_hand=True)


class Sense(Condition):
    """A derived fact about one entity: kind is "see", "touch", "have" or "present"."""

    def __init__(self, kind: str, entity: Entity) -> None:
        super().__init__()
        self.kind, self.entity = kind, entity

    def holds(self, env: Env) -> bool:
        if self.kind == "touch":
            return reachable(self.entity, env)
        if self.kind == "have":
            return isinstance(self.entity, Thing) and self.entity.held.holds(env)
        if self.kind == "present":
            return isinstance(self.entity, Person) and visible(self.entity, env)
        return visible(self.entity, env)

    def fields(self) -> Iterator[Field]:
        """Every field that sight could depend on: the thing's place, and those of all that may hold it."""
        if isinstance(self.entity, Thing):
            yield from _fields_of(self.entity, set())

    def __str__(self) -> str:
        return f"can {self.kind} {self.entity.name}"


def _fields_of(thing: Thing, met: set[Thing]) -> Iterator[Field]:
    if thing in met:
        return
    met.add(thing)
    story = thing.story
    if story.player.field is not None:
        yield story.player.field
    for room in story.rooms:
        yield from room.dark.fields()
    yield from thing.opened.fields()
    places = [story.places[number] for number in thing.field.domain()] if thing.field else list(thing.starts)
    if thing.field:
        yield thing.field
    for place in places:
        if isinstance(place.owner, Thing):
            yield from _fields_of(place.owner, met)
