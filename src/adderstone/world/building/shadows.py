"""Shadows: rules that another rule always comes before, and endings that share a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adderstone.world.building.written import on, written
from adderstone.world.conditions import And, Condition, Fact, Is, Not, Or, always
from adderstone.world.entities import Entity
from adderstone.world.problems import report
from adderstone.world.rules import Rule
from adderstone.world.things import At
from adderstone.world.verbs import Shape, Verb

if TYPE_CHECKING:
    from adderstone.world.story import Story


Key = tuple[Verb | None, Entity | None]


def shadowed(story: Story) -> None:
    """Report refuse and instead rules that an earlier one answers for, whatever the act and the state."""
    left_out = {name for telling in story.tellings.values() for name in telling.without}
    earlier: dict[Key, list[Rule]] = {}
    for rule in story.rules:
        if rule.phase == "after":
            continue
        keys = _keys(rule)
        near = (other for key in keys for wide in {key, (key[0], None)} for other in earlier.get(wide, ()))
        first = next((other for other in near if other.name not in left_out and _covers(other, rule)), None)
        if first is not None:
            _report(first, rule)
        for key in keys:
            earlier.setdefault(key, []).append(rule)


def _keys(rule: Rule) -> set[Key]:
    """The verbs and nouns under which a rule is found; None stands for any."""
    return {(verb, noun) for shape in rule.on.shapes
            for verb in ((None,) if shape.inverted else shape.verbs) for noun in (shape.noun or (None,))}


def _covers(first: Rule, second: Rule) -> bool:
    return all(any(_wider(wide, narrow) and wide.rank == narrow.rank for wide in first.on.shapes)
               for narrow in second.on.shapes) and same(first.when, second.when)


def _wider(wide: Shape, narrow: Shape) -> bool:
    if wide.actor is not narrow.actor or wide.inverted != narrow.inverted:
        return False
    verbs = wide.verbs <= narrow.verbs if wide.inverted else narrow.verbs <= wide.verbs
    nouns = not wide.noun or (bool(narrow.noun) and narrow.noun <= wide.noun)
    return verbs and nouns and (not wide.second or (bool(narrow.second) and narrow.second <= wide.second))


def same(one: Condition, other: Condition) -> bool:
    """Two conditions that say the same in the same words."""
    if one is other:
        return True
    if type(one) is not type(other):
        return False
    if isinstance(one, Is) and isinstance(other, Is):
        return one.field is other.field and one.values == other.values
    if isinstance(one, At) and isinstance(other, At):
        return one.thing is other.thing and one.numbers == other.numbers
    if isinstance(one, And | Or | Not | Fact):
        return all(same(*pair) for pair in zip(one.parts(), other.parts(), strict=True))
    return False


def _report(first: Rule, second: Rule) -> None:
    why = "" if first.when is always else f" when {written(first.when)}"
    report("rule shadowed by another", f"{first.phase} {on(first)} in line {first.source.line} answers first{why}",
           "a rule that names more, or has a condition of its own",
           f"story.{second.phase}({on(second)}, ..., when=some_condition)", second.source)


def endings_of_one_name(story: Story) -> None:
    """Report endings that share a name."""
    met: set[str] = set()
    for ending in story.endings:
        if ending.name in met:
            report("two endings of one name", f'"{ending.name}" is declared twice', "one name for each last page",
                   f'story.ending("{ending.name} after all", ...)', ending.source)
        met.add(ending.name)
