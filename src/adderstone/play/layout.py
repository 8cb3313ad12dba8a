"""Layout: rooms on an integer lattice, by the compass directions of their exits.

Breadth first from the first room of each connected part: a neighbour goes one step in its direction; where that cell is
taken, everything beyond moves one step further out. Up and down count as short diagonals. Parts that no compass exit
joins stand side by side. Invariant: no two rooms share a cell.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from adderstone.world import Room, World

Cell = tuple[int, int]
STEPS: dict[str, Cell] = {
    "north": (0, -1), "south": (0, 1), "east": (1, 0), "west": (-1, 0), "northeast": (1, -1), "northwest": (-1, -1),
    "southeast": (1, 1), "southwest": (-1, 1), "up": (1, -1), "down": (-1, 1), "in": (1, 1), "out": (-1, -1)}
SLANTED = ("up", "down", "in", "out")


def laid_out(world: World) -> dict[Room, Cell]:
    """A cell for every room, with no negative coordinate."""
    cells: dict[Room, Cell] = {}
    right = 0
    for part in _parts(world.rooms):
        placed = _placed(part)
        left, top = _corner(placed)
        for room, (x, y) in placed.items():
            cells[room] = (x - left + right, y - top)
        right = max(x for x, _ in cells.values()) + 2
    return cells


def _neighbours(room: Room) -> list[tuple[str, Room]]:
    """What each exit leads to, plain compass directions before slanted ones."""
    found = [(direction.name, way.to) for direction, way in room.exits.items() if way.to is not None]
    return sorted(found, key=lambda way: way[0] in SLANTED)


def _parts(rooms: Iterable[Room]) -> list[list[Room]]:
    """The connected parts of the map, each in breadth-first order."""
    joined: dict[Room, set[Room]] = {room: set() for room in rooms}
    for room, others in joined.items():
        for _, other in _neighbours(room):
            others.add(other)
            joined[other].add(room)
    parts, met = [], set[Room]()
    for first in joined:
        if first not in met:
            part = _reach(first, joined)
            met.update(part)
            parts.append([room for room in joined if room in part])
    return parts


def _reach(first: Room, joined: dict[Room, set[Room]]) -> set[Room]:
    found, queue = {first}, deque([first])
    while queue:
        for other in joined[queue.popleft()] - found:
            found.add(other)
            queue.append(other)
    return found


def _placed(part: list[Room]) -> dict[Room, Cell]:
    """One connected part on its own lattice. Rooms that only one-way exits lead back from are placed by those."""
    cells: dict[Room, Cell] = {part[0]: (0, 0)}
    queue = deque([part[0]])
    while queue or len(cells) < len(part):
        if not queue:
            queue.append(_by_way_in(part, cells))
        room = queue.popleft()
        for direction, other in _neighbours(room):
            if other not in cells:
                _put(cells, other, cells[room], STEPS[direction])
                queue.append(other)
    return cells


def _by_way_in(part: list[Room], cells: dict[Room, Cell]) -> Room:
    """A room not placed yet that has an exit to one that is, put on the far side of that exit."""
    for room in part:
        for direction, other in _neighbours(room):
            if room not in cells and other in cells:
                x, y = STEPS[direction]
                _put(cells, room, cells[other], (-x, -y))
                return room
    raise AssertionError("a connected part has a room next to those placed")


def _put(cells: dict[Room, Cell], room: Room, start: Cell, step: Cell) -> None:
    """Place a room one step on; a taken cell is made free by moving what lies beyond one step out."""
    goal = (start[0] + step[0], start[1] + step[1])
    if goal in cells.values():
        _make_way(cells, goal, step)
    cells[room] = goal


def _make_way(cells: dict[Room, Cell], goal: Cell, step: Cell) -> None:
    across, down = step
    for room, (x, y) in cells.items():
        beyond_x = across and (x - goal[0]) * across >= 0
        beyond_y = not across and (y - goal[1]) * down >= 0
        if beyond_x:
            cells[room] = (x + across, y)
        elif beyond_y:
            cells[room] = (x, y + down)


def _corner(cells: dict[Room, Cell]) -> Cell:
    return min(x for x, _ in cells.values()), min(y for _, y in cells.values())
