"""Shortest runs: in the place of runs that may be longer, as far as there is time to find them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from adderstone.prove.distances import Distances
from adderstone.prove.encoding import Node
from adderstone.prove.walkthroughs import Finder, Run


def shortened(finder: Finder, reached: Node, targets: Sequence[Node], runs: Sequence[Run | None],
              seconds: float) -> list[Run | None]:
    """Shortest runs to targets in the place of others; where the time is up, what is known of those by then.

    The target of the shortest run comes first: it is mostly the nearest, and the quickest to be measured.
    """
    found = list(runs)
    longer = [(len(run), place, run) for place, run in enumerate(runs) if run is not None and not run.shortest]
    if not longer:
        return found
    distances = Distances(finder.space, reached, seconds)
    for _, place, run in sorted(longer, key=lambda each: each[:2]):
        track = distances.track(targets[place])
        found[place] = (finder.played(track, at_least=len(track) - 1) if track is not None
                        else replace(run, at_least=max(run.at_least, distances.at_least)))
    return found
