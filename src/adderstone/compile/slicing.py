"""Slicing: the fields that a question can depend on; the rest of the world is cut.

What it preserves: whether a state can be reached in which a condition over the kept fields holds, and from which states
it can be reached again. A field is kept when the question reads it, or when it decides about, or is copied into, a field
that is kept. No kept field ever depends on one that is cut, so the runs of the slice are those of the world, seen
through the kept fields alone.

A case that writes no kept field is a turn in which only time passes. As daemons run after it, it matters when there is
such a turn; but one that is possible only where another one is possible anyway adds nothing, and is dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from adderstone.compile.formula import Formula, negation
from adderstone.compile.relation import Case, Relation, Step

Covered = Callable[[Formula, Sequence[Formula]], bool]


def covered(guard: Formula, others: Sequence[Formula]) -> bool:
    """Whether one of the other guards is the same: the least that can be said without a solver."""
    return guard in others


def cone(relation: Relation, question: Iterable[int], implied: Covered = covered) -> frozenset[int]:
    """The slots that a question over some slots depends on. `implied` says when a guard holds only where others do."""
    kept = {*question, *relation.over.slots()}
    for case in relation.cases:  # an ending that waits for an act needs the act's own guard
        if any(step not in relation.endings for step in case.endings):
            kept |= case.guard.slots()
    while True:
        grown = kept | set(_needs(relation, kept))
        grown |= {slot for choice in grown if choice >= len(relation.fields)
                  for slot in relation.open_when[choice - len(relation.fields)].slots()}
        if grown == kept:
            grown = kept | _passing(relation, kept, implied)
        if grown == kept:
            return frozenset(kept)
        kept = grown


def _passing(relation: Relation, kept: set[int], implied: Covered) -> set[int]:
    """What turns in which only time passes depend on, where no others stand in for them."""
    guards = _passes(relation, kept)
    if negation(relation.over) in guards:
        return set()
    inside = [guard for guard in guards if guard.slots() <= kept]
    found: set[int] = set()
    for guard in guards:
        if not guard.slots() <= kept and not implied(guard, inside):
            found |= guard.slots()
    return found


def _passes(relation: Relation, kept: Iterable[int]) -> dict[Formula, None]:
    inside = frozenset(kept)
    return {case.guard: None for case in relation.cases if _plain(relation, case)
            and not any(_writes(step) & inside for step in case.steps)}


def _plain(relation: Relation, case: Case) -> bool:
    return all(step in relation.endings for step in case.endings)


def _needs(relation: Relation, kept: set[int]) -> Iterator[int]:
    for case in relation.cases:
        decided = [step for step in (*case.steps, *case.endings) if _writes(step) & kept]
        for step in decided:
            yield from _reads(step, kept)
        if any(_writes(step) & kept for step in case.steps):
            yield from case.guard.slots()
    for step in (*relation.daemons, *relation.endings):
        if _writes(step) & kept:
            yield from _reads(step, kept)


def _writes(step: Step) -> set[int]:
    return {write.slot for write in step.writes}


def _reads(step: Step, kept: set[int]) -> Iterator[int]:
    yield from step.when.slots()
    for write in step.writes:
        if write.slot in kept:
            yield from write.when.slots()
            if write.kind == "copy":
                yield write.value


def sliced(relation: Relation, kept: frozenset[int]) -> Relation:
    """The relation over the kept slots alone; the slots keep their numbers."""
    cases: dict[object, Case] = {}
    for case in relation.cases:
        cut = _case(case, kept)
        if cut.steps or cut.guard.slots() <= kept:
            cases.setdefault((cut.guard, cut.steps, cut.endings, cut.asking(len(relation.fields))), cut)
    daemons = tuple(step for found in relation.daemons if (step := _step(found, kept)) is not None)
    return replace(relation, cases=tuple(cases.values()), daemons=daemons)


def _case(case: Case, kept: frozenset[int]) -> Case:
    steps = tuple(step for found in case.steps if (step := _step(found, kept)) is not None)
    return Case(case.act, case.guard, steps, case.endings, case.origin)


def _step(step: Step, kept: frozenset[int]) -> Step | None:
    if _writes(step) <= kept:
        return step
    writes = tuple(write for write in step.writes if write.slot in kept)
    return Step(step.when, writes, step.origin) if writes else None


def compared(relation: Relation) -> frozenset[int]:
    """The slots that are compared with, or copied into, another one."""
    steps = [*relation.daemons, *(step for case in relation.cases for step in (*case.steps, *case.endings))]
    formulas = {case.guard for case in relation.cases} | {step.when for step in steps} | set(relation.open_when)
    formulas |= {write.when for step in steps for write in step.writes}
    found = {write.value for step in steps for write in step.writes if write.kind == "copy"}
    met: set[Formula] = set()
    while formulas:
        formula = formulas.pop()
        met.add(formula)
        formulas |= set(formula.parts) - met
        if formula.kind == "same":
            found |= {formula.slot, formula.other}
    return frozenset(found)
