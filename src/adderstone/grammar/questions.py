"""Questions: how a fragment completes the command that a question was about."""

from __future__ import annotations

from collections.abc import Sequence

from adderstone.grammar.lexicon import ARTICLES
from adderstone.grammar.matching import best, matches, told
from adderstone.grammar.parsed import Question
from adderstone.grammar.scope import Scope
from adderstone.grammar.selection import ORDINALS
from adderstone.grammar.tokens import pin
from adderstone.world import Entity

BOTH = ("both", "all", "everything", "each")
YES = (("yes",), ("y",), ("yeah",), ("yep",), ("ok",))
NEVER_MIND = (("neither",), ("none",), ("nothing",), ("never", "mind"), ("nevermind",), ("cancel",), ("forget", "it"))
NO = (("no",), ("n",), ("nope",), ("neither",), ("none",), ("never", "mind"))


def picked(question: Question, words: Sequence[str], scope: Scope) -> tuple[Entity, ...]:
    """The options that a fragment means; none when it means something else."""
    meant = tuple(word for word in told(words) if word not in ("one", "ones")) or told(words)
    if meant[:1] and meant[0] in BOTH and len(meant) <= 2:
        return question.options if question.many else ()
    if len(meant) == 1 and meant[0] in ORDINALS:
        number = ORDINALS[meant[0]]
        return question.options[number:][:1] if number < len(question.options) else ()
    parts = _parts(meant)
    if len(parts) > 1 and question.many:
        chosen = [picked(question, part, scope) for part in parts]
        return tuple(dict.fromkeys(entity for part in chosen for entity in part)) if all(chosen) else ()
    return tuple(best(matches(question.options, meant, scope))) if meant else ()


def _parts(words: Sequence[str]) -> list[tuple[str, ...]]:
    parts: list[tuple[str, ...]] = [()]
    for word in words:
        if word in ("and", ","):
            parts.append(())
        else:
            parts[-1] = (*parts[-1], word)
    return [part for part in parts if part]


def completed(question: Question, entities: Sequence[Entity]) -> tuple[str, ...]:
    """The whole command, with the things meant pinned down."""
    pins: list[str] = []
    for entity in entities:
        pins += ["and", pin(entity)] if pins else [pin(entity)]
    return (*question.before, *pins, *question.after)


def is_fragment(words: Sequence[str], begins: bool) -> bool:
    """Words that open no command are the rest of the last one; so are those that open with an article."""
    return bool(words) and (not begins or (len(words) > 1 and words[0] in ARTICLES))
