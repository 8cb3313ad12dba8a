"""Layout: rooms on an integer lattice, by the compass directions of their exits.

Rooms that plain compass exits join make a floor. Each floor is laid out breadth first: a neighbour goes one step in its
direction; where that cell is taken, everything beyond moves one step further out. Floors that stairs or other slanted
ways join are then set beside each other, as near to a short diagonal as there is room for, clear of rooms and of the
lines between them; floors that nothing joins stand to the right. Invariant: no two rooms share a cell.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from adderstone.world import Room, World

Cell = tuple[int, int]
Cells = dict[Room, Cell]
STEPS: dict[str, Cell] = {
    "north": (0, -1), "south": (0, 1), "east": (1, 0), "west": (-1, 0), "northeast": (1, -1), "northwest": (-1, -1),
    "southeast": (1, 1), "southwest": (-1, 1), "up": (1, -1), "down": (-1, 1), "in": (1, 1), "out": (-1, -1)}
SLANTED = ("up", "down", "in", "out")
FARTHEST = 60  # how many cells off a floor is looked for a place, before it is set to the right of everything


def laid_out(world: World) -> Cells:
    """A cell for every room, with no negative coordinate."""
    floors = [_floor(rooms) for rooms in _parts(world.rooms, _level)]
    cells: Cells = {}
    while floors:
        floor, offset = _next(floors, cells)
        floors.remove(floor)
        cells.update({room: (x + offset[0], y + offset[1]) for room, (x, y) in floor.items()})
    left, top = _corner(cells)
    return {room: (x - left, y - top) for room, (x, y) in cells.items()}


def _ways(room: Room) -> Iterator[tuple[str, Room]]:
    for direction, way in room.exits.items():
        if way.to is not None:
            yield direction.name, way.to


def _level(room: Room) -> list[tuple[str, Room]]:
    """The plain compass exits of a room."""
    return [(name, other) for name, other in _ways(room) if name not in SLANTED]


# --- one floor ---


def _parts(rooms: Iterable[Room], ways: Callable[[Room], Iterable[tuple[str, Room]]]) -> list[list[Room]]:
    """The rooms in parts that the ways join, each in the order of declaration."""
    joined: dict[Room, set[Room]] = {room: set() for room in rooms}
    for room, others in joined.items():
        for _, other in ways(room):
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


def _floor(part: list[Room]) -> Cells:
    """One floor on its own lattice. Rooms that only one-way exits lead back from are placed by those."""
    cells: Cells = {part[0]: (0, 0)}
    queue = deque([part[0]])
    while queue or len(cells) < len(part):
        if not queue:
            queue.append(_by_way_in(part, cells))
        room = queue.popleft()
        for direction, other in _level(room):
            if other not in cells:
                _put(cells, other, cells[room], STEPS[direction])
                queue.append(other)
    return cells


def _by_way_in(part: list[Room], cells: Cells) -> Room:
    """A room not placed yet that has an exit to one that is, put on the far side of that exit."""
    for room in part:
        for direction, other in _level(room):
            if room not in cells and other in cells:
                x, y = STEPS[direction]
                _put(cells, room, cells[other], (-x, -y))
                return room
    raise AssertionError("a floor has a room next to those placed")


def _put(cells: Cells, room: Room, start: Cell, step: Cell) -> None:
    """Place a room one step on; a taken cell is made free by moving what lies beyond one step out."""
    goal = (start[0] + step[0], start[1] + step[1])
    if goal in cells.values():
        _make_way(cells, goal, step)
    cells[room] = goal


def _make_way(cells: Cells, goal: Cell, step: Cell) -> None:
    across, down = step
    for room, (x, y) in cells.items():
        if across and (x - goal[0]) * across >= 0:
            cells[room] = (x + across, y)
        elif not across and (y - goal[1]) * down >= 0:
            cells[room] = (x, y + down)


# --- floors beside each other ---


def _next(floors: list[Cells], cells: Cells) -> tuple[Cells, Cell]:
    """A floor that joins what is placed, and where to put it; else the first one, to the right of everything."""
    taken = _covered(cells)
    for floor in floors:
        for wanted in _wanted(floor, cells):
            offset = _nearest(_covered(floor), wanted, taken)
            if offset is not None:
                return floor, offset
    left, top = _corner(floors[0])
    right = max((x for x, _ in cells.values()), default=-2) + 2
    return floors[0], (right - left, min((y for _, y in cells.values()), default=0) - top)


def _wanted(floor: Cells, cells: Cells) -> Iterator[Cell]:
    """Offsets that would set a floor one slanted step from a room placed already."""
    for room, (x, y) in cells.items():
        for name, other in _ways(room):
            if other in floor:
                yield x + STEPS[name][0] - floor[other][0], y + STEPS[name][1] - floor[other][1]
    for room, (x, y) in floor.items():
        for name, other in _ways(room):
            if other in cells:
                yield cells[other][0] - STEPS[name][0] - x, cells[other][1] - STEPS[name][1] - y


def _nearest(shape: set[Cell], wanted: Cell, taken: set[Cell]) -> Cell | None:
    """The offset nearest to the wanted one at which the shape covers nothing taken."""
    for ring in range(FARTHEST):
        around = [(wanted[0] + x, wanted[1] + y) for x in range(-ring, ring + 1) for y in range(-ring, ring + 1)
                  if max(abs(x), abs(y)) == ring]
        for offset in sorted(around, key=lambda cell: abs(cell[0] - wanted[0]) + abs(cell[1] - wanted[1])):
            if not taken & {(x + offset[0], y + offset[1]) for x, y in shape}:
                return offset
    return None


def _covered(cells: Cells) -> set[Cell]:
    """The cells of the rooms, and those that the lines between them run over."""
    covered = set(cells.values())
    for room, (x, y) in cells.items():
        for _, other in _level(room):
            if other in cells:
                covered.update(_between((x, y), cells[other]))
    return covered


def _between(start: Cell, end: Cell) -> Iterator[Cell]:
    across, down = end[0] - start[0], end[1] - start[1]
    steps = max(abs(across), abs(down))
    for step in range(1, steps):
        yield start[0] + round(across * step / steps), start[1] + round(down * step / steps)


def _corner(cells: Cells) -> Cell:
    return min(x for x, _ in cells.values()), min(y for _, y in cells.values())
