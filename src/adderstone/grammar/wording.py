"""Wording: what the parser says of a command that it understood in part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from adderstone.grammar.names import joined, the
from adderstone.grammar.phrases import Literal, Phrase, Spans
from adderstone.world import Entity, Person, Verb
from adderstone.world import verbs as v

FULL = {"x": "examine", "l": "look", "i": "take stock", "z": "wait", "a": "ask about", "t": "tell about"}
PERSON_SLOTS = {(v.ask, "noun"), (v.tell, "noun"), (v.talk, "noun"), (v.say, "noun"), (v.give, "second"),
                (v.show, "second"), (v.follow, "noun"), (v.wake_person, "noun"), (v.kiss, "noun")}


def takes_person(verb: Verb | None, slot: str) -> bool:
    """Only a person can stand in this slot, or one is likeliest to."""
    at = ("noun", "second").index(slot) if slot in ("noun", "second") else 2
    return verb is not None and ((verb, slot) in PERSON_SLOTS or verb.needs[at:at + 1] == ("present",))


def wanting(phrase: Phrase, words: Sequence[str], spans: Spans, meant: Mapping[str, Sequence[Entity]],
            stop: str = "") -> str:
    """What a phrase comes to in words: "put something in the toy box"; up to the slot `stop`, where one is given."""
    said, at = [], 0
    for element in phrase.elements:
        if isinstance(element, Literal):
            word = words[at] if at < len(words) and words[at] in element.forms else element.forms[0]
            said.append(FULL.get(word, word) if at == 0 else word)
            at += 1
        elif element.name == stop:
            break
        else:
            said.append(_slot(phrase, element.name, words, spans, meant))
            at = spans[element.name][1] if element.name in spans else at
    return " ".join(said)


def _slot(phrase: Phrase, slot: str, words: Sequence[str], spans: Spans, meant: Mapping[str, Sequence[Entity]]) -> str:
    if meant.get(slot):
        return joined([the(entity) for entity in meant[slot]])
    if slot in ("topic", "text", "number", "direction", "room") and slot in spans:
        return " ".join(words[spans[slot][0]:spans[slot][1]])
    return "someone" if takes_person(phrase.verb, slot) else "something"


def whom(phrase: Phrase, slot: str) -> str:
    """The word that asks for a slot."""
    if slot in ("direction", "room"):
        return "Which way"
    return "Whom" if takes_person(phrase.verb, slot) else "What"


def which(options: Sequence[Entity]) -> str:
    """The question that tells several things apart."""
    person = all(isinstance(option, Person) for option in options)
    names = joined([the(option) for option in options], "or")
    return f"Which do you mean, {names}?" if not person else f"Whom do you mean, {names}?"


def as_far_as(wanted: str, trouble: str) -> str:
    """The error that says how far a command was understood."""
    return f"I understood as far as wanting to {wanted}, {trouble}"
