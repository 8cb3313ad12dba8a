"""Prose: the bracket language of texts, parsed once to a small tree.

    [if COND]..[else if COND]..[else]..[end]                      see `adderstone.grammar.conditions`
    [one of]a[or]b[or]c[stopping]   [cycling]   [shuffled]        one after the other; then the last, again, or anyhow
    [first time]..[again]..[end]                                  the first telling, and later ones
    [the noun] [The noun] [a noun] [it noun] [them noun] [its noun] [noun]    and the same with second and actor
    [is noun] [has noun] [does noun] [looks noun]                 any verb in the third person; agrees in number
    [the:KEY] [a:KEY] [looks:KEY]                                 the same for any entity
    [value FIELD]   [list]   [br]                                 a field's value; what is listed; a line break

A blank line begins a paragraph. What is not understood is kept as a `Mistake` and stands in the text as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from adderstone.grammar.conditions import NotUnderstood, condition
from adderstone.grammar.lookup import Lookup
from adderstone.grammar.names import PRONOUNS
from adderstone.world.conditions import Condition, never
from adderstone.world.entities import Entity
from adderstone.world.fields import Field
from adderstone.world.problems import nearest

SLOTS = ("noun", "second", "actor", "list", "door")
MODES = ("stopping", "cycling", "shuffled")
CLOSERS = {"if": "[end]", "first time": "[end]", "one of": "[stopping]"}
_TOKEN = re.compile(r"\[([^\[\]]*)\]")
_VERB = re.compile(r"[A-Za-z]+(s|n't)$")


@dataclass(frozen=True)
class If:
    """Cases in order, and what stands when none holds."""

    cases: tuple[tuple[Condition, Tree], ...]
    otherwise: Tree = ()


@dataclass(frozen=True)
class Vary:
    """One of several trees; `mode` is stopping, cycling, shuffled or first. `site` numbers it within its text."""

    mode: str
    options: tuple[Tree, ...]
    site: int


@dataclass(frozen=True)
class Name:
    """A word about an entity: `form` is the, a, a pronoun, a verb, or "" for the bare name."""

    form: str
    slot: str = ""
    entity: Entity | None = None


@dataclass(frozen=True)
class Value:
    """The name of a field's value."""

    field: Field


Node = str | If | Vary | Name | Value
Tree = tuple[Node, ...]


@dataclass(frozen=True)
class Mistake:
    """Something in a template that is not understood."""

    name: str
    seen: str
    meant: str
    write: str


@dataclass
class Template:
    """One parsed template. `plain` says that it has no bracket at all."""

    tree: Tree
    mistakes: list[Mistake] = field(default_factory=list)
    sites: int = 0
    plain: bool = False


def parse(source: str, lookup: Lookup, sites: int = 0) -> Template:
    """Parse one template; `sites` is how many varying brackets the text had before it."""
    if "[" not in source and "]" not in source:
        return Template((source,), sites=sites, plain=True)
    reader = _Reader(source, lookup, sites)
    tree = reader.whole()
    return Template(tree, reader.mistakes, reader.sites)


