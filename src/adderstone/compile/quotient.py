"""The quotient: a relation in which the places of one region (see `regions`) are one place, in every field of places.

What it preserves: which regions the player and the things can be in together with all else that a state says, and from
which of these states others can be reached; so which endings can be reached, and which states are dead ends. A turn of
the relation is one of the quotient, or changes nothing there. And where the quotient takes a turn, the player can, from
every state that a run comes to and that looks the same, stroll to a place of his region where the act is possible with
all else as it is (see `strolling`); what follows looks the same again, since nothing but its guard asks for the place. So
each of two states that look the same leads to whatever the other leads to. (After the branching bisimulation of R. van
Glabbeek and W. Weijland, 1996.)

What it does not: how long a run is, since strolls take turns; which place of a region a thing lies in; and nothing is said
of choices as an adversary's, since on a stroll each of them falls as it helps. A run of the quotient is played with strolls
between its turns (`prove.walkthroughs`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from adderstone.compile.formula import Formula, conjunction, disjunction, member, negation
from adderstone.compile.partition import Places
from adderstone.compile.regions import Regions
from adderstone.compile.relation import Case, Relation, State, Step, Write
from adderstone.world.things import PlaceField


class Quotient:
    """The quotient of a relation by its regions. A region's first place stands for it; slots keep their numbers."""

    def __init__(self, regions: Regions) -> None:
        self.regions, self.whole = regions, regions.relation
        self._known: dict[Formula, Formula] = {}
        whole = self.whole
        self.domains = tuple(frozenset(self._value(slot, value) for value in domain)
                             for slot, domain in enumerate(whole.domains))
        self.relation = replace(
            whole, start=self.seen(whole.start), open_when=tuple(map(self.formula, whole.open_when)),
            cases=tuple(self._cases()), daemons=tuple(map(self._step, whole.daemons)),
            endings=tuple(map(self._step, whole.endings)), over=self.formula(whole.over), domains=self.domains)

    def seen(self, state: State) -> State:
        """A state as the quotient sees it."""
        return tuple(self._value(slot, value) for slot, value in enumerate(state))

    def _value(self, slot: int, value: int) -> int:
        return self.regions.partition.first(value) if slot in self.regions.slots else value

    def formula(self, formula: Formula) -> Formula:
        """A formula that tells no places of a region apart, over the states of the quotient."""
        found = self._known.get(formula)
        if found is None:
            found = self._known[formula] = self._made(formula)
        return found

    def _made(self, formula: Formula) -> Formula:
        if formula.kind == "in" and formula.slot in self.regions.slots:
            values = {self._value(formula.slot, value) for value in formula.values}
            return member(formula.slot, values, self.domains[formula.slot])
        parts = map(self.formula, formula.parts)
        if formula.kind == "not":
            return negation(next(parts))
        return {"and": conjunction, "or": disjunction}[formula.kind](parts) if formula.parts else formula

    def _guard(self, guard: Formula) -> Formula:
        """Where an act is possible once the player has strolled to where it is."""
        if self.regions.player not in guard.slots():
            return self.formula(self.regions.written(guard))
        return disjunction(conjunction([self._in(parts), self.formula(self.regions.written(anywhere))])
                           for anywhere, parts in self.regions.possible(guard).items())

    def _in(self, parts: Iterable[Places]) -> Formula:
        player = self.regions.player
        return member(player, map(min, parts), self.domains[player])

    def _cases(self) -> Iterable[Case]:
        """The cases; of those that come to the same, the first, as in grounding. A move that stays in its region is none."""
        found: dict[object, Case] = {}
        for case in self.whole.cases:
            steps, endings = tuple(map(self._step, case.steps)), tuple(map(self._step, case.endings))
            cut = Case(case.act, self._guard(case.guard), steps, endings, case.origin)
            found.setdefault((cut.guard, steps, endings, cut.asking(len(self.whole.fields))), cut)
        going = negation(self.formula(self.whole.over))
        always = {case.endings for case in found.values() if case.guard is going and not case.steps}
        return [case for case in found.values() if case.endings not in always or not self._stays(case)]

    def _stays(self, case: Case) -> bool:
        """Whether a case does nothing but leave the player in his region; time may pass there by another case, too."""
        writes = [write for step in case.steps for write in step.writes]
        player = self.regions.player
        return bool(writes) and all(write.slot == player and write.kind == "set" and case.guard is conjunction(
            [case.guard, member(player, {write.value}, self.domains[player])]) for write in writes)

    def _step(self, step: Step) -> Step:
        return Step(self.formula(step.when), tuple(map(self._write, step.writes)), step.origin)

    def _write(self, write: Write) -> Write:
        value = self._value(write.slot, write.value) if write.kind == "set" else write.value
        return replace(write, when=self.formula(write.when), value=value)


def quotient_of(relation: Relation, asked: Iterable[int]) -> Quotient:
    """The quotient for a question over some slots; what is asked of where something is tells all places apart."""
    slots = [slot for slot in asked if isinstance((*relation.fields, *relation.choices)[slot], PlaceField)]
    formulas = [member(slot, {value}, relation.domains[slot]) for slot in slots for value in relation.domains[slot]]
    player = next(slot for slot, field in enumerate(relation.fields)
                  if isinstance(field, PlaceField) and field.thing is field.thing.story.player)
    return Quotient(Regions(relation, player, formulas))
