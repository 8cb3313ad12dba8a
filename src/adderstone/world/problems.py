"""Problems: what is wrong with a declared world, said so that its author can mend it.

A problem has a name, a place in the source, what was seen, what was probably meant, and a line to write. All problems
of a story are collected and reported together: `collected()` opens a list, and every report inside it goes there.
Outside such a block the first problem raises `WrongWorld` at once.
"""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path

_PACKAGE = str(Path(__file__).resolve().parent.parent)


@dataclass(frozen=True, order=True)
class Source:
    """A file and a line of a story."""

    file: str = "?"
    line: int = 0

    def __str__(self) -> str:
        return f"{Path(self.file).name}:{self.line}"


def here() -> Source:
    """The nearest line outside this package that led to this call: the author's own line."""
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_code.co_filename.startswith((_PACKAGE, "<")):
        frame = frame.f_back
    return Source(frame.f_code.co_filename, frame.f_lineno)


@dataclass(frozen=True)
class Problem:
    """One mistake: `name` is stable and documented in docs/problems.md."""

    name: str
    source: Source
    seen: str
    meant: str
    write: str

    def __str__(self) -> str:
        return f"{self.source}: {self.name}\n  seen:  {self.seen}\n  meant: {self.meant}\n  write: {self.write}"


class WrongWorld(Exception):
    """A story that can't be built; `problems` holds every mistake that was found."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


_open: ContextVar[list[Problem] | None] = ContextVar("adderstone_problems", default=None)


@contextmanager
def collected() -> Iterator[list[Problem]]:
    """Collect every problem reported inside the block, in place of raising at the first."""
    found: list[Problem] = []
    token = _open.set(found)
    try:
        yield found
    finally:
        _open.reset(token)


def report(name: str, seen: str, meant: str, write: str, source: Source | None = None) -> None:
    """Add a problem to the open collection, or raise it when there is none."""
    problem = Problem(name, source or here(), seen, meant, write)
    found = _open.get()
    if found is None:
        raise WrongWorld([problem])
    if problem not in found:
        found.append(problem)


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that is closest to the one seen, or all of them when none is close."""
    words = [str(candidate) for candidate in known]
    close = difflib.get_close_matches(word, words, n=1, cutoff=0.5)
    return close[0] if close else " or ".join(words[:8])
