"""A reading: one way to understand a command, with how far it got. The best reading of a command is its meaning."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from adderstone.grammar.parsed import Answer, Parsed

DONE, ASKED, AWAY, STRANGE = 4, 3, 2, 1


@dataclass(frozen=True)
class Reading:
    """`rank` says how far it got; `score` parts readings of one rank; `fault` is the index of a word at fault.

    `far` marks an error whose sentence says already how far the command was understood.
    """

    rank: int
    score: float
    parsed: Parsed
    fault: int = -1
    far: bool = False


def done(parsed: Parsed, score: float = 0.0) -> Reading:
    """A command understood."""
    return Reading(DONE, score, parsed)


def told(text: str, score: float = 0.0) -> Reading:
    """A command understood, to which the parser itself has the answer."""
    return Reading(AWAY, score, Answer(text))


def best_of(readings: Iterable[Reading]) -> Reading | None:
    """The reading that got furthest; of equals, the first."""
    return max(readings, key=lambda reading: (reading.rank, reading.score), default=None)
