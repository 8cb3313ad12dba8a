"""Encoding: fields as vectors of literals, and every condition and effect of the world as gates over them.

A field's code is the place of its value among the values that the field can have, in binary. Those values are its
start, all that an effect sets, and what is copied into it: an effect that would lead outside is an error here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from adderstone.prove.checking.acts import Group
from adderstone.prove.checking.circuit import FALSE, TRUE, Circuit
from adderstone.world import conditions as c
from adderstone.world.effects import Add, Copy, Effect, Set, When
from adderstone.world.entities import Room
from adderstone.world.fields import Field, Flag
from adderstone.world.sense import DEPTH, Sense
from adderstone.world.things import At, Person, Place, Thing
from adderstone.world.world import World

Vector = tuple[int, ...]
Values = Sequence[AbstractSet[int]]


class Env:
    """The vectors of a state and its choices at one point of a turn."""

    def __init__(self, vectors: Sequence[Vector]) -> None:
        self.vectors = tuple(vectors)
        self.known: dict[object, int] = {}

    def __getitem__(self, slot: int) -> Vector:
        return self.vectors[slot]


class Encoding:
    """The values of each field, and the gates of conditions and effects."""

    def __init__(self, world: World, values: Values, circuit: Circuit) -> None:
        self.world, self.circuit = world, circuit
        self.fields: tuple[Field, ...] = (*world.fields, *world.choices)
        self.values = [sorted(each) for each in values]
        self._made: Counter[str] = Counter()  # vectors of its own that a field was given, by its name
        self._alone: dict[int, dict[frozenset[int], int]] = {}
        self.codes = [{value: code for code, value in enumerate(values)} for values in self.values]

    # --- vectors ---

    def width(self, slot: int) -> int:
        """The number of bits of a field's code."""
        return (len(self.values[slot]) - 1).bit_length()

    def constant(self, slot: int, value: int) -> Vector:
        """The vector of one value."""
        code = self.codes[slot][value]
        return tuple(TRUE if code >> bit & 1 else FALSE for bit in range(self.width(slot)))

    def unknown(self, slot: int, values: AbstractSet[int] | None = None) -> Vector:
        """A vector of its own, which has some value of the field, or one of those given."""
        codes = {code for value, code in self.codes[slot].items() if values is None or value in values}
        name = self.fields[slot].name
        self._made[name] += 1
        said = f"{name!r} for the {self._made[name]}th time, one of {sorted(codes)}"
        vector = tuple(self._bit(bit, codes, f"bit {bit} of {said}") for bit in range(self.width(slot)))
        for code in range(1 << len(vector)):
            if code not in codes:
                self.circuit.fact([-literal if code >> bit & 1 else literal for bit, literal in enumerate(vector)])
        return vector

    def _bit(self, bit: int, codes: AbstractSet[int], label: str) -> int:
        """A bit that is the same in all codes is no unknown."""
        seen = {code >> bit & 1 for code in codes}
        return self.circuit.fresh(label) if len(seen) > 1 else TRUE if seen == {1} else FALSE

    def free(self, ranges: Mapping[int, AbstractSet[int]] | None = None) -> Env:
        """A state of which no more is known than some ranges, its choices at their first options."""
        known, state = ranges or {}, len(self.world.fields)
        return Env([self.unknown(slot, known.get(slot)) if slot < state else self.constant(slot, 0)
                    for slot in range(len(self.fields))])

    def is_(self, vector: Vector, slot: int, value: int) -> int:
        """The vector is that of a value."""
        code = self.codes[slot].get(value)
        if code is None:
            return FALSE
        return self.circuit.all_of(lit if code >> bit & 1 else -lit for bit, lit in enumerate(vector))

    def among(self, vector: Vector, slot: int, values: AbstractSet[int]) -> int:
        """The vector is that of one of some values."""
        inside = sorted(self.codes[slot].keys() & values)
        alone = self._bitwise(slot, frozenset(inside))
        if alone is not None:
            return vector[alone]
        if 2 * len(inside) <= len(self.values[slot]):
            return self.circuit.any_of([self.is_(vector, slot, value) for value in inside])
        outside = set(self.values[slot]) - set(inside)
        return -self.circuit.any_of([self.is_(vector, slot, value) for value in sorted(outside)])

    def _bitwise(self, slot: int, values: frozenset[int]) -> int | None:
        """The bit of a field's code that alone says that its value is one of these; diagrams often ask for just that."""
        if slot not in self._alone:
            codes = self.codes[slot].items()
            self._alone[slot] = {frozenset(value for value, code in codes if code >> bit & 1): bit
                                 for bit in range(self.width(slot))}
        return self._alone[slot].get(values)

    # --- conditions ---

    def holds(self, condition: c.Condition, env: Env) -> int:
        """The literal of a condition."""
        name = (condition.kind, condition.entity) if isinstance(condition, Sense) else condition
        known = env.known.get(name)
        if known is None:
            known = env.known[name] = self._holds(condition, env)
        return known

    def _holds(self, condition: c.Condition, env: Env) -> int:  # noqa: C901 (one line for each kind of condition)
        match condition:
            case Flag():
                return self.is_(env[condition.index], condition.index, 1)
            case c.Constant():
                return TRUE if condition.value else FALSE
            case c.And():
                return self.circuit.all_of((self.holds(condition.left, env), self.holds(condition.right, env)))
            case c.Or():
                return self.circuit.any_of((self.holds(condition.left, env), self.holds(condition.right, env)))
            case c.Not():
                return -self.holds(condition.inside, env)
            case c.Fact():
                return self.holds(condition.inside, env)
            case c.Is():
                return self.among(env[condition.field.index], condition.field.index, condition.values)
            case c.Same():
                return self._same(condition.left.index, condition.right.index, env)
            case At():
                return self._at(condition.thing, condition.numbers, env)
            case Sense():
                return self._sense(condition, env)
        raise TypeError(f"The checker has no encoding for conditions of the type {type(condition).__name__}.")

    def _same(self, left: int, right: int, env: Env) -> int:
        shared = [value for value in self.values[left] if value in self.codes[right]]
        return self.circuit.any_of([self.circuit.all_of((self.is_(env[left], left, value),
                                                         self.is_(env[right], right, value))) for value in shared])

    def _at(self, thing: Thing, numbers: AbstractSet[int], env: Env) -> int:
        if thing.field is not None:
            return self.among(env[thing.field.index], thing.field.index, numbers)
        return TRUE if any(place.number in numbers for place in thing.starts) else FALSE

    # --- sight and reach ---

    def _sense(self, sense: Sense, env: Env) -> int:
        thing = sense.entity
        if not isinstance(thing, Thing):
            return FALSE if sense.kind in ("have", "present") else TRUE
        if sense.kind == "have":
            return self.holds(thing.held, env)
        if sense.kind == "present" and not isinstance(thing, Person):
            return FALSE
        return self._reached(thing, sense.kind == "touch", DEPTH, env)

    def _reached(self, thing: Thing, by_hand: bool, depth: int, env: Env) -> int:
        """What stands between the player and a thing, holder by holder."""
        if depth == 0:
            return FALSE
        if thing is self.world.player:
            return TRUE
        name = (thing, by_hand, depth)
        known = env.known.get(name)
        if known is None:
            ways = [self.circuit.all_of((there, self._open_to(place, by_hand, depth, env)))
                    for place, there in self._whereabouts(thing, env)]
            known = env.known[name] = self.circuit.any_of(ways)
        return known

    def _whereabouts(self, thing: Thing, env: Env) -> Iterator[tuple[Place, int]]:
        """The places where a thing can be. One without a field is in all of its places, which are rooms, or in one."""
        if thing.field is None:
            yield from ((place, TRUE) for place in thing.starts)
            return
        slot = thing.field.index
        for value in self.values[slot]:
            yield self.world.story.places[value], self.is_(env[slot], slot, value)

    def _open_to(self, place: Place, by_hand: bool, depth: int, env: Env) -> int:
        owner = place.owner
        if isinstance(owner, Room):
            return self.circuit.all_of((self._at(self.world.player, {place.number}, env), -self.holds(owner.dark, env)))
        if not isinstance(owner, Thing) or place.kind == "nowhere":
            return FALSE
        if by_hand and place.kind in ("carried", "worn") and owner is not self.world.player:
            return FALSE
        opened = self.holds(owner.opened, env) if place.kind == "in" else TRUE
        return self.circuit.all_of((opened, self._reached(owner, by_hand, depth - 1, env)))

    # --- effects ---

    def after(self, effects: Iterable[Effect], env: Env, when: int = TRUE) -> Env:
        """What simultaneous effects make of a state, where `when` holds."""
        written: dict[int, Vector] = {}
        for effect in effects:
            self._write(effect, env, when, written)
        changed = {slot: vector for slot, vector in written.items() if vector != env[slot]}
        return Env([changed.get(slot, vector) for slot, vector in enumerate(env.vectors)]) if changed else env

    def _write(self, effect: Effect, env: Env, when: int, written: dict[int, Vector]) -> None:
        if when == FALSE:
            return
        if isinstance(effect, When):
            both = self.circuit.all_of((when, self.holds(effect.condition, env)))
            for part in effect.effects:
                self._write(part, env, both, written)
            return
        slot, new = self._new(effect, env)
        old = written.get(slot, env[slot])
        written[slot] = tuple(self.circuit.choose(when, one, other) for one, other in zip(new, old, strict=True))

    def _new(self, effect: Effect, env: Env) -> tuple[int, Vector]:
        match effect:
            case Set():
                return effect.field.index, self.constant(effect.field.index, effect.value)
            case Copy():
                slot, origin = effect.field.index, effect.origin.index
                return slot, self._mapped(origin, slot, env, {value: value for value in self.values[origin]})
            case Add():
                slot, top = effect.field.index, effect.field.size - 1
                moved = {value: min(max(value + effect.amount, 0), top) for value in self.values[slot]}
                return slot, self._mapped(slot, slot, env, moved)
        raise TypeError(f"The checker has no encoding for effects of the type {type(effect).__name__}.")

    def _mapped(self, origin: int, slot: int, env: Env, values: dict[int, int]) -> Vector:
        """The vector of what a field becomes when it takes, for each value of `origin`, the one given for it."""
        bits: list[list[int]] = [[] for _ in range(self.width(slot))]
        for value, given in values.items():
            here = self.is_(env[origin], origin, value)
            for bit, literal in enumerate(self.constant(slot, given)):
                if literal == TRUE:
                    bits[bit].append(here)
        return tuple(self.circuit.any_of(ways) for ways in bits)


