"""Locks: those that nothing opens, and keys that can't be had."""

from __future__ import annotations

from adderstone.world.building.gathered import Gathered
from adderstone.world.effects import Set
from adderstone.world.fields import Flag
from adderstone.world.problems import report
from adderstone.world.things import Person, Thing


def locks(gathered: Gathered) -> None:
    """Report each locked thing that can't be unlocked."""
    for thing in gathered.story.things:
        lock = thing.locked
        if not isinstance(lock, Flag) or not thing.lockable or _opened_by_rule(gathered, lock):
            continue
        if thing.key_thing is None:
            if lock.start:
                report("lock without a key", f"{thing.name} is locked, and nothing unlocks it", "a key, or a rule",
                       "key=some_thing", thing.source)
        else:
            _key(thing, thing.key_thing)


def _opened_by_rule(gathered: Gathered, lock: Flag) -> bool:
    return any(not isinstance(effect, Set) or effect.value == 0 for effect in gathered.written.get(lock, ()))


def _key(thing: Thing, key: Thing) -> None:
    if not key.portable and not isinstance(key, Person):
        report("key that can't be had", f"{key.name}, the key of {thing.name}, can't be taken",
               "a key that can be carried", f'story.thing("{key.name}", ...) in place of fixed or scenery', key.source)
    elif key.start.owner is thing and key.start.kind == "in":
        report("key that can't be had", f"{key.name} is locked inside {thing.name}", "a key outside its own lock",
               "at=some_room", key.source)
