"""Forcing: a ranking whose turns lead nearer whatever the other minds choose, from every state in which the story goes on.

Where chance is an adversary too, the turn of a rule leads to the layer before however all choices fall. Where chance is
fair it need only do so if chance falls as the rule says, whatever the minds choose; and it stays, however all choices
fall, among the states that are ranked, which is from where it may be tried again. (Almost-sure reachability: L. de Alfaro,
T. Henzinger, O. Kupferman, Concurrent reachability games, 1998.) This asks for more than to win: that no state is lost to
the others' choices. Where it finds nothing, nothing is shown.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Literal

from oxidd.util import BooleanOperator

from adderstone.prove.encoding import Node, minus
from adderstone.prove.ranking import NotRanked, Phase, Ranking, Rule, Taken
from adderstone.prove.symbolic import Space
from adderstone.prove.turns import Action
from adderstone.world.verbs import Act
from adderstone.world.world import World


@dataclass(frozen=True)
class Forced:
    """Against whom a goal can be forced from everywhere, and how."""

    against: Literal["minds", "everybody"]
    phases: tuple[Phase, ...]


def forced(world: World, space: Space, reached: Node, alive: Node, goal: Node) -> Forced | None:
    """The goal forced from wherever it can be reached at all; None where nobody chooses, or it can't be shown."""
    outside = minus(minus(reached, alive), space.over)
    asked = [choice for slot, choice in enumerate(world.choices, len(world.fields)) if space.encoding.bits.get(slot)]
    for fair in (False, True)[:1 + any(choice.of is None for choice in asked)] if asked else ():
        try:
            phases = tuple(Forcing(world, space, reached, outside, goal, fair=fair).phases(goal))
        except NotRanked:
            continue
        return Forced("minds" if fair else "everybody", phases)
    return None


class Forcing(Ranking):
    """Ranks all states of a set for a player against the minds; with `fair`, chance gives every option its turn."""

    def __init__(self, world: World, space: Space, reached: Node, outside: Node, goal: Node, *, fair: bool) -> None:
        super().__init__(world, space, reached, outside)
        self.goal, self.fair = goal, fair
        self.home = goal | self.counted  # no turn leads out of what is reached
        self.everything = space.drawn(slot for slot in self.encoding.bits if slot >= self.own)
        self._safe: dict[Action, Node] = {}
        chances = [slot for slot, choice in enumerate(world.choices, self.own)
                   if choice.of is None and self.encoding.bits.get(slot)] if fair else []
        falls = product(*(self.encoding.values[slot] for slot in chances))
        self.falls = [self._fall(dict(zip(chances, fall, strict=True))) for fall in falls]

    def kind(self, near: Node) -> Hashable:
        """Against whom, where chance may leave a turn, and how choices can fall anywhere."""
        minds = tuple(choice.of is not None for choice in self.world.choices)
        return "forced", self.fair, self.home & near, self.everything, tuple(self.falls), minds

    def _fall(self, fallen: dict[int, int]) -> tuple[int, ...]:
        return tuple(fallen.get(slot, 0) for slot in range(self.own, self.own + len(self.world.choices)))

    def _taken(self, actions: list[Action], target: Node, left: Node) -> Iterator[Taken]:
        for action in actions:
            into = self.space.turns.into(action, target)
            drawn, everybody = self._draws(action)
            if not ((into & drawn).exists(everybody) & left).satisfiable():
                continue
            for fall in self.falls if not everybody.valid() else self.falls[:1]:
                given = drawn & self._fallen(fall) if not everybody.valid() else drawn
                states = self._whatever(given, into, everybody) & given.exists(everybody) & self._staying(action)
                if (states & left).satisfiable():
                    left = minus(left, states)
                    yield Taken(action, states, given, fall)

    def _draws(self, action: Action) -> tuple[Node, Node]:
        """How the choices of an action can fall, and which they are; of all stages, where it may end its own."""
        if action.crossed:
            return self.everything, self.choices
        return (action.drawn, action.choices) if action.choices.valid() else (action.drawn, self.choices)

    def _fallen(self, fall: tuple[int, ...]) -> Node:
        """Where chance falls so; minds choose what they like."""
        found = self.encoding.true
        for slot, (choice, option) in enumerate(zip(self.world.choices, fall, strict=True), self.own):
            if self.fair and choice.of is None and self.encoding.bits.get(slot):
                found &= self.encoding.value(slot, option)
        return found

    def _whatever(self, drawn: Node, outcome: Node, everybody: Node) -> Node:
        return drawn.apply_forall(BooleanOperator.IMP, outcome, everybody)

    def _staying(self, action: Action) -> Node:
        """From where an action stays among the ranked states, however chance falls."""
        if not self.fair:
            return self.encoding.true
        if action not in self._safe:
            drawn, everybody = self._draws(action)
            self._safe[action] = self._whatever(drawn, self.space.turns.into(action, self.home), everybody)
        return self._safe[action]

    def _rules(self, taken: Taken, fresh: Node) -> Iterator[Rule]:
        left, (_, everybody) = taken.states & fresh, self._draws(taken.action)
        guards = {act: self._whatever(taken.into, guard, everybody) for act, guard in self._offered(taken.action).items()}
        for act, guard in guards.items():
            where = taken.states & guard
            if (where & left).satisfiable():
                yield Rule(self._simpler(where, fresh), (act, taken.choices or ()))
                left = minus(left, where)

    def _offered(self, action: Action) -> dict[Act, Node]:
        found: dict[Act, Node] = {}
        for case in action.cases:
            guard = self.encoding.node(case.guard)
            found[case.act] = found[case.act] | guard if case.act in found else guard
        return found