def values_of(world: World, groups: Sequence[Group]) -> Values:
    """The values that each field can come to have, by its start and by all effects."""
    effects = list(_effects(world, groups))
    found = [{value} for value in world.start] + [set(range(choice.size)) for choice in world.choices]
    found[world.ending.index] |= set(range(world.ending.size))
    for effect in effects:
        if isinstance(effect, Set):
            found[effect.field.index].add(effect.value)
        elif isinstance(effect, Add):
            found[effect.field.index] |= set(range(effect.field.size))
    copies = {(effect.field.index, effect.origin.index) for effect in effects if isinstance(effect, Copy)}
    grown = True
    while grown:
        before = sum(map(len, found))
        for slot, origin in copies:
            found[slot] |= found[origin]
        grown = sum(map(len, found)) > before
    return found


def _effects(world: World, groups: Sequence[Group]) -> Iterator[Effect]:
    for group in groups:
        for clause in group.clauses:
            yield from flat(clause.effects)
        for rule in group.after:
            yield from flat(rule.then)
    for daemon in world.daemons:
        yield from flat(daemon.then)


def flat(effects: Iterable[Effect]) -> Iterator[Effect]:
    """The effects, with those inside a condition in its place."""
    for effect in effects:
        if isinstance(effect, When):
            yield from flat(effect.effects)
        else:
            yield effect
