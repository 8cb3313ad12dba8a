"""Alternatives: the parts of a text that are told only sometimes, each with the condition under which it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from adderstone.compile.formula import FALSE, TRUE, Formula, conjunction, negation
from adderstone.compile.lowering import Lowering
from adderstone.grammar.lookup import Lookup
from adderstone.grammar.prose import If, Tree, Vary
from adderstone.grammar.voice import parsed
from adderstone.world.text import Text
from adderstone.world.world import World

FEW = 6  # words that an alternative is known by


class Alternative(NamedTuple):
    """A part of a text that stands under a condition; `words` are its first ones."""

    words: str
    told: Formula


class Alternatives:
    """The alternatives of one world's texts. A computed text has none that can be read."""

    def __init__(self, world: World, lowering: Lowering) -> None:
        self.lookup, self.lowering = Lookup(world.story), lowering

    def of(self, text: Text) -> Iterator[Alternative]:
        """Each part under an `[if ...]`; of parts that are told in turn all may come, so they are not told apart."""
        if text.computed is None and any("[if" in variant for variant in text.variants):
            for template in parsed(text.variants, self.lookup):
                yield from self._in(template.tree, TRUE)

    def _in(self, tree: Tree, path: Formula) -> Iterator[Alternative]:
        for node in tree:
            if isinstance(node, Vary):
                for option in node.options:
                    yield from self._in(option, path)
            elif isinstance(node, If):
                yield from self._cases(node, path)

    def _cases(self, node: If, path: Formula) -> Iterator[Alternative]:
        for condition, tree in node.cases:
            here = self.lowering.formula(condition)
            yield from self._part(tree, conjunction([path, here]))
            path = conjunction([path, negation(here)])
        yield from self._part(node.otherwise, path)

    def _part(self, tree: Tree, path: Formula) -> Iterator[Alternative]:
        words = " ".join(_words(tree).split()[:FEW])
        if words:
            yield Alternative(words, path)
        if path is not FALSE:
            yield from self._in(tree, path)


def _words(tree: Tree) -> str:
    """What a part says plainly."""
    return "".join(node if isinstance(node, str) else " ... " for node in tree)
