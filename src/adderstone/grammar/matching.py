"""Matching: how well one entity answers to some words. Every word typed must be one of the entity's own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from adderstone.grammar.lexicon import ARTICLES, spoken
from adderstone.grammar.scope import Scope
from adderstone.grammar.tokens import pinned
from adderstone.world import Entity

EXACT, NOUN = 4.0, 2.0
JOINTS = ("of", "in", "on")


def told(words: Sequence[str]) -> tuple[str, ...]:
    """The words without articles and possessive pronouns."""
    return tuple(word for word in words if word not in ARTICLES)


def answers(entity: Entity, words: Sequence[str], scope: Scope | None = None) -> float:
    """A score above 0 when the entity answers to all the words, 0 when it does not."""
    if len(words) == 1 and pinned(words[0]) is not None:
        return 100.0 if pinned(words[0]) == entity.key else 0.0
    words = _without_owner(entity, words, scope)
    own, meant = spoken(entity), told(words) or _article_named(entity, words)
    if not meant or not all(_is_word(entity, word, scope) for word in meant):
        return 0.0
    exact = meant == own.name or tuple(words) == own.name
    noun = any(word in own.nouns for word in meant)
    return 1.0 + len(meant) + EXACT * exact + NOUN * noun


def _without_owner(entity: Entity, words: Sequence[str], scope: Scope | None) -> Sequence[str]:
    """ "tail of the cat" without "of the cat", where the cat is what the tail belongs to; "hole in the stone"."""
    at = next((index for index, word in enumerate(words) if index and word in JOINTS), 0)
    named = told(words[at + 1:])
    if not at or not named or scope is None:
        return words
    owners = (owner for owner in (entity, scope.owner(entity)) if owner is not None)
    return words[:at] if any(all(word in spoken(owner).all for word in named) for owner in owners) else words


def _article_named(entity: Entity, words: Sequence[str]) -> tuple[str, ...]:
    """An entity may be called by nothing but a word that is elsewhere an article."""
    return tuple(word for word in words if word in spoken(entity).all)


def _is_word(entity: Entity, word: str, scope: Scope | None) -> bool:
    own = spoken(entity).all
    if word in own or word.replace("'", "") in own:
        return True
    base = word.removesuffix("'s").rstrip("'")
    if base == word or scope is None:
        return False
    owner = scope.owner(entity)
    return base in own or (owner is not None and base in spoken(owner).all)


def matches(entities: Iterable[Entity], words: Sequence[str], scope: Scope | None = None) -> dict[Entity, float]:
    """The entities that answer to the words, each with its score."""
    scored = ((entity, answers(entity, words, scope)) for entity in entities)
    return {entity: score for entity, score in scored if score > 0}


def best(scores: dict[Entity, float]) -> list[Entity]:
    """Those with the highest score, in order of declaration."""
    top = max(scores.values(), default=0.0)
    return [entity for entity, score in scores.items() if score == top]


def first_strange(entities: Sequence[Entity], words: Sequence[str], scope: Scope | None = None) -> int:
    """The index of the first word that none of these entities answers to; the first one's, if each has an owner."""
    for index, word in enumerate(words):
        if word not in ARTICLES and not any(_is_word(entity, word, scope) for entity in entities):
            return index
    return 0
