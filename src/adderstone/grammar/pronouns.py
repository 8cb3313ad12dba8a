"""Pronouns: what it, him, her and them stand for, kept from command to command."""

from __future__ import annotations

from collections.abc import Iterable

from adderstone.grammar.context import Context
from adderstone.grammar.parsed import Do, Parsed
from adderstone.world import Act, Entity, Person, Thing


def remember(context: Context, parsed: Parsed) -> None:
    """Note what a command that was understood spoke of."""
    if not isinstance(parsed, Do):
        return
    for act in parsed.acts:
        for entity in (act.second, act.noun):
            if isinstance(entity, Thing) and entity is not context.world.player:
                context.pronouns[_pronoun(entity)] = (entity,)
    together = tuple(act.noun for act in parsed.acts if isinstance(act.noun, Thing))
    if len(together) > 1:
        context.pronouns["them"] = together
    partner = _partner(parsed.acts, context)
    if partner is not None:
        context.talking_to = partner


def _pronoun(entity: Entity) -> str:
    return entity.vocabulary.pronoun


def _partner(acts: Iterable[Act], context: Context) -> Person | None:
    for act in acts:
        if act.actor is not None:
            return act.actor
        if act.verb.name in ("ask", "tell", "say", "talk") and isinstance(act.noun, Person):
            return act.noun if act.noun is not context.world.player else None
    return None
