"""Phases: a turn's steps as few simultaneous assignments, one after the other.

What it preserves: the state at the end of the turn. A step joins the one before it only where it neither reads nor
writes what that one writes; then both at once come to what they come to in their order. Where an act's own steps do
depend on each other, the later one's conditions are put back to before the first, value by value.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from adderstone.compile.formula import Formula, conjunction, member, negation
from adderstone.compile.relation import Step, Write
from adderstone.compile.substitution import before

Phase = tuple[Write, ...]
Domains = Sequence[frozenset[int]]


def phases(steps: Iterable[Step]) -> list[Phase]:
    """Steps in their order, those that have nothing to do with each other together."""
    found: list[Phase] = []
    for step in steps:
        writes = flat(step)
        if found and not _touched(writes) & {write.slot for write in found[-1]}:
            found[-1] = (*found[-1], *writes)
        else:
            found.append(writes)
    return found


def together(steps: Sequence[Step], domains: Domains) -> Phase:
    """Some steps, one after the other, as one simultaneous assignment."""
    apart = phases(steps)
    if len(apart) < 2:
        return apart[0] if apart else ()
    return tuple(Write(when, "set", slot, value) for slot, value in sorted(_results(steps, domains))
                 if (when := _comes_to(steps, slot, value, domains)).kind != "false")


def flat(step: Step) -> Phase:
    """The step's assignments, each under its full condition."""
    return tuple(replace(write, when=conjunction([step.when, write.when])) for write in step.writes)


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
