"""The word lists: which words name things that can be looked at, and the small words around them.

They stand in nouns.txt and smallwords.txt. Both are read once, when prose is first checked; play never needs them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from adderstone.grammar.names import singular


@dataclass(frozen=True)
class Nouns:
    """Nouns in the singular. `plain` are nouns and little else; `guarded` are as often verbs or adjectives."""

    plain: frozenset[str]
    guarded: frozenset[str]
    body: frozenset[str]
    material: frozenset[str]
    other: frozenset[str]

    def lemma(self, word: str) -> str:
        """The listed noun that a word is, in either number; or "" where it is none."""
        if word in self.other:
            return ""
        for candidate in singular(word):
            if candidate in self.plain or candidate in self.guarded:
                return candidate
        return ""


@dataclass(frozen=True)
class SmallWords:
    """Words by which a noun is told from a verb, and phrases to pass over."""

    strict: frozenset[str]
    possessive: frozenset[str]
    preposition: frozenset[str]
    absence: frozenset[str]
    measure: frozenset[str]
    adjective: frozenset[str]
    determiner: frozenset[str]
    idioms: re.Pattern[str]
    elsewhere: re.Pattern[str]


@cache
def nouns() -> Nouns:
    """The list of nouns."""
    parts = _parts("nouns.txt")
    marked = {word.rstrip("~") for lines in parts.values() for word in _words(lines) if word.endswith("~")}
    known = {word for name in ("", "body", "material") for word in _words(parts[name])}
    body, material, other = (frozenset(word.rstrip("~") for word in _words(parts[name]))
                             for name in ("body", "material", "other"))
    return Nouns(frozenset(word for word in known if word.rstrip("~") not in marked), frozenset(marked), body, material,
                 other)


@cache
def small_words() -> SmallWords:
    """The list of small words."""
    parts = _parts("smallwords.txt")
    sets = {name: frozenset(_words(lines)) for name, lines in parts.items()}
    determiners = sets["strict"] | sets["possessive"] | sets["determiner"]
    return SmallWords(sets["strict"], sets["possessive"], sets["preposition"], sets["absence"], sets["measure"],
                      sets["adjective"], determiners, _phrases(parts["idiom"], r"(?=\W|$)"),
                      _phrases([*parts["elsewhere"], r"as \w+ as"], r"(?=\W)[^.,;:!?()\u2014\u2013]*"))


def _parts(name: str) -> dict[str, list[str]]:
    parts: dict[str, list[str]] = {"": []}
    part = ""
    for line in files("adderstone.grammar").joinpath(name).read_text("utf-8").splitlines():
        if line.startswith("["):
            part = line.strip("[]")
            parts[part] = []
        elif line and not line.startswith("#"):
            parts[part].append(line)
    return parts


def _words(lines: list[str]) -> list[str]:
    return [word for line in lines for word in line.split()]


def _phrases(phrases: list[str], after: str) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(longest_first)}){after}", re.IGNORECASE)
