"""Conditions in prose: the words after `[if`, read as the world's own condition objects.

    COND is a fact's or flag's name; FIELD is VALUE; FIELD at least N; FIELD below N; THING is held (worn, here, gone,
    open, closed, locked, unlocked); THING on HOLDER; THING in HOLDER, ROOM or REGION; THING held by PERSON; ROOM is
    dark; and these joined by `not`, `and`, `or`.

The longest name wins: a fact called "safe and sound" is one name. `or` binds loosest, then `and`, then `not`.
"""

from __future__ import annotations

from collections.abc import Callable

from adderstone.grammar.lookup import Lookup
from adderstone.world.conditions import Condition, Is
from adderstone.world.entities import Room
from adderstone.world.fields import Counter, Field, Flag
from adderstone.world.problems import nearest
from adderstone.world.things import Person, Thing

STATES: dict[str, Callable[[Thing], Condition]] = {
    "held": lambda thing: thing.held, "carried": lambda thing: thing.held, "worn": lambda thing: thing.worn,
    "here": lambda thing: thing.here, "gone": lambda thing: thing.gone, "open": lambda thing: thing.opened,
    "closed": lambda thing: ~thing.opened, "locked": lambda thing: thing.locked,
    "unlocked": lambda thing: ~thing.locked,
}


class NotUnderstood(Exception):
    """Words that are no condition: what was seen, what was probably meant, what to write."""

    def __init__(self, seen: str, meant: str, write: str) -> None:
        super().__init__(seen)
        self.seen, self.meant, self.write = seen, meant, write


def condition(words: str, lookup: Lookup) -> Condition:
    """The condition that these words stand for. Raises `NotUnderstood`."""
    words = " ".join(words.split())
    found = _joined(words, lookup)
    if found is None:
        raise _why(words, lookup)
    return found


def _joined(words: str, lookup: Lookup) -> Condition | None:
    """The words as one atom, else split at an `or`, else at an `and`, else after a `not`."""
    found = _atom(words, lookup)
    if found is not None:
        return found
    for joint in (" or ", " and "):
        for left, right in _splits(words, joint):
            first = _joined(left, lookup)
            second = _joined(right, lookup) if first is not None else None
            if first is not None and second is not None:
                return first | second if joint == " or " else first & second
    if words.lower().startswith("not "):
        inside = _joined(words[4:], lookup)
        return None if inside is None else ~inside
    return None


def _splits(words: str, joint: str) -> list[tuple[str, str]]:
    parts = words.split(joint)
    return [(joint.join(parts[:cut]), joint.join(parts[cut:])) for cut in range(1, len(parts))]


def _atom(words: str, lookup: Lookup) -> Condition | None:
    named = lookup.flag(words.lower())
    if named is not None:
        return named
    for reader in (_compared, _is, _placed):
        found = reader(words, lookup)
        if found is not None:
            return found
    return None


def _cut(words: str, joint: str) -> list[tuple[str, str]]:
    return [(left, right) for left, right in _splits(words, joint) if left and right]


def _compared(words: str, lookup: Lookup) -> Condition | None:
    for joint in (" at least ", " below "):
        for name, number in _cut(words, joint):
            field = lookup.fields.get(name.removesuffix(" is").lower())
            if isinstance(field, Counter) and number.isdecimal():
                limit = int(number)
                low, high = (limit, field.size) if joint == " at least " else (0, min(limit, field.size))
                return Is(field, frozenset(range(low, high)))
    return None


def _is(words: str, lookup: Lookup) -> Condition | None:
    for joint, inverted in ((" is not ", True), (" are not ", True), (" is ", False), (" are ", False)):
        for name, value in _cut(words, joint):
            found = _state(name, value, lookup)
            if found is not None:
                return ~found if inverted else found
    return None


