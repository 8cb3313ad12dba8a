"""Ranking: that a goal can still be reached, as layers of states, each a turn nearer to it than the next.

The search goes backwards, stage by stage, the last one first. In a stage it is enough to come to the goal or to go on in
a later stage: no turn leads out of what can be reached, and all of that is ranked already. So a layer speaks of the fields
of one stage alone. The first acts of a stage, its moves, are exhausted before anything else is done, and each other act
before the next, so that a layer says what is to be done next and not how far all of it is. It may also hold states that no
run comes to, where that makes it simpler; nobody asks about those.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from adderstone.prove.certificate import Move
from adderstone.prove.encoding import Node, minus
from adderstone.prove.factoring import Factoring
from adderstone.prove.symbolic import Space
from adderstone.prove.turns import Action, Stage
from adderstone.world.verbs import Act
from adderstone.world.world import World

LARGE, GROWN = 50, 1.2  # a layer is simplified when it has so many nodes, and so much more than when it last was


Told = tuple[Node, tuple[tuple[Node, int, int, tuple[int, ...]], ...]]  # a layer, its acts by the numbers of their cases


class NotRanked(Exception):
    """From some states the goal can't be reached."""


@dataclass(frozen=True)
class Rule:
    """Some states, and the turn to take there."""

    states: Node
    move: Move


@dataclass(frozen=True)
class Layer:
    """States from which the goal can be reached, and for those that are new the turns into the layer before."""

    states: Node
    rules: tuple[Rule, ...]


@dataclass(frozen=True)
class Phase:
    """The layers of one stage, the nearest first."""

    stage: int
    layers: tuple[Layer, ...]


class Taken(NamedTuple):
    """An action that leads nearer: from where, with which choices, and which of them it counts on."""

    action: Action
    states: Node
    into: Node
    choices: tuple[int, ...] | None = None


