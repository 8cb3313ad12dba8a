"""Markup: the few pieces of HTML that the report page is made of. What comes in as words is escaped here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape


def text(words: str) -> str:
    """Plain words as HTML."""
    return escape(words)


def paragraph(words: str) -> str:
    """A paragraph of plain words."""
    return f"<p>{text(words)}</p>"


def section(name: str, title: str, *parts: str) -> str:
    """A part of the page under its own heading, which the list of contents can link to."""
    inside = "\n".join(part for part in parts if part)
    return f'<section aria-labelledby="{name}">\n<h2 id="{name}">{text(title)}</h2>\n{inside}\n</section>'


def table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table with a caption; the cells are HTML, and the first of each row is its heading. Nothing without rows."""
    body = "\n".join(_row(cells) for cells in rows)
    if not body:
        return ""
    head = "".join(f'<th scope="col">{text(head)}</th>' for head in heads)
    return (f'<div class="scrolls" tabindex="0" role="region" aria-label="{text(caption)}"><table>\n'
            f"<caption>{text(caption)}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n"
            "</table></div>")


def _row(cells: Sequence[str]) -> str:
    first, *others = cells
    return f'<tr><th scope="row">{first}</th>{"".join(f"<td>{cell}</td>" for cell in others)}</tr>'


def verdict(word: str) -> str:
    """A verdict, as a word and not by its colour alone."""
    return f'<strong class="verdict {text(word)}">{text(word)}</strong>'


def folded(summary: str, inside: str) -> str:
    """Something long, folded away under a few words."""
    return f"<details><summary>{text(summary)}</summary>{inside}</details>"


def commands(summary: str, typed: Iterable[str]) -> str:
    """The commands of a run, folded away under a few words."""
    items = "".join(f"<li><kbd>{text(command)}</kbd></li>" for command in typed)
    return folded(summary, f"<ol>{items}</ol>") if items else text(summary)
