"""Breadth first beside the proof: what a search of the same story comes to in the same time.

    python benchmarks/search.py coraline                60 core seconds, every act in every state, by `world.turn`
    python benchmarks/search.py coraline --seconds 10 --json

It knows nothing of regions, stages or of what matters: each state is a tuple, each turn the reference interpreter's, with
the acts that `compile.acts` gives and, for an act that is not refused, every way in which a turn's choices can fall. Told
are its pace, how deep it came, and which landmarks and endings of the story it met.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import deque
from dataclasses import asdict, dataclass, field

from adderstone.compile.acts import acts
from adderstone.play.loading import build, load
from adderstone.prove.explicit import falls
from adderstone.world import Act, State, World


@dataclass
class Found:
    """What a search came to."""

    seconds: float = 0.0
    looked_at: int = 0
    states: int = 1
    turns_deep: int = 0
    everything: bool = False
    landmarks: list[str] = field(default_factory=list)
    endings: list[str] = field(default_factory=list)

    @property
    def pace(self) -> float:
        """States a second from which every turn was taken."""
        return self.looked_at / max(0.001, self.seconds)


def search(world: World, seconds: float) -> Found:
    """Layer by layer, until everything is found or the time is over."""
    tried, seen, found = list(acts(world)), {world.start}, Found()
    waiting, begun = deque([(world.start, 0)]), time.process_time()
    while waiting and found.seconds < seconds:
        state, found.turns_deep = waiting.popleft()
        new = following(world, state, tried) - seen
        seen |= new
        waiting += [(after, found.turns_deep + 1) for after in new]
        found.looked_at += 1
        found.seconds = time.process_time() - begun
    found.states, found.everything = len(seen), not waiting
    _met(world, seen, found)
    return found


def following(world: World, state: State, tried: list[Act]) -> set[State]:
    """The states that one turn can lead to."""
    if world.ended(state) is not None:
        return set()
    ways = falls(world, state)
    done = (act for act in tried if not world.turn(state, act, ways[0]).refused)
    return {turn.state for act in done for way in ways if (turn := world.turn(state, act, way)).passed}


def _met(world: World, seen: set[State], found: Found) -> None:
    """The landmarks and endings that some state has."""
    flags = {mark.name: mark.reached.index for mark in world.story.landmarks if mark.reached is not None}
    found.landmarks = [name for name, slot in flags.items() if any(state[slot] for state in seen)]
    ended = {ending.name for state in seen if (ending := world.ended(state)) is not None}
    found.endings = [ending.name for ending in world.endings if ending.name in ended]


def main(argv: list[str] | None = None) -> int:
    """Search and report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("story", nargs="?", default="coraline")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(argv)
    world = build(load(given.story))
    found = search(world, given.seconds)
    print(json.dumps({"story": given.story, **asdict(found), "pace": round(found.pace, 1)}) if given.json
          else told(world, found))
    return 0


def told(world: World, found: Found) -> str:
    """The report for people."""
    marks = len(world.story.landmarks)
    end = ", and there are no more" if found.everything else ""
    return "\n".join([
        f"{found.states:,} states in {found.seconds:.1f} s{end}; every run of fewer than {found.turns_deep} turns.",
        f"{found.looked_at:,} states looked at, {found.pace:,.1f} a second.",
        f"Landmarks met: {len(found.landmarks)} of {marks}: {', '.join(found.landmarks) or 'none'}.",
        f"Endings met: {len(found.endings)} of {len(world.endings)}: {', '.join(found.endings) or 'none'}."])


if __name__ == "__main__":
    sys.exit(main())
