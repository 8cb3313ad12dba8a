"""Acts: the grounded actions that can matter, few enough to look at each.

What it preserves: every act that the words could mean either stands here, or never takes a turn, or comes to what some
act here comes to, in every state where it does so. An act that no rule names and that the standard world has nothing to
do for is refused; only a rule over all acts ("anything but go") can still answer it. Such a rule is represented by a
bare verb that nothing else speaks of (`jump`, `wait`): whatever other act falls to the rule, so would the bare verb, in
the same state and with the same effects. Where a story leaves no such verb, every act is looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

from adderstone.world import verbs as v
from adderstone.world.entities import Entity
from adderstone.world.rules import Rule
from adderstone.world.things import Door, Person, Thing
from adderstone.world.verbs import Act, Pattern, Shape, Topic, Verb
from adderstone.world.world import World

TALK = (v.ask, v.tell, v.say)
BARE_SECOND = frozenset((v.throw, v.tie, *TALK))  # verbs of two nouns that the grammar also takes with one
Nouns = list[Entity | None]


def acts(world: World) -> Iterator[Act]:
    """Every act that could take a turn in a way of its own, each once."""
    return iter(dict.fromkeys(_Acts(world).all()))


def acts_for(world: World, rules: Iterable[Rule]) -> Iterator[Act]:
    """The same, and every act that some rule speaks of, though it may refuse it."""
    return iter(dict.fromkeys(_Acts(world, rules).all()))


def spoken_of(world: World) -> Callable[[Rule], Iterator[Act]]:
    """The acts that a rule speaks of, one after the other; of a rule over nearly all acts, those that stand for them."""
    chosen = _Acts(world, world.rules)
    return chosen.spoken


def all_acts(world: World) -> Iterator[Act]:
    """Every act that the words could mean, whatever it comes to: many, for a small world to be compared on."""
    chosen = _Acts(world)
    for verb in world.verbs:
        yield from chosen.every(verb)
    yield from chosen.orders()


class _Acts:
    def __init__(self, world: World, rules: Iterable[Rule] | None = None) -> None:
        self.world = world
        heard = rules if rules is not None else [rule for rule in world.rules if rule.phase != "refuse"]
        told: list[Pattern] = [rule.on for rule in heard]
        told += [ending.on for ending in world.endings if ending.on is not None]
        self.shapes = [shape for pattern in told for shape in pattern.shapes]
        self.spoken_of = {verb for rule in world.rules for shape in rule.on.shapes if not shape.inverted
                          for verb in shape.verbs}
        self.by_verb: dict[Verb, list[Shape]] = {verb: [] for verb in world.verbs}
        for shape in self.shapes:
            for verb in () if shape.inverted else shape.verbs:
                self.by_verb.setdefault(verb, []).append(shape)

    def all(self) -> Iterator[Act]:
        for verb in (v.wait, *self.world.verbs):  # of acts that come to the same, the first stands for all
            if self.represented:
                yield from self.named(verb)
                yield from self.performed(verb)
            else:
                yield from self.every(verb)
        yield from self.orders()

    # --- what rules name ---

    @cached_property
    def standing_for_all(self) -> list[Act]:
        """The acts that stand for all that the player can do."""
        return list(acts(self.world))

    @cached_property
    def ordered(self) -> list[Act]:
        """All that persons can be told to do."""
        return list(self.orders())

    @cached_property
    def represented(self) -> bool:
        """Every rule over all acts has a bare verb of its own, and those that follow an act have `wait`."""
        return all(self._is_represented(shape) for shape in self.shapes if shape.inverted)

    def _is_represented(self, shape: Shape) -> bool:
        bare = [verb for verb in self.world.verbs
                if not verb.needs and not verb.free and verb.like is None and verb not in self.spoken_of]
        if shape.noun or shape.second or shape.actor is not None or v.wait not in bare or v.wait in shape.verbs:
            return False
        return any(verb not in shape.verbs and verb is not v.wait for verb in bare)

    def named(self, verb: Verb) -> Iterator[Act]:
        """The acts of a verb that some rule or ending speaks of."""
        if not verb.needs:
            yield Act(verb)
            return
        for shape in (*self.by_verb[verb], *(self.by_verb.get(verb.like, []) if verb.like else ())):
            if shape.actor is None:
                yield from self._of(verb, shape)

    def spoken(self, rule: Rule) -> Iterator[Act]:
        """The acts that a rule may answer, those of verbs that are taken for one that it names among them."""
        for shape in rule.on.shapes:
            if shape.inverted:
                nearly_all = self.standing_for_all if shape.actor is None else self.ordered
                yield from (act for act in nearly_all if shape.matches(act))
                continue
            verbs = [verb for verb in self.world.verbs if verb in shape.verbs or verb.like in shape.verbs]
            for verb in verbs:
                found = iter([Act(verb)]) if not verb.needs else self._of(verb, shape)
                yield from (act._replace(actor=shape.actor) for act in found)

    def _of(self, verb: Verb, shape: Shape) -> Iterator[Act]:
        nouns = _ordered(shape.noun) or self.nouns(verb)
        if len(verb.needs) == 1:
            yield from (Act(verb, noun) for noun in nouns if not shape.second)
            return
        for noun in nouns:
            for second in _ordered(shape.second) or self.seconds(verb, noun):
                yield Act(verb, noun, second)

    # --- what the standard world does ---

    def performed(self, verb: Verb) -> Iterator[Act]:
        """The acts of a verb that the standard world may do something for."""
        kind = verb if verb.like is None else verb.like
        if kind is v.go:
            yield from (Act(verb, direction) for direction in self.world.story.compass.all)
        elif kind in (v.put_on, v.put_in):
            side = "top" if kind is v.put_on else "inner"
            holders = [thing for thing in self.world.things if getattr(thing, side) is not None]
            yield from (Act(verb, noun, holder) for noun in self.nouns(verb) for holder in holders
                        if noun is not holder)
        elif kind in (v.lock, v.unlock):
            yield from (Act(verb, thing, thing.key_thing) for thing in self.world.things
                        if thing.lockable and thing.key_thing)
        elif kind in TALK:
            yield from (Act(verb, person, topic) for person in self.world.story.persons for topic in person.topics)
        else:
            yield from (Act(verb, thing) for thing in self.world.things if _does(kind, thing))

    def orders(self) -> Iterator[Act]:
        """What persons are told to do; nothing but a rule answers it."""
        for shape in self.shapes:
            if shape.actor is not None:
                meant = set(self.world.verbs) - shape.verbs if shape.inverted else shape.verbs
                for verb in (verb for verb in self.world.verbs if verb in meant):
                    nouns: list[Entity | None] = [*_ordered(shape.noun)] or (self.nouns(verb) if verb.needs else [None])
                    seconds: list[Entity | None] = [*_ordered(shape.second)] or [None]
                    yield from (Act(verb, noun, second, shape.actor) for noun in nouns for second in seconds)

    # --- all there are ---

    def every(self, verb: Verb) -> Iterator[Act]:
        """All acts of a verb."""
        if not verb.needs:
            yield Act(verb)
        elif len(verb.needs) == 1:
            yield from (Act(verb, noun) for noun in self.nouns(verb))
        else:
            yield from (Act(verb, noun, second) for noun in self.nouns(verb) for second in self.seconds(verb, noun))

    def nouns(self, verb: Verb) -> Nouns:
        """What the first noun can be, rooms and directions only where a rule names them."""
        if verb is v.go:
            return list(self.world.story.compass.all)
        bare: Nouns = [None] if self._said_without(verb, "[noun]") else []
        return [*self._fitting(verb.needs[0]), *self._others(verb, "noun"), *bare]

    def seconds(self, verb: Verb, noun: Entity | None) -> Nouns:
        """What the second noun can be."""
        bare: Nouns = [None] if verb in BARE_SECOND or self._said_without(verb, "[second]") else []
        if verb in TALK:
            return [*(noun.topics if isinstance(noun, Person) else ()), *self._others(verb, "second"), *bare]
        return [*self._fitting(verb.needs[1]), *self._others(verb, "second"), *bare]

    def _said_without(self, verb: Verb, slot: str) -> bool:
        return any(slot not in phrase for phrase in self.world.story.verbs.get(verb, ()))

    def _fitting(self, need: str) -> list[Thing]:
        """The things for which what the verb needs could ever hold."""
        if need == "present":
            return list(self.world.story.persons)
        if need == "have":
            player = self.world.player
            hands = {player.hands.number, player.clothes.number}
            return [thing for thing in self.world.things if hands & (
                set(thing.field.domain()) if thing.field is not None else {thing.start.number})]
        return self.world.things

    def _others(self, verb: Verb, slot: str) -> Nouns:
        """Entities that are no things, and that rules over the verb name."""
        shapes = (*self.by_verb[verb], *(self.by_verb.get(verb.like, []) if verb.like else ()))
        found: set[Entity] = {entity for shape in shapes for entity in getattr(shape, slot)}
        return [entity for entity in _ordered(found) if not isinstance(entity, Thing | Topic)]


def _does(verb: Verb, thing: Thing) -> bool:
    """The standard block of a verb of one noun may do something with the thing."""
    if verb in (v.take, v.drop):
        return thing.portable
    if verb in (v.open_, v.close):
        return thing.openable
    if verb in (v.wear, v.take_off):
        return thing.wearable
    if verb is v.eat:
        return thing.edible
    if verb is v.enter:
        return isinstance(thing, Door)
    return verb is v.talk and isinstance(thing, Person)


def _ordered(entities: Iterable[Entity]) -> list[Entity]:
    return sorted(entities, key=lambda entity: entity.key)
