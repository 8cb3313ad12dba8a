"""The protocol of a session: what a screen sends and what it is sent, in the JSON of GlkOte and RemGlk.

A screen opens with an `init` event, then sends a `line` for each command. It is answered by updates, each with a
generation number one higher than the last; an event carries the number of the update that it answers, so that a line
typed at an old screen can be told from one that is meant. Two windows are used: a status line (a grid of one row) and
the story (a buffer). `Screen` makes the updates; it knows nothing of stories but the `Output` of a session.

The format is that of the GlkOte documentation (eblong.com/zarf/glk/glkote/docs.html); the names are its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

from msgspec import Meta, Struct

if TYPE_CHECKING:
    from adderstone.play.output import Output

STATUS, STORY = 1, 2
LONGEST_LINE = 10_000
WIDEST_STATUS = 400
STYLES = {"normal": "normal", "title": "header", "header": "subheader", "note": "note", "ending": "alert"}

Length = Annotated[float, Meta(ge=0, le=1_000_000)]
Glyph = Annotated[float, Meta(gt=0, le=10_000)]


# --- events: from the screen ---


class Metrics(Struct):
    """How large the screen is, in its own unit, and how large its letters are."""

    width: Length
    height: Length
    charwidth: Glyph | None = None
    charheight: Glyph | None = None
    gridcharwidth: Glyph | None = None
    gridcharheight: Glyph | None = None
    margin: Length = 0
    gridmargin: Length | None = None
    gridmarginx: Length | None = None
    gridmarginy: Length | None = None

    @property
    def line_height(self) -> float:
        """The height of a status line of one row, margins included."""
        return (self.gridcharheight or self.charheight or 1) + self._margin(self.gridmarginy)

    @property
    def columns(self) -> int:
        """How many letters fit into the status line."""
        room = self.width - self._margin(self.gridmarginx)
        return min(WIDEST_STATUS, max(0, int(room / (self.gridcharwidth or self.charwidth or 1))))

    def _margin(self, one_way: float | None) -> float:
        given = (margin for margin in (one_way, self.gridmargin) if margin is not None)
        return next(given, self.margin)


class Init(Struct, tag="init", tag_field="type"):
    """The first event: the screen is there."""

    metrics: Metrics
    gen: int = 0
    support: list[str] = []


class Line(Struct, tag="line", tag_field="type"):
    """A command was typed."""

    gen: int
    window: int
    value: str


class Char(Struct, tag="char", tag_field="type"):
    """A key was pressed."""

    gen: int
    window: int
    value: str


class Arrange(Struct, tag="arrange", tag_field="type"):
    """The screen has another size now."""

    gen: int
    metrics: Metrics


class Refresh(Struct, tag="refresh", tag_field="type"):
    """The screen has lost its text and asks for all of it."""

    gen: int = 0


class External(Struct, tag="external", tag_field="type"):
    """Something that only a particular screen knows about; a story has no use for it."""

    gen: int = 0
    value: Any = None


Event = Init | Line | Char | Arrange | Refresh | External


# --- updates: to the screen ---


class Run(Struct):
    """A run of text in one style."""

    style: str
    text: str


class Row(Struct, omit_defaults=True):
    """One row of the story: a new one, or more of the last."""

    content: list[Run] = []
    append: bool = False


class GridRow(Struct):
    """One row of the status line."""

    line: int
    content: list[Run]


class Content(Struct, omit_defaults=True):
    """New text of one window: `text` for the story, `lines` for the status line."""

    id: int
    clear: bool = False
    text: list[Row] | None = None
    lines: list[GridRow] | None = None


class Window(Struct, omit_defaults=True):
    """Where a window is. `rock` tells one window from another across runs."""

    id: int
    type: str
    rock: int
    left: float
    top: float
    width: float
    height: float
    gridwidth: int | None = None
    gridheight: int | None = None


class Input(Struct):
    """A window waits for a line; `gen` is the update in which it began to."""

    id: int
    gen: int
    maxlen: int = LONGEST_LINE
    type: str = "line"


class Update(Struct, tag="update", tag_field="type", omit_defaults=True):
    """What has changed since the update before. Left out, `windows` and `input` stay as they are."""

    gen: int
    windows: list[Window] | None = None
    content: list[Content] | None = None
    input: list[Input] | None = None
    disable: bool = False


class Failure(Struct, tag="error", tag_field="type"):
    """The event could not be used; nothing has changed."""

    message: str


class Pass(Struct, tag="pass", tag_field="type"):
    """The event was read and means nothing here."""


Answer = Update | Failure | Pass


# --- the screen ---


class Screen:
    """One screen: its size, its generation, and every row of the story that it was sent."""

    def __init__(self, metrics: Metrics) -> None:
        self.metrics = metrics
        self.generation = 0
        self.rows: list[Row] = []
        self.waiting_since: int | None = None
        self._left, self._right = "", ""

    def open(self, output: Output) -> Update:
        """The first update: both windows and the opening text."""
        self._take(output)
        return self.refresh()

    def show(self, typed: str, output: Output) -> Update:
        """What a command came to: the command itself, joined to the prompt, and the story's answer."""
        known = len(self.rows)
        self.rows.append(Row([Run("input", typed)], append=True))
        self._take(output)
        return self._update(Content(STORY, text=self.rows[known:]))

    def arrange(self, metrics: Metrics) -> Update:
        """The windows at their new size. A half-typed line stays: the input is still the one asked for before."""
        self.metrics = metrics
        return self._update(windows=self._windows())

    def refresh(self) -> Update:
        """Everything, for a screen that is new or has lost its text."""
        return self._update(Content(STORY, clear=True, text=list(self.rows)), windows=self._windows())

    def objection(self, event: Line | Char) -> str:
        """Why an event can't be taken, in a sentence; empty when it can."""
        if self.waiting_since is None:
            return "The story is over and takes no more input."
        if isinstance(event, Char):
            return f"The story asked for a line, not for a key; send a line to window {STORY}."
        if event.gen != self.generation:
            return f"The event answers update {event.gen}, but the last update is {self.generation}."
        if event.window != STORY:
            return f"Window {event.window} asked for nothing; send the line to window {STORY}."
        return ""

    # --- the parts of an update ---

    def _take(self, output: Output) -> None:
        self.rows += _rows(output)
        self.waiting_since = None if output.finished else self.generation + 1
        self._left, self._right = output.room, f"Turn {output.turn}"

    def _update(self, *content: Content, windows: list[Window] | None = None) -> Update:
        self.generation += 1
        waiting = [] if self.waiting_since is None else [Input(STORY, self.waiting_since)]
        return Update(self.generation, windows, [self._status(), *content], waiting, disable=not waiting)

    def _status(self) -> Content:
        room = self.metrics.columns - len(self._left)
        line = (self._left + self._right.rjust(room) if room > len(self._right) else self._left)[: self.metrics.columns]
        return Content(STATUS, lines=[GridRow(0, [Run("normal", line)])])

    def _windows(self) -> list[Window]:
        size = self.metrics
        top = min(size.line_height, size.height)
        return [Window(STATUS, "grid", STATUS, 0, 0, size.width, top, gridwidth=size.columns, gridheight=1),
                Window(STORY, "buffer", STORY, 0, top, size.width, size.height - top)]


def _rows(output: Output) -> Iterator[Row]:
    """The story's rows: an empty one before each paragraph, and at last the prompt."""
    for paragraph in output.paragraphs:
        yield Row()
        for line in paragraph.text.split("\n"):
            yield Row([Run(STYLES.get(paragraph.style, "normal"), line)])
    if not output.finished:
        yield Row()
        yield Row([Run("normal", output.prompt)])
