"""Phases: a turn's steps as simultaneous assignments, and these as cases in which everything is decided beforehand.

What it preserves: the state after the steps. Where an act's own steps depend on each other, the later one's conditions
are put back to before the first, value by value. The cases that an assignment is split into exclude each other, and are
together all that it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import prod

from adderstone.compile.formula import FALSE, TRUE, Formula, assuming, conjunction, member, negation
from adderstone.compile.relation import Step, Write
from adderstone.compile.substitution import before

Phase = tuple[Write, ...]
Facts = dict[int, frozenset[int]]
Domains = Sequence[frozenset[int]]
PAIRS = 8  # two fields are equal in about so many ways; a guess serves


def flat(step: Step) -> Phase:
    """The step's assignments, each under its full condition."""
    return tuple(replace(write, when=conjunction([step.when, write.when])) for write in step.writes)


def together(steps: Sequence[Step], domains: Domains) -> Phase:
    """Some steps, one after the other, as one simultaneous assignment."""
    found: Phase = ()
    for step in steps:
        writes = flat(step)
        if _touched(writes) & {write.slot for write in found}:
            return tuple(Write(when, "set", slot, value) for slot, value in sorted(_results(steps, domains))
                         if (when := _comes_to(steps, slot, value, domains)) is not FALSE)
        found = (*found, *writes)
    return found


def _touched(writes: Phase) -> set[int]:
    """What some assignments read or write."""
    read = {slot for write in writes for slot in write.when.slots()}
    return read | {write.slot for write in writes} | {write.value for write in writes if write.kind == "copy"}


def _results(steps: Sequence[Step], domains: Domains) -> set[tuple[int, int]]:
    return {(write.slot, value) for step in steps for write in step.writes
            for value in ([write.value] if write.kind == "set" else domains[write.slot])}


def _comes_to(steps: Sequence[Step], slot: int, value: int, domains: Domains) -> Formula:
    """When the steps change a field to a value."""
    own = member(slot, {value}, domains[slot])
    formula = own
    for step in reversed(steps):
        formula = before(step, formula, domains)
    return conjunction([negation(own), formula])


# --- cases ---


def variants(guard: Formula, writes: Phase, domains: Domains, many: int) -> Iterator[tuple[Formula, Phase]]:
    """An assignment split by its conditions and by the values that it reads, into at most about `many` cases."""
    if guard is FALSE:
        return
    facts = facts_of(guard)
    writes = tuple(replace(write, when=when) for write in writes if (when := assuming(write.when, facts)) is not FALSE)
    parts = _split(writes, facts, domains)
    if len(parts) < 2 or len(parts) > many or sum(map(ways, parts)) > many:
        yield guard, writes
        return
    for part in parts:
        yield from variants(conjunction([guard, part]), _decided(writes, part, parts[0]), domains, many // len(parts))


def _split(writes: Phase, facts: Facts, domains: Domains) -> list[Formula]:
    """The conditions to tell apart first: that of some assignment, or what it reads."""
    for write in writes:
        if write.when is not TRUE:
            return [write.when, negation(write.when)]
    for write in writes:
        slot = {"copy": write.value, "add": write.slot}.get(write.kind)
        values = sorted(facts.get(slot, domains[slot])) if slot is not None else []
        if len(values) > 1 and slot is not None:
            return [member(slot, {value}, domains[slot]) for value in values]
    return []


def _decided(writes: Phase, part: Formula, first: Formula) -> Phase:
    """The assignments where a condition is known to hold, or not."""
    return tuple(replace(write, when=TRUE) if write.when is part else write for write in writes
                 if part is first or write.when is not first)


def ways(formula: Formula) -> int:
    """How many conjunctions a formula may come to, when its negations are at its leaves."""
    if formula.kind == "not":
        return _ways(formula.parts[0], denied=True)
    return _ways(formula, denied=False)


def _ways(formula: Formula, denied: bool) -> int:
    if formula.kind == "not":
        return _ways(formula.parts[0], not denied)
    if formula.kind in ("and", "or"):
        parts = [_ways(part, denied) for part in formula.parts]
        return sum(parts) if (formula.kind == "or") != denied else prod(parts)
    return PAIRS if formula.kind == "same" else 1


def facts_of(guard: Formula) -> Facts:
    """The values that a condition leaves to each field that it speaks of by itself."""
    parts = guard.parts if guard.kind == "and" else (guard,)
    return {part.slot: part.values for part in parts if part.kind == "in"}
