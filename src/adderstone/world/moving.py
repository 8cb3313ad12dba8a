"""Moving: what `go` and `enter` do in each room, doors included."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from adderstone.world.clauses import Clause, performed, refusal
from adderstone.world.conditions import always
from adderstone.world.entities import Direction, Entity, Exit, Room
from adderstone.world.things import Door

if TYPE_CHECKING:
    from adderstone.world.world import World


def go_clauses(world: World, direction: Direction) -> Iterator[Clause]:
    """Room by room: the door that is shut, the condition that fails, or the step itself."""
    for room in world.rooms:
        found = room.exits.get(direction)
        if found is not None:
            yield from _leave(world, room, found)


def enter_clauses(world: World, noun: Entity | None) -> Iterator[Clause]:
    """A door is entered from either of its sides."""
    if isinstance(noun, Door):
        for way in noun.sides:
            yield from _leave(world, way.room, way.room.exits[way.direction])
    yield refusal(always, world.reply("enter.no"))


def _leave(world: World, room: Room, way: Exit) -> Iterator[Clause]:
    here = world.player.at(room)
    refused = way.otherwise or world.reply("go.blocked")
    if way.door is not None:
        yield refusal(here & ~way.door.opened, world.reply("go.closed", door=way.door))
    if way.to is None:
        yield refusal(here, refused)
        return
    yield refusal(here & ~way.when, refused)
    visited = [way.to.visited_flag.set()] if way.to.visited_flag is not None else []
    yield performed(world.player.to(way.to), *visited, when=here, shows="look")
