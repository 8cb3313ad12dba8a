"""Refining: what a few verbs leave unsaid once their nouns are known, above all which key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adderstone.grammar.names import the
from adderstone.grammar.parsed import Answer, Do, Question
from adderstone.grammar.reading import ASKED, Reading, done, told
from adderstone.world import Act, Entity, Thing
from adderstone.world import verbs as v

if TYPE_CHECKING:
    from adderstone.grammar.reader import Reader

WITH_A_KEY = (v.unlock, v.lock)


def refined(reader: Reader, words: tuple[str, ...], deed: Do, score: float) -> Reading:
    """The reading of acts whose slots are filled."""
    if not deed.acts:
        return told("That leaves nothing to do it to.", score)
    act = deed.acts[0]
    if act.verb in WITH_A_KEY and isinstance(act.noun, Thing) and len(deed.acts) == 1:
        return _with_key(reader, words, act, act.noun, score)
    if act.verb is v.ask or act.verb is v.tell:
        question = Question("missing", (*words, "about"))
        return Reading(ASKED, score, Answer(f"What do you want to {act.verb.name} {_named(act.noun)} about?", question))
    if act.verb is v.talk and act.noun is None:
        return _greeting(reader, act, score)
    return done(deed, score)


def _with_key(reader: Reader, words: tuple[str, ...], act: Act, thing: Thing, score: float) -> Reading:
    locked = thing.locked.holds(reader.scope.env)
    if words[0] == "open" and not locked:
        return done(Do((act._replace(verb=v.open_, second=None),)), score)
    if act.second is not None or not thing.lockable or locked != (act.verb is v.unlock):
        return done(Do((act,)), score)
    key = thing.key_thing
    if key is not None and key in reader.scope.held:
        return done(Do((act._replace(second=key),), (f"(with {the(key)})",)), score)
    text = f"What do you want to {act.verb.name} {the(thing)} with?"
    return Reading(ASKED, score, Answer(text, Question("missing", (*words, "with"))))


def _greeting(reader: Reader, act: Act, score: float) -> Reading:
    partner = reader.scope.partner()
    if partner is not None:
        return done(Do((act._replace(noun=partner),), (f"(to {the(partner)})",)), score)
    if not reader.scope.persons:
        return told("There is nobody here to talk to.", score)
    return Reading(ASKED, score, Answer("Whom do you want to talk to?", Question("missing", ("talk", "to"))))


def _named(entity: Entity | None) -> str:
    return the(entity) if entity is not None else "them"
