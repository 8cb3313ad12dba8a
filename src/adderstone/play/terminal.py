"""Terminal: a session in a plain terminal, or between two pipes.

In a terminal there is line editing with history, and lines are wrapped at its width. Where the output is no terminal
the paragraphs stay whole, so that other programs can find words in them; where the input is none, each command is
printed after its prompt, so that the output reads as a transcript.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator

from adderstone.grammar.voice import Paragraph
from adderstone.play.output import Output
from adderstone.play.session import Session

WIDEST = 76
BOLD, ITALIC, PLAIN = "\x1b[1m", "\x1b[3m", "\x1b[0m"
ESCAPES = {"title": BOLD, "header": BOLD, "note": ITALIC}
LEAVING = "To leave, type QUIT, or press Ctrl-D."
KEPT = " Your game is kept either way."
Read = Callable[[str], str | None]


def play(session: Session, read: Read, *, width: int | None = None, styled: bool = False) -> None:
    """Play until the story is left or the input ends. `read` takes the prompt; None from it is the end."""
    try:
        output = session.begin()
        show(output.paragraphs, width, styled)
        while not output.finished and (line := _next_line(read, output, session.keeper.writing)) is not None:
            output = session.submit(line)
            show(output.paragraphs, width, styled)
    finally:
        session.close()


def _next_line(read: Read, output: Output, kept: bool) -> str | None:
    """A line, however often Ctrl-C is pressed before it."""
    while True:
        try:
            line = read(output.prompt)
        except EOFError:
            line = None
        except KeyboardInterrupt:
            print(f"\n{LEAVING}{KEPT if kept else ''}\n")
            continue
        if line is None:
            print()
        return line


def show(paragraphs: Iterable[Paragraph], width: int | None, styled: bool) -> None:
    """Print paragraphs, an empty line after each."""
    print()
    for paragraph in paragraphs:
        print("\n".join(_lines(paragraph, width, styled)), end="\n\n")
    sys.stdout.flush()


def _lines(paragraph: Paragraph, width: int | None, styled: bool) -> Iterator[str]:
    escape = ESCAPES.get(paragraph.style, "") if styled else ""
    for line in paragraph.text.split("\n"):
        parts = [line] if width is None else textwrap.wrap(line, width, break_on_hyphens=False) or [""]
        yield from (f"{escape}{part}{PLAIN}" if escape else part for part in parts)


# --- where lines come from ---


def keyboard(editing: bool = True) -> Read:
    """Lines typed at a terminal, with editing and history where the system has it."""
    if not editing:
        return input
    with contextlib.suppress(ImportError):
        import readline  # noqa: F401 - importing it is what gives input() its line editing
    return input


def lines_of(source: Iterable[bytes]) -> Read:
    """Lines of a pipe or a file, each printed after its prompt; bytes that are no text are replaced."""
    lines = iter(source)

    def read(prompt: str) -> str | None:
        print(prompt, end="", flush=True)
        line = next(lines, None)
        if line is None:
            return None
        text = line.decode("utf-8", "replace").rstrip("\r\n")
        print(text)
        return text

    return read


# --- what the terminal can do ---


def width_of_terminal() -> int | None:
    """Where to wrap: the terminal's width, within reason; None when the output is no terminal."""
    if not sys.stdout.isatty():
        return None
    return max(20, min(WIDEST, shutil.get_terminal_size().columns - 1))


def may_style() -> bool:
    """The output is a terminal that takes escape codes, and nobody has asked for none."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
