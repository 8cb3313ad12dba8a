"""Predicates: the fields of a relation in the words of `unified_planning`, and formulas and assignments over them.

What it preserves: a formula's expression holds exactly where the formula does; an assignment's effects change the field
exactly as it does. A field of many values is a predicate over them, `cloak_place(on_hook)`; a flag is one without any.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from unified_planning.model import Fluent, FNode, Object, Problem
from unified_planning.shortcuts import FALSE as NOT_SO
from unified_planning.shortcuts import TRUE as SO
from unified_planning.shortcuts import And, BoolType, Not, Or, UserType

from adderstone.compile.formula import Formula, conjunction, member, negation
from adderstone.compile.relation import Relation, Write
from adderstone.world.fields import Flag
from adderstone.world.things import PlaceField

FEW = 4  # a membership of so few values is a list of them; of more, it is what the field is not
Moves = Iterator[tuple[Formula, int | None, int]]


class Predicates:
    """The words of one problem. A field is declared when something first speaks of it."""

    def __init__(self, problem: Problem, relation: Relation) -> None:
        self.problem, self.domains = problem, relation.domains
        self.fields = (*relation.fields, *relation.choices)
        self.start = (*relation.start, *(0 for _ in relation.choices))
        self.taken: set[str] = set()
        self.fluents: dict[int, Fluent] = {}
        self.values: dict[tuple[str, int], Object] = {}
        self.types: dict[str, object] = {}
        self._known: dict[tuple[Formula, bool], FNode] = {}

    # --- names ---

    def name(self, words: str) -> str:
        """A name for something new, near to its own words."""
        base = re.sub(r"[^a-z0-9]+", "_", words.lower()).strip("_") or "it"
        base = base if base[0].isalpha() else f"n{base}"
        name, number = base, 2
        while name in self.taken:
            name, number = f"{base}_{number}", number + 1
        self.taken.add(name)
        return name

    def counted(self, words: str, names: list[str], start: str) -> dict[str, FNode]:
        """A field of the problem's own, with one value for each name: where in a turn it is, say."""
        kind = UserType(self.name(f"{words} name"))
        fluent = Fluent(self.name(words), BoolType(), value=kind)
        self.problem.add_fluent(fluent, default_initial_value=False)
        made = {}
        for name in names:
            value = self.problem.add_object(self.name(name), kind)
            made[name] = fluent(value)
        self.problem.set_initial_value(made[start], True)
        return made

    # --- fields ---

    def has(self, slot: int, value: int) -> FNode:
        """The field in a slot has a value."""
        if self.is_flag(slot):
            return self.fluent(slot)() if value else Not(self.fluent(slot)())
        return self.fluent(slot)(self._value(slot, value))

    def is_flag(self, slot: int) -> bool:
        """The field is a predicate without values."""
        return isinstance(self.fields[slot], Flag)

    def fluent(self, slot: int) -> Fluent:
        """The predicate of a field."""
        if slot not in self.fluents:
            name, flag = self.name(self.fields[slot].name), self.is_flag(slot)
            made = Fluent(name, BoolType()) if flag else Fluent(name, BoolType(), value=self._type(slot))
            self.fluents[slot] = made
            self.problem.add_fluent(made, default_initial_value=False)
            if not flag or self.start[slot]:
                self.problem.set_initial_value(made() if flag else self.has(slot, self.start[slot]), True)
        return self.fluents[slot]

    def _kind(self, slot: int) -> str:
        """Fields that may be compared have their values in common: all places, or those of one list of names."""
        found = self.fields[slot]
        if isinstance(found, PlaceField):
            return "place"
        return found.name + ": " + ", ".join(found.value_name(value) for value in range(found.size))

    def _type(self, slot: int) -> object:
        kind = self._kind(slot)
        if kind not in self.types:
            self.types[kind] = UserType(self.name(kind.split(":")[0] + " value"))
        return self.types[kind]

    def _value(self, slot: int, value: int) -> Object:
        name = (self._kind(slot), value)
        if name not in self.values:
            found = self.fields[slot]
            own = "" if isinstance(found, PlaceField) else f"{found.name} "
            words = own + found.value_name(value)
            self.values[name] = self.problem.add_object(self.name(words), self._type(slot))
        return self.values[name]

    # --- formulas ---

    def formula(self, formula: Formula, listed: bool = False) -> FNode:
        """The formula as an expression, negations at its leaves alone; `listed`, it never lists what a field is not."""
        name = (formula, listed)
        if name not in self._known:
            self._known[name] = self._expression(formula, listed)
        return self._known[name]

    def _expression(self, formula: Formula, listed: bool) -> FNode:
        match formula.kind:
            case "true" | "false":
                return SO() if formula.kind == "true" else NOT_SO()
            case "in":
                return self._among(formula, listed)
            case "same":
                return Or(And(self.has(formula.slot, value), self.has(formula.other, value))
                          for value in self._shared(formula))
            case "and":
                return And(self.formula(part, listed) for part in formula.parts)
            case "or":
                return Or(self.formula(part, listed) for part in formula.parts)
        return self._denied(formula.parts[0], listed)

    def _denied(self, formula: Formula, listed: bool) -> FNode:
        """The formula does not hold; a membership does not come here, since its negation is a membership."""
        if formula.kind == "same":
            shared = self._shared(formula)
            apart = [And(self.has(formula.slot, value), Not(self.has(formula.other, value))) for value in shared]
            alone = sorted(self.domains[formula.slot] - set(shared))
            return Or(*apart, *(self.has(formula.slot, value) for value in alone))
        parts = [self.formula(negation(part), listed) for part in formula.parts]
        return Or(parts) if formula.kind == "and" else And(parts)

    def _among(self, formula: Formula, listed: bool) -> FNode:
        inside, outside = sorted(formula.values), sorted(formula.domain - formula.values)
        if listed or len(inside) <= min(FEW, len(outside)):
            return Or(self.has(formula.slot, value) for value in inside)
        return And(Not(self.has(formula.slot, value)) for value in outside)

    def _shared(self, formula: Formula) -> list[int]:
        return sorted(self.domains[formula.slot] & self.domains[formula.other])

    # --- assignments ---

    def moves(self, write: Write, facts: Mapping[int, frozenset[int]]) -> Moves:
        """What an assignment does: under a condition, from an old value (a flag has no need of it) to a new one."""
        old_ones = facts.get(write.slot, self.domains[write.slot])
        if write.kind == "copy":
            for value in sorted(facts.get(write.value, self.domains[write.value])):
                source = member(write.value, {value}, self.domains[write.value])
                yield from self._to(write.slot, value, conjunction([write.when, source]), old_ones)
            return
        if write.kind == "set":
            yield from self._to(write.slot, write.value, write.when, old_ones)
            return
        for old in sorted(old_ones):
            new = min(max(old + write.value, 0), write.top)
            if new != old:
                yield conjunction([write.when, member(write.slot, {old}, self.domains[write.slot])]), old, new

    def _to(self, slot: int, new: int, when: Formula, old_ones: frozenset[int]) -> Moves:
        if self.is_flag(slot):
            yield when, None, new
            return
        for old in sorted(old_ones - {new}):
            yield conjunction([when, member(slot, {old}, self.domains[slot])]), old, new
