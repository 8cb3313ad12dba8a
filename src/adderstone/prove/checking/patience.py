"""Patience: how long a check may take. What is not settled in time is sampled, and said to be."""

from __future__ import annotations

from collections.abc import Iterable
from time import process_time

from adderstone.prove.checking.answered import Answered
from adderstone.prove.checking.circuit import Circuit


class OutOfTime(Exception):
    """A question was not settled in the time there was."""


class Patience:
    """The processor's seconds that a check may take, no end when it is 0. Before each question it looks at the clock.

    What was answered before, if that is given, is not asked again.
    """

    def __init__(self, seconds: float = 0.0, answered: Answered | None = None) -> None:
        self.until = process_time() + seconds if seconds else 0.0
        self.answered = answered

    def possible(self, circuit: Circuit, assumed: Iterable[int]) -> bool:
        """Whether these literals can hold together."""
        if self.until and process_time() > self.until:
            raise OutOfTime
        return circuit.possible(assumed) if self.answered is None else self.answered.possible(circuit, assumed)
