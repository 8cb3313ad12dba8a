"""Ranges: which values each field can have while one chosen field, the stage, has a given value.

What it preserves: every state of every run, and every state in the middle of a turn, lies in the ranges of its stage.
They are found by running the story on ranges in place of values: a step is taken where its guard may hold, and adds what
it may write. Steps are taken one by one and in any order, which only makes the ranges wider.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
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


def forward_ranges(relation: Relation, slot: int) -> Ranges | None:
    """The ranges by a field that never comes back to a value that it has left; None as soon as one may."""
    try:
        return _Flow(relation, slot, forward=True).run()
    except _ComesBack:
        return None


class _ComesBack(Exception):
    """The field may come back to a value that it has left."""


class _Flow:
    def __init__(self, relation: Relation, slot: int, forward: bool = False) -> None:
        self.slot, self.forward = slot, forward
        self.own = len(relation.fields)
        start = {at: frozenset({value}) for at, value in enumerate(relation.start)}
        self.at: dict[int, Facts] = {relation.start[slot]: start}
        self.after: dict[int, set[int]] = {}
        self.moves = list(dict.fromkeys(moves(relation)))
        self.reads = [self._read(guard, writes) for guard, writes in self.moves]
        self.waiting: deque[tuple[int, int]] = deque()  # what is to be taken again, the longest waiting first
        self.listed: set[tuple[int, int]] = set()
        self.woken: dict[int, dict[int, set[int]]] = {}  # by stage and field, the moves that its new values may matter to

    def _read(self, guard: Formula, writes: tuple[Write, ...]) -> Iterable[int]:
        if any(write.slot == self.slot for write in writes):  # it carries all that is known to another stage
            return range(self.own)
        used = guard.slots().union(*(write.when.slots() | {write.slot, *_copied(write)} for write in writes))
        return [slot for slot in used if slot < self.own]

    def run(self) -> Ranges:
        self._opened(*self.at)
        while self.waiting:
            stage, index = self.waiting.popleft()
            self.listed.discard((stage, index))
            guard, writes = self.moves[index]
            blocked = _blocking(guard, self.at[stage])
            self._sleep(stage, index, self.reads[index] if blocked is None else blocked.slots())
            if blocked is None:
                for reached, changed in self._taken(stage, guard, writes):
                    if changed is None:
                        self._opened(reached)
                    else:
                        self._changed(reached, changed)
        return Ranges(self.slot, self.at, {stage: frozenset(self.after.get(stage, ())) for stage in self.at})

    def _opened(self, stage: int) -> None:
        self.woken[stage] = {}
        self._list((stage, index) for index in range(len(self.moves)))

    def _sleep(self, stage: int, index: int, slots: Iterable[int]) -> None:
        """Let a move wait until one of some fields has new values in a stage."""
        for slot in slots:
            self.woken[stage].setdefault(slot, set()).add(index)

    def _changed(self, stage: int, slots: set[int]) -> None:
        found = set[int]().union(*(self.woken[stage].pop(slot, ()) for slot in slots))
        self._list((stage, index) for index in found)

    def _list(self, moves: Iterable[tuple[int, int]]) -> None:
        new = [move for move in moves if move not in self.listed]
        self.listed.update(new)
        self.waiting += new

    def _taken(self, stage: int, guard: Formula, writes: tuple[Write, ...]) -> Iterator[tuple[int, set[int] | None]]:
        """Take a move from a stage; what stages it adds to, and in which fields (None: the stage is new)."""
        facts = self.at[stage]
        before = narrowed(guard, facts)
        if before is None:
            return
        after = dict(before)
        for write in writes:
            must = not may(write.when, before, holds=False)
            if may(write.when, before):
                inner = before if must else narrowed(write.when, before) or before
                values = _values(write, inner)
                after[write.slot] = values if must else after[write.slot] | values
        for reached in sorted(after[self.slot]):
            if reached == stage:  # what was not written has become no wider
                yield from self._joined(reached, {write.slot: after[write.slot] for write in writes if write.slot != self.slot})
            else:
                self._follows(stage, reached)
                yield from self._joined(reached, {**after, self.slot: frozenset({reached})})

    def _follows(self, stage: int, reached: int) -> None:
        self.after.setdefault(stage, set()).add(reached)
        if self.forward and stage in self._later(reached):
            raise _ComesBack

    def _later(self, stage: int) -> set[int]:
        """All that may follow a value, at once or later."""
        found: set[int] = set()
        waiting = {stage}
        while waiting:
            new = self.after.get(waiting.pop(), set()) - found
            found |= new
            waiting |= new
        return found

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


def moves(relation: Relation) -> Iterator[tuple[Formula, tuple[Write, ...]]]:
    """Each step, with a condition that holds wherever it is taken."""
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


def _blocking(guard: Formula, facts: Facts) -> Formula | None:
    """A part of a guard that cannot hold in the ranges; None where the whole may hold."""
    for part in guard.parts if guard.kind == "and" else (guard,):
        if not may(part, facts):
            return part
    return None


def may(formula: Formula, facts: Mapping[int, frozenset[int]], holds: bool = True) -> bool:
    """Whether a formula can hold in the ranges, or with `holds` off, whether it can fail; yes where it is in doubt."""
    kind = formula.kind
    if kind == "not":
        return may(formula.parts[0], facts, not holds)
    if kind in ("and", "or"):
        every = all if (kind == "and") == holds else any
        return every(may(part, facts, holds) for part in formula.parts)
    if kind in ("in", "same"):
        known = facts.get(formula.slot)
        other = formula.values if kind == "in" else facts.get(formula.other)
        if known is None or other is None:
            return True
        if holds:
            return not known.isdisjoint(other)
        return not (known <= other if kind == "in" else len(known) == 1 and known == other)
    return (kind == "true") == holds


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


__all__ = ["Ranges", "Step", "may", "moves", "narrowed", "ranges"]
