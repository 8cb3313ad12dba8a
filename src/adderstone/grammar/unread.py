"""Unread: the answer to a command that no phrase reads whole. It names the word, and says how far it got."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from adderstone.grammar.names import bare, joined, the
from adderstone.grammar.parsed import Answer, Do
from adderstone.grammar.reading import ASKED, STRANGE, Reading
from adderstone.grammar.selection import Found, Lacking, Selector
from adderstone.world import Act, Entity

if TYPE_CHECKING:
    from adderstone.grammar.reader import Reader

ASKED_ONLY = 0.5  # the score of an error whose beginning was itself no whole command


def unread(reader: Reader, words: tuple[str, ...]) -> Reading:
    """The best that can be said of words of which no phrase makes anything."""
    if not reader.lexicon.begins(words[0]):
        return _noun_alone(reader, words) or _no_verb(reader, words)
    return _beginning(reader, words, len(words) - 1) or _noun_alone(reader, words) or _no_sense(reader, words)


def left_over(reader: Reader, words: tuple[str, ...], trouble: Reading) -> Reading:
    """The error for a command that makes sense up to the word at fault; else the error that was found."""
    shorter = _beginning(reader, words, trouble.fault, trouble.fault) if trouble.fault > 1 else None
    return shorter if shorter is not None and shorter.score > ASKED_ONLY else trouble


def _noun_alone(reader: Reader, words: tuple[str, ...]) -> Reading | None:
    choice = Selector(reader.scope, words, None, "noun").one(0, len(words))
    if isinstance(choice, Lacking):
        return Reading(STRANGE, 2.0, Answer(choice.text)) if choice.away else None
    meant = choice.entities if isinstance(choice, Found) else choice.options
    named = joined([the(entity) for entity in meant], "or")
    example = f"examine {bare(meant[0])}".lower()
    return Reading(STRANGE, 2.0, Answer(f'You have named {named}, but not what to do. Try "{example}".'))


def _no_verb(reader: Reader, words: tuple[str, ...]) -> Reading:
    word = words[0]
    if word in reader.lexicon.literals or word == ",":
        return Reading(STRANGE, 0.0, Answer(f'I can\'t begin with "{word}". Start with a verb: "help" lists some.'), 0)
    return Reading(STRANGE, 0.0, Answer(f'"{word}" is not a verb that I know. "help" lists some that I do.'), 0)


def _beginning(reader: Reader, words: tuple[str, ...], longest: int, shortest: int = 1) -> Reading | None:
    """The longest beginning that makes sense alone."""
    for end in range(longest, shortest - 1, -1):
        reading = reader.read(words[:end])
        if reading is None or reading.rank < ASKED:
            continue
        rest, parsed = " ".join(words[end:]), reading.parsed
        if isinstance(parsed, Do) and not parsed.notices:
            text = f'I understood as far as wanting to {_deed(parsed.acts)}, but not "{rest}".'
            return Reading(STRANGE, 1.5, Answer(text), end)
        if isinstance(parsed, Answer) and end > 1:
            text = f'I understood "{" ".join(words[:end])}", but not "{rest}".'
            return Reading(STRANGE, ASKED_ONLY, Answer(text), end)
    return None


def _deed(acts: Sequence[Act]) -> str:
    act = acts[0]
    nouns: list[Entity] = [each.noun for each in acts if each.noun is not None]
    said = [act.verb.name, joined([the(noun) for noun in nouns])] if nouns else [act.verb.name]
    return " ".join([*said, the(act.second)] if act.second is not None else said)


def _no_sense(reader: Reader, words: tuple[str, ...]) -> Reading:
    strange = next((index for index, word in enumerate(words) if not reader.lexicon.knows(word)), -1)
    if strange >= 0:
        text = f'I understood "{words[0]}", but not the word "{words[strange]}".'
        return Reading(STRANGE, 0.0, Answer(text), strange)
    return Reading(STRANGE, 0.0, Answer(f'I understood "{words[0]}", but not the rest of that.'))
