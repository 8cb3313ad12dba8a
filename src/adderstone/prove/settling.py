"""Settling: whether runs come to what was written, asked in several ways, the cheap ones first.

The ranges of the fields in each stage may already rule an item out; then the reached set decides, where it still knows all
the fields that are asked for. In a large story follow searches along the runs that are known, which meet most of what is
left, and a look at what forgotten fields were when a stage was entered, which rules most of the rest out. What is open
still is asked of a wider search. Whichever way answers, the answer is exact; those that can't, leave the item open.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence

from adderstone.compile.naming import Naming, named
from adderstone.compile.relation import Relation
from adderstone.compile.staging import Question
from adderstone.prove.corridor import along
from adderstone.prove.encoding import Node
from adderstone.prove.items import Item
from adderstone.prove.leaving import Leaving
from adderstone.prove.meeting import Meeting, known_facts
from adderstone.prove.symbolic import Space
from adderstone.prove.turns import Stage
from adderstone.prove.wider import Wider, wider
from adderstone.world.world import State, World

ALONG = 30.0  # seconds of the processor's time for a search along known runs


class Settling:
    """Verdicts on items: True where a run comes to one, False where none does, None where that is open."""

    def __init__(self, world: World, relation: Relation, space: Space, reached: Node, items: Iterable[Item]) -> None:
        """The first answers, by a space right after its search."""
        self.world, self.relation, self.space, self.reached = world, relation, space, reached
        self.facts = known_facts(relation, space)
        self.verdicts: dict[Item, bool | None] = {}
        self.lacking: dict[Item, frozenset[tuple[int, int]]] = {}  # stages, with fields that are asked for and forgotten
        self.needed: dict[Item, frozenset[tuple[int, int]]] = {}  # stages, with all fields that are asked for there
        first = Meeting(relation, space, reached, self.facts)
        for item in items:
            first.lacking, first.needed = set(), set()
            self.verdicts[item] = verdict_of(first, item)
            self.lacking[item], self.needed[item] = frozenset(first.lacking), frozenset(first.needed)

    @property
    def left(self) -> list[Item]:
        """The items that are still open."""
        return [item for item, verdict in self.verdicts.items() if verdict is None]

    def along(self, states: Sequence[State], *, freely: bool) -> None:
        """Look for what is left near some states of runs: what it lacks may have any value where it is asked for.

        With `freely` it may have that in every stage. Where the player is, is always free. What was met before, in a world
        with the same turns, is known.
        """
        naming, key = Naming(self.relation), (named(self.relation, range(len(self.relation.domains))), freely)
        known = self.space.memory.recall("near runs", key, dict[Hashable, bool])
        words = {item: frozenset((where.daemon, naming.formula(where.holds)) for where in item.places()) for item in self.left}
        new = [item for item in self.left if words[item] not in known]
        known |= {words[item]: bool(met) for item, met in self._asked(new, self._near(new, states, freely=freely))}
        for item, word in words.items():  # what is not met there may be met elsewhere
            self.verdicts[item] = known.get(word, False) or None

    def _near(self, items: Sequence[Item], states: Sequence[State], *, freely: bool) -> Wider | None:
        player = self.world.player.field
        lacking = {each for item in items for each in self.lacking[item]}

        def free(stage: Stage) -> set[int]:
            wanted = {slot for value, slot in lacking if freely or value == stage.value}
            return wanted if player is None else {player.index, *wanted}

        return along(self.relation, self._question(items), states, free, ALONG) if lacking else None

    def leaving(self) -> None:
        """Rule out what forgotten fields can't have come to be."""
        asked = {slot for item in self.left for where in item.places() for slot in where.holds.slots()}
        known = Leaving(self.space, self.reached, self.facts, asked)
        meeting = Meeting(self.relation, self.space, known.states, self.facts, known.loose)
        self.verdicts.update({item: verdict_of(meeting, item) for item in self.left})

    def search(self, patience: float, *, together: bool) -> None:
        """Search again, with the fields that are lacked: all at once; or guards apart, those that lack the same together."""
        until = time.process_time() + patience
        for group in self._groups(together=together):
            left = until - time.process_time()
            found = wider(self.relation, self._question(group), left, self.space.memory) if left > 0 else None
            self.verdicts.update(self._asked(group, found))

    def _groups(self, *, together: bool) -> list[list[Item]]:
        groups: dict[object, list[Item]] = defaultdict(list)
        for item in self.left:
            groups[self.lacking[item] if item.kind == "guard" and not together else None].append(item)
        return sorted(groups.values(), key=lambda group: group[0].kind == "guard")

    def _question(self, items: Iterable[Item]) -> Question:
        """What items ask for, in the stages where they ask for something that is forgotten."""
        at: dict[int, set[int]] = defaultdict(set)
        for value, slot in (each for item in items for each in self.needed[item]):
            at[value].add(slot)
        return Question(frozenset(), self.space.staging.slot, {value: frozenset(slots) for value, slots in at.items()})

    def _asked(self, items: Iterable[Item], found: Wider | None) -> Iterator[tuple[Item, bool | None]]:
        if found is not None:
            meeting = Meeting(self.relation, *found, known_facts(self.relation, found.space))
            yield from [(item, verdict_of(meeting, item)) for item in items]


def verdict_of(meeting: Meeting, item: Item) -> bool | None:
    """Whether some run comes to the item; None where this space can't tell."""
    certain = True
    for where in item.places():
        found = meeting.anywhere(where.holds) if where.daemon < 0 else meeting.midway(where.daemon, where.holds)
        if found:
            return True
        certain = certain and found is not None
    return False if certain else None
