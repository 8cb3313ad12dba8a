"""Leaving: what is still known of fields that a stage has forgotten, from how it was entered and what may happen in it.

A space forgets a field in the stages that nothing asks for it in. When a turn leads to such a stage, the field still has
its value, and it is written down here, together with the others that are asked about: as it is when the stage is come to,
and then as whatever may happen in that stage may change it. What happens there is taken to depend on these fields alone.
So each state of a run that begins a turn lies in these sets; not all that lies in them can be come to. They can show that
something never is, and nothing else. (Abstract interpretation: P. and R. Cousot, 1977.)
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from adderstone.compile.formula import FALSE, Formula, assuming, disjunction
from adderstone.compile.ranges import Facts, moves
from adderstone.compile.relation import Write
from adderstone.prove.encoding import Encoding, Node
from adderstone.prove.symbolic import Space
from adderstone.prove.turns import Action, Stage

Move = tuple[Formula, tuple[Write, ...]]


class Leaving:
    """What is known of the slots that are `asked` about; right after the search of a space, which came to `reached`.

    `states` are those reached, with what is known of the forgotten fields; `loose` says, by the stage, which forgotten
    fields may change in it.
    """

    def __init__(self, space: Space, reached: Node, facts: Mapping[int, Facts], asked: Iterable[int]) -> None:
        self.space, self.reached, self.facts, self.encoding = space, reached, facts, space.encoding
        self.rewritten = rewritten(space)
        self.asked = self._with_guards(frozenset(asked) & space.kept)
        self.rest = self.encoding.cube(self.encoding.bits.keys() - self.asked)
        self.entered: dict[int, Node] = defaultdict(lambda: self.encoding.false)
        self.entered[space.stage(space.relation.start).value] = self._seen(self.encoding.state(space.relation.start, space.slots))
        self.loose: dict[int, frozenset[int]] = {}
        self.states = self.encoding.false if space.staging.order else reached  # what has no stages forgets nothing
        for value in reversed(space.staging.order):
            self.states |= self._passed(space.stages[value])

    def _with_guards(self, asked: frozenset[int]) -> frozenset[int]:
        """Some slots, and those that decide about them where they are forgotten."""
        found = set(asked)
        for value in self.space.staging.order:
            for guard, writes in moves(self.space.staging.relations[value]):
                if any(write.slot in asked & self.space.staging.dead[value] for write in writes):
                    found |= guard.slots()
        return frozenset(slot for slot in found & self.space.kept if slot != self.space.staging.slot)

    def _seen(self, states: Node) -> Node:
        return states.exists(self.rest)

    def _passed(self, stage: Stage) -> Node:
        """The states of a stage; what turns from there lead to in others is noted on the way."""
        known, changed = self._closed(stage.value, self.entered[stage.value])
        self.loose[stage.value] = self._dead(stage.value) & changed
        states = self.reached & stage.node & known
        for action in stage.actions:
            if action.crossed:
                self._leave(action, states & action.guard)
        return states

    def _leave(self, action: Action, states: Node) -> None:
        """Note what other stages are entered with; a forgotten field that may have changed on the way is not known."""
        between = action.crossed if len(action.crossed) > 1 else set[int]()
        blurred = self.loose[action.home].union(*(self.rewritten[value] for value in between))
        free = self.encoding.cube(blurred & self.asked)
        for now in self.space.turns.passing(action, states):
            for value in action.crossed:
                here = now & self.space.stages[value].node
                if here.satisfiable():
                    self.entered[value] |= self._seen(here.exists(free))

    # --- what may happen in a stage ---

    def _closed(self, value: int, known: Node) -> tuple[Node, set[int]]:
        """What is known, after all that may happen in a stage; and which of the slots may change by it."""
        left = self._moves(value)
        changed: set[int] = set()
        while True:
            taken = [move for move in left if (known & wide(self.encoding, move[0])).satisfiable()]
            before = known
            for guard, writes in taken:
                states = self._seen(known & wide(self.encoding, guard))
                for write in writes:
                    states |= states.exists(self.encoding.cube([write.slot])) & self._new(value, write)
                    changed.add(write.slot)
                known |= states
            if known == before:
                return known, changed

    def _moves(self, value: int) -> list[Move]:
        """What may be written to the slots in a stage, and when."""
        found: dict[Move, None] = {}
        for guard, writes in moves(self.space.staging.relations[value]):
            own = tuple(write for write in writes if write.slot in self.asked)
            here = assuming(guard, self.facts.get(value, {}))
            if own and here is not FALSE:
                found[here, own] = None
        return list(found)

    def _new(self, value: int, write: Write) -> Node:
        """What a field may be after an assignment."""
        values = [write.value] if write.kind == "set" else self.encoding.values[write.slot]
        return self.encoding.any(self.encoding.value(write.slot, each) for each in values)

    def _dead(self, value: int) -> frozenset[int]:
        return self.space.staging.dead.get(value, frozenset())


def wide(encoding: Encoding, where: Formula) -> Node:
    """Where a condition may hold: fields that have no bits are free."""
    cut = [slot for slot in sorted(where.slots()) if slot not in encoding.bits]
    for slot in cut:
        ways = (assuming(where, {slot: frozenset({value})}) for value in encoding.values[slot])
        where = disjunction(ways)
    left = any(slot not in encoding.bits for slot in where.slots())  # compared with a field that is cut
    return encoding.true if left else encoding.node(where)


def rewritten(space: Space) -> dict[int, frozenset[int]]:
    """Of each stage, the fields that it has forgotten and that are written in it all the same."""
    return {value: space.kept & space.staging.dead[value] & {
        write.slot for _, writes in moves(relation) for write in writes} for value, relation in space.staging.relations.items()}
