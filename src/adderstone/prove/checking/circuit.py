"""Circuits: gates over true and false, each equal gate once, handed to a SAT solver as they are made.

A literal is a whole number; its negative is its negation. `TRUE` is 1. The clauses only define gates, so that they
always have a solution: what is asked of them is said by assumptions, and one solver answers every question.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

TRUE, FALSE = 1, -1
SOLVER = "glucose4"


class Circuit:
    """Gates, and the solver that knows them."""

    def __init__(self) -> None:
        from pysat.solvers import Solver  # type: ignore[import-untyped]

        self.solver: Any = Solver(name=SOLVER)
        self.last = TRUE
        self.solver.add_clause([TRUE])
        self._known: dict[tuple[int, ...], int] = {}

    def fresh(self) -> int:
        """A literal that nothing is known of."""
        self.last += 1
        return self.last

    def fact(self, clause: Sequence[int]) -> None:
        """One of these literals holds, always."""
        self.solver.add_clause(list(clause))

    def all_of(self, literals: Iterable[int]) -> int:
        """Every one holds."""
        given = set(literals)
        given.discard(TRUE)
        if FALSE in given or any(-literal in given for literal in given):
            return FALSE
        if len(given) < 2:
            return next(iter(given), TRUE)
        key = tuple(sorted(given))
        gate = self._known.get(key)
        if gate is None:
            gate = self._known[key] = self.fresh()
            for literal in key:
                self.solver.add_clause([-gate, literal])
            self.solver.add_clause([gate, *(-literal for literal in key)])
        return gate

    def any_of(self, literals: Iterable[int]) -> int:
        """At least one holds."""
        return -self.all_of(-literal for literal in literals)

    def choose(self, test: int, high: int, low: int) -> int:
        """`high` where the test holds, `low` where it does not."""
        if test < 0:
            test, high, low = -test, low, high
        if high == low or test == TRUE:
            return high
        if high in (TRUE, test):
            return self.any_of((test, low))
        if high in (FALSE, -test):
            return self.all_of((-test, low))
        if low in (FALSE, test):
            return self.all_of((test, high))
        if low in (TRUE, -test):
            return self.any_of((-test, high))
        if high < 0:
            return -self.choose(test, -high, -low)
        return self._multiplexer(test, high, low)

    def _multiplexer(self, test: int, high: int, low: int) -> int:
        key = (0, test, high, low)
        gate = self._known.get(key)
        if gate is None:
            gate = self._known[key] = self.fresh()
            for clause in ((-test, -high, gate), (-test, high, -gate), (test, -low, gate), (test, low, -gate),
                           (-high, -low, gate), (high, low, -gate)):
                self.solver.add_clause(clause)
        return gate

    def same(self, one: int, other: int) -> int:
        """Both hold, or neither does."""
        return self.choose(one, other, -other)

    def possible(self, assumed: Iterable[int]) -> bool:
        """Whether all of these can hold together."""
        assumptions = [literal for literal in dict.fromkeys(assumed) if literal != TRUE]
        return FALSE not in assumptions and bool(self.solver.solve(assumptions=assumptions))

    def model(self) -> set[int]:
        """The literals that hold in the solution found last."""
        return set(self.solver.get_model() or ())
