"""Regions: places that a question need not tell apart, since the player can come from each to the others for nothing.

Two places are of one region when one can stroll from each to the other (see `strolling`), and nothing asks in which of
them something is: no daemon, no ending, no step of an act, and nothing that opens a choice. An act's guard may ask where
the *player* is, since he can go there first; but in whatever place of the region another thing lies, the act must be
possible from some place of the region under the same conditions. So to take a thing, which is possible where it lies,
tells no places apart, and to do something where two things lie together does.

They are found by refinement: places between which one can stroll are split wherever something tells two of them apart,
until nothing does. (After the coarsest partition of R. Paige and R. Tarjan, 1987.) What told places apart is kept, since an
author can do something about it.

What it preserves is said in `quotient`.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from functools import cached_property, partial

from adderstone.compile.cofactors import Cofactor, Cofactors
from adderstone.compile.formula import Formula, conjunction, disjunction, member
from adderstone.compile.partition import Partition, Places
from adderstone.compile.relation import Relation, State, Step, Write
from adderstone.compile.strolling import Move, Strolls
from adderstone.compile.walking import Walking
from adderstone.world.things import PlaceField

Asked = tuple[Formula, str]


class Regions:
    """The regions of a relation. What is `asked` beside what the relation itself asks tells places apart too.

    Of a part of a relation, such as a chapter, `known` says which daemons settle in the whole.
    """

    def __init__(self, relation: Relation, player: int, asked: Iterable[Formula] = (),
                 known: frozenset[int] | None = None) -> None:
        self.relation, self.player = relation, player
        self.slots = frozenset(slot for slot, field in enumerate(relation.fields) if isinstance(field, PlaceField))
        self.cofactors = {slot: Cofactors(slot, relation.domains) for slot in self.slots}
        self.walking = Walking(relation, player, known)
        self.strolls = Strolls(self.walking)
        self.partition = Partition(relation.domains[player])
        component = {place: part for part in self.strolls.components() for place in part}
        self.partition.split(component.get, "")
        for formula, by in [*((formula, "what is asked") for formula in asked), *self._strict()]:
            self._told_apart(formula, by)
        while any(self._split_by(possible, by) for guard, by in self._guards for possible in self.possible(guard)):
            pass

    @property
    def parts(self) -> list[Places]:
        """The regions; a place of its own is one too."""
        return self.partition.parts

    # --- what is asked of all states alike ---

    def _strict(self) -> Iterator[Asked]:
        """Everything but the guards of acts, and what it is that asks it."""
        relation = self.relation
        yield relation.over, "the end of the story"
        for choice, formula in zip(relation.choices, relation.open_when, strict=True):
            yield formula, f"when the choice '{choice.name}' is open"
        steps: dict[Step, str] = {step: step.origin for step in (*relation.daemons, *relation.endings) if step.writes}
        for case in relation.cases:
            for step in (*case.steps, *case.endings):
                steps.setdefault(step, step.origin or str(case.act))
        for step, by in steps.items():
            yield step.when, by
            yield from ((write.when, by) for write in step.writes)
            if any(map(self._is_odd, step.writes)):
                self.partition.split(lambda place: place, by)

    def _is_odd(self, write: Write) -> bool:
        """Whether a place is copied to or from what is no place, or is counted with."""
        if write.kind == "copy":
            return (write.slot in self.slots) != (write.value in self.slots)
        return write.kind == "add" and write.slot in self.slots

    def _told_apart(self, formula: Formula, by: str) -> None:
        """Split by all that a formula says of places."""
        for atom in atoms(formula):
            for slot in {atom.slot, atom.other} & self.slots:
                self.partition.split(partial(self._side, atom, slot), by)

    def _side(self, atom: Formula, slot: int, place: int) -> Hashable | None:
        if place not in self.relation.domains[slot]:
            return None
        return place if atom.kind == "same" else place in atom.values

    # --- what acts ask ---

    @cached_property
    def _guards(self) -> list[Asked]:
        """Every guard that speaks of places, with the first act that has it."""
        found: dict[Formula, str] = {}
        for case in self.relation.cases:
            if case.guard.slots() & self.slots:
                found.setdefault(case.guard, f"{case.act} ({case.origin})" if case.origin else str(case.act))
        return list(found.items())

    def possible(self, guard: Formula) -> dict[Formula, list[Places]]:
        """What must hold of all but the player's place for a guard to hold somewhere in a region, with those regions."""
        found: dict[Formula, list[Places]] = {}
        cofactor = self.cofactors[self.player].of(guard)
        for part in self.parts:
            anywhere = disjunction(dict.fromkeys(cofactor.at(place) for place in sorted(part)))
            found.setdefault(anywhere, []).append(part)
        return found

    def _split_by(self, formula: Formula, by: str) -> bool:
        """Split by what a formula comes to where a thing lies in one place of a region or in another."""
        while (slot := self._telling(formula)) is not None:
            if self.partition.split(partial(self._said, slot, self.cofactors[slot].of(formula)), by):
                return True
            formula = self._by_regions(formula, slot)
        return False

    def _said(self, slot: int, cofactor: Cofactor, place: int) -> Hashable | None:
        """What a formula comes to where a thing lies in a place, in whatever order it says so."""
        if place not in self.relation.domains[slot]:
            return None
        formula = cofactor.at(place)
        return (formula.kind, frozenset(formula.parts)) if formula.parts else formula

    def _telling(self, formula: Formula) -> int | None:
        """A field of which a formula, as it is written, asks for more than the region."""
        for atom in atoms(formula):
            for slot in sorted({atom.slot, atom.other} & self.slots):
                values = (frozenset({value}) for value in self.relation.domains[slot]) if atom.kind == "same" else [atom.values]
                if any(self.partition.crossed(some, self.relation.domains[slot]) for some in values):
                    return slot
        return None

    def _by_regions(self, formula: Formula, slot: int) -> Formula:
        """A formula that comes to the same wherever in a region a thing lies, so written that it asks for the region."""
        domain, cofactor = self.relation.domains[slot], self.cofactors[slot].of(formula)
        found: dict[Formula, list[int]] = {}
        for value in sorted(domain):
            one = min(self.partition.of.get(value, frozenset({value})) & domain)
            found.setdefault(cofactor.at(one), []).append(value)
        return disjunction(conjunction([member(slot, values, domain), rest]) for rest, values in found.items())

    def written(self, formula: Formula) -> Formula:
        """A formula that tells no places of a region apart, so written that it asks for regions in all fields."""
        while (slot := self._telling(formula)) is not None:
            formula = self._by_regions(formula, slot)
        return formula

    def walks(self, state: State) -> Iterator[tuple[int, tuple[Move, ...]]]:
        """How to come from a state to each other place of the player's region with all else as it is, the nearest first."""
        here = self.partition.of[state[self.player]]
        return ((at, moves) for at, moves in self.strolls.paths(state) if moves and at in here)

    # --- why ---

    def why(self, one: int, other: int) -> str:
        """What told two places apart; nothing if they are of one region."""
        by = self.partition.by(one, other)
        if by is None or by:
            return by or ""
        walking, ways = self.walking, ((one, other), (other, one))
        found = (walking.costs[way] or walking.stirs(*way) for way in ways if way in walking.costs)
        return next(filter(None, found), "there is no way to and fro")

    def alone(self) -> dict[int, str]:
        """Each place that is a region of its own, and what told it from one that it is next to."""
        found: dict[int, str] = {}
        for place in sorted(place for part in self.parts if len(part) == 1 for place in part):
            near = sorted({sum(way) - place for way in self.walking.costs if place in way})
            found[place] = next((self.why(place, other) for other in near), "no way leads there")
        return found


def atoms(formula: Formula) -> Iterator[Formula]:
    """The memberships and equalities that a formula is made of, each once."""
    seen: set[Formula] = set()
    waiting = [formula]
    while waiting:
        part = waiting.pop()
        if part not in seen:
            seen.add(part)
            waiting += reversed(part.parts)
            if part.kind in ("in", "same"):
                yield part
