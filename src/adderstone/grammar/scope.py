"""Scope: what can be spoken of now, and what was met before. What was never met does not exist for the player."""

from __future__ import annotations

from functools import cached_property

from adderstone.grammar.context import Context
from adderstone.world import Entity, Person, Room, Thing
from adderstone.world.sense import place_of, reachable


class Scope:
    """What the player can see, reach, carry and remember, in one state."""

    def __init__(self, context: Context) -> None:
        self.context, self.world = context, context.world
        self.env = context.world.env(context.state)
        self.player = context.world.player

    @cached_property
    def visible(self) -> tuple[Thing, ...]:
        """All that can be seen, the player included."""
        return tuple(self.world.visible(self.context.state))

    @cached_property
    def known(self) -> tuple[Thing, ...]:
        """What was met, and is not in sight."""
        seen = self.context.memory.seen
        return tuple(thing for thing in self.world.things if thing.key in seen and thing not in self.visible)

    @cached_property
    def rooms(self) -> tuple[Room, ...]:
        """The rooms that the player has been in, was told of or knew all along, this one included."""
        seen = self.context.memory.seen
        return tuple(room for room in self.world.rooms
                     if room.key in seen or room is self.here or room.familiar.holds(self.env))

    @cached_property
    def here(self) -> Room:
        return self.world.room(self.context.state)

    @cached_property
    def dark(self) -> bool:
        return self.world.is_dark(self.context.state)

    @cached_property
    def held(self) -> tuple[Thing, ...]:
        """What the player carries or wears."""
        return tuple(thing for thing in self.visible if thing is not self.player and thing.held.holds(self.env))

    @cached_property
    def persons(self) -> tuple[Person, ...]:
        """Everybody in sight but the player."""
        return tuple(thing for thing in self.visible if isinstance(thing, Person) and thing is not self.player)

    def reachable(self, thing: Entity) -> bool:
        """The player can touch it."""
        return reachable(thing, self.env)

    def owner(self, thing: Entity) -> Entity | None:
        """What the thing is in, on, held by or part of."""
        return place_of(thing, self.env).owner if isinstance(thing, Thing) else None

    def contents(self, holder: Entity) -> tuple[Thing, ...]:
        """The things in, on, held by or part of another."""
        return tuple(thing for thing in self.visible if self.owner(thing) is holder)

    def partner(self) -> Person | None:
        """Whom the player is talking to: the last one spoken to, or the only one here."""
        if self.context.talking_to in self.persons:
            return self.context.talking_to
        return self.persons[0] if len(self.persons) == 1 else None
