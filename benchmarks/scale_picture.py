"""The curve of scale as SVG: seconds and memory by the number of rooms, both on logarithmic axes."""

from __future__ import annotations

from math import log10
from typing import Any

Row = dict[str, Any]
WIDTH, HEIGHT, LEFT, TOP, GAP = 720, 300, 56, 34, 64
PANEL = (WIDTH - LEFT - GAP - 16) // 2
BOTTOM = HEIGHT - 48
STYLE = ("text{font:12px sans-serif;fill:#333}.axis{stroke:#bbb}.limit{stroke:#b33;stroke-dasharray:5 4}"
         ".line{fill:none;stroke-width:2}.title{font-weight:bold}"
         "@media(prefers-color-scheme:dark){text{fill:#ddd}.axis{stroke:#555}}")
PARTS = (("ground", "#4477aa", "ground"), ("reach", "#228833", "reach"), ("back", "#aa7722", "dead ends"),
         ("seconds", "#222288", "in all"))
APART = "#aa3377"


def picture(rows: list[Row], seconds: int, mebibytes: int) -> str:
    """Two panels; a hollow dot is a size that was not proved within the limits."""
    rooms = [row["rooms"] for row in rows]
    time = _Panel(LEFT, rooms, 0.01, 100, "CPU seconds", seconds)
    memory = _Panel(LEFT + PANEL + GAP, rooms, 10, 10_000, "MiB at the most", mebibytes)
    curves = [time.curve([(row["rooms"], row[part]) for row in rows if _counts(row, part)], colour)
              for part, colour, _ in PARTS]
    apart = [(row["rooms"], row["apart"]["seconds"]) for row in rows if row["apart"]["done"]]
    curves.append(time.curve(apart, APART))
    dots = [memory.dot(row["rooms"], row["mebibytes"], row["done"]) for row in rows]
    dots += [time.dot(row["rooms"], row["seconds"], row["done"]) for row in rows]
    legend = [f'<text x="{LEFT + 8 + 74 * at}" y="{HEIGHT - 6}" style="fill:{colour}">{name}</text>'
              for at, (_, colour, name) in enumerate(PARTS)]
    legend.append(f'<text x="{LEFT + 8 + 74 * len(PARTS)}" y="{HEIGHT - 6}" style="fill:{APART}">in all, without regions</text>')
    memory_curve = memory.curve([(row["rooms"], row["mebibytes"]) for row in rows], "#882255")
    body = "\n".join([time.frame(), memory.frame(), *curves, memory_curve, *dots, *legend])
    title = ("CPU seconds and memory of a proof by the number of rooms; the dashed line is the limit, "
             "hollow dots are sizes that were not proved within it")
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">\n'
            f"<title>{title}</title>\n<style>{STYLE}</style>\n{body}\n</svg>\n")


def _counts(row: Row, part: str) -> bool:
    """The sum of the times is of those sizes alone that were proved."""
    return part in row and (part != "seconds" or row["done"])


class _Panel:
    """One chart: rooms along, a measure up, and the line that it should stay below."""

    def __init__(self, left: int, rooms: list[int], low: float, high: float, title: str, limit: float) -> None:
        self.left, self.low, self.high, self.title, self.limit = left, low, high, title, limit
        self.rooms = sorted({min(rooms), *(room for room in (10, 20, 50, 100, 200) if room in rooms), max(rooms)})
        self.first, self.last = min(rooms), max(*rooms, min(rooms) + 1)

    def x(self, rooms: float) -> float:
        return round(self.left + PANEL * (log10(rooms) - log10(self.first)) / (log10(self.last) - log10(self.first)), 1)

    def y(self, value: float) -> float:
        share = (log10(min(max(value, self.low), self.high)) - log10(self.low)) / (log10(self.high) - log10(self.low))
        return round(BOTTOM - (BOTTOM - TOP) * share, 1)

    def frame(self) -> str:
        right, parts = self.left + PANEL, [f'<text class="title" x="{self.left}" y="20">{self.title}</text>']
        power = self.low
        while power <= self.high:
            parts.append(f'<path class="axis" d="M{self.left} {self.y(power)}H{right}"/>')
            parts.append(f'<text x="{self.left - 6}" y="{self.y(power) + 4}" text-anchor="end">{power:g}</text>')
            power *= 10
        parts += [f'<text x="{self.x(room)}" y="{BOTTOM + 16}" text-anchor="middle">{room}</text>'
                  for room in self.rooms]
        parts.append(f'<text x="{right}" y="{BOTTOM + 30}" text-anchor="end">rooms</text>')
        parts.append(f'<path class="limit" d="M{self.left} {self.y(self.limit)}H{right}"/>')
        return "\n".join(parts)

    def curve(self, points: list[tuple[int, float]], colour: str) -> str:
        path = " ".join(f"{self.x(rooms)},{self.y(value)}" for rooms, value in points)
        return f'<polyline class="line" stroke="{colour}" points="{path}"/>'

    def dot(self, rooms: int, value: float, done: bool) -> str:
        fill = "currentColor" if done else "none"
        return f'<circle cx="{self.x(rooms)}" cy="{self.y(value)}" r="3.5" fill="{fill}" stroke="currentColor"/>'
