"""Unread: the answer to a command that no phrase reads whole. It names the word, and says how far it got."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from adderstone.grammar.names import joined, the
from adderstone.grammar.parsed import Answer, Do, Question
from adderstone.grammar.reading import ASKED, DONE, STRANGE, Reading
from adderstone.grammar.selection import Found, Selector
from adderstone.grammar.tokens import pinned
from adderstone.world import Act, Entity

if TYPE_CHECKING:
    from adderstone.grammar.reader import Reader


def unread(reader: Reader, words: tuple[str, ...]) -> Reading:
    """The best that can be said of these words."""
    if not reader.lexicon.begins(words[0]):
        return _noun_alone(reader, words) or _no_verb(reader, words)
    return _beginning(reader, words) or _no_sense(reader, words)


def _noun_alone(reader: Reader, words: tuple[str, ...]) -> Reading | None:
    choice = Selector(reader.scope, words, None, "noun").one(0, len(words))
    if not isinstance(choice, Found):
        return None
    named = the(choice.entities[0])
    said = " ".join(reader.lexicon.world.story.entities[pinned(w) or ""].name if pinned(w) else w for w in words)
    return Reading(STRANGE, 2.0, Answer(f'I see that you mean {named}, but not what to do. Try "examine {said}".'))


def _no_verb(reader: Reader, words: tuple[str, ...]) -> Reading:
    word = words[0]
    if word in reader.lexicon.literals or word == ",":
        return Reading(STRANGE, 0.0, Answer(f'I can\'t begin with "{word}". Start with a verb: "help" lists some.'), 0)
    return Reading(STRANGE, 0.0, Answer(f'"{word}" is not a verb that I know. "help" lists some that I do.'), 0)


def _beginning(reader: Reader, words: tuple[str, ...]) -> Reading | None:
    """The longest beginning that makes sense alone."""
    for end in range(len(words) - 1, 0, -1):
        reading = reader.read(words[:end])
        if reading is None or reading.rank < ASKED:
            continue
        rest = " ".join(words[end:])
        if reading.rank == DONE and isinstance(reading.parsed, Do):
            text = f'I understood as far as wanting to {_deed(reading.parsed.acts)}, but not "{rest}".'
            return Reading(STRANGE, 1.5, Answer(text), end)
        if isinstance(reading.parsed, Answer) and isinstance(reading.parsed.question, Question):
            text = f'I understood "{" ".join(words[:end])}", but not "{rest}".'
            return Reading(STRANGE, 0.5, Answer(text), end)
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
