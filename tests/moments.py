"""Every moment of every turn of a small world at which something that was written is asked, by the reference interpreter."""

from __future__ import annotations

from collections.abc import Iterator

from adderstone.prove.explicit import explore, falls
from adderstone.prove.items import Item, Items, conjuncts
from adderstone.world import World
from adderstone.world.effects import Effect
from adderstone.world.rules import Daemon, Rule
from adderstone.world.verbs import Act
from explorer import acts

LIMIT = 400


def applied(effects: tuple[Effect, ...], env: tuple[int, ...]) -> tuple[int, ...]:
    after = list(env)
    for effect in effects:
        effect.apply(env, after)
    return tuple(after)


def moments(world: World) -> Iterator[tuple[Rule | Daemon, tuple[int, ...]]]:
    """Each rule or daemon that is asked in some turn, and the state and choices in which it is."""
    every = list(acts(world))
    for state in explore(world, LIMIT).depth:
        for choices in falls(world, state) if world.ended(state) is None else ():
            env = (*state, *choices)
            for act in every:
                yield from turn(world, env, act)


def turn(world: World, env: tuple[int, ...], act: Act) -> Iterator[tuple[Rule | Daemon, tuple[int, ...]]]:
    """The moments of one turn, as the reference has them."""
    for clause in world.clauses(act):
        if clause.rule is not None:
            yield clause.rule, env
        if clause.when.holds(env):
            break
    if clause.kind == "refuse":
        return
    now = applied(clause.effects, env)
    for rule in world.matching(act, "after"):
        yield rule, now
        now = applied(rule.then, now) if rule.when.holds(now) else now
    if not clause.free or now != env or any(ending.on is not None and ending.on.matches(act)
                                            for ending in world.endings):
        for daemon in world.daemons:
            yield daemon, now
            now = applied(daemon.then, now) if daemon.when.holds(now) else now


def shown(world: World, items: Items) -> tuple[list[bool], list[bool]]:
    """By all moments: which rules and daemons apply at some; and which of the conjuncts of each ever keep one back."""
    written: list[Rule | Daemon] = [*world.rules, *world.daemons]
    parts = {id(made): [part for part in conjuncts(made.when) if isinstance(made, Rule) or not items.latches(made, part)]
             for made in written}
    fired = {id(made): False for made in written}
    kept = {(key, number): False for key, found in parts.items() for number in range(len(found))}
    for made, env in set(moments(world)):
        held = [part.holds(env) for part in parts[id(made)]]
        fired[id(made)] |= all(held)
        if held.count(False) == 1:
            kept[id(made), held.index(False)] = True
    return list(fired.values()), list(kept.values())


def truth(world: World, items: Items, asked: list[Item]) -> dict[Item, bool]:
    """Of the rules, daemons and guards among what is asked, in its order: which of them some moment shows."""
    found: dict[Item, bool] = {}
    for kinds, expected in zip((("rule", "daemon"), ("guard",)), shown(world, items), strict=True):
        found.update(zip([item for item in asked if item.kind in kinds], expected, strict=True))
    return found
