"""Distances: from each reached state, how many turns it is to a target at the least.

They are found backwards and breadth first, stage by stage, the last one first: how far it is from what a stage leads to
is known by then. Forwards such layers soon grow too large, as they tell apart all that may be done by the way. Going
back, what brings the target no nearer stays as free as it is among all reached states. The layers of a stage are made
until every state is in one by which the stage can be entered. (Retrograde analysis: R. Bellman, 1965; of sets of states:
J. Burch, E. Clarke, K. McMillan, D. Dill and L. Hwang, 1990.)

They depend on nothing but how far it is from the states that the stage leads to. Where that is, for two targets, the same
but for a number of turns, so are the layers; they are made once.
"""

from __future__ import annotations

from oxidd.util import DDMemoryError

from adderstone.prove.encoding import Node, minus
from adderstone.prove.patience import OutOfTime, Patience
from adderstone.prove.symbolic import Space
from adderstone.prove.trace import Track
from adderstone.prove.turns import Action, Stage

Layers = dict[int, Node]  # the states by how many turns it is from them


class Distances:
    """Asks how far targets are, right after a search that came to `reached`; `seconds` are for all of them together.

    `at_least` is a bound from below for the target that was asked for last.
    """

    def __init__(self, space: Space, reached: Node, seconds: float) -> None:
        self.space, self.reached = space, reached
        self.patience = Patience(seconds)
        self.at_least = 0
        self.stages = [stage for stage in space.stages.values() if (reached & stage.node).satisfiable()]
        self.led: dict[Action, Node] = {}  # all that each action can lead to
        self.entered: dict[int, Node] = {}  # where a stage can be entered, or the story begins in it
        self.earlier: dict[int, Node] = {}  # a stage, and all those before it
        self.later: dict[int, Node] = {}  # what these lead to in those behind it
        self._known: dict[tuple[int, tuple[tuple[int, Node], ...]], Layers] = {}
        self._look_ahead()

    def _look_ahead(self) -> None:
        earlier, ahead = self.space.encoding.false, self.space.start
        for stage in reversed(self.stages):  # the first stage first
            self.entered[stage.value] = ahead & stage.node
            for action in stage.actions:
                self.led[action] = self.space.turns.after(action, self.reached & action.guard)
                ahead |= self.led[action]
            earlier |= stage.node
            ahead = minus(ahead, earlier)
            self.earlier[stage.value], self.later[stage.value] = earlier, ahead

    def track(self, target: Node) -> Track | None:
        """Sets of states on a shortest way to a target that can be reached, and that the story does not begin in.

        None where the time is up, or no room is left.
        """
        self.at_least = 1
        try:
            layers = self.layers(target)
        except (OutOfTime, DDMemoryError):
            return None
        self.at_least = min(turns for turns, states in layers.items() if (states & self.space.start).satisfiable())
        return [(None, layers[turns]) for turns in range(self.at_least, -1, -1)]

    def layers(self, target: Node) -> Layers:
        """The states from which a shortest way to the target may go on, by their distance to it."""
        found = {0: target}
        for stage in self.stages:  # the last stage first
            ahead = {turns: states & self.later[stage.value] for turns, states in found.items()}
            ahead[0] |= target & self.earlier[stage.value]
            least = min(turns for turns, states in ahead.items() if states.satisfiable())
            self.at_least = least + 1
            known = self._known_layers(stage, {turns - least: states for turns, states in ahead.items() if turns >= least})
            for turns, states in known.items():
                found[turns + least] = found.get(turns + least, self.space.encoding.false) | states
        return found

    def _known_layers(self, stage: Stage, ahead: Layers) -> Layers:
        """The same as `_layers`, but nothing is made again."""
        asked = stage.value, tuple((turns, ahead[turns]) for turns in sorted(ahead) if ahead[turns].satisfiable())
        if asked not in self._known:
            self._known[asked] = self._layers(stage, dict(asked[1]))
        return self._known[asked]

    def _layers(self, stage: Stage, ahead: Layers) -> Layers:
        """The layers of a stage, from how far it is from the states that it leads to."""
        found: Layers = {}
        nothing = layer = self.space.encoding.false
        left = minus(self.reached & stage.node, ahead[0])
        entered = self.entered[stage.value] & left
        while entered.satisfiable() and (len(found) <= max(ahead) or layer.satisfiable()):
            layer = self._before(stage, layer | ahead.get(len(found), nothing), left)
            found[len(found) + 1] = layer
            left, entered = minus(left, layer), minus(entered, layer)
            if entered == self.space.start:  # nothing but the story's beginning is left, which is farther off
                self.at_least += 1
        return found

    def _before(self, stage: Stage, states: Node, within: Node) -> Node:
        """The states of a set from which one turn can lead to some states."""
        found = self.space.encoding.false
        for action in stage.actions:
            wanted = states & self.led[action]
            if wanted.satisfiable() and (within & action.guard).satisfiable():
                found |= self.space.turns.before(action, wanted) & within
        self.patience.look()
        return found
