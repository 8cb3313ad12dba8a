"""Orders: "cat, follow me" and "tell cat to follow me" are acts whose actor is the cat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from adderstone.grammar import talk
from adderstone.grammar.parsed import Answer, Do
from adderstone.grammar.phrases import elements_of, fits
from adderstone.grammar.reading import ASKED, AWAY, DONE, Reading, done
from adderstone.grammar.selection import Found, Lacking, Selector
from adderstone.world import Act, Person
from adderstone.world import verbs as v

if TYPE_CHECKING:
    from adderstone.grammar.reader import Reader

ASKING = tuple(elements_of(line) for line in (
    "tell me about/of [topic]", "tell me [topic]", "what/who/where is/are/was [topic]", "what about [topic]",
    "what's/who's/where's [topic]", "do you know about [topic]", "do you know [topic]", "about [topic]"))
SPOKEN = (v.yes, v.no)


def addressed(reader: Reader, words: tuple[str, ...]) -> tuple[Person, tuple[str, ...]] | Reading | None:
    """The person spoken to, and the words for them; None when the command addresses nobody."""
    if "," not in words[1:-1]:
        return None
    comma = words.index(",", 1)
    if reader.lexicon.is_greeting(words[:comma]):  # "hello, cat" is "cat, hello"
        words = (*words[comma + 1:], ",", *words[:comma])
        comma = words.index(",")
    choice = Selector(reader.scope, words, v.tell, "noun").one(0, comma)
    if isinstance(choice, Found) and isinstance(choice.entities[0], Person):
        return choice.entities[0], words[comma + 1:]
    if isinstance(choice, Lacking) and choice.away:
        return Reading(AWAY, 0.0, Answer(choice.text))
    return None


def speech(reader: Reader, person: Person, words: tuple[str, ...]) -> Reading:
    """What somebody is told after the comma: a question, an order, or words that they shrug at."""
    for elements in ASKING:
        for spans in fits(elements, words):
            return done(Do((_about(reader, person, words[slice(*spans["topic"])]),)))
    reading = ordered(reader, person, words)
    if reading is not None and reading.rank >= ASKED:
        return reading
    return done(Do((_about(reader, person, words),)))


def _about(reader: Reader, person: Person, words: Sequence[str]) -> Act:
    for verb in (v.ask, v.tell):
        topic = talk.topic_for(person, words, verb, reader.scope)
        if topic is not None:
            return Act(verb, person, topic)
    return Act(v.ask, person)


def ordered(reader: Reader, person: Person, words: Sequence[str]) -> Reading | None:
    """A command read as an order to a person. Only acts can be ordered."""
    from adderstone.grammar.reader import Reader as Again

    if person is reader.scope.player:
        return Again(reader.lexicon, reader.context).read(words)
    reading = Again(reader.lexicon, reader.context, person).read(words) if words else None
    if reading is None or reading.rank < DONE or not isinstance(reading.parsed, Do):
        return reading if reading is not None and reading.rank == ASKED else None
    acts = tuple(_turned(act, person) for act in reading.parsed.acts)
    return replace(reading, parsed=replace(reading.parsed, acts=acts))


def _turned(act: Act, person: Person) -> Act:
    """Greeting somebody by an order to greet is plain talk."""
    if act.verb is v.talk and act.noun in (person, None):
        return Act(v.talk, person)
    if act.verb in SPOKEN:
        return Act(act.verb)
    return act._replace(actor=person)
