"""Ordering: which fields stand next to each other in decision diagrams.

What it preserves: everything; an order changes the size of a diagram, never the set that it stands for.

Fields that are read and written together are drawn together: each field moves, again and again, to the middle of the
groups that it belongs to (the FORCE heuristic of Aloul, Markov and Sakallah, 2003). Fields that most groups share, such
as where the player is, would draw everything to one spot; they go first instead. Next come fields of many values: where
things are, each nearly independent of the others, and all of them dependent on where the player is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from adderstone.compile.relation import Case, Relation, Step

ROUNDS = 60
MANY = 16  # a field of more values than this is near the top
SHARED = 0.2  # a field in more than this share of all groups is a hub
Group = frozenset[int]


def order(relation: Relation, slots: Iterable[int]) -> list[int]:
    """The fields in their order, the first at the top of the diagram."""
    kept = list(slots)
    groups = [group & set(kept) for group in _groups(relation)]
    weight = {slot: sum(slot in group for group in groups) for slot in kept}
    hubs = sorted((slot for slot in kept if weight[slot] > SHARED * max(1, len(groups))),
                  key=lambda slot: -weight[slot])
    rest = [slot for slot in kept if slot not in hubs]
    inner = [group - set(hubs) for group in groups]
    forced = _forced(rest, [group for group in inner if len(group) > 1])
    many = [slot for slot in rest if len(relation.domains[slot]) > MANY]
    return [*hubs, *many, *(slot for slot in forced if slot not in many)]


def _groups(relation: Relation) -> list[Group]:
    """The fields of each case and of each daemon."""
    found = {_case_slots(case): None for case in relation.cases}
    steps = [*relation.daemons, *relation.endings]
    return [*found, *(frozenset(step_slots(step)) for step in steps)]


def _case_slots(case: Case) -> Group:
    return case.guard.slots().union(*(step_slots(step) for step in case.steps))


def step_slots(step: Step) -> Group:
    """Every slot that a step reads or writes."""
    found = set(step.when.slots())
    for write in step.writes:
        found |= write.when.slots() | {write.slot} | ({write.value} if write.kind == "copy" else set())
    return frozenset(found)


def _forced(slots: Sequence[int], groups: Sequence[Group]) -> list[int]:
    """Move each field to the middle of its groups until the sum of the groups' spans no longer shrinks."""
    best, least = list(slots), _span(slots, groups)
    now = list(slots)
    of: dict[int, list[int]] = {slot: [] for slot in slots}
    for index, group in enumerate(groups):
        for slot in group:
            of[slot].append(index)
    for _ in range(ROUNDS):
        place = {slot: float(at) for at, slot in enumerate(now)}
        middles = [sum(place[slot] for slot in group) / len(group) for group in groups]
        pull = {slot: sum(middles[i] for i in of[slot]) / len(of[slot]) if of[slot] else place[slot] for slot in now}
        moved = sorted(now, key=pull.__getitem__)
        if moved == now:
            break
        now, span = moved, _span(moved, groups)
        if span < least:
            best, least = now, span
    return best


def _span(slots: Sequence[int], groups: Sequence[Group]) -> int:
    place = {slot: at for at, slot in enumerate(slots)}
    return sum(max(place[slot] for slot in group) - min(place[slot] for slot in group) for group in groups)
