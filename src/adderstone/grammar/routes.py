"""Routes: the shortest walk over exits that the player knows. Breadth-first search (Moore, 1959)."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from adderstone.world import Direction, Room, State, World
from adderstone.world.entities import Exit

Path = tuple[Direction, ...]


def route(world: World, state: State, known: Iterable[Room], goal: Room) -> Path | None:
    """The directions to walk, through known rooms only; None when no way is open."""
    start = world.room(state)
    rooms = {*known, start}
    paths: dict[Room, Path] = {start: ()}
    waiting = deque([start])
    while waiting:
        room = waiting.popleft()
        if room is goal:
            return paths[room]
        for direction, way in room.exits.items():
            if way.to in rooms and way.to not in paths and is_open(world, state, way):
                paths[way.to] = (*paths[room], direction)
                waiting.append(way.to)
    return None


def is_open(world: World, state: State, way: Exit) -> bool:
    """The exit can be taken, if need be after opening its door."""
    env = world.env(state)
    if way.to is None or not way.when.holds(env):
        return False
    if way.door is None or way.door.opened.holds(env):
        return True
    key = way.door.key_thing
    locked = way.door.locked.holds(env) and not (key is not None and key.held.holds(env))
    return way.door.openable and not locked
