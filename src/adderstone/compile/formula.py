"""Formulas: conditions lowered to propositions over fields, built once each and simplified as they are built.

A formula is `TRUE`, `FALSE`, a membership (this field has one of these values), an equality of two fields, or a
negation, conjunction or disjunction of formulas. Equal formulas are the same object, so sets and tables of them are
cheap. Fields are named by their slot in the state; choices come behind the state's own fields.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, eq=False)
class Formula:
    """One node. `kind` is true, false, in, same, not, and, or."""

    kind: str
    slot: int = -1
    values: frozenset[int] = frozenset()
    other: int = -1
    parts: tuple[Formula, ...] = ()

    def holds(self, env: Sequence[int]) -> bool:
        """The value of the formula; `env` is a state followed by the turn's choices."""
        if self.kind == "in":
            return env[self.slot] in self.values
        if self.kind == "and":
            return all(part.holds(env) for part in self.parts)
        if self.kind == "or":
            return any(part.holds(env) for part in self.parts)
        if self.kind == "not":
            return not self.parts[0].holds(env)
        return env[self.slot] == env[self.other] if self.kind == "same" else self.kind == "true"

    def slots(self) -> frozenset[int]:
        """Every slot that the formula reads."""
        return _slots(self)

    def __iter__(self) -> Iterator[Formula]:
        return iter(self.parts)


@lru_cache(maxsize=None)
def _slots(formula: Formula) -> frozenset[int]:
    own = {formula.slot, formula.other} - {-1}
    return frozenset(own).union(*(_slots(part) for part in formula.parts))


TRUE, FALSE = Formula("true"), Formula("false")
_made: dict[tuple[object, ...], Formula] = {}


def _unique(kind: str, slot: int = -1, values: frozenset[int] = frozenset(), other: int = -1,
            parts: tuple[Formula, ...] = ()) -> Formula:
    name = (kind, slot, values, other, tuple(id(part) for part in parts))
    return _made.setdefault(name, Formula(kind, slot, values, other, parts))


def member(slot: int, values: Iterable[int], domain: frozenset[int]) -> Formula:
    """The field in `slot` has one of the values; of its domain, what lies outside is dropped."""
    kept = frozenset(values) & domain
    if not kept:
        return FALSE
    return TRUE if kept == domain else _unique("in", slot, kept)


def same(left: int, right: int) -> Formula:
    """Two fields have one value."""
    return TRUE if left == right else _unique("same", min(left, right), other=max(left, right))


def negation(formula: Formula) -> Formula:
    """Not."""
    if formula.kind == "not":
        return formula.parts[0]
    return {"true": FALSE, "false": TRUE}.get(formula.kind) or _unique("not", parts=(formula,))


def conjunction(formulas: Iterable[Formula]) -> Formula:
    """All of them."""
    return _joined("and", formulas, TRUE, FALSE)


def disjunction(formulas: Iterable[Formula]) -> Formula:
    """Any of them."""
    return _joined("or", formulas, FALSE, TRUE)


def _joined(kind: str, formulas: Iterable[Formula], neutral: Formula, absorbing: Formula) -> Formula:
    kept: dict[Formula, None] = {}
    for formula in formulas:
        for part in formula.parts if formula.kind == kind else (formula,):
            if part is absorbing or negation(part) in kept:
                return absorbing
            if part is not neutral:
                kept[part] = None
    parts = tuple(kept)
    return neutral if not parts else parts[0] if len(parts) == 1 else _unique(kind, parts=parts)
