"""Content out of reach and guards that never guard, against every moment of every turn of small worlds."""

from __future__ import annotations

from collections import Counter

from hypothesis import example, given, settings
from hypothesis import strategies as st

import cloak
from adderstone.compile.grounding import Grounding
from adderstone.prove.content import Content, content
from adderstone.prove.explicit import explore
from adderstone.prove.items import Items
from adderstone.prove.meeting import Meeting, known_facts
from adderstone.prove.proof import REFUTED, UNKNOWN
from adderstone.prove.settling import verdict_of
from adderstone.prove.symbolic import Space
from adderstone.world import Story
from adderstone.world.verbs import pull, push, rub, take
from moments import LIMIT, shown
from small_worlds import Drawn, in_chapters


def asked(story: Story, patience: float = 60) -> Content:
    world = story.build()
    grounding = Grounding(world)
    relation = grounding.relation()
    space = Space(relation, {world.ending.index})
    return content(world, grounding, relation, space, space.reach(), patience=patience)


def names(found: Content) -> list[str]:
    return [answer.name for answer in found.dead]


# --- against all moments ---


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
@example(66)  # a daemon that writes the stage, and leaves it as it is
@settings(max_examples=12)
@given(st.integers(0, 10**6))
def test_what_is_found_in_chapters_is_what_every_moment_shows(seed: int) -> None:
    """The whole of it: the first search, and a second that keeps a field in some chapters only."""
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


def test_what_no_time_is_left_for_is_unknown() -> None:
    """That the bell hums, and that nothing cracks it, takes a second search."""
    found = asked(belfry(), patience=-1)
    assert {answer.verdict for answer in found.dead} == {UNKNOWN}
    assert {*names(asked(belfry()))} < {*names(found)} and 'rule instead rub(bell)' in names(found)


def test_cloak_has_no_dead_content() -> None:
    found = asked(cloak.story)
    assert not found.dead and not found.idle and found.asked > 25
