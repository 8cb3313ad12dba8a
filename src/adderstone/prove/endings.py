"""Endings: which can be reached, each with a run; which of them count as good."""

from __future__ import annotations

from adderstone.prove.encoding import Node
from adderstone.prove.goals import good
from adderstone.prove.proof import PROVED, REFUTED, EndingAnswer
from adderstone.prove.symbolic import Space
from adderstone.prove.walkthroughs import Finder
from adderstone.world.rules import Ending
from adderstone.world.world import World


def endings(world: World, space: Space, reached: Node, finder: Finder) -> list[EndingAnswer]:
    """Every ending of the story, in the order of declaration."""
    return [_ending(world, space, reached, finder, ending) for ending in world.endings]


def _ending(world: World, space: Space, reached: Node, finder: Finder, ending: Ending) -> EndingAnswer:
    there = space.encoding.value(world.ending.index, ending.number) & reached
    if not there.satisfiable():
        return EndingAnswer(ending, REFUTED, None)
    return EndingAnswer(ending, PROVED, finder.find(there, reached))


__all__ = ["endings", "good"]
