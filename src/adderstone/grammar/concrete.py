"""Concrete nouns: those that a piece of prose names as being there.

It is a reading of word lists and neighbours, not of grammar. It leaves out: speech in quotation marks; what follows
"like", "as if" or "than" up to the next stop; what is said not to be there ("no door"); a noun before another noun
("kitchen table" names the table); words inside a sentence with a capital; bodies that are somebody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from adderstone.grammar import wordlist

_DASHES = "\u2014\u2013"
_SPEECH = re.compile('"[^"]*(?:"|$)|\u201c[^\u201d]*(?:\u201d|$)')
_BRACKET = re.compile(r"\[[^\[\]]*\]")
_NAMED = re.compile(r"\[(?:\w+ (?:noun|second|actor)|noun|second|actor|\w*:[^\]]*)\]", re.IGNORECASE)
_TOKEN = re.compile(rf"[A-Za-z]+(?:['-][A-Za-z]+)*|[.,;:!?(){_DASHES}]")
_ADJECTIVAL = re.compile(r"(?:y|ed|ous|ful|en|less|ish|ic|al|ing|ern|est|ive|ant|ent|able|ible|ar)$")
STOPS = frozenset(".,;:!?()" + _DASHES)


@dataclass(frozen=True)
class Noun:
    """A noun as it stands in the prose, and the listed word that it is."""

    word: str
    lemma: str


def bare_prose(template: str) -> str:
    """A template's words without its brackets; every case of a bracket is kept."""
    return _BRACKET.sub(" ", _NAMED.sub(" it ", template.replace("[br]", " . ")))


def nouns(template: str, of_person: bool = False) -> Iterator[Noun]:
    """The concrete nouns that a template names; `of_person` says that bodies in it are somebody's."""
    small = wordlist.small_words()
    prose = _SPEECH.sub(" , ", bare_prose(template).replace("\u2019", "'"))
    tokens = _TOKEN.findall(small.elsewhere.sub(" , ", small.idioms.sub(" , ", prose)))
    for at in range(len(tokens)):
        found = _noun(tokens, at, of_person)
        if found is not None:
            yield found


def _noun(tokens: list[str], at: int, of_person: bool) -> Noun | None:
    word, listed, small = tokens[at], wordlist.nouns(), wordlist.small_words()
    lemma = _lemma(word)
    if not lemma or _is_modifier(tokens, at, lemma) or _is_proper(tokens, at) or _is_absent(tokens, at):
        return None
    before = tokens[at - 1].lower() if at else "."
    if lemma in listed.body and (of_person or _is_owned(tokens, at)):
        return None
    if lemma in listed.material and before not in small.strict:
        return None
    if lemma in listed.guarded and not _after_noun_sign(word, lemma, before):
        return None
    return Noun(word.lower(), lemma)


def _lemma(word: str) -> str:
    lower = word.lower()
    if "'" in lower:
        return ""
    listed = wordlist.nouns()
    return listed.lemma(lower) or (listed.lemma(lower.rsplit("-", 1)[1]) if "-" in lower else "")


def _is_modifier(tokens: list[str], at: int, lemma: str) -> bool:
    """The noun only says what sort of thing the next noun is; or how much of it there is."""
    after = tokens[at + 1] if at + 1 < len(tokens) else "."
    if after.lower() == "of":
        return lemma in wordlist.small_words().measure
    if after in STOPS or after[0].isupper() or tokens[at].lower() != lemma:
        return False
    head = _lemma(after)
    return bool(head) and (head in wordlist.nouns().plain or after.lower() == head)


def _is_proper(tokens: list[str], at: int) -> bool:
    return tokens[at][0].isupper() and at > 0 and tokens[at - 1] not in ".!?"


def _is_absent(tokens: list[str], at: int) -> bool:
    """Words shortly before the noun, with nothing but adjectives between, say that there is none."""
    small = wordlist.small_words()
    for back in range(at - 1, max(-1, at - 4), -1):
        word = tokens[back].lower()
        if word in small.absence:
            return True
        if word not in small.adjective and word not in small.determiner and not _ADJECTIVAL.search(word):
            return False
    return False


def _is_owned(tokens: list[str], at: int) -> bool:
    near = [token.lower() for token in tokens[max(0, at - 3):at]]
    return any(word in wordlist.small_words().possessive or word.endswith("'s") for word in near)


def _after_noun_sign(word: str, lemma: str, before: str) -> bool:
    """The word before is one that a noun follows."""
    small = wordlist.small_words()
    if before in small.determiner or before in small.preposition or before in small.adjective:
        return True
    if _ADJECTIVAL.search(before) and not before.endswith(("ly", "they", "any", "body")):
        return True
    return _lemma(before) == before and word.lower() == lemma and before in wordlist.nouns().plain
