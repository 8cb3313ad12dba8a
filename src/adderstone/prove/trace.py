"""Trace: in which order states were reached, and by which actions; so that a run to any of them can be read off.

Each entry of a stage's log has the states that were known after an action brought new ones. A state that an entry was
the first to know is led to, by that entry's action, from a state that was known before. So a run to a target is found
backwards, one turn at a time, each from an earlier entry. It is seldom a short one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

from adderstone.prove.encoding import Node
from adderstone.prove.turns import Action, Stage, Turns

Track = list[tuple[Action | None, Node]]


class Trace:
    """The logs of one search, by stage. From `allowed` states alone were actions taken."""

    def __init__(self, turns: Turns, stages: Mapping[int, Stage], allowed: Node) -> None:
        self.turns, self.stages, self.allowed = turns, stages, allowed
        self.known: dict[int, list[Node]] = {}
        self.actions: dict[int, list[Action | None]] = {}

    def note(self, stage: int, known: Node, action: Action | None) -> None:
        """An action has brought new states to a stage; these are all that are known now. None for the start."""
        self.known.setdefault(stage, []).append(known)
        self.actions.setdefault(stage, []).append(action)

    def back_from(self, target: Node) -> Track | None:
        """Sets of states from the start to the target, each with the action that leads to it from the one before."""
        track: Track = []
        states = target
        while True:
            found = self._first(states)
            if found is None:
                return None
            stage, index = found
            action, states = self.actions[stage][index], states & self.known[stage][index] & self.stages[stage].node
            track.append((action, states))
            if action is None:
                return track[::-1]
            states = self.turns.before(action, states) & self.allowed

    def _first(self, states: Node) -> tuple[int, int] | None:
        """The first entry that knows one of some states, in the first stage that has any."""
        for stage in reversed(list(self.stages)):
            known = self.known.get(stage, [])
            if known and (states & known[-1] & self.stages[stage].node).satisfiable():
                return stage, bisect_left(known, True, key=lambda node: (node & states).satisfiable())
        return None
