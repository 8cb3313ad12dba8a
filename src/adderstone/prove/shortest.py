"""Shortest runs: how near a target is, and a run that is no longer, found through views that hide most of the story.

The turns to the target in a view are a bound from below; and so are the turns that it takes in the view from each of its
states. With those the layers of a finer view stay small, and those of the whole story behind it: what is left out is
whatever is too far, by the turns so far and the least that are still to come, for a run of the length that is tried.
(BDDA*: S. Edelkamp and F. Reffel, 1998; with pattern databases: S. Edelkamp, 2002.) If the target is in a layer of the
whole, the run to it is a shortest one. If the layers end, no run is so short; then a view is added that shows the fewest
fields more with which that is known in it, too, and a greater length is tried. (Abstraction refined by what it gets wrong:
E. Clarke and others, 2000. The fewest by halves: QuickXplain, U. Junker, 2004.)
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from adderstone.prove.encoding import Node
from adderstone.prove.patience import OutOfTime, Patience
from adderstone.prove.symbolic import Space
from adderstone.prove.trace import Track
from adderstone.prove.views import Layers, View, Worth
from adderstone.prove.walkthroughs import Finder, Run, through

STEP = 2  # turns by which the length that is tried grows
MOST = 5  # finer views, before the last of them is gone through whole


def shortened(finder: Finder, reached: Node, targets: Sequence[Node], runs: Sequence[Run | None],
              seconds: float) -> list[Run | None]:
    """Shortest runs to targets in the place of others, as far as they are found in time; else what is known of them.

    The nearest target comes first: what a view has to show for it, it mostly has to show for those that are farther off.
    """
    space, world, found = finder.space, finder.world, list(runs)
    player = world.player.field
    kept = {world.ending.index, space.staging.slot, player.index if player is not None else -1}
    nearest = Nearest(space, reached, kept, seconds)
    longer = [(len(run), place, run) for place, run in enumerate(runs) if run is not None and not run.shortest]
    for _, place, run in sorted(longer, key=lambda each: each[:2]):
        changed = {slot for slot in space.slots if len({state[slot] for state in run.states}) > 1}
        track = nearest.track(targets[place], run.at_least, changed)
        found[place] = (finder.played(track, at_least=len(track) - 1) if track is not None
                        else replace(run, at_least=nearest.at_least))
    return found


class Nearest:
    """Asks how near targets are, right after a search. What a view had to show for one target, it shows for the next.

    `layers` are those of a view that is gone through whole; each of the `finer` ones only where the one before it says
    that a state is near enough. `at_least` is the bound for the target that was asked for last.
    """

    def __init__(self, space: Space, reached: Node, kept: Iterable[int], seconds: float) -> None:
        self.space, self.reached = space, reached
        self.patience = Patience(seconds)
        self.whole = View(space, reached, space.slots)
        self.layers = Layers(View(space, reached, kept))
        self.finer: list[View] = []
        self.at_least = 0

    def track(self, target: Node, at_least: int = 0, likely: Collection[int] = ()) -> Track | None:
        """Sets of states on a shortest way to a target that can be reached; None where the time is up.

        `at_least` is what is already known of its length; `likely` are fields that may matter, which are tried first.
        """
        self.at_least = at_least
        try:
            self._bound(target)
            limit = self.at_least
            while (found := self._within(limit, target, likely)) is None:
                self.at_least = limit + 1
                limit += STEP
            self._settled()
            return found
        except OutOfTime:
            return None

    def _bound(self, target: Node) -> None:
        """Raise the bound to the turns that it takes in the first view."""
        depth = 0
        while not (self.layers.layers[depth] & target).satisfiable():
            depth += 1
            self.at_least = max(self.at_least, depth)
            if depth == len(self.layers):
                self.patience.look()
                assert self.layers.widened(), "the target can be reached"

    def _within(self, limit: int, target: Node, likely: Collection[int]) -> Track | None:
        """A shortest way to the target, if that is no longer than the limit; else some view may know more after this."""
        while len(self.layers) <= limit and self.layers.widened():
            self.patience.look()
        worth = self._worth(self.layers, target, limit)
        for view in self.finer:
            layers = self._tried(view, worth)
            if not (layers.visited[-1] & target).satisfiable():
                return None
            worth = self._worth(layers, target, limit)
        tried = self._tried(self.whole, worth, target)
        if tried.meets(target):
            return through(self.space, tried.layers[:-1], tried.layers[-1] & target)
        kept = self._finest().kept
        self.finer.append(View(self.space, self.reached, kept.union(self._needed(target, worth, likely))))
        if len(self.finer) > MOST:
            self._settled()
        return None

    def _finest(self) -> View:
        return self.finer[-1] if self.finer else self.layers.view

    def _settled(self) -> None:
        """Go on from the finest view alone."""
        if self.finer:
            self.layers, self.finer = Layers(self.finer[-1]), []

    def _worth(self, layers: Layers, target: Node, limit: int) -> Worth:
        """The states from which the target may be near enough, after so many turns, for a run up to the limit."""
        near, nothing = layers.distances(target, limit), self.space.encoding.false
        return lambda turns: near[limit - turns] if turns <= limit else nothing

    def _tried(self, view: View, worth: Worth, target: Node | None = None) -> Layers:
        """The layers of a view, until the target where one is given, or their end."""
        layers = Layers(view, worth)
        while (target is None or not layers.meets(target)) and layers.widened():
            self.patience.look()
        return layers

    def _needed(self, target: Node, worth: Worth, likely: Collection[int]) -> list[int]:
        """The fewest fields that the finest view must also show to know that the target is not come to so soon."""
        kept = self._finest().kept

        def known(shown: Sequence[int]) -> bool:
            view = View(self.space, self.reached, kept.union(shown))
            return not self._tried(view, worth, target).meets(target)

        def fewest(shown: list[int], grown: bool, left: list[int]) -> list[int]:
            if grown and known(shown):
                return []
            if len(left) == 1:
                return left
            first, second = left[:len(left) // 2], left[len(left) // 2:]
            later = fewest(shown + first, True, second)
            return fewest(shown + later, bool(later), first) + later

        hidden = [slot for slot in self.space.encoding.order if slot in self.space.kept and slot not in kept]
        return fewest([], False, sorted(hidden, key=lambda slot: slot not in likely))
