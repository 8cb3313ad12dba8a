"""Strolling: from which place the player can come to which with all else as it was, whatever it was.

Free moves and waiting are tried out on the player's place together with a few small fields that daemons write when he
walks, such as how near a hunter has come, each choice falling as it helps. Where it is not certain what a turn comes to,
by what is known of all other fields, it is not taken.

What it preserves: from every state that a run comes to and in which the story goes on, a stroll leads to the same state
with the player at its other end. A stroll may be long, and may change the small fields and change them back.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import product
from math import prod
from typing import TypeVar

from adderstone.compile.formula import FALSE, TRUE, Formula, assuming, conjunction
from adderstone.compile.partition import Places
from adderstone.compile.relation import Case, State, Step
from adderstone.compile.slicing import compared
from adderstone.compile.walking import Walking
from adderstone.world.things import PlaceField
from adderstone.world.verbs import Act

SMALL, DRAWS = 16, 8  # so many values in all of the small fields; so many ways in which choices are tried to fall
Node = tuple[int, State]  # a place, and the values of the small fields
Move = tuple[Act, State]  # an act, and how the choices fall
Facts = dict[int, frozenset[int]]
T = TypeVar("T")


class Strolls:
    """The strolls of a relation, by its free moves."""

    def __init__(self, walking: Walking) -> None:
        self.walking, self.relation = walking, walking.relation
        self.own = len(self.relation.fields)
        self.daemons = {place: [(acts, step) for acts, step in walking.daemons
                               if conjunction([walking.going, walking.at(acts, place)]) is not FALSE]
                       for place in walking.places}
        self.small = self._small()
        self.draws = self._draws()
        self.waiting = [case for case in self.relation.cases if case.guard is walking.going and not case.steps][:1]
        self._after: dict[tuple[Formula, Node], list[tuple[Node, Move]]] = {}

    # --- what is looked at ---

    def _small(self) -> tuple[int, ...]:
        """Fields that daemons write when the player walks, the smallest first, as many as are few enough values in all."""
        written = {write.slot for daemons in self.daemons.values() for _, step in daemons for write in step.writes}
        plain = [slot for slot in written - self.relation.over.slots() - compared(self.relation)
                 if not isinstance(self.relation.fields[slot], PlaceField)]
        found: list[int] = []
        for slot in sorted(plain, key=lambda slot: (len(self.relation.domains[slot]), slot)):
            if prod(len(self.relation.domains[each]) for each in (*found, slot)) <= SMALL:
                found.append(slot)
        return tuple(found)

    def _draws(self) -> list[State]:
        """How the choices are tried to fall: those that daemons ask for in every way, if these are few."""
        asked = {slot for daemons in self.daemons.values() for acts, _ in daemons for slot in acts.slots()}
        options = [range(choice.size) if slot in asked else range(1)
                   for slot, choice in enumerate(self.relation.choices, self.own)]
        few = prod(map(len, options)) <= DRAWS
        return list(product(*options)) if few else [tuple(0 for _ in options)]

    def _facts(self, values: State, draw: State) -> Facts:
        fields = zip((*self.small, *range(self.own, self.own + len(draw))), (*values, *draw), strict=True)
        return {slot: frozenset({value}) for slot, value in fields}

    def _known(self, node: Node) -> Formula:
        """What is known of all other fields after a turn that comes to a node; false if none can."""
        return assuming(self.walking.resting[node[0]], self._facts(node[1], ()))

    # --- turns ---

    def after(self, known: Formula, node: Node) -> list[tuple[Node, Move]]:
        """What certainly follows a node by some turn, where something is known of all other fields."""
        if (known, node) not in self._after:
            cases = [*self.waiting, *self.walking.free[node[0]].values()]
            turns = ((self._turn(known, node, case, draw), (case.act, draw))
                     for draw in self.draws if self._falls(node, draw) for case in cases)
            self._after[known, node] = [(new, move) for new, move in turns if new is not None]
        return self._after[known, node]

    def _falls(self, node: Node, draw: State) -> bool:
        """Whether the choices can certainly fall so: any of them on its first option, an open one on any."""
        first = self._facts(node[1], tuple(0 for _ in draw))
        return all(option == 0 or assuming(self.walking.at(opened, node[0]), first) is TRUE
                   for option, opened in zip(draw, self.relation.open_when, strict=True))

    def _turn(self, known: Formula, node: Node, case: Case, draw: State) -> Node | None:
        """What a turn comes to; None where that is not certain, or it ends the story."""
        place, values = node
        facts = self._facts(values, draw)
        if assuming(self.walking.at(case.guard, place), facts) not in (TRUE, self.walking.going):
            return None
        place = next((write.value for step in case.steps for write in step.writes), place)
        for acts, step in self.daemons[place]:
            if conjunction([known, assuming(self.walking.at(acts, place), facts)]) is not FALSE:
                written = self._written(step, place, facts)
                if written is None:
                    return None
                facts |= written
        ends = (assuming(self.walking.at(step.when, place), facts) for step in case.endings)
        if any(conjunction([known, when]) is not FALSE for when in ends):
            return None
        return place, tuple(min(facts[slot]) for slot in self.small)

    def _written(self, step: Step, place: int, facts: Facts) -> Facts | None:
        """What a daemon certainly writes, if it is nothing but small fields."""
        if assuming(self.walking.at(step.when, place), facts) not in (TRUE, self.walking.going):
            return None
        found: Facts = {}
        for write in step.writes:
            when = assuming(self.walking.at(write.when, place), facts)
            if when is FALSE:
                continue
            if when is not TRUE or write.slot not in self.small or write.kind == "copy":
                return None
            raised = min(max(min(facts[write.slot]) + write.value, 0), write.top)
            found[write.slot] = frozenset({write.value if write.kind == "set" else raised})
        return found

    # --- strolls ---

    def _strolls(self, place: int) -> Places:
        """Where one can stroll from a place, as far as can be told from what is at rest there."""
        found = self.walking.places
        for values in product(*(sorted(self.relation.domains[slot]) for slot in self.small)):
            known = self._known((place, values))
            if known is not FALSE:
                there = reached((place, values), partial(self._next, known))
                found &= {at for at, then in there if then == values}
        return found

    def _next(self, known: Formula, node: Node) -> Iterator[Node]:
        return (new for new, _ in self.after(known, node))

    def components(self) -> list[Places]:
        """The places between which one can stroll to and fro; each place is in one."""
        strolls = {place: self._strolls(place) for place in self.walking.places}
        whole = {place: reached(place, strolls.__getitem__) for place in sorted(self.walking.places)}
        return list(dict.fromkeys(frozenset(other for other in there if place in whole[other])
                                  for place, there in whole.items()))

    def paths(self, state: State) -> Iterator[tuple[int, tuple[Move, ...]]]:
        """Every place that one can stroll to from a state, with a shortest way; the nearest first, its own before all.

        What is at rest is known of the place that one set out from, and of any place on the way, which may say more.
        """
        start = state[self.walking.player], tuple(state[slot] for slot in self.small)
        ways: dict[tuple[Node, Formula], tuple[Move, ...]] = {(start, self._known(start)): ()}
        waiting, met = deque(ways), set[int]()
        while waiting:
            node, known = waiting.popleft()
            if node[1] == start[1] and node[0] not in met:
                met.add(node[0])
                yield node[0], ways[node, known]
            for new, move in self.after(known, node):
                for then in ((new, known), (new, self._known(new))):
                    if then not in ways:
                        ways[then] = (*ways[node, known], move)
                        waiting.append(then)


def reached(start: T, following: Callable[[T], Iterable[T]]) -> frozenset[T]:
    """All that can be come to from one place."""
    found, waiting = {start}, [start]
    while waiting:
        new = set(following(waiting.pop())) - found
        found |= new
        waiting += new
    return frozenset(found)
