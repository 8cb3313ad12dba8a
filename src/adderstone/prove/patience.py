"""Patience: how long a search may take, in seconds of the processor's time. The checker has a clock of its own."""

from __future__ import annotations

from time import process_time

STEPS = 64  # the clock is read once in so many steps; it is slow to ask on some machines


class OutOfTime(Exception):
    """The patience for a search is used up."""


class Patience:
    """Seconds of the processor's time, counted from now."""

    def __init__(self, seconds: float) -> None:
        self.until, self.steps = process_time() + seconds, 0

    def step(self) -> None:
        """Count one short step of a search; raises OutOfTime where the seconds are used up."""
        self.steps += 1
        if self.steps % STEPS == 1:
            self.look()

    def look(self) -> None:
        """After a long step; raises OutOfTime where the seconds are used up."""
        if process_time() > self.until:
            raise OutOfTime
