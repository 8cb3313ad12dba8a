"""Content: what was written and no run can come to, and guards that never guard. What is asked is in `prove.items`.

Each item is asked in several ways, the cheap ones first. The ranges of the fields in each stage may already rule it out;
then the reached set decides, where it still knows all the fields that are asked for. Of what is left, walks may meet
some (see `prove.wandering`); the rest is asked of a second space, built for just those fields, as long as the patience
lasts. Every answer about rooms, rules, topics, daemons, beats and guards is exact. Of the alternatives of a description
it is exact that one is out of reach; one that is not might still be hidden by a rule.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from adderstone.compile.formula import Formula
from adderstone.compile.grounding import Grounding
from adderstone.compile.naming import Naming, named
from adderstone.compile.relation import Relation
from adderstone.compile.staging import Question
from adderstone.prove.encoding import Node
from adderstone.prove.items import Item, Items, Where
from adderstone.prove.meeting import Meeting, known_facts
from adderstone.prove.memory import Memory
from adderstone.prove.proof import REFUTED, UNKNOWN, Answer
from adderstone.prove.symbolic import Space
from adderstone.prove.wandering import Wandering
from adderstone.prove.wider import Wider, wider
from adderstone.world.world import State, World

WALKING = 4.0  # seconds of the processor's time for walks at most; they take no longer than what came before them
PATIENCE = 60.0  # and for the second space
SMALL = 2.0  # a story is small if the first space has answered for all within so many seconds


Lacking = frozenset[tuple[int, int]]  # stages, each with a field that an answer needed there


@dataclass
class Content:
    """What came out: items out of reach, guards that never guard, each with file and line, and how many were asked."""

    dead: list[Answer] = field(default_factory=list)
    idle: list[Answer] = field(default_factory=list)
    asked: int = 0
    wider: Wider | None = None  # the second search, where there was one


def content(world: World, grounding: Grounding, relation: Relation, space: Space, reached: Node,
            seen: Iterable[State] = (), patience: float = PATIENCE, also: Iterable[int] = (), guards: float = 0.0) -> Content:
    """Everything that no run comes to.

    `seen` are states that runs are known to come to. `also` are fields that somebody will ask a second search for, so
    that one will do for both. `guards` is for how many of the processor's seconds more, at most, a search is made for each
    guard that is not decided by then.
    """
    begun = time.process_time()
    first = Meeting(relation, space, reached, known_facts(relation, space))
    verdicts, lacking = {}, {}
    for item in Items(world, grounding).all():
        first.lacking = set()
        verdicts[item] = verdict_of(first, item)
        lacking[item] = first.lacking
    small = time.process_time() - begun < SMALL
    left = {item: list(item.places()) for item, verdict in verdicts.items() if verdict is None}
    if left:
        verdicts.update(dict.fromkeys(_walked(world, relation, space.memory, seen, left, time.process_time() - begun), True))
    left = {item: places for item, places in left.items() if verdicts[item] is None}
    found = None
    if left:  # in a large story not more is asked for the sake of guards: no worse than that they could be left out
        asked = [item for item in left if item.kind != "guard" or small]
        question = _question(space, also, set[tuple[int, int]]().union(*(lacking[item] for item in asked)))
        found = wider(relation, question, patience, space.memory)
        second = Meeting(relation, *found, known_facts(relation, found.space)) if found is not None else None
        verdicts.update({item: verdict_of(second, item) for item in left} if second is not None else {})
    undecided = {item: frozenset(lacking[item]) for item in left if verdicts[item] is None and item.kind == "guard"}
    verdicts.update(_each(relation, space, undecided, guards))
    return replace(_sorted(verdicts), wider=found)


def _question(space: Space, always: Iterable[int], lacking: Iterable[tuple[int, int]]) -> Question:
    """What a second search is asked for: some fields always, others only in the stages that lack them."""
    at: dict[int, set[int]] = defaultdict(set)
    for value, slot in lacking:
        at[value].add(slot)
    return Question(frozenset(always), space.staging.slot, {value: frozenset(slots) for value, slots in at.items()})


def _each(relation: Relation, space: Space, undecided: Mapping[Item, Lacking], seconds: float) -> dict[Item, bool | None]:
    """Verdicts on items, each by a search that keeps what it lacks, too; those that lack the same share one."""
    verdicts: dict[Item, bool | None] = {}
    until = time.process_time() + seconds
    for lacking in dict.fromkeys(undecided.values()):
        left = until - time.process_time()
        found = wider(relation, _question(space, space.question.all(), lacking), left) if left > 0 else None
        if found is not None:
            meeting = Meeting(relation, *found, known_facts(relation, found.space))
            verdicts.update({item: verdict_of(meeting, item) for item, its in undecided.items() if its == lacking})
    return verdicts


def _walked(world: World, relation: Relation, memory: Memory, seen: Iterable[State], left: dict[Item, list[Where]],
            seconds: float) -> list[Item]:
    """The items that walks come to; what they came to before, in a world with the same turns, is known."""
    naming = Naming(relation)
    script = world.telling.walkthrough if world.telling is not None else None
    key = named(relation, range(len(relation.domains))), script.read_bytes() if script is not None and script.exists() else b""
    known = memory.recall("walks", key, dict[Hashable, bool])
    words = {item: frozenset((where.daemon, naming.formula(where.holds)) for where in places) for item, places in left.items()}
    new = {item: places for item, places in left.items() if words[item] not in known}
    if new:
        met = set(_met(Wandering(world, relation, seen), new, seconds))
        known |= {words[item]: item in met for item in new}
    return [item for item in left if known[words[item]]]


def _met(wandering: Wandering, left: dict[Item, list[Where]], seconds: float) -> list[Item]:
    """The items that walks come to."""
    waiting: dict[int, dict[Where, list[Item]]] = defaultdict(dict)
    for item, places in left.items():
        for where in places:
            waiting[where.daemon].setdefault(where, []).append(item)
    met: dict[Item, None] = {}

    def wanted() -> list[Formula]:
        """What was not met yet, guards last."""
        open_ones = [item for item in left if item not in met]
        first = [item for item in open_ones if item.kind != "guard"] or open_ones
        return [where.holds for item in first for where in left[item]]

    for daemon, env in wandering.moments(min(WALKING, seconds), wanted):
        found = [where for where in waiting.get(daemon, ()) if where.holds.holds(env)]
        for where in found:
            met.update(dict.fromkeys(waiting[daemon].pop(where)))
    return list(met)


def verdict_of(meeting: Meeting, item: Item) -> bool | None:
    """Whether some run comes to the item; None where this space can't tell."""
    certain = True
    for where in item.places():
        found = meeting.anywhere(where.holds) if where.daemon < 0 else meeting.midway(where.daemon, where.holds)
        if found:
            return True
        certain = certain and found is not None
    return False if certain else None


def _sorted(verdicts: dict[Item, bool | None]) -> Content:
    """The findings in the order of the page. A guard of something that is out of reach is no finding of its own.

    A text that two share, as a room and its double may, is out of reach where it is so for both.
    """
    found = Content(asked=len(verdicts))
    shared: dict[tuple[str, str], list[bool | None]] = defaultdict(list)
    for item, verdict in verdicts.items():
        shared[item.name, item.source].append(verdict)
    out = {item.source for item, verdict in verdicts.items() if verdict is False and item.kind in ("rule", "daemon")}
    for item, own in verdicts.items():
        others = shared.pop((item.name, item.source), [True]) if item.kind == "text" else [own]
        if True in others or (item.kind in ("guard", "text") and item.source in out):
            continue
        verdict = None if None in others else False
        name = f"{item.kind} {item.name}"
        if item.kind == "guard":
            says = "never guards: it holds wherever it is asked" if verdict is False else "not decided"
            found.idle.append(Answer(name, REFUTED if verdict is False else UNKNOWN, says, source=item.source))
        else:
            says = "no run comes to it" if verdict is False else "not decided"
            found.dead.append(Answer(name, REFUTED if verdict is False else UNKNOWN, says, source=item.source))
    return found

