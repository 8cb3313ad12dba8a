"""Talk: which topic of a person the words mean. Words of conversation are matched as typed and never corrected."""

from __future__ import annotations

from collections.abc import Sequence

from adderstone.grammar.lexicon import ARTICLES, spoken
from adderstone.grammar.scope import Scope
from adderstone.world import Person, Topic, Verb
from adderstone.world import verbs as v

EMPTY_WORDS = ARTICLES | frozenset((
    "about", "that", "is", "are", "was", "were", "to", "in", "on", "at", "and", "or", "for", "i", "you", "he", "she",
    "it",
    "they", "we", "me", "him", "them", "us", "what", "who", "where", "when", "why", "how", "do", "does", "did",
    "have", "has",
    "had", "be", "been", "will", "would", "can", "could", "with", "from", ",", "there", "here", "am", "not", "as",
    "if"))
OWN_SELF = ("yourself", "you", "herself", "himself", "itself", "themselves")
PREFIX = 4
SUGGESTED, EXACT_NAME, NOUN, ADJECTIVE, PART = 100.0, 4.0, 3.0, 2.0, 1.5


def topic_for(person: Person, words: Sequence[str], verb: Verb, scope: Scope) -> Topic | None:
    """The topic that answers best, of those that can be talked about now in this way."""
    meant = _referents(person, words, scope)
    scored = [(_score(topic, meant), topic) for topic in person.topics
              if _by(topic, verb) and topic.when.holds(scope.env)]
    top = max((score for score, _ in scored), default=0.0)
    return next(topic for score, topic in scored if score == top) if top > 0 else None


def spoken_as(topic: Topic, verb: Verb) -> Verb:
    """What is said to somebody is told or asked, where the topic takes one of them alone."""
    if verb is v.say and topic.by is not None:
        return v.tell if topic.by == "tell" else v.ask
    return verb


def _by(topic: Topic, verb: Verb) -> bool:
    return topic.by is None or verb is v.say or topic.by == verb.name


def _referents(person: Person, words: Sequence[str], scope: Scope) -> tuple[str, ...]:
    """A pronoun alone stands for what it last stood for; "yourself", for the person; "me", for the player."""
    if len(words) == 1 and words[0] in OWN_SELF:
        return spoken(person).name
    if len(words) == 1 and words[0] in ("me", "myself"):
        return (*spoken(scope.player).name, *words)
    if len(words) == 1 and words[0] in scope.context.pronouns:
        named = scope.context.pronouns[words[0]]
        return spoken(named[0]).name if named else tuple(words)
    return tuple(words)


def _score(topic: Topic, words: Sequence[str]) -> float:
    own = spoken(topic)
    meant = [word for word in words if word not in EMPTY_WORDS or word in own.nouns]
    points = sum(_word_score(word, topic) for word in dict.fromkeys(meant))
    exact = points > 0 and (tuple(meant) == own.name or tuple(words) == own.name)
    return points + EXACT_NAME * exact + SUGGESTED * _as_suggested(topic, words)


def _as_suggested(topic: Topic, words: Sequence[str]) -> bool:
    """The words are those by which `topics` offers it: "about the mice", "how he gets here"."""
    offered = [word for word in (topic.suggest or "").lower().split() if word != "about" and word not in ARTICLES]
    return bool(offered) and [word for word in words if word != "about" and word not in ARTICLES] == offered


def _word_score(word: str, topic: Topic) -> float:
    own = spoken(topic)
    if word in own.nouns:
        return NOUN
    if word in own.all or word.removesuffix("'s") in own.all:
        return ADJECTIVE
    return PART if any(_begins(word, known) for known in own.all) else 0.0


def _begins(word: str, known: str) -> bool:
    short, long = sorted((word, known), key=len)
    return len(short) >= PREFIX and long.startswith(short)
