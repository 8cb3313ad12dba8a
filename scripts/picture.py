#!/usr/bin/env python3
"""Draws docs/play.svg: a terminal with the first turns of a real session of Coraline, as it is played today."""

import textwrap
from html import escape
from pathlib import Path

from adderstone.play.loading import build, load
from adderstone.play.session import Session

ROOT = Path(__file__).resolve().parent.parent
COMMANDS = ("look under bed", "go to study", "talk to father")
COLUMNS, LINE, LETTER, EDGE = 78, 19, 8.4, 18
STYLES = {"header": "#f2d38b", "title": "#f2d38b", "note": "#8fa3ad", "command": "#9fd3a8"}


def screen(commands: tuple[str, ...] = COMMANDS, story: str = "coraline") -> list[tuple[str, str]]:
    """Lines of the screen, each with its style."""
    session = Session(build(load(story)))
    lines = shown(session.begin().paragraphs)
    for command in commands:
        lines += [(f"> {command}", "command"), ("", "normal"), *shown(session.submit(command).paragraphs)]
    return [*lines, ("> ", "command")]


def shown(paragraphs: object) -> list[tuple[str, str]]:
    """Paragraphs as wrapped lines, each followed by an empty one."""
    assert isinstance(paragraphs, tuple)
    lines: list[tuple[str, str]] = []
    for paragraph in paragraphs:
        for part in paragraph.text.split("\n"):
            lines += [(line, paragraph.style) for line in textwrap.wrap(part, COLUMNS) or [""]]
        lines.append(("", "normal"))
    return lines


def drawn(lines: list[tuple[str, str]]) -> str:
    """The lines as an SVG, with the text as text."""
    width, height = int(COLUMNS * LETTER) + 2 * EDGE, len(lines) * LINE + 2 * EDGE
    rows = [
        f'<text x="{EDGE}" y="{EDGE + LINE * number + 14}" fill="{STYLES.get(style, "#e6e1d6")}"'
        f'{bold(style)} xml:space="preserve">{escape(line)}</text>'
        for number, (line, style) in enumerate(lines) if line]
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
            f'viewBox="0 0 {width} {height}" role="img" aria-label="The first turns of Coraline in a terminal" '
            'font-family="ui-monospace, DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14">\n'
            f'<rect width="{width}" height="{height}" rx="8" fill="#1d2125"/>\n' + "\n".join(rows) + "\n</svg>\n")


def bold(style: str) -> str:
    """Headings are bold."""
    return ' font-weight="bold"' if style in ("header", "title") else ""


if __name__ == "__main__":
    (ROOT / "docs" / "play.svg").write_text(drawn(screen()), encoding="utf-8")
