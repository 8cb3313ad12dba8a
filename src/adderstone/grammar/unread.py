"""Unread: the answer to a command that no phrase reads whole. It names the word, and says how far it got."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from adderstone.grammar import orders
from adderstone.grammar.correction import candidates
from adderstone.grammar.going import HERE, NAMED
from adderstone.grammar.lexicon import ARTICLES, LIST_WORDS
from adderstone.grammar.matching import answers, matches
from adderstone.grammar.names import bare, joined, the
from adderstone.grammar.parsed import Answer, Do
from adderstone.grammar.reading import ASKED, STRANGE, Reading
from adderstone.grammar.selection import Found, Lacking, Selector
from adderstone.grammar.wording import wanting
from adderstone.world import Act, Direction, Entity, Person
from adderstone.world import verbs as v

if TYPE_CHECKING:
    from adderstone.grammar.reader import Reader

OPEN = ARTICLES | {"and", ","}
LONGEST_NAME = 5
JOINTS = {v.give: "to", v.show: "to", v.tie: "to", v.unlock: "with", v.lock: "with", v.throw: "at", v.ask: "about",
          v.tell: "about"}
ASKED_ONLY = 0.5  # the score of an error whose beginning was itself no whole command


def unread(reader: Reader, words: tuple[str, ...]) -> Reading:
    """The best that can be said of words of which no phrase makes anything."""
    if not reader.lexicon.begins(words[0]):
        return _spoken_to(reader, words) or _room_alone(reader, words) or _noun_alone(reader, words) or _no_verb(
            reader, words)
    return _beginning(reader, words, len(words) - 1) or _room_alone(reader, words) or _noun_alone(
        reader, words) or _no_sense(reader, words)


def left_over(reader: Reader, words: tuple[str, ...], trouble: Reading) -> Reading:
    """The error for a command that makes sense up to the word at fault; else the error that was found."""
    if trouble.far:
        return trouble
    shorter = _beginning(reader, words, trouble.fault, trouble.fault) if trouble.fault > 1 else None
    return shorter if shorter is not None and shorter.score > ASKED_ONLY else trouble


def _spoken_to(reader: Reader, words: tuple[str, ...]) -> Reading | None:
    """ "mother i am bored": somebody's name, and then words for them."""
    for end in range(min(len(words) - 1, LONGEST_NAME), 0, -1):
        choice = Selector(reader.scope, words, v.tell, "noun").one(0, end)
        if isinstance(choice, Found) and isinstance(choice.entities[0], Person) and words[end] != ",":
            person = choice.entities[0]
            return None if answers(person, words[end:]) else orders.speech(reader, person, words[end:])
    return None


def _room_alone(reader: Reader, words: tuple[str, ...]) -> Reading | None:
    rooms = {room: score for room, score in matches(reader.scope.rooms, words).items() if score >= NAMED}
    if not rooms:
        return None
    if reader.scope.here in rooms:
        return Reading(STRANGE, 3.0, Answer(f"{HERE} LOOK describes it."))
    return Reading(STRANGE, 3.0, Answer(f'Say what you want to do: "go to {" ".join(words)}", perhaps?'))


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
    if "," in words:
        said = " ".join(words[:words.index(",")])
        return Reading(STRANGE, 0.0, Answer(f'There is no "{said}" here to talk to.'), 0)
    if word in reader.lexicon.literals or word == ",":
        return Reading(STRANGE, 0.0, Answer(f'I can\'t begin with "{word}". Start with a verb: "help" lists some.'), 0)
    return Reading(STRANGE, 0.0, Answer(f'"{word}" is not a verb that I know. "help" lists some that I do.'), 0)


def _beginning(reader: Reader, words: tuple[str, ...], longest: int, shortest: int = 1) -> Reading | None:
    """The longest beginning that makes sense alone."""
    for end in range(longest, shortest - 1, -1):
        if words[end - 1] in OPEN or words[end - 1].endswith("'s") or (end == 1 and len(words[0]) == 1):
            continue  # "x her" is no beginning of "x her hands", nor "i" one of "i am bored"
        reading = reader.read(words[:end])
        if reading is None or reading.rank < ASKED:
            continue
        rest, parsed = " ".join(words[end:]), reading.parsed
        if isinstance(parsed, Do) and not parsed.notices and parsed.acts[0].verb.needs:
            text = f'I understood as far as wanting to {_deed(parsed.acts)}, but not "{rest}".'
            return Reading(STRANGE, 1.5, Answer(text), end)
        if (isinstance(parsed, Do) and not parsed.acts[0].verb.needs) or (isinstance(parsed, Answer) and end > 1):
            text = f'I understood "{" ".join(words[:end])}", but not "{rest}".'
            return Reading(STRANGE, ASKED_ONLY, Answer(text), end)
    return None


def _deed(acts: Sequence[Act]) -> str:
    act = acts[0]
    nouns: list[Entity] = [each.noun for each in acts if each.noun is not None]
    verb, _, joint = act.verb.name.partition(" ")
    if act.second is None or not nouns:
        return " ".join([act.verb.name, joined([_called(noun) for noun in nouns])]).strip()
    joint = joint or JOINTS.get(act.verb, "")
    return " ".join([verb, joined([_called(noun) for noun in nouns]), joint, _called(act.second)]).replace("  ", " ")


def _called(entity: Entity) -> str:
    return entity.name if isinstance(entity, Direction) else the(entity)


def _no_sense(reader: Reader, words: tuple[str, ...]) -> Reading:
    met = candidates(reader.lexicon, reader.scope, 1) | ARTICLES | LIST_WORDS  # what was not met is no word to know
    strange = next((index for index, word in enumerate(words) if word not in met), -1)
    if strange >= 0:
        text = f'I understood "{words[0]}", but not the word "{words[strange]}".'
        return Reading(STRANGE, 0.0, Answer(text), strange)
    if len(words) > 1:
        return Reading(STRANGE, 0.0, Answer(f'I understood "{words[0]}", but not "{" ".join(words[1:])}" after it.'))
    wanted = next((wanting(phrase, words, {}, {}) for phrase in reader.lexicon.starting(words[0])), words[0])
    return Reading(STRANGE, 0.0, Answer(f'"{words[0]}" needs more words, as in "{wanted}".'))
