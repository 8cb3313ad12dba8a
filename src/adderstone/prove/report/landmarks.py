"""The landmarks on the page: a drawing of what comes before what, and a table that says the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from adderstone.prove.landmarks import Passed, nearest
from adderstone.prove.report import graph, markup
from adderstone.prove.report.sources import Sources
from adderstone.prove.walkthroughs import Run

Shown = Callable[[Run | None], str]


def landmarks(marks: Sequence[Passed], sources: Sources, shown: Shown) -> Iterator[str]:
    """The paragraph, the drawing and the table; `shown` is how the page tells a run."""
    if not marks:
        yield markup.paragraph("The story has no landmarks.")
        return
    if any(mark.asked for mark in marks):
        yield markup.paragraph("A line leads from a landmark to one that no run comes to before it. That is what "
                               "the prover found; no other engine has looked at it.")
    if not all(mark.asked for mark in marks):
        yield markup.paragraph("Of those with dashed lines, the order was not settled; they stand as the won run comes "
                               "to them.")
    sure, perhaps = edges(marks)
    words = {mark.mark.name: f"{mark.mark.name}\n{_when(mark)}" for mark in marks}
    drawing = graph.drawn("Which landmark comes before which; the table below says the same", words, sure, perhaps)
    yield f'<figure class="scrolls" tabindex="0">{drawing}<figcaption>The landmarks.</figcaption></figure>'
    heads = ["Landmark", "In the run", "Must come before it", "On every way to win", "Declared"]
    yield markup.table("The landmarks, and what comes before each", heads, list(_rows(marks, sources, shown)))


def edges(marks: Sequence[Passed]) -> tuple[list[graph.Edge], list[graph.Edge]]:
    """The lines that were settled, and those that only one run says."""
    sure = [(first, name) for name, firsts in nearest(marks).items() for first in firsts]
    met = sorted((mark for mark in marks if mark.turn is not None), key=lambda mark: mark.turn or 0)
    perhaps = [(first.mark.name, second.mark.name) for first, second in pairwise(met)
               if not (first.asked or second.asked)]
    return sure, perhaps


def _when(mark: Passed) -> str:
    return f"turn {mark.turn}" if mark.turn is not None else "not in this run"


def _rows(marks: Sequence[Passed], sources: Sources, shown: Shown) -> Iterator[list[str]]:
    before = nearest(marks)
    for mark in marks:
        firsts = (", ".join(before[mark.mark.name]) or "nothing") if mark.asked else "not settled"
        needed = {True: "yes", False: "no: a win without it ", None: "not settled"}[mark.needed]
        yield [markup.text(mark.mark.name), markup.text(_when(mark)), markup.text(firsts), needed + shown(mark.without),
               sources.link(mark.mark.source)]
