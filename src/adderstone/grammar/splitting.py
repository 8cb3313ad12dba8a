"""Splitting: several commands on a line. "And" between nouns makes a list; "and" before a verb, a new command."""

from __future__ import annotations

from adderstone.grammar.lexicon import ARTICLES, Lexicon
from adderstone.grammar.matching import answers
from adderstone.grammar.tokens import LONGEST, sentences, too_long, words
from adderstone.world import Person

LAST_ONLY = ("n", "s", "e", "w", "ne", "nw", "se", "sw", "u", "d", "i", "l", "z", "g", "in", "out", "up", "down",
             "inside",
             "outside", "o", "y", "q")
WALKING = ("go", "walk", "run", "head", "travel", "move")
NEVER_AFTER_AND = frozenset(("a", "t")) | ARTICLES
SPEAKING = ("tell", "say", "t", "shout", "whisper", "ask", "a", "answer", "reply", "talk", "speak")
MOST_COMMANDS = 50


def split(lexicon: Lexicon, line: str) -> list[str]:
    """The commands of a line, at least one. A comment and a line past all reason stay whole."""
    if too_long(line):
        return [line[:LONGEST + 1]]
    if line.lstrip().startswith("*"):
        return [line.strip()]
    commands = [leg for sentence in sentences(line) for command in _commands(lexicon, words(sentence))
                for leg in _legs(lexicon, command)]
    return [" ".join(command) for command in commands][:MOST_COMMANDS] or [line.strip() and "?" * (line.strip() == "?")]


def _commands(lexicon: Lexicon, sentence: tuple[str, ...]) -> list[tuple[str, ...]]:
    """One sentence cut at "then", and at "and" or a comma before a verb."""
    if sentence in lexicon.joined:
        return [sentence]
    commands: list[tuple[str, ...]] = []
    current: tuple[str, ...] = ()
    address = _address(lexicon, sentence)
    index = 0
    while index < len(sentence):
        width = _joint(lexicon, sentence, index, current, len(address))
        if width and current:
            commands.append(current)
            current = address if sentence[index] != "then" and len(current) > len(address) > 0 else ()
        elif not width:
            current = (*current, sentence[index])
        index += width or 1
    return [command for command in (*commands, current) if command and command != address] or [sentence]


def _legs(lexicon: Lexicon, command: tuple[str, ...]) -> list[tuple[str, ...]]:
    """ "n n e" is three walks; "north east" is one, to the northeast."""
    ways = command[1:] if command[0] in WALKING else command
    if len(ways) < 2 or not all(way in lexicon.directions for way in ways):
        return [command]
    if len(ways) == 2 and "".join(ways) in lexicon.directions and len(ways[0]) > 1:
        return [("".join(ways),)]
    return [(way,) for way in ways]


def _address(lexicon: Lexicon, sentence: tuple[str, ...]) -> tuple[str, ...]:
    """ "cat ," at the head of a sentence."""
    if "," not in sentence[1:]:
        return ()
    comma = sentence.index(",", 1)
    if lexicon.begins(sentence[0]) and sentence[0] not in lexicon.thing_words:
        return ()
    somebody = any(answers(person, sentence[:comma]) for person in lexicon.entities if isinstance(person, Person))
    return sentence[:comma + 1] if somebody or sentence[:comma] in (("him",), ("her",), ("them",)) else ()


def _joint(lexicon: Lexicon, sentence: tuple[str, ...], index: int, current: tuple[str, ...], address: int) -> int:
    """How many words at `index` join one command to the next; 0 when they belong to this one."""
    if index < address:
        return 0
    width = 0
    while index + width < len(sentence) and sentence[index + width] in (",", "and", "then"):
        width += 1
    joint = sentence[index:index + width]
    if not joint or "then" in joint:
        return width
    rest = sentence[index + width:]
    return width if not rest or _opens(lexicon, rest, current) else 0


def _opens(lexicon: Lexicon, rest: tuple[str, ...], current: tuple[str, ...]) -> bool:
    """The words after "and" are a command of their own, and not the next noun of a list."""
    first = rest[0]
    if not lexicon.begins(first) or first in NEVER_AFTER_AND:
        return False
    if current[:1] and current[0] in SPEAKING and "that" in current:
        return False
    alone = len(rest) == 1 or rest[1] in (",", "and", "then")
    if first in LAST_ONLY or first in lexicon.directions:
        return alone
    return first not in lexicon.thing_words or not alone
