"""The way back: the states from which a run can come to a target, by saturation in the levels of the way out.

An action is asked only about what has been found since it was last asked, and only while some state in which it can be
taken is left to be found.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from adderstone.prove.encoding import Node, minus
from adderstone.prove.turns import Action, Stage, Turns


@dataclass(frozen=True)
class Rank:
    """States from each of which one turn of an action leads to an earlier rank."""

    action: Action
    states: Node


class Back:
    """One search backwards. `found` is what it has come to, `left` the rest of what it looks at, `ranks` how it came there."""

    def __init__(self, turns: Turns, target: Node, within: Node) -> None:
        self.turns, self.found, self.left = turns, target, minus(within, target)
        self.ranks: list[Rank] = []

    def come(self, action: Action, states: Node) -> None:
        """From these states, one turn of an action leads to what is found."""
        self.found, self.left = self.found | states, minus(self.left, states)
        self.ranks.append(Rank(action, states))

    def saturated(self, stage: Stage) -> tuple[tuple[int, Node], ...]:
        """All from which a stage's actions lead to what is found: actions by their numbers, in order, each with what is new."""
        search = _Saturation(self.turns, stage, self.found, self.left)
        return tuple(search.steps)


class _Saturation:
    """The search backwards through one stage."""

    def __init__(self, turns: Turns, stage: Stage, found: Node, left: Node) -> None:
        self.turns, self.found, self.left = turns, found, left
        self.steps: list[tuple[int, Node]] = []
        self.places = {action: place for place, action in enumerate(stage.actions)
                       if action.done is None or action.done.satisfiable()}
        self.done = dict.fromkeys(self.places, turns.encoding.false)
        self.grow([list(level) for _, level in groupby(self.places, key=lambda action: action.level)])

    def grow(self, levels: list[list[Action]]) -> bool:
        """Exhaust the levels, the first innermost; whether anything was new."""
        grown = False
        while True:
            if levels[:-1]:
                grown |= self.grow(levels[:-1])
            new = False
            for action in levels[-1] if levels else ():
                new |= self.fire(action)
            if not new:
                return grown
            grown = True

    def fire(self, action: Action) -> bool:
        """Go back by one action from what has been found since it was last asked."""
        if self.found == self.done[action]:
            return False
        fresh, self.done[action] = minus(self.found, self.done[action]), self.found
        if not (self.left & action.guard).satisfiable():
            return False
        new = self.turns.before(action, fresh) & self.left
        if not new.satisfiable():
            return False
        self.found, self.left = self.found | new, minus(self.left, new)
        self.steps.append((self.places[action], new))
        return True
