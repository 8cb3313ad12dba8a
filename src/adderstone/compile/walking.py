"""Walking: from which place the player can walk to which for nothing, whatever else is so.

A move is free when its guard asks for no more than where the player is and that the story goes on, it does nothing but
move, and no daemon and no ending comes of it, each choice falling on its first option, as it may at any time. What has
*settled* does not count: a daemon that can do nothing twice in a turn, and whose fields nothing after it writes, has
nothing left to do when a turn is over; nor has an ending. So it has nothing to do in the places of a walk where it would
act in the same states as where the walk began.

What it preserves: in every state that a run comes to, and in which the story goes on, a free walk leads to the same
state with the player at its other end.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from adderstone.compile.cofactors import Cofactors
from adderstone.compile.formula import FALSE, TRUE, Formula, assuming, conjunction, disjunction, negation
from adderstone.compile.relation import Case, Relation, Step
from adderstone.compile.substitution import before, changes
from adderstone.world.verbs import Act

Places = frozenset[int]


class Walking:
    """The free walks of a relation. Of a part of one, such as a chapter, `known` says which daemons settle in the whole."""

    def __init__(self, relation: Relation, player: int, known: frozenset[int] | None = None) -> None:
        self.relation, self.player, self.places = relation, player, relation.domains[player]
        self.cofactors = Cofactors(player, relation.domains)
        self.going = negation(relation.over)
        own = len(relation.fields)
        self.first = {slot: frozenset({0}) for slot in range(own, own + len(relation.choices))}
        calm = settled(relation) if known is None else known
        daemons = {number: acting(relation, step) for number, step in enumerate(relation.daemons)}
        self._rest = [acts for number, acts in daemons.items() if number in calm]
        self._rest += [step.when for step in relation.endings if not _left(relation, step.when)]
        self._acts = [(acts, relation.daemons[number].origin) for number, acts in daemons.items()]
        self._acts += [(step.when, step.origin) for step in relation.endings]
        self._resting = {place: self._at_rest(place) for place in self.places}
        self._stirring = {place: list(self._stirred(place)) for place in self.places}
        self.costs: dict[tuple[int, int], str] = {}  # of every move that there is, what speaks against its being free
        self.free: dict[int, dict[int, Act]] = {place: {} for place in self.places}
        for case in relation.cases:
            self._add(case)

    # --- what comes of being somewhere ---

    def _at(self, formula: Formula, place: int) -> Formula:
        """A formula where the player is in a place and each choice falls on its first option."""
        return assuming(self.cofactors.of(formula).at(place), self.first)

    def _at_rest(self, place: int) -> Formula:
        """What is known after a turn that leaves the player in a place, while the story goes on."""
        return conjunction([self.going, *(negation(self.cofactors.of(acts).at(place)) for acts in self._rest)])

    def _stirred(self, place: int) -> Iterator[tuple[Formula, str]]:
        """The daemons and endings that may do something in a place, and when."""
        for acts, origin in self._acts:
            here = conjunction([self.going, self._at(acts, place)])
            if here is not FALSE:
                yield here, origin

    def stirs(self, place: int, target: int) -> str:
        """A daemon or ending that may act on coming to a place by a walk from some other; nothing if there is none."""
        rest = self._resting[place]
        return next((origin for acts, origin in self._stirring[target] if conjunction([rest, acts]) is not FALSE), "")

    # --- moves ---

    def _add(self, case: Case) -> None:
        """A case that moves the player, from each place where it can be taken."""
        guard = self.cofactors.of(case.guard)
        for target in _targets(case, self.player) & self.places:
            for place in self.places - {target}:
                if guard.at(place) is not FALSE and self.costs.get((place, target), "?"):
                    cost = self.costs[place, target] = self._cost(case, guard.at(place), place, target)
                    if not cost:
                        self.free[place][target] = case.act

    def _cost(self, case: Case, guard: Formula, place: int, target: int) -> str:
        said = f"{case.act} ({case.origin})" if case.origin else str(case.act)
        if assuming(guard, self.first) not in (TRUE, self.going):
            return f"{said} is not always possible"
        more = self._more(case.steps, place, target)
        if more is not None:
            return f"{more.origin or said} makes more of it than a move"
        own = (step for step in case.endings if step not in self.relation.endings)
        return next((f"{step.origin} may follow" for step in own if self._at(step.when, target) is not FALSE), "")

    def _more(self, steps: tuple[Step, ...], place: int, target: int) -> Step | None:
        """A step that does anything but move the player, or does not always; the first is to move him, and no other acts."""
        first, *others = steps
        writes = {(write.slot, write.kind, write.value): self._at(write.when, place) for write in first.writes}
        said = {write: when for write, when in writes.items() if when is not FALSE}
        if self._at(first.when, place) is not TRUE or said != {(self.player, "set", target): TRUE}:
            return first
        return next((step for step in others if self._at(step.when, target) is not FALSE), None)

    # --- walks ---

    def _walks(self, place: int) -> Places:
        """Where one can walk from a place, as far as can be told from what is at rest there."""
        return reached(place, lambda at: (target for target in self.free[at] if not self.stirs(place, target)))

    def paths(self, place: int) -> Iterator[tuple[int, tuple[Act, ...]]]:
        """Every place that one can walk to, with a shortest way; the nearest first, and the place itself before all.

        What is at rest is known of the place that one set out from, and of any place on the way, which may say more.
        """
        ways: dict[tuple[int, int], tuple[Act, ...]] = {(place, place): ()}
        waiting, met = deque(ways), set[int]()
        while waiting:
            at, known = waiting.popleft()
            if at not in met:
                met.add(at)
                yield at, ways[at, known]
            for target, act in self.free[at].items():
                for new in ((target, known), (target, target)) if not self.stirs(known, target) else ():
                    if new not in ways:
                        ways[new] = (*ways[at, known], act)
                        waiting.append(new)

    def components(self) -> list[Places]:
        """The places between which one can walk to and fro; each place is in one."""
        walks = {place: self._walks(place) for place in self.places}
        whole = {place: reached(place, walks.__getitem__) for place in sorted(self.places)}
        return list(dict.fromkeys(frozenset(other for other in there if place in whole[other])
                                  for place, there in whole.items()))


def settled(relation: Relation) -> frozenset[int]:
    """The numbers of the daemons that have nothing to do at the start, nor after any turn."""
    found, later = set[int](), set[int]()
    for number, step in reversed(list(enumerate(relation.daemons))):
        acts = acting(relation, step)
        if not acts.slots() & later and not _left(relation, acts) and before(step, acts, relation.domains) is FALSE:
            found.add(number)
        later |= {write.slot for write in step.writes}
    return frozenset(found)


def acting(relation: Relation, step: Step) -> Formula:
    """Where a step changes anything."""
    return conjunction([step.when, disjunction(changes([step], relation.domains))])


def _left(relation: Relation, formula: Formula) -> bool:
    """Whether a formula holds at the start, or may hold after a turn by how the next one's choices fall."""
    asks = any(slot >= len(relation.fields) for slot in formula.slots())
    return asks or formula.holds((*relation.start, *(0 for _ in relation.choices)))


def _targets(case: Case, player: int) -> set[int]:
    return {write.value for step in case.steps for write in step.writes if write.slot == player and write.kind == "set"}


def reached(start: int, following: Callable[[int], Iterable[int]]) -> Places:
    """All that can be come to from one place."""
    found, waiting = {start}, [start]
    while waiting:
        new = set(following(waiting.pop())) - found
        found |= new
        waiting += new
    return frozenset(found)
