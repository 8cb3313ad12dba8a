"""Scene: what is where in one state, so that a room can be described without asking every thing in the story."""

from __future__ import annotations

from collections.abc import Iterator

from adderstone.world.conditions import Env
from adderstone.world.entities import Entity, Room
from adderstone.world.sense import player_room
from adderstone.world.things import Person, Place, Thing
from adderstone.world.world import World


class Layout:
    """The part of a scene that never changes: where the fixed things are, and which places belong to what."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.order = {thing: number for number, thing in enumerate(world.things)}
        self.moving = [(thing, thing.field) for thing in world.things if thing.field is not None]
        self.fixed: dict[int, list[Thing]] = {}
        for thing in world.things:
            for place in thing.starts if thing.field is None else ():
                self.fixed.setdefault(place.number, []).append(thing)
        self.places: dict[Entity, list[Place]] = {}
        for place in world.story.places:
            if place.owner is not None:
                self.places.setdefault(place.owner, []).append(place)


class Scene:
    """What is where, in one state."""

    def __init__(self, layout: Layout, env: Env) -> None:
        self.layout, self.env = layout, env
        self.room: Room = player_room(layout.world.story, env)
        self.dark = self.room.dark.holds(env)
        self._moved: dict[int, list[Thing]] = {}
        for thing, field in layout.moving:
            self._moved.setdefault(env[field.index], []).append(thing)

    def at(self, place: Place | None) -> list[Thing]:
        """What is at a place, in the order of declaration; without the player."""
        if place is None:
            return []
        here = [*self.layout.fixed.get(place.number, ()), *self._moved.get(place.number, ())]
        player = self.layout.world.player
        return sorted((thing for thing in here if thing is not player), key=self.layout.order.__getitem__)

    def shown(self, holder: Thing) -> list[tuple[str, list[Thing]]]:
        """What can be seen on a thing and in it, and is worth a word: ("on", things) and ("in", things)."""
        sides = [("on", holder.top), ("in", holder.inner if holder.opened.holds(self.env) else None)]
        found = [(side, [thing for thing in self.at(place) if self.listed(thing)]) for side, place in sides]
        return [(side, things) for side, things in found if things]

    def listed(self, thing: Thing) -> bool:
        """The thing is worth a word in a list: it was declared to be, or is not where prose names it."""
        return thing.listed or isinstance(thing, Person) or (thing.portable and not self.unmoved(thing))

    def unmoved(self, thing: Thing) -> bool:
        """The thing is where the story put it."""
        if thing.field is None:
            return True
        starts = self.layout.world.telling.starts if self.layout.world.telling else {}
        return self.env[thing.field.index] == starts.get(thing.field, thing.field.start)

    def visible(self) -> Iterator[Thing]:
        """Everything in sight: in the room and in the player's hands, and what is on, in or part of those."""
        yield from self._inside(self.layout.world.player)
        if not self.dark:
            yield from self._inside(self.room)

    def _inside(self, owner: Entity) -> Iterator[Thing]:
        for place in self.layout.places.get(owner, ()):
            if place.kind == "in" and isinstance(owner, Thing) and not owner.opened.holds(self.env):
                continue
            for thing in self.at(place):
                yield thing
                yield from self._inside(thing)
