"""Exporting: the sets of the symbolic engine as diagrams of a certificate.

The engine leaves out what a question does not depend on: fields outside its cone, and in each stage the fields that are
dead there. A certificate is about whole states. So a dead field may have any value in its stage, and a field that was
cut may have any value at all; what the engine took for granted in a stage, the ranges of its fields, is said beside.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from adderstone.compile.relation import Case
from adderstone.prove.certificate import Move, Split, Writer
from adderstone.prove.checking.format import NO, YES
from adderstone.prove.encoding import Node
from adderstone.prove.symbolic import Rank, Space
from adderstone.world.fields import Field
from adderstone.world.world import World


class Exporter:
    """Writes the sets of one space."""

    def __init__(self, world: World, space: Space, writer: Writer) -> None:
        self.world, self.space, self.writer = world, space, writer
        self.fields: tuple[Field, ...] = (*world.fields, *world.choices)
        encoding = space.encoding
        self.meaning: dict[int, tuple[Field, tuple[int, ...]]] = {}
        self.slot_of: dict[int, int] = {}
        for slot, bits in encoding.bits.items():
            for place, bit in enumerate(bits):
                on = tuple(value for code, value in enumerate(encoding.values[slot]) if code >> place & 1)
                self.meaning[bit], self.slot_of[bit] = (self.fields[slot], on), slot

    @property
    def split(self) -> str:
        """The name of the field whose values are the stages, if there is one."""
        return self.fields[self.space.staging.slot].name if self.space.staging.order else ""

    # --- sets ---

    def roots(self, states: Node) -> tuple[int, ...]:
        """A set of the engine's, and the ranges that it takes for granted."""
        return self._roots(self.space.lifted(states))

    def _roots(self, whole: Node) -> tuple[int, ...]:
        return (self.writer.root(whole, self._seen), *self.ranges)

    def _seen(self, node: Node) -> bool | Split[Node]:
        bit = node.node_var()
        children = node.cofactors()
        if bit is None or children is None:
            return bool(node.satisfiable())
        field, values = self.meaning[bit]
        return field, values, children[0], children[1]

    @cached_property
    def ranges(self) -> tuple[int, ...]:
        """For each stage, the values that the fields can have in it."""
        return tuple(self._ranges())

    def _ranges(self) -> Iterator[int]:
        staging = self.space.staging
        for value in staging.order:
            node = YES
            for slot in sorted(self.space.slots, reverse=True):
                values = self._range(value, slot)
                if values is not None:
                    node = self.writer.node(self.fields[slot], values, node, NO)
            if node != YES:
                yield self.writer.node(self.fields[staging.slot], (value,), node, YES)

    def _range(self, stage: int, slot: int) -> Iterable[int] | None:
        known = self.space.staging.ranges[stage].get(slot)
        return known if known is not None and slot != self.space.staging.slot else None

    # --- rankings ---

    def layers(self, target: Node, ranks: Iterable[Rank]) -> Iterator[tuple[tuple[int, ...], list[Move]]]:
        """The target, then each rank of a search backwards, with moves from it to what was found before."""
        found, whole = target, self.space.lifted(target)
        yield self._roots(whole), []
        for rank in ranks:
            moves = list(self._moves(rank, found))
            stage = self.space.stages[rank.action.home]
            found |= rank.states
            whole |= rank.states & stage.node & stage.fixed
            yield self._roots(whole), moves

    def _moves(self, rank: Rank, target: Node) -> Iterator[Move]:
        """As few acts and choices as will do: of those that are left to find one for, some state's at a time."""
        encoding, action = self.space.encoding, rank.action
        drawn = self.space.turns.before(replace(action, choices=encoding.true), target)
        left = rank.states
        while left.satisfiable():
            choices = self._choices(drawn & left)
            made = self._made(choices)
            here = (drawn & left & made).exists(self._asked)
            case = max(action.cases, key=lambda case: self._covered(case, here, made))
            yield case.act, choices
            left &= ~(here & self._guard(case, made))

    def _choices(self, states: Node) -> tuple[int, ...]:
        """The choices of some state that is a state with choices."""
        chosen = states.pick_cube()
        assert chosen is not None
        options = []
        for slot in range(len(self.world.fields), len(self.fields)):
            bits = self.space.encoding.bits.get(slot, ())
            code = sum(1 << place for place, bit in enumerate(bits) if chosen[bit])
            options.append(self.space.encoding.values[slot][code] if bits else 0)
        return tuple(options)

    @cached_property
    def _asked(self) -> Node:
        own = len(self.world.fields)
        return self.space.encoding.cube(slot for slot in self.space.encoding.bits if slot >= own)

    def _made(self, choices: tuple[int, ...]) -> Node:
        """The states with these choices."""
        encoding, found = self.space.encoding, self.space.encoding.true
        for slot, option in enumerate(choices, len(self.world.fields)):
            if encoding.bits.get(slot):
                found &= encoding.value(slot, option)
        return found

    def _covered(self, case: Case, states: Node, made: Node) -> int:
        return int((states & self._guard(case, made)).sat_count(self.space.encoding.width))

    def _guard(self, case: Case, made: Node) -> Node:
        """Where a case can be taken with some choices."""
        return (self.space.encoding.node(case.guard) & made).exists(self._asked)
