"""Landmarks: which must be reached before which, which a win can pass by, and when a run comes to each.

A landmark, once reached, stays reached: a flag of its own remembers it. So one comes before another in every run exactly
where no state that a run can come to has the other and not the first; and a win can pass one by where a state of a good
ending does not have it. That takes one search, with all the flags kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from adderstone.compile.relation import Relation
from adderstone.prove.encoding import Node
from adderstone.prove.goals import good
from adderstone.prove.memory import Memory
from adderstone.prove.symbolic import Space
from adderstone.prove.walkthroughs import Finder, Run
from adderstone.prove.wider import Wider, wider
from adderstone.world.rules import Landmark
from adderstone.world.world import State, World


@dataclass(frozen=True)
class Passed:
    """A landmark: the turn at which a run came to it; which others come before it in every run, as far as was asked.

    `needed` is whether every win comes to it, None where that is not known; where it is not needed, `without` is a win.
    """

    mark: Landmark
    turn: int | None
    after: frozenset[str] = frozenset()
    asked: bool = False  # its order among the others was settled
    needed: bool | None = None
    without: Run | None = None


def passed(world: World, states: Sequence[State] = ()) -> list[Passed]:
    """The landmarks as one run comes to them; nothing is asked of others."""
    return [Passed(mark, _turn(mark, states)) for mark in world.story.landmarks]


def _turn(mark: Landmark, states: Sequence[State]) -> int | None:
    flag = mark.reached
    return next((turn for turn, state in enumerate(states) if flag is not None and state[flag.index]), None)


def flags(world: World, relation: Relation) -> dict[str, int]:
    """The slots of the flags of landmarks that some run may come to, and that then last."""
    kept = {mark.name: mark.reached.index for mark in world.story.landmarks
            if mark.reached is not None and 1 in relation.domains[mark.reached.index]}
    lasting = set(kept.values()) - _taken_back(relation)
    return {name: slot for name, slot in kept.items() if slot in lasting}


def ordered(world: World, relation: Relation, states: Sequence[State], patience: float,
            known: Wider | None = None, memory: Memory | None = None) -> list[Passed]:
    """The landmarks, with those that must come before each. `patience` is in seconds of the processor's time.

    `known` is a search that was made before, and will do if it was asked for all their flags.

    Two that every run comes to in the same turn stand in no order; nor does one that the story's own rules can take
    back, or that no run comes to.
    """
    slots = flags(world, relation)
    asked = {world.ending.index, *slots.values()}
    found = known if known is not None and known.keeps(asked) else wider(relation, asked, patience, memory)
    if found is None:
        return passed(world, states)
    space, reached = found
    has = {name: node for name, slot in slots.items() if (node := reached & space.encoding.value(slot, 1)).satisfiable()}
    always = {name: {first for first in has if not (node & space.encoding.value(slots[first], 0)).satisfiable()}
              for name, node in has.items()}
    past = _past(world, space, reached, {name: slots[name] for name in always}, patience)
    return [Passed(mark, _turn(mark, states), _before(mark.name, always), mark.name in always,
                   mark.name not in past if mark.name in always else None, past.get(mark.name))
            for mark in world.story.landmarks]


def _past(world: World, space: Space, reached: Node, slots: Mapping[str, int], patience: float) -> dict[str, Run | None]:
    """The landmarks that a win can pass by, each with such a win; right after the search."""
    won = reached & space.encoding.any(space.encoding.value(world.ending.index, ending.number) for ending in good(world))
    wins = {name: win for name, slot in slots.items() if (win := won & space.encoding.value(slot, 0)).satisfiable()}
    runs = Finder(world, space, patience).find_all(list(wins.values())) if wins else []
    return dict(zip(wins, runs, strict=True))


def _before(name: str, always: Mapping[str, set[str]]) -> frozenset[str]:
    return frozenset(first for first in always.get(name, ()) if name not in always[first])


def _taken_back(relation: Relation) -> set[int]:
    """The slots of flags that some step may clear."""
    steps = [*relation.daemons, *(step for case in relation.cases for step in case.steps)]
    return {write.slot for step in steps for write in step.writes if (write.kind, write.value) != ("set", 1)}


def nearest(marks: Sequence[Passed]) -> dict[str, list[str]]:
    """Of those that must come before each landmark, the ones that no other of them stands between."""
    after = {each.mark.name: each.after for each in marks}
    found = {}
    for name, earlier in after.items():
        further = {first for middle in earlier for first in after[middle]}
        found[name] = [each.mark.name for each in marks if each.mark.name in earlier - further]
    return found