def _state(name: str, value: str, lookup: Lookup) -> Condition | None:
    field = lookup.fields.get(name.lower())
    if field is not None:
        numbers = frozenset(n for n in field.domain() if field.value_name(n).lower() == value.lower())
        return Is(field, numbers) if numbers else None
    thing = lookup.thing(name)
    if thing is not None and value.lower() in STATES:
        return STATES[value.lower()](thing)
    rooms = lookup.rooms(name)
    return rooms[0].dark if len(rooms) == 1 and value.lower() == "dark" else None


def _placed(words: str, lookup: Lookup) -> Condition | None:
    for joint, inverted in ((" is not ", True), (" not ", True), (" is ", False), (" ", False)):
        for relation in ("on", "in", "held by", "worn by"):
            for name, where in _cut(words, f"{joint}{relation} "):
                found = _at(lookup.thing(name), relation, where, lookup)
                if found is not None:
                    return ~found if inverted else found
    return None


def _at(thing: Thing | None, relation: str, where: str, lookup: Lookup) -> Condition | None:
    if thing is None:
        return None
    holder = lookup.thing(where)
    if relation == "in" and lookup.rooms(where) and (holder is None or holder.inner is None):
        return thing.at(*lookup.rooms(where))
    if holder is None:
        return None
    if isinstance(holder, Person) and relation.endswith("by"):
        return thing.carried_by(holder)
    if relation == "on":
        return thing.on(holder) if holder.top is not None else None
    return thing.inside(holder) if relation == "in" and holder.inner is not None else None


# --- what was wrong ---

def _why(words: str, lookup: Lookup) -> NotUnderstood:
    """The first part of the words that means nothing, and the nearest thing that would."""
    for part in _parts(words):
        if _joined(part, lookup) is None:
            return _why_part(part, lookup)
    return _why_part(words, lookup)


def _parts(words: str) -> list[str]:
    parts = [part for piece in words.split(" or ") for part in piece.split(" and ")]
    return [part.strip().removeprefix("not ") for part in parts]


def _why_part(part: str, lookup: Lookup) -> NotUnderstood:
    for joint in (" is not ", " is ", " at least ", " below ", " in ", " on "):
        name, found, value = part.partition(joint)
        if found:
            return _why_value(part, name, joint, value, lookup)
    several = lookup.entities(part)
    write = f"[if {part} is held]" if several else f"[if {lookup.suggestion(part)}]"
    return NotUnderstood(f'"{part}" after [if', "the name of a flag or a fact, or what is asked about a thing", write)


def _why_value(part: str, name: str, joint: str, value: str, lookup: Lookup) -> NotUnderstood:
    seen = f'"{part}" after [if'
    field = lookup.fields.get(name.lower())
    if field is not None:
        return NotUnderstood(seen, f"a value of {field.name}", f"[if {name} is {_value_near(field, value)}]")
    entities = lookup.entities(name)
    if len(entities) > 1:
        keys = [entity.key for entity in entities]
        return NotUnderstood(seen, f"one of several things called {name}: {', '.join(keys)}",
                             f"[if {keys[0]}{joint}{value}]")
    if not entities:
        return NotUnderstood(seen, f'a known name in place of "{name}"',
                             f"[if {lookup.suggestion(name)}{joint}{value}]")
    if joint in (" in ", " on "):
        return NotUnderstood(seen, f"somewhere that {name} can be", f"[if {name}{joint}{_place_near(value, lookup)}]")
    known = "dark" if isinstance(entities[0], Room) else nearest(value, STATES)
    return NotUnderstood(seen, f"what can be asked of {name}", f"[if {name} is {known}]")


def _value_near(field: Field, value: str) -> str:
    if isinstance(field, Flag):
        return "on"
    return nearest(value, [field.value_name(number) for number in field.domain()])


def _place_near(value: str, lookup: Lookup) -> str:
    holders = [thing.name for thing in lookup.story.things if thing.holds_things]
    return nearest(value, [*holders, *(room.name for room in lookup.story.rooms), *lookup.regions])


