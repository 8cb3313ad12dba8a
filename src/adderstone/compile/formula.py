"""Formulas: conditions lowered to propositions over fields, built once each and simplified as they are built.

A formula is `TRUE`, `FALSE`, a membership (this field has one of these values), an equality of two fields, or a
negation, conjunction or disjunction of formulas. Equal formulas are the same object, so sets and tables of them are
cheap. Fields are named by their slot in the state; choices come behind the state's own fields.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, eq=False)
class Formula:
    """One node. `kind` is true, false, in, same, not, and, or."""

    kind: str
    slot: int = -1
    values: frozenset[int] = frozenset()
    other: int = -1
    parts: tuple[Formula, ...] = ()
    domain: frozenset[int] = frozenset()

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


@cache
def _slots(formula: Formula) -> frozenset[int]:
    own = frozenset({formula.slot, formula.other} - {-1})
    return own.union(*(_slots(part) for part in formula.parts))


TRUE, FALSE = Formula("true"), Formula("false")
_made: dict[tuple[object, ...], Formula] = {}


def _unique(kind: str, slot: int = -1, values: frozenset[int] = frozenset(), other: int = -1,
            parts: tuple[Formula, ...] = (), domain: frozenset[int] = frozenset()) -> Formula:
    name = (kind, slot, values, other, tuple(id(part) for part in parts), domain)
    found = _made.get(name)
    if found is None:
        found = _made[name] = Formula(kind, slot, values, other, parts, domain)
    return found


def member(slot: int, values: Iterable[int], domain: frozenset[int]) -> Formula:
    """The field in `slot` has one of the values; of its domain, what lies outside is dropped."""
    kept = frozenset(values) & domain
    if not kept:
        return FALSE
    return TRUE if kept == domain else _unique("in", slot, kept, domain=domain)


def same(left: int, right: int) -> Formula:
    """Two fields have one value."""
    return TRUE if left == right else _unique("same", min(left, right), other=max(left, right))


@cache
def negation(formula: Formula) -> Formula:
    """Not."""
    if formula.kind == "not":
        return formula.parts[0]
    if formula.kind == "in":
        return member(formula.slot, formula.domain - formula.values, formula.domain)
    return {"true": FALSE, "false": TRUE}.get(formula.kind) or _unique("not", parts=(formula,))


def conjunction(formulas: Iterable[Formula]) -> Formula:
    """All of them. What one part says of a field is used to simplify the others."""
    joined = _joined("and", formulas, TRUE, FALSE)
    return _informed(joined) if joined.kind == "and" else joined


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


@cache
def _informed(formula: Formula) -> Formula:
    """A conjunction whose memberships are met field by field, and known in its other parts."""
    known: dict[int, Formula] = {}
    for part in formula.parts:
        if part.kind == "in":
            met = known.get(part.slot, part)
            known[part.slot] = member(part.slot, met.values & part.values, part.domain)
            if known[part.slot] is FALSE:
                return FALSE
    if not known:
        return formula
    facts = {slot: part.values for slot, part in known.items()}
    rest = [assuming(part, facts) for part in formula.parts if part.kind != "in"]
    again = _joined("and", [*known.values(), *rest], TRUE, FALSE)
    return again if again is formula or again.kind != "and" else _informed(again)


def assuming(formula: Formula, facts: Mapping[int, frozenset[int]]) -> Formula:
    """The formula where it is known which values some fields have: equal to it wherever they do."""
    if not facts.keys() & formula.slots():
        return formula
    if formula.kind == "in":
        known = facts[formula.slot]
        return TRUE if known <= formula.values else formula if known & formula.values else FALSE
    if formula.kind == "not":
        return negation(assuming(formula.parts[0], facts))
    if formula.kind in ("and", "or"):
        parts = [assuming(part, facts) for part in formula.parts]
        if all(new is old for new, old in zip(parts, formula.parts, strict=True)):
            return formula
        return conjunction(parts) if formula.kind == "and" else disjunction(parts)
    return formula
