"""Encoding: states as valuations of bits, sets of states as decision diagrams over them.

A field with n values takes the bits that n needs; a field with one value takes none. Codes are the values' places in
the sorted domain, so that two fields of places share codes only where they share domains: what compares them is built
value by value.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import product

from oxidd.bdd import BDDFunction, BDDManager
from oxidd.util import BooleanOperator

from adderstone.compile.formula import Formula
from adderstone.world.fields import Field

Node = BDDFunction
State = tuple[int, ...]
NODES, CACHE = 24, 22  # at most two to the power of these; tables of small worlds are smaller, as they take time to make


def minus(states: Node, others: Node) -> Node:
    """The states of a set that are not in another; without a diagram of all that are not."""
    return others.imp_strict(states)


Name = Hashable  # of a field with the values that it can have


def names_of(fields: Sequence[Field], domains: Sequence[frozenset[int]]) -> list[Name]:
    """What each field is called, and its values in their order; not how they are numbered. No two are the same."""
    found: Counter[Name] = Counter()
    names: list[Name] = []
    for field, domain in zip(fields, domains, strict=True):
        name = field.name, tuple(field.value_name(value) for value in sorted(domain))
        names.append((*name, found[name]))
        found[name] += 1
    return names


class Table:
    """A table of nodes, and which of its bits are whose. Fields can be added, at the bottom; what is there stays right."""

    def __init__(self, width: int, *, small: bool = False) -> None:
        nodes = min(NODES - 3 * small, 15 + width // 6)
        self.manager = BDDManager(1 << nodes, 1 << min(nodes, CACHE - 4 * small), 1)
        self.places: dict[Name, int] = {}
        self.bits: list[list[int]] = []

    def place(self, name: Name, width: int) -> int:
        """The place of a field, the next one if it has none yet."""
        if name not in self.places:
            self.places[name] = len(self.bits)
            self.bits.append(list(self.manager.add_vars(width)))
        return self.places[name]

    def lacks(self, names: Iterable[Name]) -> int:
        """How many of some fields have no place here."""
        return sum(name not in self.places for name in names)

    def order(self, slots: Iterable[int], names: Sequence[Name]) -> list[int]:
        """Slots in the order of their fields' places; those that have none come last."""
        return sorted(slots, key=lambda slot: self.places.get(names[slot], len(self.bits)))


class Encoding:
    """The bits of some slots, in a given order, and the diagrams of formulas over them.

    In a `table` that others have used, a field has the bits that one of its name has; the order is then the table's.
    """

    def __init__(self, domains: Sequence[frozenset[int]], order: Sequence[int], start: State, *, small: bool = False,
                 table: Table | None = None, names: Sequence[Name] = ()) -> None:
        self.domains, self.order, self.start = domains, tuple(order), start
        self.values = [sorted(domain) for domain in domains]
        self._codes = [{value: code for code, value in enumerate(values)} for values in self.values]
        widths = {slot: max(len(self.values[slot]) - 1, 0).bit_length() for slot in order}
        self.table = table if table is not None else Table(sum(widths.values()), small=small)
        self.manager = self.table.manager
        self.true, self.false = self.manager.true(), self.manager.false()
        self.places = {slot: self.table.place(names[slot] if names else slot, width) for slot, width in widths.items()}
        self.bits = {slot: self.table.bits[place] for slot, place in self.places.items()}
        self.everything = self.cube(order)
        self._equal: dict[tuple[int, int], Node] = {}
        self._is: dict[tuple[int, int], Node] = {}
        self._known: dict[Formula, Node] = {}

    @property
    def width(self) -> int:
        """The bits of the table, those that are no field's of this world among them."""
        return self.manager.num_vars()

    # --- one field ---

    def value(self, slot: int, value: int) -> Node:
        """The states in which a field has a value."""
        found = self._is.get((slot, value))
        if found is None:
            code = self.values[slot].index(value)
            found = self.true
            for place, bit in enumerate(self.bits[slot]):
                found &= self.manager.var(bit) if code >> place & 1 else self.manager.not_var(bit)
            self._is[slot, value] = found
        return found

    def equal(self, left: int, right: int) -> Node:
        """The states in which two fields have one value."""
        if (left, right) not in self._equal:
            shared = sorted(self.domains[left] & self.domains[right])
            self._equal[left, right] = self.any(self.value(left, value) & self.value(right, value) for value in shared)
        return self._equal[left, right]

    def cube(self, slots: Iterable[int]) -> Node:
        """All the bits of some fields, to be quantified over."""
        found = self.true
        for slot in slots:
            for bit in self.bits[slot]:
                found &= self.manager.var(bit)
        return found

    # --- formulas and states ---

    def any(self, nodes: Iterable[Node]) -> Node:
        """The union."""
        found = self.false
        for node in nodes:
            found |= node
        return found

    def node(self, formula: Formula) -> Node:
        """The states in which a formula holds."""
        found = self._known.get(formula)
        if found is None:
            found = self._known[formula] = self._made(formula)
        return found

    def _made(self, formula: Formula) -> Node:
        if formula.kind == "in":
            return self.any(self.value(formula.slot, value) for value in formula.values)
        if formula.kind == "same":
            return self.equal(formula.slot, formula.other)
        if formula.kind == "not":
            return ~self.node(formula.parts[0])
        if formula.kind == "or":
            return self.any(self.node(part) for part in formula.parts)
        found = self.true if formula.kind != "false" else self.false
        for part in sorted(formula.parts, key=lambda part: (len(part.slots()), part.kind)):
            found &= self.node(part)
        return found

    def meet(self, one: Node, other: Node) -> bool:
        """Whether two sets have a state in common; without a diagram of those that they have."""
        return bool(one.apply_exists(BooleanOperator.AND, other, self.everything).satisfiable())

    def implied(self, formula: Formula, others: Iterable[Formula]) -> bool:
        """Whether the formula holds only where one of the others does."""
        return not self.any(self.node(other) for other in others).imp_strict(self.node(formula)).satisfiable()

    def state(self, env: Sequence[int] | Mapping[int, int], slots: Iterable[int]) -> Node:
        """The states that agree with one on some fields."""
        found = self.true
        for slot in slots:
            found &= self.value(slot, env[slot])
        return found

    def holds(self, node: Node, env: Sequence[int]) -> bool:
        """Whether a valuation lies in a set."""
        said = []
        for slot, bits in self.bits.items():
            code = self._codes[slot].get(env[slot], 0) if slot < len(env) else 0
            said += [(bit, bool(code >> place & 1)) for place, bit in enumerate(bits)]
        return node.eval(said)

    def count(self, node: Node, slots: Iterable[int]) -> int:
        """How many valuations of some fields, the only ones that the set depends on, lie in it."""
        free = self.width - sum(len(self.bits[slot]) for slot in slots)
        return int(node.sat_count(self.width)) >> free

    def present(self, node: Node, slot: int) -> list[int]:
        """The values that a field has in some state of the set."""
        return [value for value in self.values[slot] if (node & self.value(slot, value)).satisfiable()]

    def valuations(self, slots: Sequence[int]) -> Iterator[tuple[Node, State]]:
        """Every combination of values of some fields, with its diagram."""
        for values in product(*(self.values[slot] for slot in slots)):
            node = self.true
            for slot, value in zip(slots, values, strict=True):
                node &= self.value(slot, value)
            yield node, values
