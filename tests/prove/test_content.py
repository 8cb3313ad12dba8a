"""Content out of reach and guards that never guard, against every moment of every turn of small worlds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from hypothesis import example, given, settings
from hypothesis import strategies as st

import cloak
from adderstone.compile.grounding import Grounding
from adderstone.prove.content import Content, content, verdict_of
from adderstone.prove.explicit import explore, falls
from adderstone.prove.items import Items, conjuncts
from adderstone.prove.meeting import Meeting, known_facts
from adderstone.prove.proof import REFUTED, UNKNOWN
from adderstone.prove.symbolic import Space
from adderstone.world import Story, World
from adderstone.world.effects import Effect
from adderstone.world.rules import Daemon, Rule
from adderstone.world.verbs import Act, pull, push, rub, take
from explorer import acts
from small_worlds import Drawn, in_chapters

LIMIT = 400


def asked(story: Story, patience: float = 60, guards: float = 0) -> Content:
    world = story.build()
    grounding = Grounding(world)
    relation = grounding.relation()
    space = Space(relation, {world.ending.index})
    return content(world, grounding, relation, space, space.reach(), patience=patience, guards=guards)


def names(found: Content) -> list[str]:
    return [answer.name for answer in found.dead]


# --- against all moments ---


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


@example(356, True)
@settings(max_examples=10)
@given(st.integers(0, 10**6), st.booleans())
def test_what_is_asked_is_answered_as_every_moment_shows(seed: int, whole: bool) -> None:
    world = Drawn(seed, size=2).world()
    if not explore(world, LIMIT).complete:
        return
    grounding = Grounding(world)
    relation = grounding.relation()
    space = Space(relation, {world.ending.index}, whole=whole, staged=not whole)  # stages forget, even of the whole
    meeting = Meeting(relation, space, space.reach(), known_facts(relation, space))
    items = Items(world, grounding)
    found = [(item, verdict_of(meeting, item)) for item in items.all()]
    for kinds, expected in zip((("rule", "daemon"), ("guard",)), shown(world, items), strict=True):
        verdicts = [verdict for item, verdict in found if item.kind in kinds]
        assert len(verdicts) == len(expected)
        assert all(verdict is None or verdict == truth for verdict, truth in zip(verdicts, expected, strict=True))
        assert not whole or None not in verdicts


@example(25)
@example(29)
@settings(max_examples=12)
@given(st.integers(0, 10**6))
def test_what_is_found_in_chapters_is_what_every_moment_shows(seed: int) -> None:
    """The whole of it: the first search, walks, and a second that keeps a field in some chapters only."""
    world = in_chapters(seed).world()
    if not explore(world, LIMIT).complete:
        return
    grounding = Grounding(world)
    relation = grounding.relation()
    space = Space(relation, {world.ending.index})
    found = content(world, grounding, relation, space, space.reach())
    fired, _ = shown(world, Items(world, grounding))
    out = [item for item in Items(world, grounding).all() if item.kind in ("rule", "daemon")]
    dead = Counter(answer.name for answer in found.dead if answer.verdict == REFUTED)
    expected = Counter(f"{item.kind} {item.name}" for item, alive in zip(out, fired, strict=True) if not alive)
    assert {name: count for name, count in dead.items() if name.split()[0] in ("rule", "daemon")} == expected
    assert not any(answer.verdict == UNKNOWN for answer in found.dead)


# --- findings ---


def shed(*, nailed: bool = False) -> Story:
    """A shed with a lamp that a rule may keep from being taken, and whatever follows from its being held."""
    story = Story("Shed")
    room = story.room("Shed", "[if lamp is held]It is dim[else]It is bright[end].")
    lamp = story.thing("lamp", "A lamp.", at=room)
    story.scenery("wall", "[if lamp is held]Your shadow is on it.[else]Bare.[end]", at=room)
    box = story.container("box", "A box.", at=room, opened=False)
    rubbed = story.flag("rubbed")
    if nailed:
        story.refuse(take(lamp), "It is nailed down.")
    story.instead(rub(lamp), "It glows[if lamp is held] in your hand[end].", when=lamp.held & ~box.opened, then=[rubbed.set()])
    story.instead(push(box), "It slides.", when=story.player.at(room))
    story.each_turn("It flickers.", when=rubbed & lamp.held, name="flicker")
    story.ending("won", "Lit.", outcome="won", when=rubbed)
    return story


def test_nothing_is_out_of_reach() -> None:
    found = asked(shed())
    assert not found.dead and found.asked > 10


def test_what_a_nail_keeps_out_of_reach_is_found_with_its_line() -> None:
    found = asked(shed(nailed=True))
    assert names(found) == ['text "It is dim"', 'text "Your shadow is on it."', "rule instead rub(lamp)", "daemon flicker"]
    assert all(answer.source.startswith("test_content.py:") and answer.verdict == REFUTED for answer in found.dead)


def test_a_guard_that_always_holds_where_it_is_asked_is_found() -> None:
    """There is one room, so that the player is in it; that the box is shut is a guard, and so is the lamp in the hand."""
    assert [answer.name for answer in asked(shed()).idle] == [
        "guard yourself at room shed in instead push(box)", "guard lamp at carried yourself or worn yourself in daemon flicker"]


def belfry() -> Story:
    """No ending depends on the bell."""
    story = Story("Bell")
    room = story.room("Room", "A room.")
    bell = story.scenery("bell", "[if rung]Still swinging.[else]Still.[end]", at=room)
    rung, cracked = story.flag("rung"), story.flag("cracked")
    story.instead(push(bell), "[if cracked]Clunk.[else]Ding.[end]", then=[rung.set()])
    story.instead(rub(bell), "It hums.", when=rung)
    story.instead(pull(bell), "It would, if it were cracked.", when=cracked & rung)
    story.ending("won", "Won.", outcome="won", when=story.thing("cup", "A cup.", at=room).held)
    return story


def test_what_only_prose_depends_on_is_asked_too() -> None:
    found = asked(belfry())
    assert names(found) == ['text "Clunk."', "rule instead pull(bell)"] and not found.idle
    assert {answer.verdict for answer in found.dead} == {REFUTED}


def test_what_walks_do_not_meet_and_no_time_is_left_for_is_unknown() -> None:
    """Walks ring the bell, so that it hums; that nothing cracks it takes a second search."""
    found = asked(belfry(), patience=-1)
    assert names(found) == ['text "Clunk."', "rule instead pull(bell)"]
    assert {answer.verdict for answer in found.dead} == {UNKNOWN}


def test_guards_that_are_left_open_are_settled_by_searches_of_their_own() -> None:
    """A lamp is never red and green at once, so that it never breaks; no ending asks, and no walk can show it."""
    story = Story("Signal")
    room = story.room("Box", "A box.")
    lamp = story.scenery("lamp", "A lamp.", at=room)
    red, green, broken = story.flag("red"), story.flag("green"), story.flag("broken")
    story.instead(push(lamp), "Red.", then=[red.set(), green.clear()])
    story.instead(pull(lamp), "Green.", then=[green.set(), red.clear()])
    story.instead(rub(lamp), "Crack.", when=red & green, then=[broken.set()])
    story.instead(take(lamp), "Still whole.", when=~broken)
    story.ending("won", "Won.", outcome="won", when=story.thing("cup", "A cup.", at=room).held)
    for seconds, verdict in ((0, UNKNOWN), (30, REFUTED)):
        guards = {answer.name: answer.verdict for answer in asked(story, patience=-1, guards=seconds).idle}
        assert guards["guard ~broken in instead take(lamp)"] == verdict


def test_cloak_has_no_dead_content() -> None:
    found = asked(cloak.story)
    assert not found.dead and not found.idle and found.asked > 25