class Ranking:
    """Ranks the states of a set that no turn leads out of, but for those left `outside`."""

    def __init__(self, world: World, space: Space, reached: Node, outside: Node) -> None:
        self.world, self.space, self.encoding = world, space, space.encoding
        self.asked = minus(minus(reached, outside), space.over)
        self.counted = ~outside & ~space.over
        self.factoring = Factoring(self.encoding)
        self.own = len(world.fields)
        self.choices = self.encoding.cube(slot for slot in self.encoding.bits if slot >= self.own)

    def phases(self, goal: Node) -> Iterator[Phase]:
        """Layers for every stage; raises NotRanked where there is a state with no way to the goal."""
        later = self.encoding.false
        for value in self.space.staging.order or (0,):
            stage, base = self.space.stages[value], goal | (later & self.counted)
            yield Phase(value, tuple(self._ranked(stage, base, goal)))
            later |= stage.node

    def _ranked(self, stage: Stage, base: Node, goal: Node) -> Iterator[Layer]:
        """The layers of a stage, as they were found if nothing that they depend on has changed."""
        numbers: dict[Act, tuple[int, int]] = {}
        for place, action in enumerate(stage.actions):
            for number, case in enumerate(action.cases):
                numbers.setdefault(case.act, (place, number))

        def made() -> tuple[Told, ...] | None:
            try:
                return tuple(_told(layer, numbers) for layer in self._layers(stage, base, goal))
            except NotRanked:
                return None

        near = self.space.near(stage)
        key = (self.kind(near), self.space.searches.get(stage.value), self.asked & stage.node, self.counted & stage.node,
               base & near, goal & stage.node, self.choices, tuple(choice.name for choice in self.world.choices))
        found = self.space.recall("ranking", key, made)
        if found is None:
            raise NotRanked
        for states, rules in found:
            yield Layer(states, tuple(Rule(where, (stage.actions[place].cases[number].act, choices))
                                      for where, place, number, choices in rules))

    def kind(self, near: Node) -> Hashable:
        """What else decides what the turns of rules have to come to, among the states `near` by."""
        return ()

    def _layers(self, stage: Stage, base: Node, goal: Node) -> Iterator[Layer]:
        here = self.asked & stage.node
        left, found, bound = minus(here, goal), self.encoding.false, LARGE
        while left.satisfiable():
            target = base | (found & stage.node & self.counted)
            taken = next((taken for part in _parts(stage) if (taken := list(self._taken(part, target, left)))), [])
            if not taken:
                raise NotRanked
            gained = self.encoding.any(each.states for each in taken)
            fresh = gained & left
            rules = tuple(rule for each in taken for rule in self._rules(each, fresh))
            left = minus(left, fresh)
            found |= gained
            if found.node_count() > bound:
                found = self.factoring.simplified(found, here)
                bound = max(LARGE, int(found.node_count() * GROWN))
            yield Layer(found, rules)

    def _taken(self, actions: list[Action], target: Node, left: Node) -> Iterator[Taken]:
        """The actions that lead from some state that is left into the target."""
        turns = self.space.turns
        for action in actions:
            into = turns.into(action, target) & action.drawn
            states = into.exists(action.choices)
            if (states & left).satisfiable():
                left = minus(left, states)
                yield Taken(action, states, into)

    # --- rules ---

    def _rules(self, taken: Taken, fresh: Node) -> Iterator[Rule]:
        """As few acts and choices as will do: of those that are left to find one for, some state's at a time."""
        action, into, left = taken.action, taken.into, taken.states & fresh
        while left.satisfiable():
            choices = self._chosen(into & left)
            made = self._made(choices)
            here = (into & made).exists(self.choices)
            guards = self._guards(action, made)
            act = max(guards, key=lambda act: self._size(guards[act] & here & left)) if len(guards) > 1 else next(iter(guards))
            where = here & guards[act]
            yield Rule(self._simpler(where, fresh), (act, choices))
            left = minus(left, where)

    def _guards(self, action: Action, made: Node) -> dict[Act, Node]:
        """Where each act of an action can be done, with some choices."""
        found: dict[Act, Node] = {}
        for case in action.cases:
            guard = (self.encoding.node(case.guard) & made).exists(self.choices)
            found[case.act] = found[case.act] | guard if case.act in found else guard
        return found

    def _simpler(self, states: Node, care: Node) -> Node:
        return self.factoring.simplified(states, care) if states.node_count() > LARGE else states

    def _chosen(self, states: Node) -> tuple[int, ...]:
        """The choices of some state that is a state with choices."""
        picked = states.pick_cube()
        assert picked is not None  # the set has a state
        options = []
        for slot in range(self.own, self.own + len(self.world.choices)):
            bits = self.encoding.bits.get(slot, ())
            code = sum(1 << place for place, bit in enumerate(bits) if picked[bit])
            options.append(self.encoding.values[slot][code] if bits else 0)
        return tuple(options)

    def _made(self, choices: tuple[int, ...]) -> Node:
        """The states with these choices."""
        found = self.encoding.true
        for slot, option in enumerate(choices, self.own):
            if self.encoding.bits.get(slot):
                found &= self.encoding.value(slot, option)
        return found

    def _size(self, states: Node) -> int:
        return int(states.sat_count(self.encoding.width))


def _told(layer: Layer, numbers: dict[Act, tuple[int, int]]) -> Told:
    """A layer without its acts."""
    return layer.states, tuple((rule.states, *numbers[rule.move[0]], tuple(rule.move[1])) for rule in layer.rules)


def _parts(stage: Stage) -> list[list[Action]]:
    """The actions that are exhausted first, together; then the others, one by one.

    One that leads nearer is taken as far as it goes before the next is looked at. So what is ranked by then is nearly
    "all but this has been done", which stays small, where all at once would come to "all but some three of these".
    """
    first = min((action.level for action in stage.actions), default=None)
    return [[action for action in stage.actions if action.level == first],
            *([action] for action in stage.actions if action.level != first)]


__all__ = ["Layer", "NotRanked", "Phase", "Ranking", "Rule", "Taken"]
