"""Fields: those that nothing reads, and those that nothing sets."""

from __future__ import annotations

from collections.abc import Iterator

from adderstone.world.building.gathered import Gathered
from adderstone.world.building.texts import texts
from adderstone.world.conditions import Condition
from adderstone.world.fields import Choice, Counter, Enum, Field, Flag
from adderstone.world.problems import report


def unused(gathered: Gathered) -> None:
    """Report fields that are set and never read, or read and never set."""
    story = gathered.story
    prose = list(texts(story))
    if any(text.computed for text in prose):
        brackets = None  # a function may read anything
    else:
        brackets = " ".join(variant.lower() for text in prose for variant in text.variants if "[" in variant)
    read = set(_read(gathered))
    for field in story.fields:
        if field in gathered.by_play or not isinstance(field, Flag | Enum | Counter) or isinstance(field, Choice):
            continue
        in_prose = brackets is None or field.name.lower() in brackets
        if field not in read and not in_prose:
            _unread(field)
        elif field not in gathered.written and field not in gathered.starts:
            _unset(field)


def _unread(field: Field) -> None:
    report("field that nothing reads", f"{field.name} is in no condition and no text",
           "a field that some rule, ending, claim or text depends on", f"when={_condition(field)}, or leave it out",
           field.source)


def _unset(field: Field) -> None:
    report("field that never changes", f"{field.name} is read, and no effect sets it",
           f"a rule that sets it (it stays {field.value_name(field.start)})", f"then=[{_effect(field)}]", field.source)


def _condition(field: Field) -> str:
    handle = field.name.replace(" ", "_")
    if isinstance(field, Enum):
        return f'{handle}.is_("{field.values[-1]}")'
    return f"{handle}.at_least(1)" if isinstance(field, Counter) else handle


def _effect(field: Field) -> str:
    handle = field.name.replace(" ", "_")
    if isinstance(field, Enum):
        return f'{handle}.set("{field.values[-1]}")'
    return f"{handle}.up()" if isinstance(field, Counter) else f"{handle}.set()"


def _read(gathered: Gathered) -> Iterator[Field]:
    for effects, _ in gathered.groups():
        for effect in effects:
            yield from effect.reads()
    for condition in _conditions(gathered):
        if isinstance(condition, Condition):
            yield from condition.fields()


def _conditions(gathered: Gathered) -> Iterator[Condition]:
    story = gathered.story
    yield from (guard.condition for guard in gathered.guards)
    yield from story.facts.values()
    yield from (condition for claim in story.claims for condition in claim.conditions)
    yield from (beat.when for telling in story.tellings.values() for beat in telling.beats)
    yield from (rule.announced for rule in story.rules if rule.announced is not None)
    yield from (ending.announced for ending in story.endings if ending.announced is not None)
    yield from (room.dark for room in story.rooms)
    for thing in story.things:
        yield from (thing.opened, thing.locked)
