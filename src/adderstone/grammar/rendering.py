"""Rendering: a parsed text to plain words, over one state, one act and the memory of what was told."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from adderstone.grammar import names
from adderstone.grammar.memory import Memory
from adderstone.grammar.prose import If, Name, Node, Tree, Value, Vary
from adderstone.world.conditions import Env
from adderstone.world.entities import Entity
from adderstone.world.verbs import Act

_PLACE = {"it": 0, "he": 0, "she": 0, "they": 0, "him": 1, "them": 1, "its": 2, "his": 2, "their": 2, "her": 2,
          "itself": 3, "himself": 3, "herself": 3, "themselves": 3}
_SPACES = re.compile(r"[ \t]{2,}")
_BEFORE_STOP = re.compile(r"(?<=\S) +(?=[,.;:!?](?:\s|$))")
_LINE_ENDS = re.compile(r"[ \t]*\n[ \t]*")
_PARAGRAPHS = re.compile(r"\n{3,}")


@dataclass(frozen=True)
class Listing:
    """What the bracket [list] stands for: the words, and whether they take a plural verb."""

    words: str
    many: bool


@dataclass
class Rendering:
    """What one text is told with. `key` is the text's; every varying bracket counts under it."""

    env: Env
    memory: Memory
    seed: int
    key: str
    act: Act | None = None
    listing: Listing | None = None

    def words(self, tree: Tree) -> str:
        """The plain words of a tree; leftover spaces are closed up."""
        return tidied("".join(self._node(node) for node in tree))

    def _tree(self, tree: Tree) -> str:
        return "".join(self._node(node) for node in tree)

    def _node(self, node: Node) -> str:
        if isinstance(node, str):
            return node
        if isinstance(node, If):
            return self._tree(next((tree for when, tree in node.cases if when.holds(self.env)), node.otherwise))
        if isinstance(node, Vary):
            return self._tree(node.options[self._pick(node)])
        if isinstance(node, Value):
            return node.field.value_name(self.env[node.field.index])
        return self._name(node)

    def _pick(self, node: Vary) -> int:
        site = f"{self.key}#{node.site}"
        before, size = self.memory.count(site), len(node.options)
        if node.mode == "cycling":
            return before % size
        if node.mode == "shuffled":
            return shuffled(f"{self.seed}:{self.memory.turn}:{site}", size)
        return min(before, size - 1)

    def _name(self, node: Name) -> str:
        if node.slot == "list":
            return self._list(node.form)
        entity = node.entity or self._slot(node.slot)
        if entity is None:
            return _nothing(node.form)
        return word(node.form, entity)

    def _slot(self, slot: str) -> Entity | None:
        return getattr(self.act, slot, None) if self.act is not None else None

    def _list(self, form: str) -> str:
        listing = self.listing or Listing("nothing", False)
        return names.agreeing(form, listing.many) if form else listing.words


def word(form: str, entity: Entity) -> str:
    """A word about an entity: its name with an article, a pronoun, or a verb that agrees with it."""
    lower = form.lower()
    if lower == "the":
        return names.The(entity) if form[0].isupper() else names.the(entity)
    if lower in ("a", "an"):
        return names.A(entity) if form[0].isupper() else names.a(entity)
    if not form:
        return names.bare(entity)
    if lower in _PLACE:
        found = names.PRONOUNS[names.pronoun(entity)][_PLACE[lower]]
        return names.capitalised(found) if form[0].isupper() else found
    return names.agreeing(form, names.plural(entity))


def _nothing(form: str) -> str:
    """What stands for a slot that the act leaves empty."""
    lower = form.lower()
    if lower in _PLACE:
        return form
    plain = "that" if lower in ("", "the", "a", "an") else form
    return names.capitalised(plain) if form[:1].isupper() else plain


def shuffled(site: str, size: int) -> int:
    """One of `size` at random, the same for the same site."""
    return zlib.crc32(site.encode()) % size


def tidied(words: str) -> str:
    """Close up what a bracket left behind: double spaces, a space before a stop, empty lines."""
    words = _BEFORE_STOP.sub("", _SPACES.sub(" ", words))
    return _PARAGRAPHS.sub("\n\n", _LINE_ENDS.sub("\n", words)).strip()


def paragraphs(words: str) -> Sequence[str]:
    """The paragraphs of rendered words."""
    return [part.strip() for part in words.split("\n\n") if part.strip()]
