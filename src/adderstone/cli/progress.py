"""Progress of a long command, on a terminal: which phase it is in, how far it is, and about how much longer it takes.

How long each phase takes is what it took the last time, which is kept in the user's cache folder. Where nothing is
known of the last time, nothing is promised.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread
from typing import TextIO

WIDE, USUAL = 24, 80  # of the bar, and of a terminal
TICK = 0.5  # seconds between two looks at the clock


class Progress:
    """The phases of one run. Called with the name of each phase as it begins."""

    def __init__(self, name: str, stream: TextIO | None = None) -> None:
        self.stream = stream if stream is not None else sys.stderr
        self.shown = self.stream.isatty()
        self.path = cache() / f"{name}.json"
        self.last = _read(self.path)
        self.took: dict[str, float] = {}
        self.phase, self.since = "", time.monotonic()

    def __call__(self, phase: str) -> None:
        """A phase begins; the one before is over."""
        now = time.monotonic()
        if self.phase:
            self.took[self.phase] = self.took.get(self.phase, 0.0) + now - self.since
        self.phase, self.since = phase, now
        self.draw()

    def done(self) -> None:
        """The last phase is over: keep for the next time how long each took, and leave the line empty."""
        self("")
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.write_text(json.dumps({phase: round(took, 2) for phase, took in self.took.items()}))

    # --- the line ---

    def draw(self) -> None:
        """Write the line over the one before."""
        if self.shown:
            line = self.line() if self.phase else ""
            width = os.get_terminal_size(self.stream.fileno()).columns or USUAL  # some terminals don't know their width
            self.stream.write(f"\r\x1b[K{line[:width - 1]}")
            self.stream.flush()

    def line(self) -> str:
        """The bar, the phase, and the time that is left; without a last time, the time that went by."""
        passed = sum(self.took.values()) + self.here()
        left = self.left()
        if left is None:
            return f"{self.phase}, {about(passed)} so far"
        filled = round(WIDE * passed / (passed + left)) if passed + left else 0
        return f"[{'#' * filled}{'.' * (WIDE - filled)}] {self.phase}, about {about(left)} left"

    def here(self) -> float:
        """How long the present phase has taken."""
        return time.monotonic() - self.since if self.phase else 0.0

    def left(self) -> float | None:
        """What the present phase and those after it took the last time, less what this one has taken already."""
        if self.phase not in self.last:
            return None
        later = sum(took for phase, took in self.last.items() if phase not in self.took and phase != self.phase)
        return later + max(0.0, self.last[self.phase] - self.here())

    @contextlib.contextmanager
    def ticking(self) -> Iterator[Progress]:
        """Draw the line again and again while the block runs, in a thread of its own; afterwards it is empty."""
        over = Event()

        def tick() -> None:
            while not over.wait(TICK):
                self.draw()

        ticker = Thread(target=tick, daemon=True)
        if self.shown:
            ticker.start()
        try:
            yield self
        finally:
            over.set()
            if self.shown:
                ticker.join()
            self.phase = ""
            self.draw()


def about(seconds: float) -> str:
    """A length of time in words, no finer than anybody needs it."""
    if seconds < 90:
        return f"{seconds:.1f} s" if seconds < 9.95 else f"{round(seconds)} s"
    return f"{round(seconds / 60)} min"


def cache() -> Path:
    """Where what can be measured again is kept: in $ADDERSTONE_HOME, or the system's place for a user's cache."""
    chosen = os.environ.get("ADDERSTONE_HOME")
    if chosen:
        return Path(chosen) / "cache"
    from platformdirs import user_cache_path

    return user_cache_path("adderstone", appauthor=False)


def _read(path: Path) -> dict[str, float]:
    """What was kept; nothing where it can't be read, or is not what was kept."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(phase): float(took) for phase, took in found.items() if isinstance(took, int | float) and took >= 0}
