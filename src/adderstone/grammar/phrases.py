"""Phrases: one line of `patterns` made ready to be laid over the words of a command."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from adderstone.world import Verb

Span = tuple[int, int]
Spans = dict[str, Span]
SLOTS = ("noun", "second", "holder", "topic", "direction", "room", "number", "text", "order", "prop")


@dataclass(frozen=True)
class Literal:
    """A word that must be there, in one of its forms."""

    forms: tuple[str, ...]


@dataclass(frozen=True)
class Slot:
    """A gap for one or more words."""

    name: str


Element = Literal | Slot


@dataclass(frozen=True)
class Phrase:
    """A way to say something. `verb` for an act, `meta` for a word to the program, else `special` for a handler."""

    elements: tuple[Element, ...]
    verb: Verb | None = None
    meta: str = ""
    special: str = ""

    @property
    def firsts(self) -> tuple[str, ...]:
        """The words that it can begin with; none when it begins with a slot."""
        first = self.elements[0]
        return first.forms if isinstance(first, Literal) else ()

    @property
    def literals(self) -> int:
        return sum(isinstance(element, Literal) for element in self.elements)

    @property
    def runs_on(self) -> bool:
        """Two slots stand side by side, with no word to say where one ends."""
        return any(isinstance(one, Slot) and isinstance(next_, Slot) for one, next_ in pairwise(self.elements))

    def slots(self) -> list[str]:
        """The names of its slots, in order."""
        return [element.name for element in self.elements if isinstance(element, Slot)]


def elements_of(declared: str) -> tuple[Element, ...]:
    """Read "put/place [noun] in/into [second]"."""
    return tuple(Slot(word[1:-1]) if word.startswith("[") else Literal(tuple(word.split("/")))
                 for word in declared.split())


def fits(elements: Sequence[Element], words: Sequence[str], start: int = 0) -> Iterator[Spans]:
    """Every way to lay the elements over all the words from `start` on, shortest slots first."""
    if not elements:
        if start == len(words):
            yield {}
        return
    first, rest = elements[0], elements[1:]
    if isinstance(first, Literal):
        if start < len(words) and words[start] in first.forms:
            yield from fits(rest, words, start + 1)
        return
    for end in range(start + 1, len(words) - len(rest) + 1) if rest else [len(words)][: len(words) > start]:
        for spans in fits(rest, words, end):
            yield {first.name: (start, end), **spans}


def missing(phrase: Phrase, words: Sequence[str]) -> Iterator[tuple[Spans, tuple[str, ...], str]]:
    """Ways in which the words begin a phrase and stop before a slot: the spans, the words to add, the slot.

    Words are added behind a noun only: "put key" may go on with "in", but "take" is not the beginning of "take off".
    """
    for cut in range(len(phrase.elements) - 1, 0, -1):
        added, slot = _up_to_slot(phrase.elements[cut:])
        if slot is None:
            continue
        for spans in fits(phrase.elements[:cut], words):
            if spans or not added:
                yield spans, added, slot.name


def _up_to_slot(elements: Sequence[Element]) -> tuple[tuple[str, ...], Slot | None]:
    """The words before the next slot, and the slot."""
    added: tuple[str, ...] = ()
    for element in elements:
        if isinstance(element, Slot):
            return added, element
        added = (*added, element.forms[0])
    return added, None
