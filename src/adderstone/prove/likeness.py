"""Likeness: all that a search of a stage reads, in words that don't say how fields are numbered or acts are called.

What it preserves: two stages that are alike, in one table, have the same search: what it comes to, in which order, and by
which of their actions, counted from the first. A field is told by its place in the table, a value by its code, a condition
by its diagram, a daemon by how many come before it. Of the stages that a turn may come to a search reads the daemons, and
what their sets leave out.

A stage leaves out fields that are dead in it or have one value there. Such a field counts where something in the stage, or
among those daemons, is about it, and where one of these stages leaves it out and another does not. Any other is filled in
and left out again without a trace; so a new field of one chapter leaves the chapters alone that do not border on it.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence

from adderstone.compile.ordering import step_slots
from adderstone.compile.relation import Write
from adderstone.prove.encoding import Encoding
from adderstone.prove.turns import Action, Later, Stage, Turns


def searching(turns: Turns, stage: Stage) -> Hashable:
    """What a search of a stage reads, but for the stages that it comes to."""
    nodes = tuple(each.node for each in turns.stages.values())
    actions = tuple(_action(turns, action) for action in stage.actions)
    left_out = _left_out(turns, stage, _concerned(turns, stage))
    return nodes, stage.node, left_out, _daemons(turns, stage, sorted(stage.laters)), _lives(stage), actions


def arriving(turns: Turns, stage: Stage, others: Sequence[Stage]) -> Hashable:
    """What a search of a stage reads of others that its turns come to."""
    stages = (stage, *others)
    active = [frozenset(each.active) for each in stages]
    here = _concerned(turns, stage).union(*(_of_daemons(each) for each in others))
    border = frozenset[int]().union(*active) - active[0].intersection(*active)
    numbers = sorted(set[int]().union(*(each.laters for each in stages)))
    return tuple((each.node, _left_out(turns, each, here | border), _daemons(turns, each, numbers)) for each in stages)


def _left_out(turns: Turns, stage: Stage, slots: Iterable[int]) -> Hashable:
    """Which of some fields the sets of a stage leave out, and what they are where they have one value."""
    encoding, active = turns.encoding, set(stage.active)
    out = [slot for slot in slots if slot < turns.own and slot in encoding.places and slot not in active]
    return frozenset((encoding.places[slot], encoding.value(slot, stage.held[slot]) if slot in stage.held else None)
                     for slot in out)


def _concerned(turns: Turns, stage: Stage) -> frozenset[int]:
    """The fields that something in a stage is about."""
    found = _of_daemons(stage)
    for action in stage.actions:
        steps = (*(step for step, _ in action.steps), *(later.step for later in action.endings))
        found = found.union(*(case.guard.slots() for case in action.cases), *map(step_slots, steps))
    return found


def _of_daemons(stage: Stage) -> frozenset[int]:
    return frozenset[int]().union(*(later.reads | step_slots(later.step) for later in stage.laters.values()))


def _daemons(turns: Turns, stage: Stage, numbers: list[int]) -> Hashable:
    """The daemons of a stage, each with its place among some that are numbered so."""
    return tuple((numbers.index(number), _later(turns.encoding, later)) for number, later in sorted(stage.laters.items()))


def _lives(stage: Stage) -> Hashable:
    return tuple(later.live for _, later in sorted(stage.laters.items()))


def _action(turns: Turns, action: Action) -> Hashable:
    encoding = turns.encoding
    steps = tuple((when, _writes(encoding, step.writes)) for step, when in action.steps)
    followers = tuple((number < len(turns.relation.daemons), later.live, _later(encoding, later))
                      for number, later in action.followers)
    endings = tuple((later.live, _later(encoding, later)) for later in action.endings)
    return (action.guard, steps, followers, endings, action.drawn, action.choices, action.ends, action.level,
            _cases(turns, action))


def _cases(turns: Turns, action: Action) -> Hashable:
    """The guards of the cases, and which of them are of one act."""
    acts = [case.act for case in action.cases]
    return tuple((turns.encoding.node(case.guard), acts.index(case.act), case.asking(turns.own) is None)
                 for case in action.cases)


def _later(encoding: Encoding, later: Later) -> Hashable:
    return later.when, _writes(encoding, later.step.writes), frozenset(encoding.places[slot] for slot in later.reads)


def _writes(encoding: Encoding, writes: Iterable[Write]) -> Hashable:
    return tuple((encoding.node(write.when), write.kind, encoding.places[write.slot], _value(encoding, write))
                 for write in writes)


def _value(encoding: Encoding, write: Write) -> Hashable:
    if write.kind == "set":
        return encoding.value(write.slot, write.value)
    if write.kind == "copy":
        return encoding.places[write.value], encoding.equal(write.slot, write.value)
    return write.value, write.top, tuple(encoding.values[write.slot])

