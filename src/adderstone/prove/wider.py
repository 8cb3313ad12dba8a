"""The wider view: a second search, over a space that keeps more fields than the first, for the questions that ask for them."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import NamedTuple

from adderstone.compile.relation import Relation
from adderstone.prove.encoding import Node
from adderstone.prove.symbolic import Space, Watch

STEPS = 64  # the clock is read once in so many steps; it is slow to ask on some machines


class OutOfTime(Exception):
    """The patience for the search is used up."""


class Wider(NamedTuple):
    """A space, and all that a run can come to in it."""

    space: Space
    reached: Node

    def keeps(self, slots: Iterable[int]) -> bool:
        """Whether it was asked for all of these fields."""
        return self.space.asked.issuperset(slots)


def wider(relation: Relation, slots: Iterable[int], patience: float) -> Wider | None:
    """The search for some fields; None where the patience, in seconds of the processor's time, does not last."""
    space = Space(relation, slots)
    try:
        return Wider(space, space.reach(_patient(patience)))
    except OutOfTime:
        return None


def _patient(patience: float) -> Watch:
    until, steps = time.process_time() + patience, 0

    def watch(stage: int, states: Node) -> None:
        nonlocal steps
        steps += 1
        if steps % STEPS == 1 and time.process_time() > until:
            raise OutOfTime

    return watch
