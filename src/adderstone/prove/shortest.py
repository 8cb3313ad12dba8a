"""Shortest runs: how near a target is, and a run that is no longer, found through views that hide most of the story.

The turns to the target in a view are a bound from below; and so are the turns that it takes in the view from each of its
states. With those the layers of the whole story stay small: what is left out is whatever is too far, by the turns so far
and the least that are still to come, for a run of the length that is tried. (BDDA*: S. Edelkamp and F. Reffel, 1998; with
pattern databases: S. Edelkamp, 2002.) If the target is in a layer, the run to it is a shortest one. If the layers end,
no run is so short; then the view is given the fewest of the hidden fields with which it also knows that, and all begins
again from a higher bound. (Abstraction refined by what it gets wrong: E. Clarke and others, 2000. The fewest by halves:
QuickXplain, U. Junker, 2004.)
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from time import process_time

from adderstone.prove.encoding import Node
from adderstone.prove.patience import OutOfTime
from adderstone.prove.symbolic import Space
from adderstone.prove.trace import Track
from adderstone.prove.views import Layers, View, Worth
from adderstone.prove.walkthroughs import Finder, Run, through

SLACKS = (0, 2, 4, 8, 16)  # turns that are tried on top of the bound, as long as the layers stay small
LARGE, LARGER = 4000, 20_000  # nodes of a layer that is not small, in the whole story and in a view


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
    """Asks how near targets are, right after a search. What the view had to show for one target, it shows for the next.

    `at_least` is the bound for the target that was asked for last.
    """

    def __init__(self, space: Space, reached: Node, kept: Iterable[int], seconds: float) -> None:
        self.space, self.reached = space, reached
        self.until = process_time() + seconds
        self.whole = View(space, reached, space.slots)
        self.layers = Layers(View(space, reached, kept))
        self.at_least = 0

    def track(self, target: Node, at_least: int = 0, likely: Collection[int] = ()) -> Track | None:
        """Sets of states on a shortest way to a target that can be reached; None where the time is up.

        `at_least` is what is already known of its length; `likely` are fields that may matter, which are tried first.
        """
        self.at_least = at_least
        try:
            while True:
                found, failed = self._through_view(target)
                if found is not None:
                    return found
                kept = self.layers.view.kept
                self.layers = Layers(View(self.space, self.reached, kept.union(self._needed(target, failed, likely))))
        except OutOfTime:
            return None

    def _through_view(self, target: Node) -> tuple[Track | None, Worth]:
        """A shortest way to the target, if it is no longer than the view allows; and what was worth looking at."""
        depth = self._depth(target)
        failed: Worth | None = None
        for slack in SLACKS:
            limit = depth + slack
            if failed is not None and not self._deepened(limit):
                break
            worth = self._worth(target, limit)
            tried = self._tried(self.whole, worth, target, LARGE if failed is not None else None)
            if tried is None:
                break
            failed = worth
            if tried.meets(target):
                return through(self.space, tried.layers[:-1], tried.layers[-1] & target), worth
            self.at_least = max(self.at_least, limit + 1)
        assert failed is not None, "without slack, layers of any size are gone through"
        return None, failed

    def _depth(self, target: Node) -> int:
        """The turns to the target in the view."""
        depth = 0
        while not (self.layers.layers[depth] & target).satisfiable():
            depth += 1
            self.at_least = max(self.at_least, depth)
            if depth == len(self.layers):
                self._watch()
                assert self.layers.widened(), "the target can be reached"
        return depth

    def _deepened(self, limit: int) -> bool:
        """Go on to some layer of the view, or the last; False where they grow too large on the way."""
        while len(self.layers) <= limit:
            self._watch()
            if self.layers.layers[-1].node_count() > LARGER:
                return False
            if not self.layers.widened():
                break
        return True

    def _worth(self, target: Node, limit: int) -> Worth:
        """The states from which the target may be near enough, after so many turns, for a run up to the limit."""
        near, nothing = self.layers.distances(target, limit), self.space.encoding.false
        return lambda turns: near[limit - turns] if turns <= limit else nothing

    def _tried(self, view: View, worth: Worth, target: Node, large: int | None = None) -> Layers | None:
        """The layers of a view until the target, or their end; None where one has more nodes than are allowed."""
        layers = Layers(view, worth)
        while not layers.meets(target) and layers.widened():
            self._watch()
            if large is not None and layers.layers[-1].node_count() > large:
                return None
        return layers

    def _needed(self, target: Node, worth: Worth, likely: Collection[int]) -> list[int]:
        """The fewest fields that the view must also show to know that the target is not come to so soon."""
        kept = self.layers.view.kept

        def known(shown: Sequence[int]) -> bool:
            tried = self._tried(View(self.space, self.reached, kept.union(shown)), worth, target)
            return tried is not None and not tried.meets(target)

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

    def _watch(self) -> None:
        if process_time() > self.until:
            raise OutOfTime
