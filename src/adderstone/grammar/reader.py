"""The reader: lays every phrase over a command's words, fills its slots, and keeps the best reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from adderstone.grammar import specials, talk
from adderstone.grammar.context import Context
from adderstone.grammar.lexicon import ARTICLES, Lexicon
from adderstone.grammar.names import The, joined, the
from adderstone.grammar.parsed import Answer, Do, Meta, Question
from adderstone.grammar.phrases import Phrase, Slot, Spans, fits, missing
from adderstone.grammar.preferences import suitable
from adderstone.grammar.reading import ASKED, AWAY, DONE, STRANGE, Reading, best_of, done, told
from adderstone.grammar.refining import refined
from adderstone.grammar.scope import Scope
from adderstone.grammar.selection import Found, Lacking, Selection, Selector, Unclear
from adderstone.grammar.tokens import pin
from adderstone.grammar.wording import as_far_as, takes_person, wanting, which, whom
from adderstone.world import Act, Direction, Entity, Person, Thing, Verb
from adderstone.world import verbs as v

MOST_DIGITS = 4
NUMBER_WORDS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
                "nine": 9, "ten": 10, "twenty": 20}
UNMATCHED_TOPIC = -20.0
UNFILLED, FILLED, NUMBERED = 10.0, 2.0, 0.5
NEVER_ASKED = ("text", "number", "holder", "direction")
NOBODY = "There is nobody here to talk to."
FREE = ("topic", "text")
TALK = (v.ask, v.tell, v.say, v.talk)
Meant = Mapping[str, tuple[Entity, ...]]


class Reader:
    """Reads the words of one command in one state. `actor` is whom an order is for."""

    def __init__(self, lexicon: Lexicon, context: Context, actor: Person | None = None) -> None:
        self.lexicon, self.context, self.actor = lexicon, context, actor
        self.scope = Scope(context)
        self._selected: dict[tuple[object, ...], Selection] = {}

    def read(self, words: Sequence[str]) -> Reading | None:
        """The best reading, or None when no phrase begins like this."""
        words = tuple(words)
        phrases = self.lexicon.starting(words[0])
        whole = best_of(reading for phrase in phrases for spans in fits(phrase.elements, words)
                        for reading in self._fill(phrase, words, spans))
        if whole is not None and whole.rank >= AWAY:
            return whole
        partial = best_of(reading for phrase in phrases for reading in self._unfinished(phrase, words))
        return best_of(reading for reading in (whole, partial) if reading is not None)

    # --- whole phrases ---

    def _fill(self, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
        if phrase.special:
            yield from specials.HANDLERS[phrase.special](self, phrase, words, spans)
        elif phrase.meta:
            yield from self._meta(phrase, words, spans)
        elif "topic" in spans:
            yield from self._talk(phrase, words, spans)
        else:
            yield from self._act(phrase, words, spans)

    def _meta(self, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
        argument = " ".join(words[slice(*spans["text"])]) if "text" in spans else ""
        if "number" in spans:
            number = number_of(words[slice(*spans["number"])])
            if number is None:
                return
            argument = str(number)
        if phrase.meta == "script" and len(words) > 1:
            argument = words[-1]
        yield done(Meta(phrase.meta, argument), phrase.literals + (NUMBERED if "number" in spans else 0.0))

    def _act(self, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
        if "direction" in spans:
            yield from self._way(phrase, words, spans["direction"])
            return
        chosen: dict[str, Selection] = {slot: self.choose(phrase, slot, words, spans)
                                        for slot in ("second", "noun", "prop") if slot in spans}
        meant: Meant = {slot: choice.entities for slot, choice in chosen.items() if isinstance(choice, Found)}
        for choice in chosen.values():
            if not isinstance(choice, Found):
                yield self.trouble(phrase, words, spans, meant, choice)
                return
        if not (phrase.runs_on and meant.get("noun") == meant.get("second")):  # "give | tea set", not "give tea | set"
            yield self._grounded(phrase, words, meant, chosen)

    def _way(self, phrase: Phrase, words: tuple[str, ...], span: tuple[int, int]) -> Iterator[Reading]:
        way = self.direction(words[slice(*span)])
        if way is not None and phrase.verb is not None:
            yield done(Do((Act(phrase.verb, way, None, self.actor),)), phrase.literals + 3.0)

    def _grounded(self, phrase: Phrase, words: tuple[str, ...], meant: Meant,
                  chosen: Mapping[str, Selection]) -> Reading:
        """The acts of a phrase whose slots are filled."""
        verb = phrase.verb
        assert verb is not None  # phrases of another kind are filled elsewhere
        score = phrase.literals + sum(choice.score for choice in chosen.values() if isinstance(choice, Found))
        lifeless = _lifeless(verb, meant)
        if lifeless is not None:
            return told(_not_a_person(verb, lifeless), score)
        if len(meant.get("second", ())) > 1:
            return told(f"One at a time: {joined([the(entity) for entity in meant['second']])} is too many.", score)
        second = meant["second"][0] if "second" in meant else None
        asked: tuple[Entity | None, ...] = meant.get("noun", (None,))
        nouns = [noun for noun in asked if noun is None or noun is not second or len(asked) == 1]
        many = any(isinstance(choice, Found) and choice.many for slot, choice in chosen.items() if slot == "noun")
        return refined(self, words, Do(tuple(Act(verb, noun, second, self.actor) for noun in nouns), (), many), score)

    # --- slots ---

    def choose(self, phrase: Phrase, slot: str, words: tuple[str, ...], spans: Spans) -> Selection:
        """What the words of a slot mean."""
        among: tuple[Thing, ...] | None = None
        if slot == "noun" and "holder" in spans:
            holder = self.select(None, "holder", words, spans["holder"])
            if not isinstance(holder, Found):
                return holder
            among = self.scope.contents(holder.entities[0])
        choice = self.select(phrase.verb, slot, words, spans[slot], among)
        if among is None or not isinstance(choice, Lacking):
            return choice
        anywhere = self.select(phrase.verb, slot, words, spans[slot])
        looks = phrase.verb is not None and phrase.verb.free
        return anywhere if looks or self._is_fixed(anywhere) else choice

    def _is_fixed(self, choice: Selection) -> bool:
        """What can't be carried, or is carried already: it may be said to be in, on or part of anything."""
        found = choice.entities if isinstance(choice, Found) else ()
        return bool(found) and all(isinstance(thing, Thing) and (not thing.portable or thing in self.scope.held)
                                   for thing in found)

    def select(self, verb: Verb | None, slot: str, words: tuple[str, ...], span: tuple[int, int],
               among: tuple[Thing, ...] | None = None) -> Selection:
        """What words[span] mean in a slot of a verb; each question is worked out once."""
        key = (verb, slot, words, span, among)
        if key not in self._selected:
            self._selected[key] = Selector(self.scope, words, verb, slot, among).select(*span)
        return self._selected[key]

    def direction(self, words: Sequence[str]) -> Direction | None:
        """The direction that the words name."""
        named = [word for word in words if word not in ARTICLES]
        return self.lexicon.directions.get(named[0]) if len(named) == 1 else None

    def trouble(self, phrase: Phrase, words: tuple[str, ...], spans: Spans, meant: Meant,
                choice: Unclear | Lacking) -> Reading:
        """A slot that could not be filled: a question, or an error that says how far the command was understood."""
        if isinstance(choice, Unclear):
            many = len(spans) == 1 or "second" in meant
            question = Question("which", words[:choice.start], words[choice.end:], choice.options, many)
            return Reading(ASKED, phrase.literals + choice.score, Answer(which(choice.options), question))
        text = choice.text
        far = choice.strange and bool(meant) and _begins_slot(words, spans, choice.index)
        if far and not text.startswith("I "):
            text = as_far_as(wanting(phrase, words, spans, meant), "but " + text[:1].lower() + text[1:])
        return Reading(AWAY if choice.away else STRANGE, phrase.literals, Answer(text), choice.index, far)

    # --- talk ---

    def _talk(self, phrase: Phrase, words: tuple[str, ...], spans: Spans) -> Iterator[Reading]:
        if "noun" not in spans:
            yield from self.said_to(self.scope.partner(), phrase, words, spans)
            return
        choice = self.choose(phrase, "noun", words, spans)
        if not isinstance(choice, Found):
            yield self.trouble(phrase, words, spans, {}, choice)
        elif isinstance(choice.entities[0], Person):
            yield from self.said_to(choice.entities[0], phrase, words, spans, choice.score)
        else:
            yield told(f"{The(choice.entities[0])} can't be talked to.", phrase.literals)

    def said_to(self, person: Person | None, phrase: Phrase, words: tuple[str, ...], spans: Spans,
                score: float = 0.0) -> Iterator[Reading]:
        """Talk to somebody about what stands in the topic slot."""
        about, verb = words[slice(*spans["topic"])], phrase.verb or v.ask
        if person is None:
            yield self._to_whom(words, about)
            return
        loose = "noun" not in spans and words[0] in ("ask", "tell") and phrase.literals == 1
        if loose and "about" in about:
            return
        topic = talk.topic_for(person, about, verb, self.scope)
        spoken = talk.spoken_as(topic, verb) if topic is not None else verb
        worth = score + phrase.literals + (1.0 if topic is not None else UNMATCHED_TOPIC)
        rank = STRANGE if loose and topic is None else DONE
        yield Reading(rank, worth, Do((Act(spoken, person, topic, self.actor),)))

    def _to_whom(self, words: tuple[str, ...], about: tuple[str, ...]) -> Reading:
        if not self.scope.persons:
            return told(NOBODY)
        verb = "tell" if words[0] in ("t", "tell") else "ask"
        question = Question("missing", (verb,), ("about", *about))
        return Reading(ASKED, 0.0, Answer(f"Whom do you want to {verb}?", question))

    # --- phrases that lack a noun ---

    def _unfinished(self, phrase: Phrase, words: tuple[str, ...]) -> Iterator[Reading]:
        for spans, added, slot in missing(phrase, words):
            if phrase.meta or phrase.special or slot in NEVER_ASKED or _said_already(words, spans, added):
                continue
            chosen = {name: self.choose(phrase, name, words, spans) for name in spans if name in ("noun", "second")}
            meant = {name: choice.entities for name, choice in chosen.items() if isinstance(choice, Found)}
            wrong = next((choice for choice in chosen.values() if not isinstance(choice, Found)), None)
            if _lifeless(phrase.verb, meant) is not None:
                continue
            if wrong is not None:
                yield lesser(self.trouble(phrase, words, spans, {}, wrong))
            else:
                score = sum(choice.score for choice in chosen.values() if isinstance(choice, Found))
                yield self._lacks(phrase, words, spans, meant, added, slot, score)

    def _lacks(self, phrase: Phrase, words: tuple[str, ...], spans: Spans, meant: Meant,
               added: tuple[str, ...], slot: str, score: float) -> Reading:
        verb = phrase.verb
        if not self.scope.persons and (verb in TALK or takes_person(verb, slot)):
            return told(f"There is nobody here to {verb.name} anything to." if verb in (v.give, v.show) else NOBODY)
        complete = phrase.elements[-1] == Slot(slot)
        fitting = suitable(verb, slot, self.scope) if verb is not None and complete else []
        likely = [thing for thing in fitting if (thing,) not in meant.values()]
        if len(likely) == 1:
            reading = self.read((*words, *added, pin(likely[0])))
            if reading is not None and reading.rank == DONE:
                fewest = replace(reading, score=reading.score - FILLED * len(added))
                return noticed(fewest, f"({' '.join((*added, the(likely[0])))})")
        wanted = wanting(phrase, words, spans, meant, stop=slot)
        text = f"{whom(phrase, slot)} do you want to {wanted}?"
        return Reading(ASKED, score - len(added), Answer(text, Question("missing", (*words, *added))))


