"""Lowering of conditions: every condition of the world, derived facts included, as a formula over fields.

What it preserves: for every state and choice, the formula holds exactly where the condition does. Sight and reach are
unfolded over the places where a thing can be; things nest at most a few deep, so the unfolding ends.
"""

from __future__ import annotations

from adderstone.compile.domains import domains
from adderstone.compile.formula import (
    FALSE,
    TRUE,
    Formula,
    conjunction,
    disjunction,
    member,
    negation,
    same,
)
from adderstone.world import conditions as c
from adderstone.world.entities import Room
from adderstone.world.fields import Field, Flag
from adderstone.world.sense import DEPTH, Sense
from adderstone.world.things import At, Person, Place, Thing
from adderstone.world.world import World


class Lowering:
    """The lowering of one world; results are kept, since rules share their conditions."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.domains = domains(world)
        self.slots = tuple(self.domains[field] for field in (*world.fields, *world.choices))
        self._known: dict[object, Formula] = {}
        self._sights: dict[tuple[Thing, bool, int], Formula] = {}

    def formula(self, condition: c.Condition) -> Formula:
        """The condition as a formula."""
        name = (condition.kind, condition.entity) if isinstance(condition, Sense) else condition
        known = self._known.get(name)
        if known is None:
            known = self._known[name] = self._lower(condition)
        return known

    def is_in(self, field: Field, values: frozenset[int]) -> Formula:
        """The field has one of the values."""
        return member(field.index, values, self.domains[field])

    def _lower(self, condition: c.Condition) -> Formula:
        match condition:
            case Flag():
                return self.is_in(condition, frozenset({1}))
            case c.Is():
                return self.is_in(condition.field, condition.values)
            case c.Same():
                return same(condition.left.index, condition.right.index)
            case At():
                return self._at(condition)
            case Sense():
                return self._sense(condition)
        return self._joined(condition)

    def _joined(self, condition: c.Condition) -> Formula:
        """Conditions that are made of others."""
        match condition:
            case c.Constant():
                return TRUE if condition.value else FALSE
            case c.And():
                return conjunction([self.formula(condition.left), self.formula(condition.right)])
            case c.Or():
                return disjunction([self.formula(condition.left), self.formula(condition.right)])
            case c.Not():
                return negation(self.formula(condition.inside))
            case c.Fact():
                return self.formula(condition.inside)
        raise TypeError(f"no lowering for {type(condition).__name__}; add a case to Lowering._lower")

    def _at(self, condition: At) -> Formula:
        if condition.thing.field is not None:
            return self.is_in(condition.thing.field, condition.numbers)
        return TRUE if any(place.number in condition.numbers for place in condition.thing.starts) else FALSE

    def _sense(self, sense: Sense) -> Formula:
        entity = sense.entity
        if sense.kind == "have":
            return self.formula(entity.held) if isinstance(entity, Thing) else FALSE
        if sense.kind == "present" and not isinstance(entity, Person):
            return FALSE
        return self._reach(entity, sense.kind == "touch", DEPTH) if isinstance(entity, Thing) else TRUE

    def _reach(self, thing: Thing, by_hand: bool, depth: int) -> Formula:
        """The player can see the thing, or by hand touch it: `sense._reaches`, unfolded."""
        if depth == 0:
            return FALSE
        if thing is self.world.player:
            return TRUE
        name = (thing, by_hand, depth)
        if name not in self._sights:
            self._sights[name] = disjunction(
                conjunction([self._is_at(thing, place), self._from(place, by_hand, depth)])
                for place in self._places(thing))
        return self._sights[name]

    def _places(self, thing: Thing) -> list[Place]:
        if thing.field is None:
            return list(thing.starts)
        return [self.world.story.places[number] for number in thing.field.domain()]

    def _is_at(self, thing: Thing, place: Place) -> Formula:
        return TRUE if thing.field is None else self.is_in(thing.field, frozenset({place.number}))

    def _from(self, place: Place, by_hand: bool, depth: int) -> Formula:
        """What is at a place is in sight, or in reach."""
        owner = place.owner
        if isinstance(owner, Room):
            return conjunction([self.formula(self.world.player.at(owner)), negation(self.formula(owner.dark))])
        if not isinstance(owner, Thing):
            return FALSE
        if by_hand and place.kind in ("carried", "worn") and owner is not self.world.player:
            return FALSE
        opened = self.formula(owner.opened) if place.kind == "in" else TRUE
        return conjunction([opened, self._reach(owner, by_hand, depth - 1)])
