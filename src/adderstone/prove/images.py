"""Images: what a guarded assignment makes of a set of states, and which states it leads into a set.

No field needs a second copy of its bits: an assignment of a constant forgets the old value and adds the new one; a copy
adds that two fields are equal; what reads its own old value is split by value. Conditional assignments split the set.
"""

from __future__ import annotations

from collections.abc import Callable

from oxidd.util import BooleanOperator

from adderstone.compile.formula import TRUE
from adderstone.compile.relation import Step, Write
from adderstone.prove.encoding import Encoding, Node, minus

Writes = tuple[Write, ...]


class Images:
    """Images and preimages over one encoding."""

    def __init__(self, encoding: Encoding) -> None:
        self.encoding = encoding
        self._plain: dict[Writes, tuple[Node, Node]] = {}

    def image(self, step: Step, states: Node) -> Node:
        """What follows by the step from states in which its guard holds."""
        return self._split(states, step.writes, self._forward)

    def preimage(self, step: Step, states: Node) -> Node:
        """The states from which the step, its guard taken to hold, leads into the set."""
        return self._before(states, step.writes)

    def _split(self, states: Node, writes: Writes, then: Callable[[Node, Writes], Node]) -> Node:
        """Split by the conditions of the writes."""
        while states.satisfiable():
            when = next((write.when for write in writes if write.when is not TRUE), None)
            if when is None:
                return then(states, _last(writes))
            node = self.encoding.node(when)
            taken, left = states & node, minus(states, node)
            if taken.satisfiable() and left.satisfiable():
                return self._split(taken, _with(writes, when), then) | self._split(left, _without(writes, when), then)
            writes = _with(writes, when) if taken.satisfiable() else _without(writes, when)
        return states

    def _forward(self, states: Node, writes: Writes) -> Node:
        index = _reading(writes)
        if index is not None:
            slot = writes[index].slot if writes[index].kind == "add" else writes[index].value
            return self.encoding.any(
                self._forward(part, _fixed(writes, index, value)) for value in self.encoding.values[slot]
                if (part := states & self.encoding.value(slot, value)).satisfiable())
        forget, add = self._assignment(writes)
        return states.exists(forget) & add

    def _before(self, states: Node, writes: Writes) -> Node:
        when = next((write.when for write in writes if write.when is not TRUE), None)
        if when is not None:
            node = self.encoding.node(when)
            return node.ite(self._before(states, _with(writes, when)), self._before(states, _without(writes, when)))
        writes = _last(writes)
        index = _reading(writes)
        if index is not None:
            slot = writes[index].slot if writes[index].kind == "add" else writes[index].value
            return self.encoding.any(self.encoding.value(slot, value) & self._before(states, _fixed(writes, index, value))
                                     for value in self.encoding.values[slot])
        forget, add = self._assignment(writes)
        return states.apply_exists(BooleanOperator.AND, add, forget)

    def _assignment(self, writes: Writes) -> tuple[Node, Node]:
        """The bits that the writes forget, and what they then add."""
        found = self._plain.get(writes)
        if found is None:
            add = self.encoding.true
            for write in writes:
                add &= (self.encoding.value(write.slot, write.value) if write.kind == "set"
                        else self.encoding.equal(write.slot, write.value))
            found = self._plain[writes] = self.encoding.cube(write.slot for write in writes), add
        return found


def _with(writes: Writes, when: object) -> Writes:
    return tuple(Write(TRUE, w.kind, w.slot, w.value, w.top) if w.when is when else w for w in writes)


def _without(writes: Writes, when: object) -> Writes:
    return tuple(write for write in writes if write.when is not when)


def _last(writes: Writes) -> Writes:
    """The last of several writes to a field counts; a copy of a field to itself is none."""
    kept = {write.slot: write for write in writes}
    return tuple(write for write in kept.values() if write.kind != "copy" or write.slot != write.value)


def _reading(writes: Writes) -> int | None:
    """The first write that reads a field which these writes change."""
    written = {write.slot for write in writes}
    for index, write in enumerate(writes):
        if write.kind == "add" or (write.kind == "copy" and write.value in written):
            return index
    return None


def _fixed(writes: Writes, index: int, value: int) -> Writes:
    """One write with the old value that it reads known."""
    write = writes[index]
    new = min(max(value + write.value, 0), write.top) if write.kind == "add" else value
    return (*writes[:index], Write(TRUE, "set", write.slot, new), *writes[index + 1:])
