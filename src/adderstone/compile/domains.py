"""Domains: the values that each field can have, closed under what is copied into it.

What it preserves: every state that a run can reach lies inside. A field's own `domain` says where standard actions and
the story's effects put it; a copy adds what the field that it copies from can have; a telling may start it elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from adderstone.world.effects import Copy, Effect, Set, When
from adderstone.world.fields import Field
from adderstone.world.world import World

Domains = dict[Field, frozenset[int]]


def domains(world: World) -> Domains:
    """The values of each field and choice."""
    found = {field: set(field.domain()) for field in (*world.fields, *world.choices)}
    for field, value in zip(world.fields, world.start, strict=True):
        found[field].add(value)
    copies = [effect for effect in _effects(world) if isinstance(effect, Copy)]
    for effect in _effects(world):
        if isinstance(effect, Set):
            found[effect.field].add(effect.value)
    grown = True
    while grown:
        before = sum(map(len, found.values()))
        for copy in copies:
            found[copy.field] |= found[copy.origin]
        grown = sum(map(len, found.values())) > before
    return {field: frozenset(values) for field, values in found.items()}


def _effects(world: World) -> Iterator[Effect]:
    for rule in world.rules:
        yield from _flat(rule.then)
    for daemon in world.daemons:
        yield from _flat(daemon.then)
    for person in world.story.persons:
        for topic in person.topics:
            yield from _flat(topic.then)


def _flat(effects: tuple[Effect, ...]) -> Iterator[Effect]:
    for effect in effects:
        if isinstance(effect, When):
            yield from _flat(effect.effects)
        else:
            yield effect
