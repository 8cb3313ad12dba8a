"""Solve: whether a condition can hold at all, by narrowing the values of the fields that it names.

Conjuncts narrow one after the other, then each side of an `|` is tried. What is not understood narrows nothing, so that
a "no" is certain, and a "yes" is only not yet a "no".
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from adderstone.world.conditions import And, Condition, Constant, Fact, Is, Not, Or, Same
from adderstone.world.fields import Field, Flag
from adderstone.world.things import At

Values = Callable[[Field], "set[int] | None"]
PATIENCE = 2000
ON = frozenset([1])


class Literal(NamedTuple):
    """A condition, or with `holds` false its opposite."""

    condition: Condition
    holds: bool


class Known:
    """What has been narrowed so far: the values left to each field, and the pairs that must be equal."""

    def __init__(self, left: dict[Field, frozenset[int]], equal: list[Same]) -> None:
        self.left, self.equal = dict(left), list(equal)

    def consistent(self) -> bool:
        """Each equal pair still has a value in common."""
        pairs = [(self.left.get(pair.left), self.left.get(pair.right)) for pair in self.equal]
        return all(one is None or other is None or one & other for one, other in pairs)


class _Search:
    """`values` says what a field can be before anything narrows it; `static` trusts that the unmoved stays put."""

    def __init__(self, values: Values, static: bool) -> None:
        self.values, self.static, self.patience = values, static, PATIENCE

    def possible(self, todo: list[Literal], later: list[list[Literal]], before: Known) -> bool:
        known, later = Known(before.left, before.equal), list(later)
        while todo:
            self.patience -= 1
            if self.patience < 0:
                return True
            if not self._step(todo, later, known):
                return False
        if not later:
            return known.consistent()
        return any(self.possible([side], later[1:], known) for side in later[0])

    def _step(self, todo: list[Literal], later: list[list[Literal]], known: Known) -> bool:
        condition, holds = todo.pop()
        if isinstance(condition, Not):
            todo.append(Literal(condition.inside, not holds))
        elif isinstance(condition, Fact):
            todo.append(Literal(condition.inside, holds))
        elif isinstance(condition, And | Or):
            sides = [Literal(condition.left, holds), Literal(condition.right, holds)]
            if isinstance(condition, And) == holds:
                todo += sides
            else:
                later.append(sides)
        else:
            return self._narrow(condition, holds, known)
        return True

    def _narrow(self, condition: Condition, holds: bool, known: Known) -> bool:
        if isinstance(condition, Constant):
            return condition.value == holds
        if isinstance(condition, Flag):
            return self._meet(condition, ON, holds, known)
        if isinstance(condition, Is):
            return self._meet(condition.field, condition.values, holds, known)
        if isinstance(condition, At):
            if condition.thing.field is not None:
                return self._meet(condition.thing.field, condition.numbers, holds, known)
            return not self.static or condition.holds(()) == holds
        if isinstance(condition, Same) and holds:
            known.equal.append(condition)
        return True

    def _meet(self, field: Field, values: frozenset[int], holds: bool, known: Known) -> bool:
        before = known.left.get(field)
        if before is None:
            allowed = self.values(field)
            before = everything(field.size) if allowed is None else frozenset(allowed)
        known.left[field] = before & values if holds else before - values
        return bool(known.left[field])


@cache
def everything(size: int) -> frozenset[int]:
    """All the values of a field of this size."""
    return frozenset(range(size))


def possible(condition: Condition, values: Values, *, static: bool) -> bool:
    """Whether the condition can hold; `static` also believes that what nothing moves stays where it is."""
    return _Search(values, static).possible([Literal(condition, True)], [], Known({}, []))


def conjuncts(condition: Condition) -> list[Condition]:
    """The parts that must all hold."""
    if isinstance(condition, And):
        return conjuncts(condition.left) + conjuncts(condition.right)
    return [condition]
