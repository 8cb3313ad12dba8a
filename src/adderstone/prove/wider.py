"""The wider view: a second search, over a space that keeps more fields than the first, for the questions that ask for them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from adderstone.compile.relation import Relation
from adderstone.compile.staging import Question
from adderstone.prove.encoding import Node
from adderstone.prove.memory import Memory
from adderstone.prove.patience import OutOfTime, Patience
from adderstone.prove.symbolic import Space


class Wider(NamedTuple):
    """A space, and all that a run can come to in it."""

    space: Space
    reached: Node

    def keeps(self, slots: Iterable[int]) -> bool:
        """Whether it was asked for all of these fields throughout."""
        return self.space.question.always.issuperset(slots)


def wider(relation: Relation, question: Question | Iterable[int], patience: float, memory: Memory | None = None,
          use: str = "wider") -> Wider | None:
    """The search for a question; None where the patience, in seconds of the processor's time, does not last.

    Where all of it is about some stages, the search ends with these.
    """
    space, clock = Space(relation, question, memory=memory, use=use), Patience(patience)
    try:
        return Wider(space, space.reach(lambda stage, states: clock.step(), until=last(space)))
    except OutOfTime:
        return None


def last(space: Space) -> frozenset[int]:
    """The stages that a space is asked about; none, where it is asked about all."""
    asked = space.question
    return frozenset(asked.at) if not asked.always and asked.slot == space.staging.slot else frozenset()
