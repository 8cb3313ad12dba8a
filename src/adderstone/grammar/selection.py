"""Selection: from the words of a noun phrase to the things meant. Lists, all, except, ordinals, pronouns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from adderstone.grammar.lexicon import ARTICLES, spoken
from adderstone.grammar.matching import best, first_strange, matches, told
from adderstone.grammar.names import plural, singular, the
from adderstone.grammar.preferences import EVERYTHING, liking
from adderstone.grammar.scope import Scope
from adderstone.grammar.tokens import pinned
from adderstone.grammar.wording import takes_person
from adderstone.world import Entity, Person, Thing, Verb
from adderstone.world.verbs import take_off

ALL = ("all", "everything", "everyone", "everybody")
EXCEPT = ("except", "but", "excluding", "besides")
PRONOUNS = ("it", "him", "her", "them")
MYSELF = ("me", "i", "myself", "self", "yourself", "us")
AFTER_A_NOUN = ("to", "into", "under", "at", "behind", "against", "onto", "towards", "for", "before", "beside",
                "between", "near", "off", "out", "until", "because", "through", "using", "with", "about", "on", "in",
                "next", "down", "up", "upon", "inside", "underneath", "over", "from", "by")
ORDINALS = {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "fifth": 4,
            "5th": 4, "last": -1, "1": 0, "2": 1, "3": 2, "4": 3, "5": 4, "6": 5, "7": 6, "8": 7, "9": 8}
NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6}


@dataclass(frozen=True)
class Found:
    """The things meant. `many` when they were asked for together."""

    entities: tuple[Entity, ...]
    score: float = 0.0
    many: bool = False


@dataclass(frozen=True)
class Unclear:
    """Several things answer equally well; `start` and `end` are the words that said so."""

    options: tuple[Entity, ...]
    start: int
    end: int
    score: float = 0.0


@dataclass(frozen=True)
class Lacking:
    """Nothing here answers. `index` is the word at fault; `away` when the thing is known but not here."""

    text: str
    index: int
    away: bool = False
    strange: bool = False


Selection = Found | Unclear | Lacking


class Selector:
    """Reads noun phrases for one slot of one verb."""

    def __init__(self, scope: Scope, words: Sequence[str], verb: Verb | None, slot: str,
                 among: Sequence[Thing] | None = None) -> None:
        self.scope, self.words, self.verb, self.slot, self.among = scope, words, verb, slot, among

    @property
    def pool(self) -> Sequence[Thing]:
        return self.scope.visible if self.among is None else self.among

    def select(self, start: int, end: int) -> Selection:
        """The things meant by words[start:end]."""
        whole = self.one(start, end)
        if isinstance(whole, Found):
            return whole
        if self.words[start] in ALL or (self.words[start] == "both" and end - start <= 3):
            return self._all(start, end)
        parts = self._parts(start, end)
        return self._list(parts) if len(parts) > 1 else whole

    # --- several ---

    def _parts(self, start: int, end: int) -> list[tuple[int, int]]:
        cuts = [start - 1, *(i for i in range(start, end) if self.words[i] in ("and", ",")), end]
        return [(left + 1, right) for left, right in pairwise(cuts) if right > left + 1]

    def _list(self, parts: list[tuple[int, int]]) -> Selection:
        found: dict[Entity, None] = {}
        score = 0.0
        for start, end in parts:
            selection = self.select(start, end)
            if not isinstance(selection, Found):
                return selection
            found.update(dict.fromkeys(selection.entities))
            score += selection.score
        return Found(tuple(found), score, many=True)

    def _all(self, start: int, end: int) -> Selection:
        left_out = next((i for i in range(start, end) if self.words[i] in EXCEPT), end)
        named = told(self.words[start + 1:left_out])
        wanted = self._of_kind(named) if named else [thing for thing in self.pool if self._goes_along(thing)]
        if left_out + 1 < end:
            excluded = self.select(left_out + 1, end)
            if isinstance(excluded, Unclear):
                wanted = [thing for thing in wanted if thing not in excluded.options]
            elif isinstance(excluded, Lacking):
                return excluded
            else:
                wanted = [thing for thing in wanted if thing not in excluded.entities]
        if not wanted:
            return Lacking(self._nothing(), start)
        return Found(tuple(wanted), 1.0, many=True)

    def _of_kind(self, named: tuple[str, ...]) -> list[Thing]:
        """All that answers to the words, in the singular or the plural: what suits the verb, if any of it does."""
        singles = [(*named[:-1], one) for one in singular(named[-1])]
        kind = [thing for thing in self.pool if any(matches([thing], words, self.scope) for words in singles)]
        return [thing for thing in kind if self._goes_along(thing)] or kind

    def _goes_along(self, thing: Thing) -> bool:
        likes = EVERYTHING.get(self.verb) if self.verb is not None else None
        return likes is not None and likes(thing, self.scope)

    def _nothing(self) -> str:
        if self.verb is not None and self.verb not in EVERYTHING:
            what = "somebody" if takes_person(self.verb, self.slot) else "one thing"
            return f"You can't do that to everything at once. Name {what}."
        plain = self.verb is not None and (" " not in self.verb.name or self.verb is take_off)
        return f"There is nothing here to {self.verb.name if self.verb and plain else 'do that with'}."

    # --- one ---

    def one(self, start: int, end: int) -> Selection:
        """The one thing meant, or the plural of several."""
        words = tuple(self.words[start:end])
        special = self._special(words, start)
        if special is not None:
            return special
        scores = matches(self.pool, words, self.scope)
        if scores:
            return self._clearest(scores, start, end)
        return self._counted(start, end) or self._plural(words) or self._called_by_owner(words) or self._lacking(
            start, end)

    def _special(self, words: tuple[str, ...], start: int) -> Selection | None:
        if len(words) != 1:
            return None
        key = pinned(words[0])
        if key is not None:
            entity = self.scope.world.story.entities.get(key)
            return Found((entity,), 50.0) if entity is not None else None
        if words[0] in MYSELF:
            return Found((self.scope.player,), 3.0)
        return self._pronoun(words[0], start) if words[0] in PRONOUNS else None

    def _pronoun(self, word: str, start: int) -> Selection:
        meant = self.scope.context.pronouns.get(word, ())
        here: tuple[Entity, ...] = tuple(entity for entity in meant if entity in self.scope.visible)
        if takes_person(self.verb, self.slot) and not any(isinstance(entity, Person) for entity in here):
            here = ()
        here = here or self._persons_called(word)
        if not meant and not here:
            return Lacking(f'I don\'t know whom or what you mean by "{word}" yet.', start)
        if not here:
            return Lacking(f"You can't see {the(meant[0])} here.", start, away=True)
        return Found(here, 3.0, many=len(here) > 1)

    def _persons_called(self, word: str) -> tuple[Entity, ...]:
        """The one person here for whom the pronoun stands; of "them", all who are here together."""
        found = tuple(person for person in self.scope.persons if person.vocabulary.pronoun == word)
        if word == "them" and not found and len(self.scope.persons) > 1:
            return self.scope.persons
        return found if len(found) == 1 else ()

    def _clearest(self, scores: dict[Entity, float], start: int, end: int) -> Selection:
        liked = {entity: score + liking(self.verb, self.slot, entity, self.scope) for entity, score in scores.items()}
        top = best(liked)
        if len(top) > 1:  # nobody who can say "me" asks which of them is "the girl"
            top = [entity for entity in top if entity is not self.scope.player] or top
        if len({entity.name for entity in top}) == 1:
            return Found((top[0],), liked[top[0]])
        return Unclear(tuple(top), start, end, liked[top[0]])

    def _counted(self, start: int, end: int) -> Selection | None:
        """"second hook", "hook 2", "two keys", "the other hook"."""
        while start < end and self.words[start] in ARTICLES:
            start += 1
        if end - start < 2:
            return None
        first, last = self.words[start], self.words[end - 1]
        if first in ("other", "another"):
            return self._other(start + 1, end)
        if last in ORDINALS and last.isdecimal():
            return self._nth(ORDINALS[last], tuple(self.words[start:end - 1]))
        if first in ORDINALS and not first.isdecimal():
            return self._nth(ORDINALS[first], tuple(self.words[start + 1:end]))
        plural = self._plural(tuple(self.words[start + 1:end])) if first in NUMBERS else None
        return replace(plural, entities=plural.entities[:NUMBERS[first]]) if isinstance(plural, Found) else None

    def _nth(self, number: int, words: tuple[str, ...]) -> Selection | None:
        found = list(matches(self.pool, words, self.scope))
        return Found((found[number],), 4.0) if -len(found) <= number < len(found) else None

    def _other(self, start: int, end: int) -> Selection | None:
        last = self.scope.context.pronouns.get("it", ())
        scores = {entity: score for entity, score in matches(self.pool, self.words[start:end], self.scope).items()
                  if entity not in last}
        return self._clearest(scores, start, end) if scores else None

    def _plural(self, words: tuple[str, ...]) -> Found | None:
        meant = told(words)
        if not meant:
            return None
        singles = [(*meant[:-1], one) for one in singular(meant[-1]) if one != meant[-1]]
        found = [thing for thing in self.pool if thing is not self.scope.player
                 and any(matches([thing], words, self.scope) for words in singles)]
        return Found(tuple(found), 2.0, many=len(found) > 1) if found else None

    def _called_by_owner(self, words: tuple[str, ...]) -> Found | None:
        """"mother's chair" for the one chair here, where the story has a mother and does not say whose it is."""
        at = next((index for index, word in enumerate(words) if word.endswith("'s")), -1)
        owner, plain = (*words[:at], words[at].removesuffix("'s")), words[at + 1:]
        if "of" in words[1:-1]:
            at = words.index("of", 1)
            plain, owner = words[:at], words[at + 1:]
        persons = [person for person in self.scope.world.story.entities.values() if isinstance(person, Person)]
        if at < 0 or not told(plain) or not matches(persons, owner):
            return None
        found = best(matches(self.pool, plain, self.scope))
        named = len(found) == 1 and not {*singular(told(plain)[-1])}.isdisjoint(_singulars(spoken(found[0]).name))
        return Found((found[0],)) if named and not isinstance(self.scope.owner(found[0]), Person) else None

    # --- none ---

    def _lacking(self, start: int, end: int) -> Lacking:
        if self.words[start] in AFTER_A_NOUN and start == 1 and end - start > 1:
            text = f'I understood "{self.words[0]}", but not "{" ".join(self.words[start:end])}" after it.'
            return Lacking(text, start, strange=True)
        whole, end = end, next((at for at in range(start + 1, end) if self.words[at] in AFTER_A_NOUN), end)
        words = self.words[start:end]
        if end < whole and matches(self.pool, words, self.scope):
            text = f'I understood "{" ".join(words)}", but not "{" ".join(self.words[end:whole])}".'
            return Lacking(text, end, strange=True)
        said = " ".join(told(words) or words)
        named = [thing for thing in self.scope.known if any(word in spoken(thing).nouns for word in words)]
        known = best(matches(named, words, self.scope))
        index = start + first_strange(self.scope.visible, words, self.scope)
        if known and self.among is None:
            by_name = any(word in spoken(known[0]).name for word in words)
            what = the(known[0]) if by_name else f'any "{said}"'
            return Lacking(f"You can't see {what} here.", index, away=True)
        if self.among is not None:
            return Lacking(self._elsewhere(words) or f'There is no "{said}" there.', index, strange=True)
        if self.scope.dark:
            return Lacking("It is too dark here to see any such thing.", index, strange=True)
        return Lacking(self._no_such(start, end, said), index, strange=True)

    def _elsewhere(self, words: Sequence[str]) -> str:
        near = best(matches(self.scope.visible, words, self.scope))
        return f"That is not where {the(near[0])} {'are' if plural(near[0]) else 'is'}." if near else ""

    def _no_such(self, start: int, end: int, said: str) -> str:
        words = told(self.words[start:end])
        near = best(matches(self.scope.visible, words[1:], self.scope)) if len(words) > 1 else []
        if near and isinstance(near[0], Thing) and words[-1] in spoken(near[0]).nouns:
            return f'You can see {the(near[0])} here, but nothing "{words[0]}" of that kind.'
        return f'You can\'t see any "{said}" here.'


def _singulars(words: Sequence[str]) -> set[str]:
    return {one for word in words for one in singular(word)}
