"""The lexicon of one world: its phrases by their first word, and every word that means something in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

from adderstone.grammar.patterns import METAS, SPECIALS, VERBS
from adderstone.grammar.phrases import Literal, Phrase, elements_of, fits
from adderstone.grammar.tokens import words
from adderstone.world import Direction, Entity, World
from adderstone.world import verbs as v

ARTICLES = frozenset(("the", "a", "an", "some", "any", "this", "that", "these", "those", "my", "your", "his", "her",
                      "its",
                      "their", "our", "of", "teh", "hte"))
LIST_WORDS = frozenset(("and", ",", "all", "everything", "everyone", "everybody",
                        "both", "except", "but", "other", "another", "it", "him",
                        "them",
                        "me", "myself", "from", "one", "ones"))

OTHER_WAYS = {"upstairs": "up", "upwards": "up", "downstairs": "down", "downwards": "down", "indoors": "in",
              "outdoors": "out"}


GREETINGS = (v.talk, v.yes, v.no)


class Lexicon:
    """The words of one world."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.phrases = list(_phrases(world))
        self._by_first: dict[str, list[Phrase]] = {}
        for phrase in self.phrases:
            for first in phrase.firsts or ("",):
                self._by_first.setdefault(first, []).append(phrase)
        self.entities = tuple(world.story.entities.values())

    @cached_property
    def literals(self) -> frozenset[str]:
        """The words of all phrases."""
        return frozenset(form for phrase in self.phrases for element in phrase.elements
                         if isinstance(element, Literal) for form in element.forms)

    @cached_property
    def joined(self) -> frozenset[tuple[str, ...]]:
        """Whole commands that hold an "and" of their own: "jump up and down"."""
        plain = [phrase.firsts and [element.forms[0] for element in phrase.elements if isinstance(element, Literal)]
                 for phrase in self.phrases if not phrase.slots()]
        return frozenset(tuple(said) for said in plain if "and" in said)

    def is_greeting(self, said: tuple[str, ...]) -> bool:
        """The words are "hello", "thank you", "no" or the like: what one says to somebody, and nothing more."""
        greetings = (phrase for phrase in self.starting(said[0]) if phrase.verb in GREETINGS and not phrase.slots())
        return any(list(fits(phrase.elements, said)) for phrase in greetings)

    @cached_property
    def directions(self) -> dict[str, Direction]:
        """The directions by their names and abbreviations."""
        compass = self.world.story.compass
        named = {word: direction for direction in compass.all for word in spoken(direction).all}
        return named | {word: compass[name] for word, name in OTHER_WAYS.items()}

    @cached_property
    def thing_words(self) -> frozenset[str]:
        """The words that anything in the story answers to."""
        return frozenset(word for entity in self.entities for word in spoken(entity).all)

    def starting(self, word: str) -> list[Phrase]:
        """The phrases that a command with this first word may be."""
        return [*self._by_first.get(word, ()), *self._by_first.get("", ())]

    def begins(self, word: str) -> bool:
        """The word can open a command."""
        return bool(word) and (word in self._by_first or word in self.directions)

    def first_words(self) -> Iterable[str]:
        """Every word that opens a command, for correction."""
        return [word for word in (*self._by_first, *self.directions) if word]

    def risky(self, word: str) -> bool:
        """The word opens a phrase that can do harm."""
        return any(phrase.verb is not None and phrase.verb.risky for phrase in self._by_first.get(word, ()))

    def knows(self, word: str) -> bool:
        """The word means something, somewhere in the story."""
        return word in self.literals or word in self.thing_words or word in ARTICLES or word in LIST_WORDS


class Spoken:
    """What can be said of one entity: all its words, those that are nouns, and its printed name."""

    def __init__(self, entity: Entity) -> None:
        vocabulary = entity.vocabulary
        self.name = tuple(word for word in words(vocabulary.name) if word not in ARTICLES)
        self.nouns = frozenset(_forms(vocabulary.nouns))
        adjectives = frozenset(_forms(vocabulary.adjectives))
        self.adjectives = adjectives - self.nouns
        self.all = frozenset((*adjectives, *self.nouns, *_forms(self.name)))


@lru_cache(maxsize=8192)
def spoken(entity: Entity) -> Spoken:
    """The words of an entity, worked out once."""
    return Spoken(entity)


def _forms(declared: Iterable[str]) -> Iterator[str]:
    for word in words(" ".join(declared)):
        if word not in ARTICLES and word != ",":
            yield word
            yield word.replace("'", "")


def _phrases(world: World) -> Iterator[Phrase]:
    """The story's own phrases come first, so that a story can take a phrase over."""
    for verb, declared in world.story.verbs.items():
        for line in declared or (f"{verb.name} [noun]" if verb.needs else verb.name,):
            yield Phrase(elements_of(line), verb=verb)
    for verb, declared in VERBS.items():
        yield from (Phrase(elements_of(line), verb=verb) for line in declared)
    for name, declared in METAS.items():
        yield from (Phrase(elements_of(line), meta=name) for line in declared)
    for name, declared in SPECIALS.items():
        yield from (Phrase(elements_of(line), special=name) for line in declared)

