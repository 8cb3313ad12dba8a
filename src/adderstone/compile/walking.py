"""Walking: which moves are free, and what may come of them.

A move is free when its guard asks for no more than where the player is and that the story goes on, and it does nothing
but move; what daemons and endings make of it is for `strolling` to say. What has *settled* counts less there: a daemon
that can do nothing twice in a turn, and whose fields nothing after it writes, has nothing left to do when a turn is over;
nor has an ending.

What it preserves: after every turn that leaves the player in a place while the story goes on, what is said to be at rest
there is.
"""

from __future__ import annotations

from adderstone.compile.cofactors import Cofactors
from adderstone.compile.formula import FALSE, TRUE, Formula, assuming, conjunction, disjunction, negation
from adderstone.compile.relation import Case, Relation, Step
from adderstone.compile.substitution import before, changes


class Walking:
    """The free moves of a relation. Of a part of one, such as a chapter, `known` says which daemons settle in the whole."""

    def __init__(self, relation: Relation, player: int, known: frozenset[int] | None = None) -> None:
        self.relation, self.player, self.places = relation, player, relation.domains[player]
        self.cofactors = Cofactors(player, relation.domains)
        self.going = negation(relation.over)
        own = len(relation.fields)
        self.first = {slot: frozenset({0}) for slot in range(own, own + len(relation.choices))}
        calm = settled(relation) if known is None else known
        self.daemons = [(acting(relation, step), step) for step in relation.daemons]
        rest = [acts for number, (acts, _) in enumerate(self.daemons) if number in calm]
        rest += [step.when for step in relation.endings if not _left(relation, step.when)]
        self.resting = {place: conjunction([self.going, *(negation(self.at(acts, place)) for acts in rest)])
                        for place in self.places}  # what is known after a turn that leaves the player there
        self.costs: dict[tuple[int, int], str] = {}  # of every move that there is, what speaks against its being free
        self.free: dict[int, dict[int, Case]] = {place: {} for place in self.places}
        for case in relation.cases:
            self._add(case)

    def at(self, formula: Formula, place: int) -> Formula:
        """A formula where the player is in a place."""
        return self.cofactors.of(formula).at(place)

    def _quietly(self, formula: Formula, place: int) -> Formula:
        """The same where each choice falls on its first option."""
        return assuming(self.at(formula, place), self.first)

    def stirs(self, place: int, target: int) -> str:
        """A daemon or ending that may act on coming from a place to another; nothing if there is none."""
        steps = [*self.daemons, *((step.when, step) for step in self.relation.endings)]
        return next((step.origin for acts, step in steps
                     if conjunction([self.resting[place], self._quietly(acts, target)]) is not FALSE), "")

    # --- moves ---

    def _add(self, case: Case) -> None:
        """A case that moves the player, from each place where it can be taken."""
        guard = self.cofactors.of(case.guard)
        for target in _targets(case, self.player) & self.places:
            for place in self.places - {target}:
                if guard.at(place) is not FALSE and self.costs.get((place, target), "?"):
                    cost = self.costs[place, target] = self._cost(case, guard.at(place), place, target)
                    if not cost:
                        self.free[place][target] = case

    def _cost(self, case: Case, guard: Formula, place: int, target: int) -> str:
        said = f"{case.act} ({case.origin})" if case.origin else str(case.act)
        if assuming(guard, self.first) not in (TRUE, self.going):
            return f"{said} is not always possible"
        more = self._more(case.steps, place, target)
        if more is not None:
            return f"{more.origin or said} makes more of it than a move"
        own = (step for step in case.endings if step not in self.relation.endings)
        return next((f"{step.origin} may follow" for step in own if self._quietly(step.when, target) is not FALSE), "")

    def _more(self, steps: tuple[Step, ...], place: int, target: int) -> Step | None:
        """A step that does anything but move the player, or does not always; the first is to move him, and no other acts."""
        first, *others = steps
        if self.at(first.when, place) is not TRUE or any(
                (write.slot, write.kind, write.value, self.at(write.when, place)) != (self.player, "set", target, TRUE)
                for write in first.writes):
            return first
        return next((step for step in others if self.at(step.when, target) is not FALSE), None)


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
