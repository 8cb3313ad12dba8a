"""Answered: what the solver has said, in this process, of questions that are asked again after a story has changed.

A question is known by all that it is made of: the gates, down to the inputs, and what each input stands for. Two with one
name have the same gates over inputs that are told apart in the same way, so that one can hold exactly where the other can.
Names are digests of 16 bytes; nothing but the checker ever makes one, and none is kept in a file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from adderstone.prove.checking.circuit import Circuit
from adderstone.prove.checking.report import Report


class Answered:
    """Answers of the last checks. `carried` and `anew` count the questions of this one that were known, and that were not."""

    def __init__(self) -> None:
        self._known: dict[bytes, bool] = {}
        self._before: dict[bytes, bool] = {}
        self._reports: dict[bytes, Report] = {}
        self.carried = self.anew = 0

    def begin(self) -> None:
        """Another check begins."""
        self.carried = self.anew = 0

    def done(self) -> None:
        """Forget what neither a check nor the one before has asked for; one that had nothing to ask counts for nothing."""
        if self.carried + self.anew:
            self._known, self._before = {}, self._known

    def possible(self, circuit: Circuit, assumed: Iterable[int]) -> bool:
        """Whether these literals can hold together."""
        literals = tuple(assumed)
        name = circuit.name(literals)
        found = self._known.get(name, self._before.get(name))
        if found is None:
            found = circuit.possible(literals)
            self.anew += 1
        else:
            self.carried += 1
        self._known[name] = found
        return found

    def report(self, name: bytes, make: Callable[[], Report]) -> Report:
        """What was said of a certificate, under a name for all that it and the world's turns say; the last one is kept."""
        found = self._reports.get(name)
        if found is None:
            found = make()
            self._reports = {name: found}
        return found
