"""Items: everything that was written and that a run may come to, each with the places in a turn where it comes about.

Rooms, things that can be seen, rules, topics, daemons, choices, beats; the alternatives of texts; and guards: a conjunct
of a condition that holds wherever the rest of the condition does, where it is asked, could be left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from adderstone.compile.formula import TRUE, Formula, conjunction, negation
from adderstone.compile.grounding import Grounding
from adderstone.compile.substitution import before
from adderstone.prove.alternatives import Alternatives
from adderstone.prove.situations import Situation, Situations
from adderstone.world.conditions import And, Condition, Fact, Not, always
from adderstone.world.effects import Effect
from adderstone.world.fields import Field, Flag
from adderstone.world.rules import Daemon, Rule
from adderstone.world.sense import Sense
from adderstone.world.text import Text
from adderstone.world.verbs import Topic
from adderstone.world.world import World


class Where(NamedTuple):
    """A condition at the start of a turn; or, with the number of a daemon, where that one is asked in the turn."""

    holds: Formula
    daemon: int = -1


@dataclass(eq=False)
class Item:
    """Something written. It comes about if a run comes to any of `places`."""

    kind: str
    name: str
    source: str
    places: Callable[[], Iterator[Where]]


class Items:
    """All that is asked about one world."""

    def __init__(self, world: World, grounding: Grounding) -> None:
        self.world, self.grounding, self.lower = world, grounding, grounding.lowering.formula
        self.situations = Situations(world, grounding)
        self.texts = Alternatives(world, grounding.lowering)
        topics = [topic.then for person in world.story.persons for topic in person.topics]
        effects = [*(rule.then for rule in world.rules), *(daemon.then for daemon in world.daemons), *topics]
        self.writers = Counter(field for then in effects for field in _written(then))

    def all(self) -> Iterator[Item]:
        """Everything, guards among it."""
        world = self.world
        for room in world.rooms:
            here = world.player.at(room)
            yield self._state("room", str(room), str(room.source), here)
            yield from self._told(world.description(room), self.lower(here & ~room.dark))
        for thing in world.things:
            if thing is not world.player:
                seen = Sense("see", thing)
                yield self._state("thing", thing.key, str(thing.source), seen)
                for text in (world.description(thing), thing.true, thing.first):
                    yield from self._told(text, self.lower(seen))
        for rule in world.rules:
            yield from self._rule(rule)
        for topic in (topic for person in world.story.persons for topic in person.topics):
            yield from self._topic(topic)
        yield from self._daemons()
        yield from self._rest()

    def _rest(self) -> Iterator[Item]:
        world = self.world
        for choice in world.choices:
            yield self._state("choice", choice.name, str(choice.source), choice.when)
        for beat in world.telling.beats if world.telling is not None else ():
            yield self._state("beat", beat.id, str(beat.source), beat.when)
        for ending in world.endings:
            yield from self._told(ending.say, self.grounding.lowering.is_in(world.ending, frozenset({ending.number})))

    def _state(self, kind: str, name: str, source: str, when: Condition) -> Item:
        return Item(kind, name, source, partial(_only, Where(self.lower(when))))

    def _told(self, text: Text, where: Formula) -> Iterator[Item]:
        """The alternatives of a text that may be told wherever a condition holds."""
        for part in self.texts.of(text):
            found = conjunction([where, part.told])
            yield _text(part.words, text, partial(_only, Where(found)))

    # --- what acts come to ---

    def _rule(self, rule: Rule) -> Iterator[Item]:
        when = self.lower(rule.when)

        situations = _Kept(self.situations.of_rule(rule))

        def places(asked: Formula, told: Formula | None = None) -> Iterator[Where]:
            return _distinct(situation.when(asked, told) for situation in situations)

        name = f"{rule.phase} {rule.on}"
        yield Item("rule", name, str(rule.source), partial(places, when))
        for part in self.texts.of(rule.say):
            yield _text(part.words, rule.say, partial(places, when, part.told))
        for said, without in self._guards(list(conjuncts(rule.when))):
            yield Item("guard", f"{said} in {name}", str(rule.source), partial(places, without))

    def _topic(self, topic: Topic) -> Iterator[Item]:
        def places(told: Formula) -> Iterator[Where]:
            return _distinct(situation.when(TRUE, told) for situation in self.situations.of_topic(topic))

        yield Item("topic", f"{topic.name} of {topic.person.name}", str(topic.source), partial(places, TRUE))
        for part in self.texts.of(topic.reply):
            yield _text(part.words, topic.reply, partial(places, part.told))

    # --- what follows every turn ---

    def _daemons(self) -> Iterator[Item]:
        """Daemons by their numbers in the relation; one without effects has that of the next, before which it is asked."""
        number = 0
        for daemon in self.world.daemons:
            step = self.grounding.step(daemon.when, daemon.then, "")
            yield from self._daemon(daemon, number)
            number += step is not None

    def _daemon(self, daemon: Daemon, number: int) -> Iterator[Item]:
        parts = [part for part in conjuncts(daemon.when) if not self.latches(daemon, part)]
        when, own = conjunction(map(self.lower, parts)), self.grounding.step(always, daemon.then, "")

        def place(asked: Formula) -> Callable[[], Iterator[Where]]:
            return partial(_only, Where(asked, number))

        name = daemon.name or str(daemon.source)
        yield Item("daemon", name, str(daemon.source), place(when))
        for part in self.texts.of(daemon.say):
            told = before(own, part.told, self.grounding.lowering.slots) if own is not None else part.told
            yield _text(part.words, daemon.say, place(conjunction([when, told])))
        for said, without in self._guards(parts):
            yield Item("guard", f"{said} in daemon {name}", str(daemon.source), place(without))

    # --- guards ---

    def latches(self, daemon: Daemon, part: Condition) -> bool:
        """The conjunct is that a flag is off which nothing but the daemon sets: when the rest first holds, so does it."""
        flag = part.inside if isinstance(part, Not) else None
        return isinstance(flag, Flag) and self.writers[flag] == 1 and flag in _written(daemon.then) and not (
            self.world.start[flag.index])

    def _guards(self, parts: Sequence[Condition]) -> Iterator[tuple[str, Formula]]:
        """Each conjunct of a condition, and where all but it hold."""
        for index, part in enumerate(parts):
            rest = map(self.lower, (*parts[:index], *parts[index + 1:]))
            yield str(part), conjunction([*rest, negation(self.lower(part))])


def _written(effects: Iterable[Effect]) -> set[Field]:
    return {field for effect in effects for field in effect.writes()}


def conjuncts(condition: Condition) -> Iterator[Condition]:
    """The conditions that one is a conjunction of, as they were written."""
    if isinstance(condition, And):
        yield from conjuncts(condition.left)
        yield from conjuncts(condition.right)
    elif isinstance(condition, Fact):
        yield from conjuncts(condition.inside) if isinstance(condition.inside, And) else [condition]
    elif condition is not always:
        yield condition


class _Kept:
    """Situations of one rule, found as far as somebody asks, and kept for those who ask about the rule's other parts."""

    def __init__(self, found: Iterator[Situation]) -> None:
        self.found, self.known = found, list[Situation]()

    def __iter__(self) -> Iterator[Situation]:
        at = 0
        while True:
            if at == len(self.known):
                new = next(self.found, None)
                if new is None:
                    return
                self.known.append(new)
            yield self.known[at]
            at += 1


def _text(words: str, text: Text, places: Callable[[], Iterator[Where]]) -> Item:
    return Item("text", f'"{words}"', str(text.source), places)


def _only(where: Where) -> Iterator[Where]:
    yield where


def _distinct(formulas: Iterator[Formula]) -> Iterator[Where]:
    met: set[Formula] = set()
    for formula in formulas:
        if formula not in met:
            met.add(formula)
            yield Where(formula)


