"""Special phrases: those that come to an order, a repetition, or to another verb's act. Walks stand in `going`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from adderstone.grammar import going, orders
from adderstone.grammar.going import Handler
from adderstone.grammar.matching import matches
from adderstone.grammar.names import The, the
from adderstone.grammar.parsed import Do
from adderstone.grammar.phrases import Phrase, Spans
from adderstone.grammar.reading import AWAY, Reading, done, told
from adderstone.grammar.selection import Found
from adderstone.world import Act, Door, Entity, Person, Thing, Topic
from adderstone.world import verbs as v

if TYPE_CHECKING:
    from adderstone.grammar.reader import Reader

SURELY = 6.0  # more than a guess at what else the words could mean


def _use(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    """"use stone on wall" is a look through the stone, "use key on door" turns the key; else a verb is wanted."""
    meant: dict[str, Entity] = {}
    for slot in ("noun", "second"):
        if slot in spans:
            choice = reader.select(None, slot, words, spans[slot])
            if not isinstance(choice, Found):
                yield reader.trouble(phrase, words, spans, {k: (e,) for k, e in meant.items()}, choice)
                return
            meant[slot] = choice.entities[0]
    yield _used(reader, meant["noun"], meant.get("second"))


def _used(reader: Reader, tool: Entity, on: Entity | None) -> Reading:
    env = reader.scope.env
    if isinstance(tool, Thing) and is_looked_through(reader, tool):
        act = Act(v.look_through, tool) if on is None else Act(v.look_at_through, on, tool)
        return done(Do((act._replace(actor=reader.actor),)), 5.0)
    if isinstance(on, Thing) and on.lockable and isinstance(tool, Thing) and tool.portable:
        verb = v.unlock if on.locked.holds(env) else v.lock
        return done(Do((Act(verb, on, tool, reader.actor),)), 5.0)
    if isinstance(tool, Door) and on is None:
        return done(Do((Act(v.enter, tool, None, reader.actor),)), 5.0)
    return told(f"Use {the(tool)} how? Say it with a verb: open, turn, push, put, give, or what you have in mind.", 1.0)


def _raise(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    """What is there to be looked through is looked through; anything else is taken in hand."""
    choice = reader.select(v.take, "noun", words, spans["noun"])
    if not isinstance(choice, Found):
        yield reader.trouble(phrase, words, spans, {}, choice)
        return
    thing = choice.entities[0]
    verb = v.look_through if isinstance(thing, Thing) and is_looked_through(reader, thing) else v.take
    yield done(Do((Act(verb, thing, None, reader.actor),)), choice.score + phrase.literals)


def _look_out(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    """What is seen out of a window stands in its description, unless the story says otherwise."""
    choice = reader.select(v.examine, "noun", words, spans["noun"])
    if not isinstance(choice, Found):
        yield reader.trouble(phrase, words, spans, {}, choice)
        return
    thing = choice.entities[0]
    verb = v.look_through if isinstance(thing, Thing) and is_looked_through(reader, thing) else v.examine
    yield done(Do((Act(verb, thing, None, reader.actor),)), choice.score + phrase.literals)


def is_looked_through(reader: Reader, thing: Thing) -> bool:
    """Some rule of the story lets the player look through this thing."""
    shapes = (shape for rule in reader.scope.world.rules if rule.phase != "refuse" for shape in rule.on.shapes)
    return any((v.look_at_through in shape.verbs and thing in shape.second)
               or (v.look_through in shape.verbs and thing in shape.noun) for shape in shapes)


def _let_fall(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    """"put key on the floor" is to drop it, unless the floor is something that things are put on."""
    choice = reader.select(v.drop, "noun", words, spans["noun"])
    floors = matches(reader.scope.visible, words[spans["noun"][1] + 1:], reader.scope)
    if any(isinstance(floor, Thing) and floor.top is not None for floor in floors):
        return
    if not isinstance(choice, Found):
        yield reader.trouble(phrase, words, spans, {}, choice)
        return
    acts = tuple(Act(v.drop, noun, None, reader.actor) for noun in choice.entities)
    yield done(Do(acts, (), choice.many), choice.score + phrase.literals + sum(floors.values()) + SURELY)


def _talk_about(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    person = reader.scope.partner()
    if "noun" in spans:
        choice = reader.select(v.talk, "noun", words, spans["noun"])
        if not isinstance(choice, Found):
            yield reader.trouble(phrase, words, spans, {}, choice)
            return
        person = choice.entities[0] if isinstance(choice.entities[0], Person) else None
        if person is None:
            yield told(f"{The(choice.entities[0])} can't be talked to.", phrase.literals)
            return
    about = phrase.literals > 1
    if person is None and not about:
        return
    for verb in (v.ask, v.tell):
        for reading in reader.said_to(person, Phrase(phrase.elements, verb=verb), words, spans):
            matched = isinstance(reading.parsed, Do) and isinstance(reading.parsed.acts[0].second, Topic)
            if matched or (about and verb is v.tell) or not isinstance(reading.parsed, Do):
                yield reading


def _order(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    choice = reader.select(v.tell, "noun", words, spans["noun"])
    if isinstance(choice, Found) and isinstance(choice.entities[0], Person) and reader.actor is None:
        reading = orders.ordered(reader, choice.entities[0], words[slice(*spans["order"])])
        if reading is not None and reading.rank > AWAY:
            yield Reading(reading.rank, reading.score + phrase.literals, reading.parsed)


def _nothing(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    """`again` and `oops` are answered before any phrase is read; here they have nothing to go on."""
    yield told("There is nothing to repeat yet." if phrase.special == "again" else "There is nothing to put right.")


HANDLERS: dict[str, Handler] = {
    **going.HANDLERS, "raise": _raise, "look out": _look_out, "use": _use, "let fall": _let_fall,
    "talk about": _talk_about, "order": _order, "again": _nothing, "oops": _nothing,
}
