"""The novel telling: its walkthrough of typed commands meets every beat, and a broken world is found out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace as replaced

import pytest

import coraline
from adderstone.play.recorded import compared
from adderstone.play.tellings import Report, replay, script, walkthrough
from adderstone.world import Effect, Field, World
from adderstone.world.effects import Set, When
from coraline import spine

BEATS = [f"N{number:02}" for number in range(1, 47)]


def replayed(world: World) -> Report:
    """The report of the novel's own walkthrough in a world."""
    telling = world.telling
    assert telling is not None and telling.walkthrough is not None
    return replay(world, telling, walkthrough(telling.walkthrough))


def test_all_46_beats_hold_in_order() -> None:
    report = replayed(coraline.story.build("novel"))
    assert sorted(met.beat.id for met in report.beats) == BEATS
    assert [met.beat.id for met in report.beats if not met.held] == []
    assert report.ending == "An ordinary day"


def test_every_answer_is_the_one_that_was_recorded() -> None:
    world = coraline.story.build("novel")
    assert world.telling is not None and world.telling.walkthrough is not None
    report = replay(world, world.telling, script(world.telling.walkthrough))
    counted, changed = compared(world.telling.walkthrough, world, report.steps)
    assert changed == [] and counted == len(report.steps) > 800


def without(effects: Iterable[Effect], field: Field, value: int) -> tuple[Effect, ...]:
    """The effects, less those that give the field the value."""
    kept: list[Effect] = []
    for effect in effects:
        if isinstance(effect, When):
            kept.append(replaced(effect, effects=without(effect.effects, field, value)))
        elif not (isinstance(effect, Set) and effect.field is field and effect.value == value):
            kept.append(effect)
    return tuple(kept)


def broken(field: Field, value: int) -> World:
    """The novel's world in which nothing ever gives the field the value."""
    world = coraline.story.build("novel")
    return world.varied([replaced(rule, then=without(rule.then, field, value)) for rule in world.rules],
                        [replaced(daemon, then=without(daemon.then, field, value)) for daemon in world.daemons])


BROKEN: dict[str, tuple[Field, int]] = {
    "N07": (spine.heard_mice, 1), "N08": (spine.had_tea, 1), "N14": (spine.saw_toys, 1), "N15": (spine.saw_show, 1),
    "N16": (spine.met_cat, 1), "N17": (spine.offer, spine.offer.value("made")),
    "N18": (spine.offer, spine.offer.value("refused")), "N21": (spine.saw_help, 1), "N24": (spine.cat_advice, 1),
    "N30": (spine.stakes, spine.stakes.value("named")), "N38": (spine.cat_thrown, 1), "N40": (spine.hand_severed, 1),
    "N45": (spine.hand_gone, 1),
}


@pytest.mark.parametrize("beat", BROKEN)
def test_a_broken_beat_is_reported(beat: str) -> None:
    report = replayed(broken(*BROKEN[beat]))
    assert beat in {met.beat.id for met in report.beats if not met.held}
