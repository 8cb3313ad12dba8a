"""Mapping: the map in words, for the `map` command and as the text twin of the drawn one.

Sentences, not drawings: a screen reader can read them, and so can anybody else. Only what the player has seen is told;
the whole story's map is for `adderstone map`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from adderstone.grammar.names import the
from adderstone.play.output import counted, listed
from adderstone.world import Direction, Room, State, World
from adderstone.world.entities import Exit


def in_words(world: World, state: State, seen: Collection[str]) -> list[str]:
    """The rooms that have been visited, one sentence each; the present one first."""
    present = world.room(state)
    known = [room for room in world.rooms if room.key in seen and room is not present]
    head = f"You know {counted(len(known) + 1, 'room')}."
    return [head, *(_sentence(world, room, state, seen) for room in (present, *known))]


def _sentence(world: World, room: Room, state: State, seen: Collection[str]) -> str:
    known, untried = exits_of(world, room, state, seen)
    here = " (you are here)" if room is world.room(state) else ""
    parts = known + ([f"not yet tried: {listed(untried)}"] if untried else [])
    return f"{room.name}{here}: {'; '.join(parts) if parts else 'no way out that you know of'}."


def exits_of(world: World, room: Room, state: State, seen: Collection[str]) -> tuple[list[str], list[str]]:
    """The ways out of a room in the compass's order: those known ("north to Hall"), and those not yet tried."""
    known: list[str] = []
    untried: list[str] = []
    for direction, way in open_ways(world, room, state):
        tried = way.to is not None and way.to.key in seen
        (known if tried else untried).append(direction.name + _where(way, world, state, tried))
    return known, untried


def open_ways(world: World, room: Room, state: State) -> Iterator[tuple[Direction, Exit]]:
    """The exits that can be seen: those that lead somewhere now, and doors, open or not."""
    env = world.env(state)
    for direction in world.story.compass.all:
        way = room.exits.get(direction)
        if way is not None and way.to is not None and way.listed and (way.door is not None or way.when.holds(env)):
            yield direction, way


def _where(way: Exit, world: World, state: State, tried: bool) -> str:
    shut = way.door is not None and not way.door.opened.holds(world.env(state))
    door = f" through {the(way.door)}{' (closed)' if shut else ''}" if way.door is not None else ""
    return f"{door} to {way.to.name}" if tried and way.to is not None else door


def whole_in_words(world: World) -> list[str]:
    """Every room of a story with every exit that is declared: for its author."""
    return [_declared(room) for room in world.rooms]


def _declared(room: Room) -> str:
    ways = [f"{direction.name} to {way.to.name}{_condition(way)}" for direction, way in room.exits.items()
            if way.to is not None and way.listed]
    return f"{room.name}: {listed(ways) if ways else 'no exits'}."


def _condition(way: Exit) -> str:
    from adderstone.world import conditions

    if way.door is not None:
        return f" through {the(way.door)}"
    return "" if way.when is conditions.always else f" (when {way.when})"
