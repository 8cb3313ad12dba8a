"""Written: conditions and patterns as an author writes them, so that a problem's last line can be copied."""

from __future__ import annotations

from adderstone.world.conditions import And, Condition, Fact, Is, Not, Or
from adderstone.world.fields import Counter, Enum, Field
from adderstone.world.rules import Rule
from adderstone.world.things import At, Place


def handle(name: str) -> str:
    """The name that a Python variable for it would have."""
    return name.replace(" ", "_").replace("-", "_")


def written(condition: Condition) -> str:
    """The condition in the author's own notation."""
    if isinstance(condition, And | Or):
        sign = "&" if isinstance(condition, And) else "|"
        return f"({written(condition.left)} {sign} {written(condition.right)})"
    if isinstance(condition, Not):
        return f"~{written(condition.inside)}"
    if isinstance(condition, Is):
        return _is(condition)
    if isinstance(condition, At):
        return _at(condition)
    return handle(condition.name) if isinstance(condition, Field | Fact) else str(condition)


def _is(condition: Is) -> str:
    field = condition.field
    if isinstance(field, Enum):
        names = ", ".join(f'"{field.values[value]}"' for value in sorted(condition.values))
        return f"{handle(field.name)}.is_({names})"
    if isinstance(field, Counter) and len(condition.values) > 1:
        low, high = min(condition.values), max(condition.values)
        return f"{handle(field.name)}.{f'at_least({low})' if high == field.top else f'below({high + 1})'}"
    return f"{handle(field.name)}.is_({', '.join(str(value) for value in sorted(condition.values))})"


def _at(condition: At) -> str:
    thing, story = condition.thing, condition.thing.story
    name = "player" if thing is story.player else handle(thing.key)
    places = [story.places[number] for number in sorted(condition.numbers)]
    if places and all(place.owner is story.player for place in places):
        return f"{name}.{'held' if len(places) > 1 else 'worn'}"
    if all(place.kind == "room" for place in places):
        return f"{name}.at({', '.join(_owner(place) for place in places)})"
    kind = {"on": "on", "in": "inside", "carried": "carried_by", "worn": "carried_by"}.get(places[0].kind)
    return f"{name}.{kind}({_owner(places[0])})" if kind else f"{name}.gone"


def _owner(place: Place) -> str:
    return handle(place.owner.key) if place.owner is not None else "nowhere"


def on(rule: Rule) -> str:
    """The pattern of a rule."""
    return str(rule.on).replace("()", "")
