"""Endings: which can be reached, each with a run; which of them count as good."""

from __future__ import annotations

from adderstone.prove.encoding import Node
from adderstone.prove.goals import good
from adderstone.prove.proof import PROVED, REFUTED, EndingAnswer
from adderstone.prove.shortest import shortened
from adderstone.prove.symbolic import Space
from adderstone.prove.walkthroughs import Finder
from adderstone.world.world import World


def endings(world: World, space: Space, reached: Node, finder: Finder, seconds: float = 0.0) -> list[EndingAnswer]:
    """Every ending of the story, in the order of declaration; `seconds` are for making the runs shortest ones."""
    there = [space.encoding.value(world.ending.index, ending.number) & reached for ending in world.endings]
    targets = [states for states in there if states.satisfiable()]
    found = finder.find_all(targets)
    runs = shortened(finder, reached, targets, found, seconds) if seconds else found
    answers = iter(runs)
    return [EndingAnswer(ending, PROVED, next(answers)) if states.satisfiable() else EndingAnswer(ending, REFUTED, None)
            for ending, states in zip(world.endings, there, strict=True)]


__all__ = ["endings", "good"]
