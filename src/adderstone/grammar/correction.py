"""Correction: the word that was meant, when exactly one is close to the word that was typed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from adderstone.grammar.lexicon import Lexicon, spoken
from adderstone.grammar.names import the
from adderstone.grammar.scope import Scope
from adderstone.world import Thing

SHORTEST, LONG = 4, 8


def meant_for(word: str, candidates: Iterable[str]) -> str | None:
    """The one candidate within a slip or two of the word; None when there is none, or more than one."""
    if len(word) < SHORTEST:
        return None
    from rapidfuzz.distance import OSA

    allowed = 2 if len(word) >= LONG else 1
    close: dict[int, set[str]] = {}
    for candidate in candidates:
        if len(candidate) >= SHORTEST:
            distance = OSA.distance(word, candidate, score_cutoff=allowed)
            close.setdefault(distance, set()).add(candidate)
    nearest = min((distance for distance in close if distance <= allowed), default=0)
    found = close.get(nearest, set())
    if len(found) > 1:  # letters that changed places are the commonest slip
        found = {candidate for candidate in found if sorted(candidate) == sorted(word)}
    return next(iter(found)) if len(found) == 1 else None


def faults(lexicon: Lexicon, words: Sequence[str], fault: int) -> list[int]:
    """The words that may be slips: the first, without which there is no command, then the likeliest."""
    unknown = [index for index, word in enumerate(words) if not lexicon.knows(word)]
    return sorted(unknown, key=lambda index: (index != 0, index != fault))


def candidates(lexicon: Lexicon, scope: Scope, index: int) -> set[str]:
    """The words that one in this position may have been meant for. What was never met is not among them."""
    if index == 0:
        return set(lexicon.first_words())
    things: Iterable[Thing] = (*scope.visible, *scope.known)
    words = {word for thing in things for word in spoken(thing).all}
    return words | set(lexicon.literals) | {word for room in scope.rooms for word in spoken(room).all}


def notice(word: str, index: int, scope: Scope) -> str:
    """How a correction is announced: by the thing's name where the word is a thing's."""
    named = [thing for thing in (*scope.visible, *scope.known) if word in spoken(thing).nouns] if index else []
    return f"({the(named[0])})" if len(named) == 1 else f"({word})"