class _Reader:
    """Reads tokens in order: even ones are words, odd ones the inside of a bracket."""

    def __init__(self, source: str, lookup: Lookup, sites: int) -> None:
        self.tokens = _TOKEN.split(source)
        self.lookup, self.sites = lookup, sites
        self.at = 0
        self.mistakes: list[Mistake] = []

    def whole(self) -> Tree:
        tree: list[Node] = []
        while True:
            part, stop = self.until(())
            tree.extend(part)
            if not stop:
                return tuple(tree)
            self.stray(stop)

    def until(self, stops: Sequence[str]) -> tuple[Tree, str]:
        """The tree up to one of the stops or to any bracket that only makes sense inside another; and that bracket."""
        tree: list[Node] = []
        while self.at < len(self.tokens):
            token, is_bracket = self.tokens[self.at], self.at % 2
            self.at += 1
            if not is_bracket:
                self.words(token, tree)
                continue
            words = " ".join(token.split())
            if _stops(words, stops):
                return tuple(tree), words
            tree.append(self.bracket(words))
        return tuple(tree), ""

    def words(self, token: str, tree: list[Node]) -> None:
        if "[" in token or "]" in token:
            self.mistake("bracket without its other half", f'"{_excerpt(token)}"', "a pair of square brackets",
                         "[...], or round brackets for what is no instruction")
        if token:
            tree.append(token)

    def bracket(self, words: str) -> Node:
        lower = words.lower()
        if lower.startswith("if "):
            return self.if_(words[3:])
        if lower == "one of":
            return self.one_of()
        if lower == "first time":
            return self.first_time()
        if lower == "br":
            return "\n"
        return self.value(words) if lower.startswith("value ") else self.name(words)

    # --- brackets that hold others ---

    def if_(self, words: str) -> Node:
        cases: list[tuple[Condition, Tree]] = []
        asked: str | None = words
        while asked is not None:
            when = self.condition(asked)
            tree, stop = self.until(("else", "else if", "end"))
            cases.append((when, tree))
            asked = stop[8:] if stop.lower().startswith("else if ") else None
        otherwise: Tree = ()
        if stop.lower() == "else":
            otherwise, stop = self.until(("end",))
        self.closed(stop, "end", f"if {words}")
        return If(tuple(cases), otherwise)

    def one_of(self) -> Node:
        site = self.site()
        options = []
        stop = "or"
        while stop.lower() == "or":
            tree, stop = self.until(("or", *MODES))
            options.append(tree)
        self.closed(stop, MODES, "one of")
        return Vary(stop.lower() if stop.lower() in MODES else "stopping", tuple(options), site)

    def first_time(self) -> Node:
        site = self.site()
        first, stop = self.until(("again", "end"))
        later: Tree = ()
        if stop.lower() == "again":
            later, stop = self.until(("end",))
        self.closed(stop, "end", "first time")
        return Vary("first", (first, later), site)

    def site(self) -> int:
        self.sites += 1
        return self.sites

    def closed(self, stop: str, wanted: str | Sequence[str], opener: str) -> None:
        if stop and stop.lower() in wanted:
            return
        kind = "if" if opener.startswith("if ") else opener
        self.mistake("bracket left open", f"[{opener}] without its end", f"{CLOSERS[kind]} after it",
                     f"[{opener}] ... {CLOSERS[kind]}")
        if stop:  # it closes a bracket further out
            self.at -= 1

    def stray(self, words: str) -> None:
        opener = next(o for o, stops in _INSIDE.items() if words.lower().split(" if ")[0] in stops)
        self.mistake("bracket without a beginning", f"[{words}] with nothing that it belongs to",
                     f"[{opener} ...] before it", f"[{opener}] ... [{words}]")

    def condition(self, words: str) -> Condition:
        try:
            return condition(words, self.lookup)
        except NotUnderstood as wrong:
            self.mistake("condition not understood", wrong.seen, wrong.meant, wrong.write)
            return never

    # --- brackets that stand alone ---

    def value(self, words: str) -> Node:
        name = words[6:].strip().lower()
        found = self.lookup.fields.get(name)
        if found is not None:
            return Value(found)
        self.mistake("field not known", f"[{words}]", "the name of a field",
                     f"[value {nearest(name, self.lookup.fields)}]")
        return f"[{words}]"

    def name(self, words: str) -> Node:
        form, colon, key = words.partition(":")
        if not colon:
            form, _, key = words.rpartition(" ")
        if key.strip().lower() in SLOTS and (not form or known_form(form)):
            return Name(form, key.strip().lower())
        if known_form(form) or (colon and not form):
            return self.entity(words, form, key)
        article, _, rest = words.partition(" ")
        if article.lower() in ("the", "a", "an") and self.lookup.entities(rest):
            return self.entity(words, article, rest)
        near = nearest(words.lower(), KNOWN)
        self.mistake("bracket not known", f"[{words}]", f"a bracket of prose, such as [{near}]", f"[{near}]")
        return f"[{words}]"

    def entity(self, words: str, form: str, key: str) -> Node:
        found = self.lookup.entities(key.strip())
        if len(found) == 1:
            return Name(form, entity=found[0])
        meant = f"one of several things of that name: {', '.join(e.key for e in found)}" if found else (
            "noun, second, actor, or the key of something")
        write = found[0].key if found else nearest(key.strip().lower(), [*SLOTS[:3], *self.lookup.keys])
        joint = " " if write in SLOTS else ":"
        self.mistake("name not known in prose", f"[{words}]", meant, f"[{form}{joint}{write}]")
        return f"[{words}]"

    def mistake(self, name: str, seen: str, meant: str, write: str) -> None:
        self.mistakes.append(Mistake(name, seen, meant, write))


_INSIDE = {"if": ("else", "end"), "one of": ("or", *MODES), "first time": ("again",)}
_ALL_STOPS = frozenset(("else if", *(stop for stops in _INSIDE.values() for stop in stops)))
_ARTICLES = ("the", "a", "an")
_PRONOUN_FORMS = frozenset(form for forms in PRONOUNS.values() for form in forms)
KNOWN = ("if", "else", "else if", "end", "one of", "or", *MODES, "first time", "again", "br", "value", "the noun",
         "The noun", "a noun", "it noun", "is noun", "has noun", "noun", "the second", "The second", "the actor",
         "The actor", "second", "actor", "list")


def known_form(form: str) -> bool:
    """The word may stand before a slot: an article, a pronoun, or a verb in the third person."""
    lower = form.lower()
    return lower in _ARTICLES or lower in _PRONOUN_FORMS or bool(_VERB.match(form))


def _stops(words: str, stops: Sequence[str]) -> bool:
    lower = words.lower()
    head = "else if" if lower.startswith("else if ") else lower
    return head in stops or head in _ALL_STOPS


def _excerpt(words: str) -> str:
    at = max(0, min(index for index in (words.find("["), words.find("]")) if index >= 0) - 10)
    return words[at:at + 40].strip()


