"""Special phrases: those that come to a walk, an order, a repetition, or to another verb's act."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from adderstone.grammar import orders
from adderstone.grammar.matching import matches
from adderstone.grammar.names import The, the
from adderstone.grammar.parsed import Answer, Do, Question, Travel
from adderstone.grammar.phrases import Phrase, Spans
from adderstone.grammar.reading import ASKED, AWAY, STRANGE, Reading, done, told
from adderstone.grammar.routes import route
from adderstone.grammar.selection import Found
from adderstone.world import Act, Direction, Door, Entity, Person, Room, Thing, Topic
from adderstone.world import verbs as v

if TYPE_CHECKING:
    from adderstone.grammar.reader import Reader

ASKS_WHERE = ("where", "where's")
Handler = Callable[["Reader", Phrase, tuple[str, ...], Spans], Iterator[Reading]]


def _travel(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    start, end = spans["room"]
    found = matches(reader.scope.rooms, words[start:end])
    if found:
        yield walk_to_one(reader, found)
    elif phrase.literals > 1:
        text = f'You know of no place called "{" ".join(words[start:end])}".'
        yield Reading(STRANGE, phrase.literals + 0.5, Answer(text), start)


def walk_to_one(reader: Reader, rooms: dict[Room, float] | dict[Entity, float]) -> Reading:
    """A walk to the best named of these rooms; of equals, to the nearest."""
    walks = []
    for room, score in rooms.items():
        if isinstance(room, Room):
            path = route(reader.scope.world, reader.context.state, reader.scope.rooms, room)
            walks.append((path is None, -score, len(path or ()), room, path))
    blocked, score, _, room, path = min(walks, key=lambda walk: walk[:3])
    if room is reader.scope.here and len(walks) == 1:
        return told("You are there already.", 2.0)
    if blocked or path is None:
        return told(f'You know of no open way from here to "{room.name}".', 2.0)
    return done(Travel(path, room), -score) if path else told("You are there already.", 2.0)


def _back(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    room = reader.context.came_from
    if room is None:
        yield told("You have not come from anywhere yet.", 5.0)
        return
    path = route(reader.scope.world, reader.context.state, (*reader.scope.rooms, room), room)
    yield done(Travel(path, room), 5.0) if path else told(f'You know of no open way back to "{room.name}".', 5.0)


def _leads(reader: Reader, direction: Direction) -> bool:
    if direction in reader.scope.here.exits:
        return True
    rules = reader.scope.world.matching(Act(v.go, direction), "refuse", "instead")
    return any(rule.when.holds(reader.scope.env) for rule in rules)


def _out(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    out = reader.scope.world.story.compass.out
    ways = [direction for direction, way in reader.scope.here.exits.items() if way.to is not None]
    if _leads(reader, out) or reader.actor is not None:
        yield done(Do((Act(v.go, out, None, reader.actor),)), 5.0)
    elif len(ways) == 1:
        yield done(Do((Act(v.go, ways[0]),), (f"({ways[0].name})",)), 5.0)
    else:
        yield done(Do((Act(v.exit_),)), 5.0)


def _in(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    inwards = reader.scope.world.story.compass.in_
    doors = [thing for thing in reader.scope.visible if isinstance(thing, Door)]
    if _leads(reader, inwards) or len(doors) != 1:
        yield done(Do((Act(v.go, inwards, None, reader.actor),)), 5.0)
    else:
        yield done(Do((Act(v.enter, doors[0], None, reader.actor),), (f"({the(doors[0])})",)), 5.0)


def _go(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    yield Reading(ASKED, 5.0, Answer("Which way do you want to go?", Question("missing", ("go",))))


def _approach(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    """Going to a thing: through it when it is a door, to where a person was last seen."""
    choice = reader.select(v.follow, "noun", words, spans["noun"])
    if isinstance(choice, Found):
        thing = choice.entities[0]
        if isinstance(thing, Door) and words[0] not in ("find", *ASKS_WHERE):
            yield done(Do((Act(v.enter, thing, None, reader.actor),)), choice.score)
        else:
            yield told(f"{The(thing)} {_is(thing)} right here.", choice.score)
        return
    yield from last_seen(reader, words, spans["noun"])


def _follow(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    """Somebody who is not here is followed to where they were last seen; the verb does the rest."""
    if not isinstance(reader.select(v.follow, "noun", words, spans["noun"]), Found):
        yield from last_seen(reader, words, spans["noun"])


def last_seen(reader: Reader, words: tuple[str, ...], span: tuple[int, int]) -> Iterator[Reading]:
    """A walk to where the person named was last seen; asked where that is, the answer."""
    gone = {person: room for person, room in reader.context.last_seen.items() if person not in reader.scope.persons}
    found = matches(gone, words[slice(*span)], reader.scope)
    if found:
        person = max(found, key=lambda one: found[one])
        room = gone[person] if isinstance(person, Person) else reader.scope.here
        if room is reader.scope.here:
            yield told(f"You can't see {the(person)} here any more.", 3.0)
        elif words[0] in ASKS_WHERE:
            yield told(f"You last saw {the(person)} in this place: {room.name}.", 3.0)
        else:
            yield walk_to_one(reader, {room: 3.0})


def _glance(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    way = reader.direction(words[slice(*spans["direction"])])
    if way is None:
        return
    leads = reader.scope.here.exits.get(way)
    if leads is None or leads.to is None or reader.scope.dark:
        yield told("You see nothing of note that way.", 4.0)
    elif leads.door is not None and leads.door in reader.scope.visible:
        yield done(Do((Act(v.examine, leads.door, None, reader.actor),)), 4.0)
    elif leads.to in reader.scope.rooms:
        yield told(f"That way lies the place called {leads.to.name}.", 4.0)
    else:
        yield told("There is a way to go there.", 4.0)


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


def is_looked_through(reader: Reader, thing: Thing) -> bool:
    """Some rule of the story lets the player look through this thing."""
    shapes = (shape for rule in reader.scope.world.rules if rule.phase != "refuse" for shape in rule.on.shapes)
    return any((v.look_at_through in shape.verbs and thing in shape.second)
               or (v.look_through in shape.verbs and thing in shape.noun) for shape in shapes)


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


def _is(entity: Entity) -> str:
    return "are" if entity.vocabulary.pronoun == "them" else "is"


def _nothing(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    """`again` and `oops` are answered before any phrase is read; here they have nothing to go on."""
    yield told("There is nothing to repeat yet." if phrase.special == "again" else "There is nothing to put right.")


HANDLERS: dict[str, Handler] = {
    "travel": _travel, "follow": _follow, "approach": _approach, "back": _back, "out": _out, "in": _in, "go": _go,
    "glance": _glance, "raise": _raise, "use": _use, "talk about": _talk_about, "order": _order, "again": _nothing,
    "oops": _nothing,
}
