"""Likeness: all that a search of a stage reads, in words that don't say how fields are numbered or acts are called.

What it preserves: two stages that are alike, in one table, have the same search: what it comes to, in which order, and by
which of their actions, counted from the first. A field is told by its bits' name, a value by its code, a condition by its
diagram. Stages that a turn may come to are told apart by `arriving`: of these a search reads the daemons alone.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from adderstone.compile.relation import Write
from adderstone.prove.encoding import Encoding
from adderstone.prove.turns import Action, Later, Stage, Turns


def searching(turns: Turns, stage: Stage) -> Hashable:
    """What a search of a stage reads, but for the stages that it comes to."""
    nodes = tuple(each.node for each in turns.stages.values())
    actions = tuple(_action(turns, action) for action in stage.actions)
    return nodes, len(turns.relation.daemons), arriving(turns.encoding, stage), _lives(stage), actions


def arriving(encoding: Encoding, stage: Stage) -> Hashable:
    """What turns read that come to a stage from another one."""
    laters = tuple((number, _later(encoding, later)) for number, later in sorted(stage.laters.items()))
    return stage.node, stage.fixed, stage.still, stage.forget, laters


def _lives(stage: Stage) -> Hashable:
    return tuple(later.live for _, later in sorted(stage.laters.items()))


def _action(turns: Turns, action: Action) -> Hashable:
    encoding = turns.encoding
    steps = tuple((when, _writes(encoding, step.writes)) for step, when in action.steps)
    followers = tuple((number, later.live, _later(encoding, later)) for number, later in action.followers)
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