def _begins_slot(words: tuple[str, ...], spans: Spans, index: int) -> bool:
    """The word at fault is the first of its noun phrase that says anything: none of the phrase was understood."""
    return any(start <= index < end and all(word in ARTICLES for word in words[start:index])
               for start, end in spans.values())


def _said_already(words: tuple[str, ...], spans: Spans, added: tuple[str, ...]) -> bool:
    """The word that would be added stands in what was said already: "say hello to mother" lacks no "to"."""
    said = (word for name in FREE if name in spans for word in words[slice(*spans[name])])
    return any(word in added for word in said)


def lesser(reading: Reading) -> Reading:
    """The reading of a phrase that the words do not even fill: any that they do fill says more."""
    return replace(reading, score=reading.score - UNFILLED)


def noticed(reading: Reading, *notices: str) -> Reading:
    """The reading with something to announce before what it does."""
    parsed = reading.parsed
    if isinstance(parsed, Answer):
        return replace(reading, parsed=replace(parsed, text=" ".join((*notices, parsed.text))))
    return replace(reading, parsed=replace(parsed, notices=(*notices, *parsed.notices)))


def number_of(words: Sequence[str]) -> int | None:
    """A small whole number in figures or words."""
    if len(words) != 1:
        return None
    word = words[0]
    return int(word) if word.isdecimal() and len(word) <= MOST_DIGITS else NUMBER_WORDS.get(word)


def _lifeless(verb: Verb | None, meant: Meant) -> Entity | None:
    """What stands where only a person can."""
    needs = zip(("noun", "second"), verb.needs if verb is not None else (), strict=False)
    return next((entity for slot, need in needs if need == "present" for entity in meant.get(slot, ())
                 if not isinstance(entity, Person)), None)


def _not_a_person(verb: Verb, entity: Entity) -> str:
    if verb.name in ("give", "show"):
        return f"Only a person can be {'given' if verb.name == 'give' else 'shown'} things, and {the(entity)} is none."
    if verb in TALK:
        return f"{The(entity)} can't be talked to."
    return f"You can {verb.name} only a person, and {the(entity)} is none."
