"""Patience: how long a check may take. What is not settled in time is sampled, and said to be."""

from __future__ import annotations

from collections.abc import Iterable
from time import process_time

from adderstone.prove.checking.circuit import Circuit

CONFLICTS = 20_000  # a question is asked in portions of so many conflicts, with a look at the clock between


class OutOfTime(Exception):
    """A question was not settled in the time there was."""


class Patience:
    """A number of the processor's seconds for a whole check; no end when it is 0."""

    def __init__(self, seconds: float = 0.0) -> None:
        self.until = process_time() + seconds if seconds else 0.0

    def possible(self, circuit: Circuit, assumed: Iterable[int]) -> bool:
        """Whether these literals can hold together."""
        assumptions = list(assumed)
        answer: bool | None = None
        while answer is None:
            if self.until and process_time() > self.until:
                raise OutOfTime
            answer = circuit.possible(assumptions, CONFLICTS if self.until else 0)
        return answer
