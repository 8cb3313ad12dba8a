"""Going: phrases that come to a walk, and those about where somebody or something is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from adderstone.grammar.lexicon import ARTICLES, spoken
from adderstone.grammar.matching import matches
from adderstone.grammar.names import The, the
from adderstone.grammar.parsed import Answer, Do, Question, Travel
from adderstone.grammar.phrases import Phrase, Spans
from adderstone.grammar.reading import ASKED, AWAY, DONE, STRANGE, Reading, done, told
from adderstone.grammar.routes import route
from adderstone.grammar.selection import Found
from adderstone.world import Act, Direction, Door, Entity, Person, Room, Thing
from adderstone.world import verbs as v

if TYPE_CHECKING:
    from adderstone.grammar.reader import Reader

ASKS_WHERE = ("where", "where's", "wheres")
SEEKS = (*ASKS_WHERE, "find", "locate")
NAMED = 4.0  # the score from which on a room's noun was said, and not one of its adjectives alone
STEP = 1.5  # how much of a room's name a step on the way to it outweighs
SURELY = 20.0  # more than any thing's name comes to
HERE = "You are there already."
Handler = Callable[["Reader", Phrase, tuple[str, ...], Spans], Iterator[Reading]]


def _travel(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    start, end = spans["room"]
    found = matches(reader.scope.rooms, words[start:end])
    if found:
        yield walk_to_one(reader, found, words[0] in ASKS_WHERE)
    elif phrase.literals > 1 and words[0] not in SEEKS:
        text = f'You know of no place called "{" ".join(words[start:end])}".'
        yield Reading(STRANGE, phrase.literals + 0.5, Answer(text), start)


def walk_to_one(reader: Reader, rooms: Mapping[Room, float] | Mapping[Entity, float], asked: bool = False) -> Reading:
    """A walk to the best named of these rooms; a step less is worth a little of a name, so that of two kitchens the
    one next door is meant, and not the one in another house. Where it is only asked for, the way.
    """
    walks = []
    for room, score in rooms.items():
        if isinstance(room, Room):
            path = route(reader.scope.world, reader.context.state, reader.scope.rooms, room)
            walks.append((path is None, len(path or ()) * STEP - score, -score, room, path))
    blocked, _, worse, room, path = min(walks, key=lambda walk: walk[:3])
    if blocked or path is None:
        return told(f'You know of no open way from here to "{room.name}".', 2.0)
    if not path:
        return Reading(DONE if -worse >= NAMED else AWAY, -worse, Answer(HERE))
    if asked:
        return told(f"To get from here to the place called {room.name} you would start out {path[0].name}.", -worse)
    return done(Travel(path, room), -worse)


def _survey(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    """Looking at the room that one is in; at another, only when one is there."""
    named = words[slice(*spans["room"])]
    rooms = {room: score for room, score in matches(reader.scope.rooms, named).items() if score >= NAMED}
    if reader.scope.here in rooms:
        yield done(Do((Act(v.look, None, None, reader.actor),)), rooms[reader.scope.here])
    elif rooms:
        yield told("You would have to be there to see it.", phrase.literals)


def _back(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    room = reader.context.came_from
    if room is None:
        yield told("You have not come from anywhere yet.", 5.0)
        return
    path = route(reader.scope.world, reader.context.state, (*reader.scope.rooms, room), room)
    yield done(Travel(path, room), 5.0) if path else told(f'You know of no open way back to "{room.name}".', 5.0)


def _leads(reader: Reader, direction: Direction) -> bool:
    return direction in reader.scope.here.exits or _has_rule(reader, Act(v.go, direction))


def _has_rule(reader: Reader, act: Act) -> bool:
    """A rule of the story has something to say of this act just now."""
    rules = reader.scope.world.matching(act, "refuse", "instead")
    return any(rule.when.holds(reader.scope.env) for rule in rules)


def _out(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    yield _way_out(reader)


def _way_out(reader: Reader, score: float = 5.0) -> Reading:
    out = reader.scope.world.story.compass.out
    ways = [direction for direction, way in reader.scope.here.exits.items() if way.to is not None]
    if _leads(reader, out) or reader.actor is not None:
        return done(Do((Act(v.go, out, None, reader.actor),)), score)
    if len(ways) == 1:
        return done(Do((Act(v.go, ways[0]),), (f"({ways[0].name})",)), score)
    return done(Do((Act(v.exit_),)), score)


def _stand(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    """Getting up, or off something: for the story to say, where it has somebody sit or climb."""
    if reader.actor is not None or _has_rule(reader, Act(v.exit_)):
        yield done(Do((Act(v.exit_, None, None, reader.actor),)), 5.0)
    else:
        yield told("You are on your feet as it is.", 5.0)


def _get_off(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    """"get out of bed", "get out of the kitchen", "get off the table"."""
    named = words[slice(*spans["noun"])]
    if _is_here(reader, named):
        yield _way_out(reader, SURELY)
        return
    choice = reader.select(None, "noun", words, spans["noun"])
    if isinstance(choice, Found) and isinstance(choice.entities[0], Door):
        yield done(Do((Act(v.enter, choice.entities[0], None, reader.actor),)), 5.0)
    elif isinstance(choice, Found):
        yield from _stand(reader, phrase, words, spans)
    else:
        yield reader.trouble(phrase, words, spans, {}, choice)


def _go_out_of(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    """Out of a room, or through what leads out of it: "climb out of the window"."""
    if _is_here(reader, words[slice(*spans["noun"])]):
        yield _way_out(reader, SURELY)
        return
    choice = reader.select(v.enter, "noun", words, spans["noun"])
    if isinstance(choice, Found):
        yield done(Do((Act(v.enter, choice.entities[0], None, reader.actor),)), choice.score + phrase.literals)
    else:
        yield reader.trouble(phrase, words, spans, {}, choice)


def _leave(reader: Reader, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
    """What can be carried is left behind; a room, a person or a house, by going away."""
    if _is_here(reader, words[slice(*spans["noun"])]):
        yield _way_out(reader, SURELY)
        return
    choice = reader.select(v.drop, "noun", words, spans["noun"])
    if isinstance(choice, Found) and not any(isinstance(one, Thing) and one.portable for one in choice.entities):
        thing = choice.entities[0]
        if isinstance(thing, Door):
            yield done(Do((Act(v.enter, thing, None, reader.actor),)), choice.score + phrase.literals + 1.0)
        else:
            yield _way_out(reader, choice.score + phrase.literals + 1.0)


def _is_here(reader: Reader, named: tuple[str, ...]) -> bool:
    """The words name the room that the player is in, or a region that it is in."""
    here, said = reader.scope.here, " ".join(word for word in named if word not in ARTICLES)
    regions = reader.scope.world.story.regions
    inside = any(said == name.lower().removeprefix("the ") and here in rooms for name, rooms in regions.items())
    return inside or matches([here], named).get(here, 0.0) >= NAMED


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
        if words[spans["noun"][1] - 1] in spoken(thing).adjectives:
            return  # "go to other bedroom" means no bedroom window
        if isinstance(thing, Door) and words[0] not in ("find", *ASKS_WHERE):
            yield done(Do((Act(v.enter, thing, None, reader.actor),)), choice.score)
        else:
            yield told(f"{The(thing)} {_is(thing)} right here.", choice.score)
        return
    gone = list(last_seen(reader, words, spans["noun"]))
    yield from gone or [reader.trouble(phrase, words, spans, {}, choice)]


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


def _is(entity: Entity) -> str:
    return "are" if entity.vocabulary.pronoun == "them" else "is"


HANDLERS: dict[str, Handler] = {
    "travel": _travel, "survey": _survey, "follow": _follow, "approach": _approach, "back": _back, "out": _out,
    "in": _in, "stand": _stand, "get off": _get_off, "leave": _leave, "go out of": _go_out_of, "go": _go,
    "glance": _glance,
}
