"""Grounding: the acts that can matter, and what each amounts to, as cases of the relation.

What it preserves: a state follows another by a case exactly where it follows by a turn of the reference interpreter.
Acts that never take a turn (they are refused everywhere, or only look) have no case. Of several acts with the same
cases only the first is kept, since they differ in words alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from adderstone.compile.formula import FALSE, Formula, conjunction, negation
from adderstone.compile.lowering import Lowering
from adderstone.compile.relation import Case, Relation, Step, Write
from adderstone.world.conditions import always
from adderstone.world.effects import Add, Copy, Effect, Set, When
from adderstone.world.entities import Entity
from adderstone.world.rules import Ending
from adderstone.world.things import Thing
from adderstone.world.verbs import Act, Topic, Verb
from adderstone.world.verbs import ask, go, tell
from adderstone.world.world import World


def relation(world: World) -> Relation:
    """The whole world as a relation."""
    return _Grounding(world).relation()


class _Grounding:
    def __init__(self, world: World) -> None:
        self.world, self.lowering = world, Lowering(world)
        self.over = self.lowering.is_in(world.ending, frozenset(range(1, len(world.endings) + 1)))

    def relation(self) -> Relation:
        world, formula = self.world, self.lowering.formula
        daemons = tuple(step for daemon in world.daemons
                        if (step := self.step(daemon.when, daemon.then, f"{daemon.source} {daemon.name}".strip())) is not None)
        cases: dict[object, Case] = {}
        for act in acts(world):
            for case in self.cases(act):
                cases.setdefault((case.guard, case.steps, case.endings), case)
        endings = tuple(self.ending(ending) for ending in world.endings if ending.on is None)
        return Relation(world.fields, world.choices, tuple(formula(choice.when) for choice in world.choices), world.start,
                        tuple(cases.values()), daemons, endings, self.over)

    def cases(self, act: Act) -> Iterator[Case]:
        """Every way in which the act takes a turn."""
        earlier: list[Formula] = [negation(self.over)]
        after = [step for rule in self.world.matching(act, "after")
                 if (step := self.step(rule.when, rule.then, str(rule.source))) is not None]
        ends = any(ending.on is not None and ending.on.matches(act) for ending in self.world.endings)
        endings = tuple(self.ending(ending) for ending in self.world.endings if ending.on is None or ending.on.matches(act))
        for clause in self.world.clauses(act):
            here = self.lowering.formula(clause.when)
            guard = conjunction([*earlier, here])
            own = self.step(always, clause.effects, str(clause.rule.source) if clause.rule else "")
            if clause.kind != "refuse" and guard is not FALSE and (not clause.free or own or after or ends):
                steps = (*([own] if own else []), *after)
                yield Case(act, guard, steps, endings, str(clause.rule.source) if clause.rule else "")
            earlier.append(negation(here))
            if conjunction(earlier) is FALSE:
                return

    def step(self, when: object, effects: tuple[Effect, ...], origin: str) -> Step | None:
        """A rule's effects as one step; None where it writes nothing, or never applies."""
        guard = self.lowering.formula(when)  # type: ignore[arg-type]
        writes = tuple(write for effect in effects for write in self.writes(effect, self.lowering.formula(always)))
        return Step(guard, writes, origin) if writes and guard is not FALSE else None

    def writes(self, effect: Effect, when: Formula) -> Iterator[Write]:
        """An effect as assignments."""
        match effect:
            case Set():
                yield Write(when, "set", effect.field.index, effect.value)
            case Copy():
                yield Write(when, "copy", effect.field.index, effect.origin.index)
            case Add():
                yield Write(when, "add", effect.field.index, effect.amount, effect.field.size - 1)
            case When():
                inner = conjunction([when, self.lowering.formula(effect.condition)])
                for part in effect.effects:
                    yield from self.writes(part, inner)

    def ending(self, ending: Ending) -> Step:
        """An ending: where none has been reached yet and its condition holds, it is reached."""
        guard = conjunction([negation(self.over), self.lowering.formula(ending.when)])
        write = Write(self.lowering.formula(always), "set", self.world.ending.index, ending.number)
        return Step(guard, (write,), f"{ending.source} {ending.name}")


def acts(world: World) -> Iterator[Act]:
    """Every act that the words could mean and that could take a turn, each once."""
    seen: set[Act] = set()
    for verb in world.verbs:
        for act in _acts_of(world, verb):
            if act not in seen:
                seen.add(act)
                yield act
    for rule in world.rules:
        for shape in rule.on.shapes:
            if shape.actor is not None:
                for verb in shape.verbs:
                    for noun in shape.noun or {None}:
                        yield Act(verb, noun, None, shape.actor)


def _acts_of(world: World, verb: Verb) -> Iterator[Act]:
    if verb in (ask, tell):
        for person in world.story.persons:
            yield from (Act(verb, person, topic) for topic in person.topics)
        return
    if not verb.needs:
        yield Act(verb)
        return
    for noun in _nouns(world, verb):
        if len(verb.needs) == 1:
            yield Act(verb, noun)
        else:
            yield from (Act(verb, noun, second) for second in _seconds(world, verb, noun))


def _nouns(world: World, verb: Verb) -> list[Entity | None]:
    if verb is go:
        return list(world.story.compass.all)
    things: list[Entity | None] = [thing for thing in world.things if verb.needs[0] != "have" or thing.portable]
    named = [entity for entity in _named(world, verb, "noun") if entity not in things]
    return [*things, *named, *([None] if len(verb.needs) == 1 else [])]


def _seconds(world: World, verb: Verb, noun: Entity | None) -> list[Entity]:
    """The second nouns that a rule names, and those that the standard world acts on: holders and keys."""
    found = dict.fromkeys(_named(world, verb, "second"))
    for thing in world.things:
        if thing.holds_things or (isinstance(noun, Thing) and noun.key_thing is thing):
            found[thing] = None
    if any(verb in shape.verbs and not shape.second for rule in world.rules for shape in rule.on.shapes):
        found.update(dict.fromkeys(world.story.persons))
    return list(found)


def _named(world: World, verb: Verb, slot: str) -> list[Entity]:
    found: dict[Entity, None] = {}
    for rule in world.rules:
        for shape in rule.on.shapes:
            if verb in shape.verbs or verb.like in shape.verbs:
                found.update(dict.fromkeys(sorted(getattr(shape, slot), key=lambda entity: entity.key)))
    return list(found)


__all__ = ["Topic", "acts", "relation"]
