"""Names: articles, plurals and lists of entities, and verbs that agree with them.

A name that begins with a capital is proper ("Miss Spink") and takes no article; a name may declare its own ("some
soup", "the moon"). The pronoun "them" makes a name plural. The player is "you".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from adderstone.world.entities import Entity

OWNERS = ("your", "my", "her", "his", "its", "our", "their")
ARTICLES = ("a", "an", "some", "the", *OWNERS)
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
# Spelled with a vowel and said with a consonant, or the other way round.
_SAID_A = re.compile(r"(uni(?!n|m)|us[eu]|ut[ei]|ura|ubiq|eu|ewe|one|once)")
_SAID_AN = re.compile(r"([aeiou]|hour|hono|honest|heir|8|11\b|18\b)")
_LETTERS_AN = "AEFHILMNORSX"
_ODD_PLURALS = {
    "man": "men", "woman": "women", "child": "children", "mouse": "mice", "foot": "feet", "tooth": "teeth",
    "goose": "geese", "person": "people", "ox": "oxen", "sheep": "sheep", "fish": "fish", "deer": "deer",
    "knife": "knives", "wife": "wives", "life": "lives", "leaf": "leaves", "loaf": "loaves", "half": "halves",
    "shelf": "shelves", "wolf": "wolves", "thief": "thieves", "calf": "calves", "scarf": "scarves", "elf": "elves",
    "hoof": "hooves", "die": "dice", "potato": "potatoes", "tomato": "tomatoes", "hero": "heroes", "echo": "echoes",
    "scissors": "scissors", "trousers": "trousers", "self": "selves", "louse": "lice", "wharf": "wharves",
    "mosquito": "mosquitoes", "toothbrush": "toothbrushes",
}
_ODD_VERBS = {"is": "are", "isn't": "aren't", "has": "have", "hasn't": "haven't", "does": "do", "doesn't": "don't",
              "was": "were", "wasn't": "weren't", "lies": "lie", "dies": "die", "ties": "tie", "goes": "go",
              "seizes": "seize", "closes": "close", "freezes": "freeze", "vies": "vie", "aches": "ache"}
PRONOUNS = {  # subject, object, possessive, reflexive
    "it": ("it", "it", "its", "itself"), "him": ("he", "him", "his", "himself"),
    "her": ("she", "her", "her", "herself"), "them": ("they", "them", "their", "themselves"),
    "you": ("you", "you", "your", "yourself"),
}


def plural(entity: Entity) -> bool:
    """The entity takes a plural verb."""
    return entity.vocabulary.pronoun == "them" or is_player(entity)


def is_player(entity: Entity) -> bool:
    """The entity is the player, whom prose calls "you"."""
    return entity is entity.story.player


def pronoun(entity: Entity) -> str:
    """The pronoun that stands for the entity: it, him, her, them or you."""
    return "you" if is_player(entity) else entity.vocabulary.pronoun


def split(name: str) -> tuple[str, str]:
    """A name as its declared article (or "") and the rest."""
    first, _, rest = name.partition(" ")
    return (first, rest) if first.lower() in ARTICLES and rest else ("", name)


def bare(entity: Entity) -> str:
    """The name without an article."""
    return split(entity.name)[1]


def is_proper(name: str) -> bool:
    """The name is a proper one: its first word has a capital, and is not all capitals like TV."""
    first = name.split(" ", 1)[0]
    return first[:1].isupper() and not _is_letters(first)


def _is_letters(word: str) -> bool:
    """The word is said letter by letter, as TV and the X of X-ray are."""
    head, hyphen, _ = word.partition("-")
    return head.isupper() and "." not in head and (len(head) > 1 or bool(hyphen))


def indefinite(phrase: str) -> str:
    """The article "a" or "an", by how the phrase sounds."""
    first = phrase.split(" ", 1)[0]
    if _is_letters(first):
        return "an" if first[0] in _LETTERS_AN else "a"
    word = phrase.lower()
    return "a" if _SAID_A.match(word) or not _SAID_AN.match(word) else "an"


def a(entity: Entity) -> str:
    """The entity with an indefinite article: "a lamp", "an hour", "some soup", "the moon", "Miss Spink"."""
    article, rest = split(entity.name)
    if is_player(entity):
        return "yourself"
    if not article and is_proper(rest):
        return rest
    if article in ("some", "the", *OWNERS):
        return f"{article} {rest}"
    return f"some {rest}" if plural(entity) else f"{indefinite(rest)} {rest}"


def the(entity: Entity) -> str:
    """The entity with a definite article."""
    if is_player(entity):
        return "yourself"
    article, rest = split(entity.name)
    if article in OWNERS:
        return f"{article} {rest}"
    return rest if not article and is_proper(rest) else f"the {rest}"


def A(entity: Entity) -> str:
    """`a`, at the beginning of a sentence."""
    return "You" if is_player(entity) else capitalised(a(entity))


def The(entity: Entity) -> str:
    """`the`, at the beginning of a sentence."""
    return "You" if is_player(entity) else capitalised(the(entity))


def capitalised(phrase: str) -> str:
    """The phrase with its first letter a capital."""
    return phrase[:1].upper() + phrase[1:]


def agreeing(verb: str, many: bool) -> str:
    """A verb given in the third person singular, in the number wanted: "looks" with many is "look"."""
    if not many:
        return verb
    if verb.lower() in _ODD_VERBS:
        other = _ODD_VERBS[verb.lower()]
        return capitalised(other) if verb[0].isupper() else other
    if verb.endswith("ies") and len(verb) > 4:
        return verb[:-3] + "y"
    if re.search(r"(s|sh|ch|x|zz)es$", verb) and not re.search(r"[aeiou]ses$", verb):
        return verb[:-2]
    return verb[:-1] if verb.endswith("s") else verb


def pluralised(noun: str) -> str:
    """Several of a noun: "brass keys", "bottles of milk"."""
    head, of, tail = noun.partition(" of ")
    rest, _, last = head.rpartition(" ")
    return f"{rest} {_plural_word(last)}".strip() + of + tail


def _plural_word(word: str) -> str:
    if word.lower() in _ODD_PLURALS:
        return _ODD_PLURALS[word.lower()]
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + ("es" if re.search(r"(s|sh|ch|x|z)$", word) else "s")


def singular(word: str) -> list[str]:
    """What a word may be the plural of, itself first."""
    found = [word, *(one for one, many in _ODD_PLURALS.items() if many == word)]
    if word.endswith("ies") and len(word) > 4:
        found += [word[:-3] + "y", word[:-1]]
    elif word.endswith("es") and len(word) > 3:
        found += [word[:-1], *([word[:-2]] if re.search(r"(s|x|z|ch|sh|o)es$", word) else [])]
    elif word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us", "is")):
        found.append(word[:-1])
    return found


def number(count: int) -> str:
    """A number in words up to twelve."""
    return NUMBERS[count] if count < len(NUMBERS) else str(count)


def listed(entities: Iterable[Entity], note: Callable[[Entity], str] | None = None) -> str:
    """A list in words: "a lamp, two keys and a cat". `note` adds what stands in brackets behind a name."""
    return joined(_grouped(list(entities), note))


def is_many(entities: Sequence[Entity]) -> bool:
    """A list of these takes a plural verb."""
    return len(entities) > 1 or any(plural(entity) for entity in entities)


def _grouped(entities: list[Entity], note: Callable[[Entity], str] | None) -> list[str]:
    groups: dict[tuple[str, str], list[Entity]] = {}
    for entity in entities:
        groups.setdefault((entity.name, note(entity) if note else ""), []).append(entity)
    return [_group(members) + (f" ({said})" if said else "") for (_, said), members in groups.items()]


def _group(members: list[Entity]) -> str:
    if len(members) == 1 or is_proper(members[0].name):
        return a(members[0])
    name = bare(members[0])
    return f"{number(len(members))} {name if plural(members[0]) else pluralised(name)}"


def joined(parts: Sequence[str], word: str = "and") -> str:
    """Phrases joined by commas and a last "and"."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {word} {parts[-1]}"
