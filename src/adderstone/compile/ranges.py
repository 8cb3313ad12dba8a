"""Ranges: which values each field can have while one chosen field, the stage, has a given value.

What it preserves: every state of every run, and every state in the middle of a turn, lies in the ranges of its stage.
They are found by running the story on ranges in place of values: a step is taken where its guard may hold, and adds what
it may write. Steps are taken one by one and in any order, which only makes the ranges wider.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from adderstone.compile.formula import TRUE, Formula, conjunction
from adderstone.compile.relation import Relation, Step, Write

Facts = dict[int, frozenset[int]]


@dataclass(frozen=True)
class Ranges:
    """The ranges at each value of the stage field, and which value can follow which."""

    slot: int
    at: dict[int, Facts]
    after: dict[int, frozenset[int]]


def ranges(relation: Relation, slot: int) -> Ranges:
    """The ranges of every field at every value of one."""
    return _Flow(relation, slot).run()


class _Flow:
    def __init__(self, relation: Relation, slot: int) -> None:
        self.slot = slot
        self.own = len(relation.fields)
        start = {at: frozenset({value}) for at, value in enumerate(relation.start)}
        self.at: dict[int, Facts] = {relation.start[slot]: start}
        self.after: dict[int, set[int]] = {}
        self.moves = list(dict.fromkeys(_moves(relation)))
        self.reads: dict[int, list[int]] = {}
        for index, (guard, writes) in enumerate(self.moves):
            used = guard.slots().union(*(write.when.slots() | {write.slot, *_copied(write)} for write in writes))
            crosses = any(write.slot == slot for write in writes)  # it carries all that is known to another stage
            for read in range(self.own) if crosses else used:
                self.reads.setdefault(read, []).append(index)

    def run(self) -> Ranges:
        waiting = {(stage, index) for stage in self.at for index in range(len(self.moves))}
        while waiting:
            stage, index = waiting.pop()
            for reached, changed in self._taken(stage, *self.moves[index]):
                touched = range(len(self.moves)) if changed is None else {
                    move for slot in changed for move in self.reads.get(slot, ())}
                waiting |= {(reached, move) for move in touched}
        return Ranges(self.slot, self.at, {stage: frozenset(self.after.get(stage, ())) for stage in self.at})

    def _taken(self, stage: int, guard: Formula, writes: tuple[Write, ...]) -> Iterator[tuple[int, set[int] | None]]:
        """Take a move from a stage; what stages it adds to, and in which fields (None: the stage is new)."""
        facts = self.at[stage]
        if not can(guard, facts)[0]:
            return
        before = narrowed(guard, facts)
        if before is None:
            return
        after = dict(before)
        for write in writes:
            may, must = can(write.when, before)[0], not can(write.when, before)[1]
            if may:
                inner = before if must else narrowed(write.when, before) or before
                values = _values(write, inner)
                after[write.slot] = values if must else after[write.slot] | values
        for reached in sorted(after[self.slot]):
            if reached != stage:
                self.after.setdefault(stage, set()).add(reached)
            yield from self._joined(reached, {**after, self.slot: frozenset({reached})})

    def _joined(self, stage: int, facts: Facts) -> Iterator[tuple[int, set[int] | None]]:
        known = self.at.get(stage)
        if known is None:
            self.at[stage] = facts
            yield stage, None
            return
        changed = {slot for slot, values in facts.items() if not values <= known[slot]}
        for slot in changed:
            known[slot] |= facts[slot]
        if changed:
            yield stage, changed


def _moves(relation: Relation) -> Iterator[tuple[Formula, tuple[Write, ...]]]:
    for case in relation.cases:
        guard = case.guard
        for step in case.steps:
            yield conjunction([guard, step.when]), step.writes
            guard = TRUE  # a later step reads what the first one left
        for step in case.endings:
            yield step.when, step.writes
    for step in relation.daemons:
        yield step.when, step.writes


def _copied(write: Write) -> tuple[int, ...]:
    return (write.value,) if write.kind == "copy" else ()


def _values(write: Write, facts: Facts) -> frozenset[int]:
    if write.kind == "set":
        return frozenset({write.value})
    if write.kind == "copy":
        return facts[write.value]
    return frozenset(min(max(value + write.value, 0), write.top) for value in facts[write.slot])


def can(formula: Formula, facts: Mapping[int, frozenset[int]]) -> tuple[bool, bool]:
    """Whether a formula can hold, and whether it can fail, in the ranges; generous in both."""
    if formula.kind == "in":
        known = facts.get(formula.slot)
        return (True, True) if known is None else (bool(known & formula.values), not known <= formula.values)
    if formula.kind == "and":
        return _all(formula, facts)
    if formula.kind == "or":
        found = [can(part, facts) for part in formula.parts]
        return any(holds for holds, _ in found), all(fails for _, fails in found)
    if formula.kind == "not":
        holds, fails = can(formula.parts[0], facts)
        return fails, holds
    if formula.kind == "same":
        left, right = facts.get(formula.slot), facts.get(formula.other)
        if left is None or right is None:
            return True, True
        return bool(left & right), not (len(left) == 1 and left == right)
    return formula.kind == "true", formula.kind == "false"


def _all(formula: Formula, facts: Mapping[int, frozenset[int]]) -> tuple[bool, bool]:
    fails = False
    for part in formula.parts:
        holds, fails_here = can(part, facts)
        if not holds:
            return False, True
        fails = fails or fails_here
    return True, fails


def narrowed(formula: Formula, facts: Facts) -> Facts | None:
    """The ranges where the formula is known to hold; None where it cannot."""
    found = dict(facts)
    for part in formula.parts if formula.kind == "and" else (formula,):
        if part.kind == "in" and part.slot in found:
            found[part.slot] &= part.values
            if not found[part.slot]:
                return None
        elif part.kind == "same" and {part.slot, part.other} <= found.keys():
            both = found[part.slot] & found[part.other]
            found[part.slot] = found[part.other] = both
            if not both:
                return None
    return found


__all__ = ["Ranges", "Step", "can", "narrowed", "ranges"]
