"""Naming: a relation in words that do not depend on how its fields and values are numbered.

What it preserves: two relations have the same words only where every turn of one is a turn of the other, under the names
of fields and values. A story that gets another room or flag numbers its places and fields anew; what does not read them
keeps its words.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from adderstone.compile.formula import Formula
from adderstone.compile.relation import Case, Relation, Step, Write
from adderstone.world.fields import Field


def named(relation: Relation, kept: Iterable[int], formulas: Iterable[Formula] = ()) -> str:
    """A short name for a relation that was cut to some slots, and for formulas over them."""
    naming = Naming(relation)
    parts = [naming.field(slot) for slot in sorted(kept, key=naming.called)]
    parts += sorted({naming.case(case) for case in relation.cases})
    parts += [naming.step(step) for step in (*relation.daemons, *relation.endings)]
    parts += [naming.formula(formula) for formula in (relation.over, *formulas)]
    return _short(*parts)


class Naming:
    """The words of one relation's parts; those of a formula are found once."""

    def __init__(self, relation: Relation) -> None:
        self.relation = relation
        self.fields: tuple[Field, ...] = (*relation.fields, *relation.choices)
        self.known: dict[Formula, str] = {}

    def called(self, slot: int) -> str:
        """The name of a field or choice; no two have the same."""
        return self.fields[slot].name

    def values(self, slot: int, values: Iterable[int]) -> list[str]:
        """The names of some values, those that the field can have."""
        field, domain = self.fields[slot], self.relation.domains[slot]
        return sorted(field.value_name(value) for value in values if value in domain)

    def field(self, slot: int) -> str:
        """A field with its values and its start, or a choice with its maker and when it is open."""
        own = len(self.relation.fields)
        if slot < own:
            start = self.fields[slot].value_name(self.relation.start[slot])
            return _short("field", self.called(slot), start, *self.values(slot, self.relation.domains[slot]))
        choice = self.relation.choices[slot - own]
        return _short("choice", choice.name, str(choice.of), *choice.options,
                      self.formula(self.relation.open_when[slot - own]))

    def formula(self, formula: Formula) -> str:
        """A formula; a part that many share is read once."""
        found = self.known.get(formula)
        if found is None:
            found = self.known[formula] = self._formula(formula)
        return found

    def _formula(self, formula: Formula) -> str:
        if formula.kind == "in":
            return _short("in", self.called(formula.slot), *self.values(formula.slot, formula.values))
        if formula.kind == "same":
            return _short("same", *sorted((self.called(formula.slot), self.called(formula.other))))
        return _short(formula.kind, *sorted(map(self.formula, formula.parts)))

    def write(self, write: Write) -> str:
        """An assignment."""
        value = {"set": self.fields[write.slot].value_name, "copy": self.called}.get(write.kind, str)(write.value)
        return _short(write.kind, self.called(write.slot), value, self.formula(write.when))

    def step(self, step: Step) -> str:
        """A step; the order of its assignments counts where two are of one field."""
        return _short("step", self.formula(step.when), *map(self.write, step.writes))

    def case(self, case: Case) -> str:
        """A way to take a turn, whatever act it is a way of."""
        steps = [self.step(step) for step in case.steps]
        return _short("case", self.formula(case.guard), *steps, "endings", *map(self.step, case.endings))


def _short(*parts: str) -> str:
    return sha256("\0".join(f"{len(part)} {part}" for part in parts).encode()).hexdigest()[:24]
