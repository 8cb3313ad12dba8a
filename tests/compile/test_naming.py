"""A relation's words: the same however its fields are numbered, others where a turn is another."""

from __future__ import annotations

from random import Random

import pytest

from adderstone.compile.grounding import relation
from adderstone.compile.naming import named
from adderstone.world import Story, World
from adderstone.world.conditions import always
from adderstone.world.verbs import pull, push
from small_worlds import Drawn


def words(world: World) -> str:
    found = relation(world)
    return named(found, range(len(found.domains)))


def levers(*, first: bool = True, top: int = 2, order: bool = False, wary: bool = False) -> World:
    story = Story("Levers")
    hall = story.room("Hall", "A hall.")
    lever = story.scenery("lever", "Brass.", at=hall)
    if first:
        down, count = story.flag("down"), story.counter("count", up_to=top)
    else:
        count, down = story.counter("count", up_to=top), story.flag("down")
    if order:
        story.instead(push(lever), then=[count.up()])
    story.instead(pull(lever), then=[down.set()], when=~down if wary else always)
    if not order:
        story.instead(push(lever), then=[count.up()])
    story.ending("won", "Won.", outcome="won", when=down & count.is_(2))
    return story.build()


def test_numbers_and_the_order_of_rules_do_not_count() -> None:
    assert words(levers()) == words(levers(first=False)) == words(levers(order=True))


@pytest.mark.parametrize("other", [levers(top=3), levers(wary=True)])
def test_other_turns_have_other_words(other: World) -> None:
    assert words(other) != words(levers())


def test_worlds_drawn_at_random_have_words_of_their_own() -> None:
    seeds = [Random(7).randrange(10_000) for _ in range(12)]
    named_once = [words(Drawn(seed).world()) for seed in seeds]
    assert named_once == [words(Drawn(seed).world()) for seed in seeds]
    assert len(set(named_once)) == len(set(seeds))
