"""Exporting: the sets of the symbolic engine as diagrams of a certificate.

The engine leaves out what a question does not depend on: fields outside its cone, and in each stage the fields that are
dead there. A certificate is about whole states. So a dead field may have any value in its stage, and a field that was
cut may have any value at all; what the engine took for granted in a stage, the ranges of its fields, is said beside.

A set is written as its factors, stage by stage: diagram number n says what factor number n of each stage says, and the
first one says, for each stage, which values the fields can have there at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from adderstone.prove.certificate import Split, Writer
from adderstone.prove.checking.format import NO, YES, Layer, Phase
from adderstone.prove.encoding import Node
from adderstone.prove.factoring import Factoring
from adderstone.prove.ranking import Layer as Ranked
from adderstone.prove.ranking import Phase as Ranks
from adderstone.prove.symbolic import Space
from adderstone.prove.turns import Stage
from adderstone.world.fields import Field
from adderstone.world.world import World


class Exporter:
    """Writes the sets of one space."""

    def __init__(self, world: World, space: Space, writer: Writer) -> None:
        self.world, self.space, self.writer = world, space, writer
        self.fields: tuple[Field, ...] = (*world.fields, *world.choices)
        self.factoring = Factoring(space.encoding)
        self.meaning: dict[int, tuple[Field, tuple[int, ...]]] = {}
        for slot, bits in space.encoding.bits.items():
            for place, bit in enumerate(bits):
                on = tuple(value for code, value in enumerate(space.encoding.values[slot]) if code >> place & 1)
                self.meaning[bit] = self.fields[slot], on

    @property
    def staged(self) -> bool:
        """The space has a field of stages."""
        return bool(self.space.staging.order)

    @property
    def split(self) -> str:
        """The name of the field whose values are the stages, if there is one."""
        return self.fields[self.space.staging.slot].name if self.staged else ""

    # --- sets ---

    def roots(self, states: Node) -> tuple[int, ...]:
        """A set of states that a run can come to."""
        stages = [(stage, list(self._factors(states & stage.node, stage))) for stage in self.space.stages.values()
                  if (states & stage.node).satisfiable()]
        columns = zip_longest(*(factors for _, factors in stages), fillvalue=YES)
        return tuple(self._switch([stage for stage, _ in stages], column) for column in columns) or (NO,)

    def _switch(self, stages: list[Stage], column: tuple[int, ...]) -> int:
        """In each stage its own diagram; in a stage that is not there, no."""
        if not self.staged:
            return column[0]
        field, found = self.fields[self.space.staging.slot], NO
        for stage, root in zip(stages, column, strict=True):
            found = self.writer.node(field, (stage.value,), root, found)
        return found

    def _factors(self, states: Node, stage: Stage) -> Iterator[int]:
        """What can be said of each field by itself, then the other factors."""
        ranges, others = dict(self.space.facts(stage.value)), []
        within = self._within(states)
        for factor in self.space.recall("factors", within, lambda: self.factoring.factors(within)):
            slots = list(self.factoring.support(factor))
            if len(slots) == 1:
                values = frozenset(self.space.encoding.present(factor, slots[0]))
                ranges[slots[0]] = ranges.get(slots[0], values) & values
            else:
                others.append(factor)
        node = YES
        for slot in sorted(set(ranges) & set(self.space.slots) - {self.space.staging.slot}, reverse=True):
            node = self.writer.node(self.fields[slot], ranges[slot], node, NO)
        yield node
        yield from (self._root(factor) for factor in others)

    def _within(self, states: Node) -> Node:
        """A set inside one stage, without saying which."""
        return states.exists(self.factoring.cubes[self.space.staging.slot]) if self.staged else states

    def _root(self, states: Node) -> int:
        return self.writer.root(states, self._seen)

    def _seen(self, node: Node) -> bool | Split[Node]:
        bit = node.node_var()
        children = node.cofactors()
        if bit is None or children is None:
            return bool(node.satisfiable())
        field, values = self.meaning[bit]
        return field, values, children[0], children[1]

    # --- rankings ---

    def phase(self, ranks: Ranks) -> Phase:
        """The layers of one stage."""
        stage = self.space.stages[ranks.stage]
        return Phase(tuple(self._layer(layer, stage) for layer in ranks.layers), stage.value if self.staged else None)

    def _layer(self, layer: Ranked, stage: Stage) -> Layer:
        rules = tuple(self.writer.rule((self._inside(rule.states, stage),), rule.move) for rule in layer.rules)
        return Layer((self._inside(layer.states, stage),), rules)

    def _inside(self, states: Node, stage: Stage) -> int:
        return self._root(self._within(states & stage.node))
