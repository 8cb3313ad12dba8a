"""Meeting: whether some run comes to a situation, asked of the reached set, stage by stage, the cheap ways first.

What the ranges of a stage rule out is out. Where the reached set still knows all the fields that are asked for, it
decides; where it has left some out, it can still rule out. A condition in the middle of a turn, where a daemon reads
it, is carried back through the daemons before it to the start of the turn, action by action.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from adderstone.compile.formula import FALSE, Formula, assuming
from adderstone.compile.ranges import Facts, ranges
from adderstone.compile.relation import Relation
from adderstone.prove.encoding import Node
from adderstone.prove.leaving import rewritten, wide
from adderstone.prove.symbolic import Space
from adderstone.prove.turns import Stage


class Meeting:
    """What runs can meet in one space. An answer is True, False, or None where this space can't tell.

    `loose` says, by the stage, which of the fields that it has forgotten may change in it; all that is written in it, if
    left out.
    """

    def __init__(self, whole: Relation, space: Space, reached: Node, facts: Mapping[int, Facts],
                 loose: Mapping[int, frozenset[int]] | None = None) -> None:
        self.space, self.encoding, self.own = space, space.encoding, len(whole.fields)
        self.stages = [(stage, reached & stage.node) for stage in space.stages.values()]
        self.facts = facts
        self.loose = rewritten(space) if loose is None else loose
        self.lacking: set[tuple[int, int]] = set()  # stages, with the fields that are forgotten there and were asked for
        self.needed: set[tuple[int, int]] = set()  # the same, with all the fields that were asked for there
        self.middle: dict[int, Node] = {}
        self.numbers = sorted(space.numbers)
        self.drawn = space.drawn(slot for slot in self.encoding.bits if slot >= self.own)

    def anywhere(self, where: Formula) -> bool | None:
        """Whether a turn can begin where a condition holds."""
        certain = True
        for stage, states in self.stages:
            here = assuming(where, self.facts.get(stage.value, {}))
            if here is FALSE:
                continue
            known = here.slots() <= self._known(stage)
            if self.encoding.meet(wide(self.encoding, here) & self.drawn, states):
                if known:
                    return True
                self._lacks(stage, here)
                certain = False
        return False if certain else None

    def midway(self, daemon: int, where: Formula) -> bool | None:
        """Whether a turn can come to where a condition holds when the daemon of this number is asked."""
        until = sum(number < daemon for number in self.numbers)
        unsure: set[tuple[int, ...]] = set()  # stages, with those that turns end in, where it might be
        for stage, states in self.stages:
            asked, known = self._asked(stage, where, [stage.value])
            if self.encoding.meet(self._before_daemons(stage, asked, until), self._middle(stage, states)):
                if known:
                    return True
                unsure.add((stage.value,))
            for action in (action for action in stage.actions if action.crossed):
                through = (stage.value, *sorted(action.crossed))
                parts = [self._asked(self.space.stages[value], where, through) for value in through]
                into = self.space.turns.into(action, self.encoding.any(part for part, _ in parts), until)
                sure = all(part_known for _, part_known in parts)
                if (sure or through not in unsure) and self.encoding.meet(into & self.drawn, states):
                    if sure:
                        return True
                    unsure.add(through)
        for value in {value for through in unsure for value in through}:
            self._lacks(self.space.stages[value], assuming(where, self.facts.get(value, {})))
        return None if unsure else False

    def _middle(self, stage: Stage, states: Node) -> Node:
        """What the turns of a stage that stay in it have made of its states when the first daemon is asked."""
        if stage.value not in self.middle:
            self.middle[stage.value] = self.encoding.any(
                self.space.turns.performed(action, states & action.guard & self.drawn)
                for action in stage.actions if not action.crossed)
        return self.middle[stage.value]

    def _asked(self, stage: Stage, where: Formula, through: Iterable[int]) -> tuple[Node, bool]:
        """Where in a stage a condition may hold, and whether that is known for sure.

        Of forgotten fields that may change in a stage that the turn goes `through` it is not known how they began.
        """
        here = assuming(where, self.facts.get(stage.value, {}))
        lacking = here.slots() - self._known(stage)
        loose = lacking.intersection(slot for value in through for slot in self.loose.get(value, ()))
        states = wide(self.encoding, here)
        return stage.node & (states.exists(self.encoding.cube(loose)) if loose else states), not lacking

    def _before_daemons(self, stage: Stage, states: Node, until: int) -> Node:
        """The states, before the daemons of a stage that come before one, which these lead into a set and stay in it."""
        turns = self.space.turns
        for number in sorted((each for each in stage.laters if each < until), reverse=True):
            later = stage.laters[number]
            before = turns.images.preimage(later.step, states)
            states = later.when.ite(turns.filled(stage.value, before) if turns.slot in later.writes else before, states)
        return states

    def _lacks(self, stage: Stage, where: Formula) -> None:
        self.needed |= {(stage.value, slot) for slot in where.slots()}
        self.lacking |= {(stage.value, slot) for slot in where.slots() - self._known(stage)}

    def _known(self, stage: Stage) -> frozenset[int]:
        return frozenset(self.encoding.bits) - self.space.staging.dead.get(stage.value, frozenset())


def known_facts(whole: Relation, space: Space) -> Mapping[int, Facts]:
    """The ranges of every field, those that the space has cut among them, at each of its stages."""
    return ranges(whole, space.staging.slot).at if space.staging.order else {0: {}}
