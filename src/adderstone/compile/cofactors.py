"""Cofactors: what a formula comes to for each value of one of its fields.

What it preserves: the formula holds in a state exactly where the cofactor of that state's value does (Shannon's
expansion, by a field of many values).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from adderstone.compile.formula import FALSE, TRUE, Formula, conjunction, disjunction, member, negation

Domains = Sequence[frozenset[int]]


@dataclass(frozen=True)
class Cofactor:
    """A formula value by value: `by` has the values for which it may be another one than `otherwise`."""

    by: Mapping[int, Formula]
    otherwise: Formula

    def at(self, value: int) -> Formula:
        """The formula where the field has a value."""
        return self.by.get(value, self.otherwise)


class Cofactors:
    """The cofactors of formulas by one field; `domains` are those of all fields. What was asked is kept."""

    def __init__(self, slot: int, domains: Domains) -> None:
        self.slot, self.domains = slot, domains
        self._known: dict[Formula, Cofactor] = {}

    def of(self, formula: Formula) -> Cofactor:
        """A formula's cofactors."""
        found = self._known.get(formula)
        if found is None:
            found = self._known[formula] = self._made(formula)
        return found

    def _made(self, formula: Formula) -> Cofactor:
        if self.slot not in formula.slots():
            return Cofactor({}, formula)
        if formula.kind == "in":
            return Cofactor(dict.fromkeys(formula.values, TRUE), FALSE)
        if formula.kind == "same":
            return self._equal(formula.other if formula.slot == self.slot else formula.slot)
        parts = [self.of(part) for part in formula.parts]
        if formula.kind == "not":
            return Cofactor({value: negation(part) for value, part in parts[0].by.items()}, negation(parts[0].otherwise))
        return _joined(parts, conjunctive=formula.kind == "and")

    def _equal(self, other: int) -> Cofactor:
        there = self.domains[other]
        return Cofactor({value: member(other, {value}, there) for value in self.domains[self.slot] & there}, FALSE)


def _joined(parts: Sequence[Cofactor], *, conjunctive: bool) -> Cofactor:
    """A conjunction or disjunction, value by value. For each value only the parts are looked at that say something of it."""
    join, neutral = (conjunction, TRUE) if conjunctive else (disjunction, FALSE)
    always = {place: part.otherwise for place, part in enumerate(parts) if part.otherwise is not neutral}
    found: dict[int, dict[int, Formula]] = {}
    for place, part in enumerate(parts):
        for value, formula in part.by.items():
            found.setdefault(value, dict(always))[place] = formula
    return Cofactor({value: join(formulas[place] for place in sorted(formulas)) for value, formulas in found.items()},
                    join(always.values()))
