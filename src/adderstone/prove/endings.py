"""Endings: which can be reached, each with a run; which of them count as good."""

from __future__ import annotations

from adderstone.prove.encoding import Node
from adderstone.prove.goals import good
from adderstone.prove.proof import PROVED, REFUTED, EndingAnswer
from adderstone.prove.symbolic import Space
from adderstone.prove.walkthroughs import Finder
from adderstone.world.world import World


def endings(world: World, space: Space, reached: Node, finder: Finder) -> list[EndingAnswer]:
    """Every ending of the story, in the order of declaration."""
    there = [space.encoding.value(world.ending.index, ending.number) & reached for ending in world.endings]
    runs = finder.find_all([states for states in there if states.satisfiable()])
    return [EndingAnswer(ending, PROVED, runs.pop(0)) if states.satisfiable() else EndingAnswer(ending, REFUTED, None)
            for ending, states in zip(world.endings, there, strict=True)]


__all__ = ["endings", "good"]
