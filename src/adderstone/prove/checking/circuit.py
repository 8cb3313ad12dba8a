"""Circuits: gates over true and false, each equal gate once, handed to a SAT solver as far as they are asked about.

A literal is a whole number; its negative is its negation. `TRUE` is 1. The clauses only define gates, so that they
always have a solution: what is asked of them is said by assumptions, and one solver answers many questions. A gate that
no question needs any more is still work for it at each; so when it has come to know several times the gates that its
first question needed, a new one begins.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import Any

TRUE, FALSE = 1, -1
SOLVER = "minisat22"
GROWN, FEW = 3, 1000  # a new solver begins at so many times the gates of the first question, and as many more

Gate = tuple[int, ...]


class Circuit:
    """Gates, and a solver that knows some of them."""

    def __init__(self) -> None:
        self.last = TRUE
        self._known: dict[Gate, int] = {}
        self._made: dict[int, Gate] = {}  # what each gate is: the literals that all hold; or 0, a test, and what it chooses
        self._facts: list[Sequence[int]] = []
        self._labels: dict[int, str] = {}
        self._names: list[tuple[bytes, bytes]] = [(b"", b""), _named(b"true")]  # of each gate and its negation, from 0 on
        self._begin()

    def _begin(self) -> None:
        from pysat.solvers import Solver  # type: ignore[import-untyped]

        self.solver: Any = Solver(name=SOLVER)
        self.solver.add_clause([TRUE])
        self._loaded: set[int] = set()
        self._first = 0  # gates of the first question
        for clause in self._facts:
            self._add(clause)

    def _add(self, clause: Sequence[int]) -> None:
        self._load(clause)
        self.solver.add_clause(list(clause))

    def _load(self, literals: Iterable[int]) -> None:
        """Let the solver know of some gates, and of all that they are made of."""
        waiting = [abs(literal) for literal in literals]
        while waiting:
            gate = waiting.pop()
            made = self._made.get(gate) if gate not in self._loaded else None
            if made is not None:
                self._loaded.add(gate)
                waiting += map(abs, made)
                for clause in _clauses(gate, made):
                    self.solver.add_clause(clause)

    def fresh(self, label: str = "") -> int:
        """A literal that nothing is known of. No two have one label, which says what it is for, and all facts about it."""
        self.last += 1
        if label:
            self._labels[self.last] = label
        return self.last

    def fact(self, clause: Sequence[int]) -> None:
        """One of these literals holds, always."""
        self._facts.append(clause)
        self._add(clause)

    def all_of(self, literals: Iterable[int]) -> int:
        """Every one holds."""
        given = set(literals)
        given.discard(TRUE)
        if FALSE in given or any(-literal in given for literal in given):
            return FALSE
        if len(given) < 2:
            return next(iter(given), TRUE)
        return self._gate(tuple(sorted(given)))

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
        return self._gate((0, test, high, low))

    def _gate(self, made: Gate) -> int:
        gate = self._known.get(made)
        if gate is None:
            gate = self._known[made] = self.fresh()
            self._made[gate] = made
        return gate

    def same(self, one: int, other: int) -> int:
        """Both hold, or neither does."""
        return self.choose(one, other, -other)

    def possible(self, assumed: Iterable[int], guesses: Sequence[int] = ()) -> bool:
        """Whether all of these can hold together.

        `guesses` are literals that the solver tries first, if it has to guess; a model tells what they are.
        """
        assumptions = [literal for literal in dict.fromkeys(assumed) if literal != TRUE]
        if FALSE in assumptions:
            return False
        if self._first and len(self._loaded) > GROWN * self._first + FEW:
            self.solver.delete()
            self._begin()
        self._load((*assumptions, *guesses))
        self._first = self._first or len(self._loaded)
        if guesses:
            self.solver.set_phases(list(guesses))
        return bool(self.solver.solve(assumptions=assumptions))

    def name(self, literals: Iterable[int]) -> bytes:
        """A name for a question: the same only for questions of one answer, in whichever circuit they are asked."""
        for gate in range(len(self._names), self.last + 1):
            self._names.append(_named(self._told(gate)))
        return _named(b"all" + b"".join(sorted({self._name(literal) for literal in literals})))[0]

    def _name(self, literal: int) -> bytes:
        return self._names[literal][0] if literal > 0 else self._names[-literal][1]

    def _told(self, gate: int) -> bytes:
        """What a gate is, by the names of what it is made of, which all came before it."""
        made = self._made.get(gate)
        if made is None:
            return b"input" + self._labels.get(gate, f"number {gate}").encode()
        if made[0] != 0:
            return b"all" + b"".join(sorted(map(self._name, made)))
        return b"choose" + b"".join(map(self._name, made[1:]))

    def model(self) -> set[int]:
        """The literals that hold in the solution found last, of what was asked or guessed and what that is made of."""
        return set(self.solver.get_model() or ())


def _named(told: bytes) -> tuple[bytes, bytes]:
    name = blake2b(told, digest_size=16).digest()
    return name + b"+", name + b"-"


def _clauses(gate: int, made: Gate) -> Iterator[list[int]]:
    """What defines a gate."""
    if made[0] != 0:
        yield from ([-gate, literal] for literal in made)
        yield [gate, *(-literal for literal in made)]
        return
    _, test, high, low = made
    yield from ([-test, -high, gate], [-test, high, -gate], [test, -low, gate], [test, low, -gate],
                [-high, -low, gate], [high, low, -gate])
