"""Views: a space seen through some of its fields, and how far it is in them from the start, and to a target.

A view hides the other fields: anew in each turn they may have any value. So each run of the story is a run of each of
its views, which has more; and no way in a view is longer than in the story. What the view then knows of the hidden fields
is only that what it shows must belong to some state that a run can come to. (Existential abstraction: E. Clarke,
O. Grumberg and D. Long, 1994. Distances in an abstraction as bounds from below: J. Culberson and J. Schaeffer, 1998.)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from adderstone.prove.encoding import Node, minus
from adderstone.prove.symbolic import Space
from adderstone.prove.turns import Action, Stage

Worth = Callable[[int], Node]


class View:
    """A space seen through the fields `kept`, right after its search, which came to `reached`."""

    def __init__(self, space: Space, reached: Node, kept: Iterable[int]) -> None:
        self.space, self.kept = space, frozenset(kept)
        self.hidden = space.encoding.cube(slot for slot in space.slots if slot not in self.kept)
        self.all = self.seen(reached)
        self.opening = frozenset[int]().union(*(formula.slots() for formula in space.relation.open_when))
        self._actions: dict[int, list[Action]] = {}

    def seen(self, states: Node) -> Node:
        """All that looks like one of some states."""
        return states.exists(self.hidden)

    def after(self, states: Node) -> Iterator[tuple[Action, Node]]:
        """What follows in one turn, by the action."""
        for stage in self.space.stages.values():
            here = states & stage.node
            for action in self.actions(stage) if here.satisfiable() else ():
                ready = here & action.guard
                if ready.satisfiable():
                    yield action, self.seen(self.space.turns.after(action, ready)) & self.all

    def actions(self, stage: Stage) -> list[Action]:
        """The actions of a stage that show: not those which only hidden fields know of, where time can just pass."""
        if stage.value not in self._actions:
            passing = [action for action in stage.actions if not action.steps]
            self._actions[stage.value] = [action for action in stage.actions if action in passing
                                          or not any(self._covers(other, action) for other in passing)]
        return self._actions[stage.value]

    def _covers(self, passing: Action, action: Action) -> bool:
        """Whether all that an action leads to also follows when only time passes, as a hidden field may have any value.

        What comes after must be the same from where the action's own writes have led: the daemons, endings and choices.
        """
        written = {write.slot for step, _ in action.steps for write in step.writes}
        return (not written & (self.kept | self.opening) and not action.ends and action.endings == passing.endings
                and all(later.live or not later.reads & written for _, later in action.followers)
                and not minus(self.seen(action.guard), passing.guard).satisfiable())

    def before(self, action: Action, states: Node, within: Node) -> Node:
        """The states of a set from which an action can lead into another."""
        if not (within & action.guard).satisfiable():
            return self.space.encoding.false
        return self.seen(self.space.turns.before(action, states) & within) & within


class Layers:
    """The states of a view, each in the layer of the turn after which it can first be come to.

    `worth`, where it is given, says which states are worth looking at after so many turns; the others are left out.
    """

    def __init__(self, view: View, worth: Worth | None = None) -> None:
        self.view, self.worth = view, worth
        self.layers = [view.seen(view.space.start)]
        self.visited = [self.layers[0]]
        self.led: dict[Action, Node] = {}  # all that each action has led to

    def __len__(self) -> int:
        return len(self.layers)

    def meets(self, target: Node) -> bool:
        """Whether the last layer has a state that looks like one of the target."""
        return (self.layers[-1] & target).satisfiable()

    def widened(self) -> bool:
        """One layer more; False where there is none."""
        layer = self.view.space.encoding.false
        for action, states in self.view.after(self.layers[-1]):
            self.led[action] = self.led[action] | states if action in self.led else states
            layer |= states
        layer = minus(layer, self.visited[-1])
        if self.worth is not None:
            layer &= self.worth(len(self))
        if not layer.satisfiable():
            return False
        self.layers.append(layer)
        self.visited.append(self.visited[-1] | layer)
        return True

    def distances(self, target: Node, limit: int) -> list[Node]:
        """For each number of turns, the states from which the target may be so near or nearer, on runs up to the limit.

        There must be a layer for each turn up to the limit, or as many as there are.
        """
        last = len(self) - 1
        frontier = self.view.seen(target) & self.visited[-1]
        found = [frontier]
        for turns in range(1, limit + 1):
            within = minus(self.visited[min(limit - turns, last)], found[-1])
            frontier = self._before(frontier, within)
            found.append(found[-1] | frontier)
        return found

    def _before(self, states: Node, within: Node) -> Node:
        found = self.view.space.encoding.false
        for action, led in self.led.items():
            if (led & states).satisfiable():
                found |= self.view.before(action, states, within)
        return found
