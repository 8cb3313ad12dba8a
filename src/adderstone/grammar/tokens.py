"""Tokens: a typed line as lower-case words and commas. Nothing that a keyboard can send may break what follows."""

from __future__ import annotations

import unicodedata

from adderstone.world import Entity

LONGEST = 500
MARK = "\ue000"  # opens a pinned word; private-use characters are taken out of what players type
QUOTES = str.maketrans({"\u2018": "'", "\u2019": "'", "`": "'", "\u201c": '"', "\u201d": '"', "\u00ab": '"',
                        "\u00bb": '"', "-": " ", "\u2010": " ", "\u2011": " ", "\u2013": " ", "\u2014": " ",
                        "&": " and "})
ENDS = ".;!?\n"
APART = str.maketrans({",": " , ", **dict.fromkeys('"' + ENDS + ":()[]", " ")})
TITLES = ("mr", "mrs", "ms", "dr", "st")


def too_long(line: str) -> bool:
    """Nobody means a command of this length."""
    return len(line) > LONGEST


def tidy(line: str) -> str:
    """Lower case, plain quotes and hyphens, one kind of space, no control or private characters."""
    plain = unicodedata.normalize("NFKC", line).translate(QUOTES).casefold()
    if plain.isprintable():
        return plain.strip()
    return "".join(_kept(character) for character in plain).strip()


def _kept(character: str) -> str:
    if character == "\n" or character.isprintable():
        return character
    return " " if character.isspace() or unicodedata.category(character) == "Cc" else ""


def words(text: str) -> tuple[str, ...]:
    """The words of one command; a comma is a word of its own, other punctuation is dropped."""
    stripped = (word.strip("'") for word in tidy(text).translate(APART).split())
    found = tuple(word for word in stripped if word)
    return found or (("?",) if text.strip() == "?" else ())


def sentences(line: str) -> list[str]:
    """A line cut at full stops and the like, but not inside double quotes, nor after "Mr."."""
    parts, current, quoted = [], "", False
    for character in tidy(line):
        quoted = quoted != (character == '"')
        titled = character == "." and current.rpartition(" ")[2] in TITLES
        if character in ENDS and not quoted and not titled:
            parts.append(current)
            current = ""
        elif not titled:
            current += character
    return [part.strip() for part in (*parts, current) if words(part)]


def pin(entity: Entity) -> str:
    """A word that stands for exactly this entity. No player can type one."""
    return MARK + entity.key


def pinned(word: str) -> str | None:
    """The key of the entity that a pinned word stands for."""
    return word[len(MARK):] if word.startswith(MARK) else None
