"""Acts: all that can be done in a world, in groups whose members come to the same thing.

The acts are those of `world.turn`: each verb of the world with as many nouns as it takes. A noun is any thing or
person; a direction for `go`; a topic of the person for what is asked, told and said; a room, direction or topic besides
where a rule names one; and none where the grammar has a phrase without it.

A group leaves out no act that it stands for and adds none. Rules tell nouns apart by the shapes that name them, and the
standard verbs by what a noun is (a holder, a key, something portable): acts that neither tells apart have the same
clauses, but for the access that each noun asks for. So one member stands for the clauses, and any member's access opens
them. Left out is what can only be refused, or be a look without an effect; and what only a rule over all acts may
answer, where a bare verb is answered by the same rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from adderstone.world import standard
from adderstone.world import verbs as v
from adderstone.world.clauses import Clause
from adderstone.world.conditions import Condition
from adderstone.world.entities import Entity
from adderstone.world.rules import Ending, Rule
from adderstone.world.sense import Sense
from adderstone.world.things import Door, Person, Thing
from adderstone.world.verbs import Act, Shape, Verb
from adderstone.world.world import World

TALK = (v.ask, v.tell, v.say)
HOLDERS = (v.put_on, v.put_in)
LOCKS = (v.lock, v.unlock)
LOOKS = (v.look_at_through,)
BARE_NOUN = (v.talk,)
BARE_SECOND = (v.throw, v.tie, *TALK)
Noun = Entity | None


@dataclass(frozen=True)
class Group:
    """Acts with the same clauses. `access` holds, for each noun, the conditions of which one must hold."""

    act: Act
    members: int
    access: tuple[tuple[Condition, ...], ...]
    clauses: tuple[Clause, ...]
    after: tuple[Rule, ...]
    endings: tuple[Ending, ...]

    @property
    def does_something(self) -> bool:
        """Some clause may take a turn. A look without an effect never does."""
        return any(clause.kind != "refuse" and (not clause.free or clause.effects or self.after or self.endings)
                   for clause in self.clauses)


def groups(world: World) -> Iterator[Group]:
    """Every act of the world that may take a turn, in groups."""
    table = _Table(world)
    for verb in world.verbs:
        for actor in table.actors(verb):
            for nouns, seconds in table.classes(verb, actor):
                group = grouped(world, verb, nouns, seconds, actor)
                if group.does_something:
                    yield group


def grouped(world: World, verb: Verb, nouns: tuple[Noun, ...], seconds: tuple[Noun, ...],
            actor: Person | None = None) -> Group:
    """The acts of a verb with any of these nouns, all of one class."""
    act = Act(verb, nouns[0], seconds[0], actor)
    access: tuple[tuple[Condition, ...], ...] = ((Sense("present", actor),),) if actor is not None else tuple(
        tuple(Sense(need, noun) for noun in slot if noun is not None)
        for need, slot in zip(verb.needs, (nouns, seconds), strict=False) if need and None not in slot)
    clauses = world.clauses(act)[len(access):]  # the clauses of access come first, one for each of these
    ends = tuple(ending for ending in world.endings if ending.on is not None and ending.on.matches(act))
    return Group(act, len(nouns) * len(seconds), access, clauses, tuple(world.matching(act, "after")), ends)


def single(world: World, act: Act) -> Group:
    """One act by itself."""
    return grouped(world, act.verb, (act.noun,), (act.second,), act.actor)


class _Table:
    """Which nouns each verb takes, and which of them come to the same."""

    def __init__(self, world: World) -> None:
        self.world = world
        doing = [rule.on for rule in world.rules if rule.phase != "refuse"]
        doing += [ending.on for ending in world.endings if ending.on is not None]
        refusing = [rule.on for rule in world.rules if rule.phase == "refuse"]
        self.doing = [shape for pattern in doing for shape in pattern.shapes]
        self.shapes = self.doing + [shape for pattern in refusing for shape in pattern.shapes]
        self.spoken_of = {verb for shape in self.shapes if not _over_all(shape)
                          for verb in (world.verbs if shape.inverted else shape.verbs)}
        self.keys = {thing.key_thing for thing in world.things if thing.key_thing is not None}

    def concerned(self, verb: Verb, shapes: list[Shape] | None = None) -> list[Shape]:
        """The shapes that acts of the verb can match, by themselves or by the verb that it is like."""
        names = {verb, verb.like} - {None}
        return [shape for shape in (self.shapes if shapes is None else shapes)
                if any((name in shape.verbs) != shape.inverted for name in names)]

    def actors(self, verb: Verb) -> list[Person | None]:
        """The player, and the persons whom some rule lets do this."""
        doing = self.concerned(verb, self.doing)
        return [None, *dict.fromkeys(shape.actor for shape in doing if shape.actor is not None)]

    def classes(self, verb: Verb, actor: Person | None) -> Iterator[tuple[tuple[Noun, ...], tuple[Noun, ...]]]:
        """The classes of nouns of a verb, each with each, for which there may be something to do."""
        if verb in TALK:
            yield from self._talk(verb)
            return
        nouns = self._split(verb, "noun", self._nouns(verb))
        seconds = self._split(verb, "second", self._seconds(verb))
        represented = self._is_represented(verb)
        doing = [shape for shape in self.concerned(verb, self.doing)
                 if shape.actor is actor and not (represented and _over_all(shape))]
        for first, second in product(nouns, seconds):
            if self._is_ruled(doing, first[0], second[0]) or (
                    actor is None and self._may_be_done(verb, first[0], second[0])):
                yield first, second

    def _is_ruled(self, doing: list[Shape], noun: Noun, second: Noun) -> bool:
        """Some rule may let it be done, or something follow it."""
        return any((not shape.noun or noun in shape.noun) and (not shape.second or second in shape.second)
               for shape in doing)

    def _may_be_done(self, verb: Verb, noun: Noun, second: Noun) -> bool:
        """The standard block may do something, which it does for no nouns that it can't use."""
        kind = verb if verb in standard.BLOCKS else verb.like
        if kind is None or kind not in standard.BLOCKS:
            return False
        return all(_used(kind, entity) if slot == "noun" else self._matters(verb, slot, entity)
                   for slot, entity in (("noun", noun), ("second", second)) if entity is not None)

    def _is_represented(self, verb: Verb) -> bool:
        """What falls only to rules over all acts comes to what some bare verb comes to that no other rule speaks of.

        Both meet the same rules over all acts, in the same order; the bare verb asks for no access, and no rule comes
        between. A rule over all acts that *follows* an act is another matter where the standard block does the act.
        """
        mine = self._over_all(verb)
        if not verb.needs:
            return False
        if verb in standard.BLOCKS or (verb.like is not None and verb.like in standard.BLOCKS):
            after = [rule.on for rule in self.world.rules if rule.phase == "after"]
            after += [ending.on for ending in self.world.endings if ending.on is not None]
            if any(_over_all(shape) for pattern in after for shape in pattern.shapes):
                return False
        if verb.like is not None and self._over_all(verb.like) != mine:
            return False
        return any(self._over_all(bare) == mine for bare in self.world.verbs if bare is not verb and not bare.needs
                   and not bare.free and bare.like is None and bare not in self.spoken_of)

    def _over_all(self, verb: Verb) -> frozenset[int]:
        return frozenset(number for number, shape in enumerate(self.shapes)
                         if _over_all(shape) and verb not in shape.verbs)

    def _talk(self, verb: Verb) -> Iterator[tuple[tuple[Noun, ...], tuple[Noun, ...]]]:
        named = self._named(verb, "second")
        for person in self._nouns(verb):
            topics = person.topics if isinstance(person, Person) else []
            for second in dict.fromkeys((None, *topics, *named)):
                yield (person,), (second,)

    # --- what can stand in a slot ---

    def _nouns(self, verb: Verb) -> list[Noun]:
        if not verb.needs:
            return [None]
        if verb is v.go:
            return list(self.world.story.compass.all)
        bare = [None] if verb in BARE_NOUN or self._without(verb, "[noun]") else []
        kinds = self.world.story.persons if verb.needs[0] == "present" else self.world.things
        return [*kinds, *self._named(verb, "noun"), *bare]

    def _seconds(self, verb: Verb) -> list[Noun]:
        if len(verb.needs) < 2:
            return [None]
        bare = [None] if verb in BARE_SECOND or self._without(verb, "[second]") else []
        kinds = self.world.story.persons if verb.needs[1] == "present" else self.world.things
        return [*kinds, *self._named(verb, "second"), *bare]

    def _without(self, verb: Verb, slot: str) -> bool:
        return any(slot not in phrase for phrase in self.world.story.verbs.get(verb, ()))

    def _named(self, verb: Verb, slot: str) -> list[Entity]:
        """What is no thing, and stands in a rule over the verb."""
        found = {entity for shape in self.concerned(verb) for entity in getattr(shape, slot)}
        return sorted((entity for entity in found if not isinstance(entity, Thing)), key=lambda entity: entity.key)

    # --- which of it comes to the same ---

    def _split(self, verb: Verb, slot: str, nouns: Iterable[Noun]) -> list[tuple[Noun, ...]]:
        shapes = [getattr(shape, slot) for shape in self.concerned(verb) if getattr(shape, slot)]
        classes: dict[object, list[Noun]] = {}
        for noun in nouns:
            named = tuple(number for number, entities in enumerate(shapes) if noun in entities)
            own = noun if noun is None or self._matters(verb, slot, noun) else type(noun)
            classes.setdefault((named, own), []).append(noun)
        return [tuple(members) for members in classes.values()]

    def _matters(self, verb: Verb, slot: str, noun: Entity) -> bool:
        """The standard block of the verb may read what this noun is."""
        kind = verb if verb in standard.BLOCKS else verb.like
        if kind is None or kind not in standard.BLOCKS:
            return False
        if not isinstance(noun, Thing) or kind not in (*HOLDERS, *LOCKS, *LOOKS):
            return True
        if kind in HOLDERS:
            return noun.field is not None if slot == "noun" else noun.holds_things
        if kind in LOCKS:
            return noun.lockable if slot == "noun" else noun in self.keys
        return slot == "second" and noun.lens


def _over_all(shape: Shape) -> bool:
    return shape.inverted and not shape.noun and not shape.second and shape.actor is None


def _used(verb: Verb, noun: Entity) -> bool:
    """The standard block of a verb may do something with this noun; a look without an effect is nothing done."""
    if not isinstance(noun, Thing):
        return verb is v.go
    if verb in (v.take, v.drop):
        return noun.portable
    if verb in HOLDERS:
        return noun.field is not None
    if verb in (v.open_, v.close):
        return noun.openable
    if verb in LOCKS:
        return noun.lockable
    if verb in (v.wear, v.take_off):
        return noun.wearable
    if verb is v.eat:
        return noun.edible
    if verb is v.enter:
        return isinstance(noun, Door)
    return verb not in (v.examine, v.read, v.search, v.look_in, v.look_under, v.look_behind, v.look_through, *LOOKS)


__all__ = ["Group", "groups", "single"]
