"""Substitution: what must hold before a step for something to hold after it.

`before(step, formula)` holds in a state exactly where `formula` holds in the state that the step makes of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from adderstone.compile.formula import FALSE, TRUE, Formula, conjunction, disjunction, member, negation
from adderstone.compile.relation import Step, Write

Domains = Sequence[frozenset[int]]


def before(step: Step, formula: Formula, domains: Domains) -> Formula:
    """The weakest condition before a step."""
    if not formula.slots() & {write.slot for write in step.writes}:
        return formula
    if formula.kind == "in":
        return _value_in(step, formula, domains)
    if formula.kind == "same":
        shared = sorted(domains[formula.slot] & domains[formula.other])
        pairs = (conjunction([member(slot, {value}, domains[slot]) for slot in (formula.slot, formula.other)])
                 for value in shared)
        return disjunction(before(step, pair, domains) for pair in pairs)
    parts = [before(step, part, domains) for part in formula.parts]
    if formula.kind == "not":
        return negation(parts[0])
    return conjunction(parts) if formula.kind == "and" else disjunction(parts)


def _value_in(step: Step, formula: Formula, domains: Domains) -> Formula:
    """The last assignment that applies decides."""
    result = formula
    for write in step.writes:
        if write.slot == formula.slot:
            when = conjunction([step.when, write.when])
            lands = _lands_in(write, formula.values, domains)
            result = disjunction([conjunction([when, lands]), conjunction([negation(when), result])])
    return result


def _lands_in(write: Write, values: frozenset[int], domains: Domains) -> Formula:
    if write.kind == "set":
        return TRUE if write.value in values else FALSE
    if write.kind == "copy":
        return member(write.value, values, domains[write.value])
    domain = domains[write.slot]
    lands = {value for value in domain if min(max(value + write.value, 0), write.top) in values}
    return member(write.slot, lands, domain)


def changes(steps: Sequence[Step], domains: Domains) -> list[Formula]:
    """Ways in which some steps, one after the other, change the state: it is changed where one of these holds."""
    return [conjunction([negation(member(slot, {value}, domains[slot])), _finally(steps, slot, value, domains)])
            for slot, value in sorted(_results(steps, domains))]


def _results(steps: Sequence[Step], domains: Domains) -> set[tuple[int, int]]:
    return {(write.slot, value) for step in steps for write in step.writes
            for value in ([write.value] if write.kind == "set" else domains[write.slot])}


def _finally(steps: Sequence[Step], slot: int, value: int, domains: Domains) -> Formula:
    formula = member(slot, {value}, domains[slot])
    for step in reversed(steps):
        formula = before(step, formula, domains)
    return formula


