"""Content: what was written and no run can come to, and guards that never guard. What is asked is in `prove.items`.

How it is answered, is in `prove.settling`. Every answer about rooms, rules, topics, daemons, beats and guards is exact. Of
the alternatives of a description it is exact that one is out of reach; one that is not might still be hidden by a rule.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from adderstone.compile.grounding import Grounding
from adderstone.compile.relation import Relation
from adderstone.prove.corridor import walked
from adderstone.prove.encoding import Node
from adderstone.prove.items import Item, Items
from adderstone.prove.proof import REFUTED, UNKNOWN, Answer
from adderstone.prove.settling import Settling
from adderstone.prove.symbolic import Space
from adderstone.world.world import State, World

PATIENCE = 60.0  # seconds of the processor's time to search again for what is not settled more cheaply
SMALL = 2.0  # a story is small if the first space has answered for all within so many seconds


@dataclass
class Content:
    """What came out: items out of reach, guards that never guard, each with file and line, and how many were asked."""

    dead: list[Answer] = field(default_factory=list)
    idle: list[Answer] = field(default_factory=list)
    asked: int = 0


def content(world: World, grounding: Grounding, relation: Relation, space: Space, reached: Node,
            seen: Iterable[State] = (), patience: float = PATIENCE) -> Content:
    """Everything that no run comes to. `seen` are states that runs are known to come to; the more, the quicker."""
    begun = time.process_time()
    settling = Settling(world, relation, space, reached, Items(world, grounding).all())
    small = time.process_time() - begun < SMALL
    if settling.left and not small:
        known = [world.start, *seen]
        settling.along(known, freely=False)
        settling.along([*known, *walked(world)], freely=True)
        settling.leaving()
    settling.search(patience, together=small)
    return _sorted(settling.verdicts)


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

