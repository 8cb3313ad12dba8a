"""Drawing: a laid-out map as SVG. Exits with a door have a bar, slanted ones are dashed, one-way ones have an arrow."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from html import escape

from adderstone.play.layout import SLANTED, Cell, laid_out
from adderstone.play.mapping import whole_in_words
from adderstone.world import Direction, Room, World
from adderstone.world.entities import Exit

WIDE, HIGH = 150, 96  # of a cell
BOX_WIDE, BOX_HIGH = 112, 54
LETTERS = 17  # to a line of a room's name
STYLE = """text{font:12px sans-serif;text-anchor:middle;fill:#1c1b22}
.room{fill:#fbf8f1;stroke:#3d3a4b;stroke-width:1.5}.way{stroke:#6b667a;stroke-width:1.5;fill:none}
.slant{stroke-dasharray:5 4}.door{stroke:#8a4b2a;stroke-width:5}.mark rect{fill:#8c1d18}.mark text{fill:#fff}
@media(prefers-color-scheme:dark){text{fill:#f1eee6}.room{fill:#2a2833;stroke:#bdb7cf}.way{stroke:#a29cb5}}"""


def drawn(world: World, marks: Mapping[Room, str] | None = None) -> str:
    """The whole story's map as one SVG document. `marks` are a few letters each, set on the corner of their rooms."""
    cells = laid_out(world)
    width = (max(x for x, _ in cells.values()) + 1) * WIDE
    height = (max(y for _, y in cells.values()) + 1) * HIGH
    parts = [_head(world, width, height), *_ways(world, cells), *(_room(room, cell) for room, cell in cells.items())]
    parts += [_mark(cells[room], words) for room, words in (marks or {}).items()]
    return "\n".join([*parts, "</svg>"]) + "\n"


def _head(world: World, width: int, height: int) -> str:
    words = " ".join(whole_in_words(world))
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
            f'role="img" aria-labelledby="title desc">\n<title id="title">Map of {escape(world.story.title)}</title>\n'
            f'<desc id="desc">{escape(words)}</desc>\n<style>{STYLE}</style>\n<defs><marker id="arrow" '
            'viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path '
            'd="M0 0 8 4 0 8z" fill="#6b667a"/></marker></defs>')


def _ways(world: World, cells: dict[Room, Cell]) -> Iterator[str]:
    """Every way between rooms, once; one that does not lead back has an arrow."""
    done: set[tuple[Room, Room]] = set()
    for room in world.rooms:
        for direction, way in room.exits.items():
            if way.to is not None and (way.to, room) not in done and (room, way.to) not in done:
                done.add((room, way.to))
                yield _line(direction, way, cells[room], cells[way.to], _leads_back(room, way.to))


def _leads_back(room: Room, other: Room) -> bool:
    return any(way.to is room for way in other.exits.values())


def _line(direction: Direction, way: Exit, start: Cell, goal: Cell, both: bool) -> str:
    (x1, y1), (x2, y2) = _centre(start), _centre(goal)
    kind = "way slant" if direction.name in SLANTED else "way"
    if not both:
        x2, y2 = _edge((x1, y1), (x2, y2))
    arrow = "" if both else ' marker-end="url(#arrow)"'
    line = f'<line class="{kind}" x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}"{arrow}/>'
    return line + (_door(way, (x1 + x2) / 2, (y1 + y2) / 2, abs(x2 - x1) >= abs(y2 - y1)) if way.door else "")


def _edge(start: tuple[float, float], goal: tuple[float, float]) -> tuple[float, float]:
    """Where a line from one centre meets the box around the other."""
    across, down = goal[0] - start[0], goal[1] - start[1]
    share = min(BOX_WIDE / 2 / abs(across) if across else 1.0, BOX_HIGH / 2 / abs(down) if down else 1.0)
    return goal[0] - across * share, goal[1] - down * share


def _door(way: Exit, x: float, y: float, upright: bool) -> str:
    across, down = (0, 9) if upright else (9, 0)
    return (f'<line class="door" x1="{x - across:g}" y1="{y - down:g}" x2="{x + across:g}" y2="{y + down:g}">'
            f"<title>{escape(str(way.door))}</title></line>")


def _room(room: Room, cell: Cell) -> str:
    x, y = _centre(cell)
    lines = textwrap.wrap(room.name, LETTERS)[:3]
    first = y + 4 - 7 * (len(lines) - 1)
    words = "".join(f'<text x="{x:g}" y="{first + 14 * number:g}">{escape(line)}</text>'
                    for number, line in enumerate(lines))
    box = (f'<rect class="room" x="{x - BOX_WIDE / 2:g}" y="{y - BOX_HIGH / 2:g}" width="{BOX_WIDE}" '
           f'height="{BOX_HIGH}" rx="4"/>')
    return f"<g><title>{escape(room.name)}</title>{box}{words}</g>"


def _mark(cell: Cell, words: str) -> str:
    x, y = _centre(cell)
    left, top, wide = x - BOX_WIDE / 2 - 8, y - BOX_HIGH / 2 - 9, 10 + 7 * len(words)
    return (f'<g class="mark"><rect x="{left:g}" y="{top:g}" width="{wide}" height="18" rx="9"/>'
            f'<text x="{left + wide / 2:g}" y="{top + 13:g}">{escape(words)}</text></g>')


def _centre(cell: Cell) -> tuple[float, float]:
    return cell[0] * WIDE + WIDE / 2, cell[1] * HIGH + HIGH / 2
