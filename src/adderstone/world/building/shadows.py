"""Shadows: rules that another rule always comes before, and endings that share a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adderstone.world.conditions import And, Condition, Fact, Is, Not, Or, always
from adderstone.world.problems import report
from adderstone.world.rules import Rule
from adderstone.world.things import At
from adderstone.world.verbs import Shape, Verb

if TYPE_CHECKING:
    from adderstone.world.story import Story


def shadowed(story: Story) -> None:
    """Report refuse and instead rules that an earlier one answers for, whatever the act and the state."""
    left_out = {name for telling in story.tellings.values() for name in telling.without}
    earlier: dict[Verb | None, list[Rule]] = {}
    for rule in story.rules:
        if rule.phase == "after":
            continue
        for other in _candidates(rule, earlier):
            if other.name not in left_out and _covers(other, rule):
                _report(other, rule)
                break
        for verb in _verbs(rule):
            earlier.setdefault(verb, []).append(rule)


def _verbs(rule: Rule) -> set[Verb | None]:
    return {verb for shape in rule.on.shapes for verb in ((None,) if shape.inverted else shape.verbs)}


def _candidates(rule: Rule, earlier: dict[Verb | None, list[Rule]]) -> list[Rule]:
    found = {id(other): other for verb in _verbs(rule) for other in earlier.get(verb, ())}
    return list(found.values())


def _covers(first: Rule, second: Rule) -> bool:
    return same(first.when, second.when) and all(
        any(_wider(wide, narrow) and wide.rank == narrow.rank for wide in first.on.shapes)
        for narrow in second.on.shapes)


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
    why = "" if first.when is always else f" when {first.when}"
    report("rule shadowed by another", f"{first.phase} {first.on} in line {first.source.line} answers first{why}",
           "a rule that names more, or has a condition of its own",
           f"story.{second.phase}({second.on}, ..., when=some_condition)", second.source)


def endings_of_one_name(story: Story) -> None:
    """Report endings that share a name."""
    met: set[str] = set()
    for ending in story.endings:
        if ending.name in met:
            report("two endings of one name", f'"{ending.name}" is declared twice', "one name for each last page",
                   f'story.ending("{ending.name} after all", ...)', ending.source)
        met.add(ending.name)
