"""Factoring: a large set as the conjunction of small ones, and a set made simpler where nobody looks.

What the parts of a set say is exactly what the set says: a field x is taken out of it where the set is (the set without
x) and (a part with x and as few other fields as will do); then the rest is factored in the same way. Much of a story
depends on little else, so that a set of a hundred thousand nodes may come to a few thousand. (Conjunctive decomposition
of decision diagrams: K. McMillan, CAV 1996, does this for all variables in their order; here field by field.)
"""

from __future__ import annotations

from collections import Counter

from adderstone.prove.encoding import Encoding, Node, minus

SMALL = 12  # nodes; nothing is gained by factoring less


class Factoring:
    """Factors and simplifies sets over one encoding."""

    def __init__(self, encoding: Encoding) -> None:
        self.encoding = encoding
        self.slot_of = {bit: slot for slot, bits in encoding.bits.items() for bit in bits}
        self.cubes = {slot: encoding.cube([slot]) for slot in encoding.bits}

    def support(self, states: Node) -> Counter[int]:
        """The fields that a set depends on, each with how many nodes test it."""
        found: Counter[int] = Counter()
        met, waiting = set(), [states]
        while waiting:
            node = waiting.pop()
            children = node.cofactors() if node not in met else None
            met.add(node)
            if children is not None:
                found[self.slot_of[_tested(node)]] += 1
                waiting += children
        return found

    def factors(self, states: Node) -> list[Node]:
        """Sets that hold together exactly where this one does."""
        found: list[Node] = []
        for slot, _ in self.support(states).most_common():
            if states.node_count() > SMALL:
                rest = states.exists(self.cubes[slot])
                part = self.simplified(states, rest) if rest != states else states
                if part != states:
                    found.append(part)
                    states = rest
        return [*found, states]

    def simplified(self, states: Node, care: Node) -> Node:
        """A set that is the same among the states that are cared for, about fewer fields.

        Fields are left out by halves: many at once where they can all be spared, one by one where they can't.
        """
        found, others = states, minus(care, states)
        waiting = [[slot for slot, _ in self.support(states).most_common()]]
        while waiting:
            slots = waiting.pop()
            less = found.exists(self.encoding.cube(slots))
            if not self.encoding.meet(less, others):
                found = less
            elif len(slots) > 1:
                half = len(slots) // 2
                waiting += [slots[half:], slots[:half]]
        return found


def _tested(node: Node) -> int:
    bit = node.node_var()
    assert bit is not None  # it has children
    return bit
