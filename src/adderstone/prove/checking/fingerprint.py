"""The fingerprint of a world: equal for two worlds exactly where every turn of one is a turn of the other, in words.

It covers all that a turn reads: fields and their starts, choices, rules, daemons, endings, verbs, and what each thing,
room, topic and exit is. Prose is left out, so that a certificate outlives a mended comma.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256

from adderstone.world.conditions import Condition
from adderstone.world.effects import Effect
from adderstone.world.rules import Rule
from adderstone.world.things import Person, Thing
from adderstone.world.verbs import Pattern
from adderstone.world.world import World


def fingerprint(world: World) -> str:
    """A short name for the rules of a world."""
    return sha256("\n".join(_lines(world)).encode()).hexdigest()


def _lines(world: World) -> Iterator[str]:
    yield from _fields(world)
    for verb in world.verbs:
        yield f"verb {verb.name} {verb.needs} {verb.free} {verb.like and verb.like.name} {world.story.verbs.get(verb)}"
    for thing in world.things:
        yield from _thing(thing)
    for room in world.rooms:
        yield f"room {room.key} {room.place.number} dark {_said(room.dark)}"
        for direction, way in room.exits.items():
            yield f"exit {direction.key} {way.to and way.to.key} {_said(way.when)} {way.door and way.door.key}"
    for rule in world.rules:
        yield f"rule {rule.phase} {_pattern(rule.on)} {_said(rule.when)}: {_done(rule.then)} {_speaks(rule)}"
    for daemon in world.daemons:
        yield f"daemon {_said(daemon.when)}: {_done(daemon.then)}"
    for ending in world.endings:
        on = _pattern(ending.on) if ending.on is not None else ""
        yield f"ending {ending.number} {ending.name} {ending.outcome} {_said(ending.when)} {on}"
    for claim in world.story.claims:
        yield f"claim {claim.kind} {claim.name} {[_said(condition) for condition in claim.conditions]}"


def _fields(world: World) -> Iterator[str]:
    yield f"{len(world.fields)} fields, {len(world.choices)} choices, {len(world.story.places)} places"
    for field, start in zip(world.fields, world.start, strict=True):
        yield f"field {field.name} {[field.value_name(value) for value in range(field.size)]} {start}"
    for choice in world.choices:
        yield f"choice {choice.name} {choice.values} {choice.of and choice.of.key} {_said(choice.when)}"


def _thing(thing: Thing) -> Iterator[str]:
    kind = f"{type(thing).__name__} {thing.key} at {[place.number for place in thing.starts]}"
    able = (thing.portable, thing.wearable, thing.edible, thing.lens, thing.openable, thing.lockable)
    holds = [place and place.number for place in (thing.top, thing.inner)]
    yield f"{kind} {able} {holds} {_said(thing.opened)} {_said(thing.locked)} {thing.key_thing and thing.key_thing.key}"
    for topic in thing.topics if isinstance(thing, Person) else ():
        told = topic.told_flag.name if topic.told_flag is not None else ""
        yield f"topic {topic.key} {topic.by} {_said(topic.when)}: {_done(topic.then)} {told}"


def _pattern(pattern: Pattern) -> str:
    """All of a pattern; its own words may shorten it."""
    return " | ".join(
        f"{'not ' if shape.inverted else ''}{sorted(verb.name for verb in shape.verbs)}"
        f"{sorted(entity.key for entity in shape.noun)}{sorted(entity.key for entity in shape.second)}"
        f"{shape.actor and shape.actor.key}" for shape in pattern.shapes)


def _said(condition: Condition) -> str:
    """A condition in full: a named one by what it stands for."""
    parts = condition.parts()
    if parts:
        return f"{type(condition).__name__}({', '.join(_said(part) for part in parts)})"
    return str(condition)


def _done(effects: Iterable[Effect]) -> str:
    return "; ".join(str(effect) for effect in effects)


def _speaks(rule: Rule) -> str:
    """Whether the rule says anything: an `after` rule without words leaves the standard report."""
    return "speaks" if rule.say else ""
