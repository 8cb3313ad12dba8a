"""A graph drawn in layers, from top to bottom: what must come first stands above.

After Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures" (1981): layers by
the longest way down, an edge over several layers bent at a point in each, and the order within a layer by the mean
place of what stands above.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import pairwise

WIDE, HIGH = 190, 92  # of a cell
BOX_WIDE, BOX_HIGH = 164, 50
LETTERS = 25  # to a line of a box
STYLE = """.node{fill:#fbf8f1;stroke:#3d3a4b;stroke-width:1.5}.before{stroke:#6b667a;stroke-width:1.5;fill:none}
.perhaps{stroke-dasharray:5 4}.graph text{font:12px sans-serif;text-anchor:middle;fill:#1c1b22}
@media(prefers-color-scheme:dark){.graph text{fill:#f1eee6}.node{fill:#2a2833;stroke:#bdb7cf}.before{stroke:#a29cb5}}"""

Edge = tuple[str, str]
Spot = tuple[int, float]  # a layer, and a place in it


def drawn(title: str, words: Mapping[str, str], sure: Sequence[Edge], perhaps: Sequence[Edge] = ()) -> str:
    """The graph as one SVG: a box for each name with its words, and lines from what is before to what is after.

    The lines of `perhaps` are dashed. No line may lead in a circle; the description for who can't see it is the title.
    """
    edges = [*sure, *perhaps]
    layers = layered(list(words), edges)
    paths = {edge: _bent(edge, layers) for edge in edges}
    spots = _spots(layers, paths)
    width = max((place for _, place in spots.values()), default=0.0) + 1
    height = max((layer for layer, _ in spots.values()), default=0) + 1
    lines = [_line([spots[name] for name in paths[edge]], number >= len(sure)) for number, edge in enumerate(edges)]
    boxes = [_box(said, spots[name]) for name, said in words.items()]
    return "\n".join([_head(title, width * WIDE, height * HIGH), *lines, *boxes, "</svg>"])


def layered(names: Sequence[str], edges: Sequence[Edge]) -> dict[str, int]:
    """The layer of each name: one below the lowest of what must be before it."""
    above: dict[str, list[str]] = {name: [first for first, second in edges if second == name] for name in names}
    layers: dict[str, int] = {}
    while len(layers) < len(above):
        ready = [name for name in above if name not in layers and all(first in layers for first in above[name])]
        if not ready:
            raise ValueError("the lines of a graph in layers must not lead in a circle")
        layers.update({name: 1 + max((layers[first] for first in above[name]), default=-1) for name in ready})
    return layers


def _bent(edge: Edge, layers: Mapping[str, int]) -> list[str]:
    """The ends of a line and, for each layer between them, a point of its own."""
    first, second = edge
    return [first, *(f"{first}\n{second}\n{layer}" for layer in range(layers[first] + 1, layers[second])), second]


def _spots(layers: Mapping[str, int], paths: Mapping[Edge, list[str]]) -> dict[str, Spot]:
    """Where each name and each bend stands."""
    levels = dict(layers)
    above: dict[str, list[str]] = {name: [] for name in layers}
    for path in paths.values():
        for first, second in pairwise(path):
            levels[second] = levels[first] + 1 if second not in layers else layers[second]
            above.setdefault(second, []).append(first)
    rows: dict[int, list[str]] = {}
    for name, level in levels.items():
        rows.setdefault(level, []).append(name)
    widest = max((len(row) for row in rows.values()), default=0)
    spots: dict[str, Spot] = {}
    for level in sorted(rows):
        row = sorted(rows[level], key=lambda name: _mean([spots[first][1] for first in above[name]]))
        spots.update({name: (level, place + (widest - len(row)) / 2) for place, name in enumerate(row)})
    return spots


def _mean(places: Sequence[float]) -> float:
    return sum(places) / len(places) if places else 0.0


# --- drawing ---


def _head(title: str, width: float, height: float) -> str:
    return (f'<svg class="graph" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" '
            f'height="{height:g}" role="img" aria-label="{escape(title)}">\n<style>{STYLE}</style>\n<defs><marker '
            'id="after" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path '
            'd="M0 0 8 4 0 8z" fill="#6b667a"/></marker></defs>')


def _line(spots: Sequence[Spot], dashed: bool) -> str:
    points = list(_points(spots))
    kind = "before perhaps" if dashed else "before"
    return f'<polyline class="{kind}" points="{" ".join(points)}" marker-end="url(#after)"/>'


def _points(spots: Sequence[Spot]) -> Iterator[str]:
    """From below the first box, straight down past the boxes of each layer on the way, to the top of the last box."""
    last = len(spots) - 1
    for number, (level, place) in enumerate(spots):
        x, middle = place * WIDE + WIDE / 2, level * HIGH + HIGH / 2
        if number > 0:
            yield f"{x:g},{middle - BOX_HIGH / 2:g}"
        if number < last:
            yield f"{x:g},{middle + BOX_HIGH / 2:g}"


def _box(words: str, spot: Spot) -> str:
    """A box with as much of its words as there is room for; the pointer over it shows them all."""
    level, place = spot
    x, y = place * WIDE + WIDE / 2, level * HIGH + HIGH / 2
    lines = [line for part in words.split("\n") for line in textwrap.wrap(part, LETTERS, max_lines=2, placeholder=" …")]
    first = y + 4 - 7 * (len(lines) - 1)
    inside = "".join(f'<text x="{x:g}" y="{first + 14 * number:g}">{escape(line)}</text>'
                     for number, line in enumerate(lines))
    return (f'<g><title>{escape(words)}</title><rect class="node" x="{x - BOX_WIDE / 2:g}" y="{y - BOX_HIGH / 2:g}" '
            f'width="{BOX_WIDE}" height="{BOX_HIGH}" rx="4"/>{inside}</g>')
