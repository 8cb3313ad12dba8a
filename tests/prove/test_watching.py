"""What a proof reads of a story: its turns and the conditions in its prose, and not the words."""

from __future__ import annotations

import pytest

from adderstone.prove.watching import read_by_a_proof, read_by_the_main_answers
from adderstone.world import Story, World
from adderstone.world.conditions import always
from adderstone.world.verbs import pull, push

LEVER, HINT = "[if moved]It is down.[else]It is up.[end]", "There is a lever."


def small(*, lever: str = LEVER, hint: str = HINT, reply: str = "It moves.", when: bool = False, mark: str = "the lever",
          fairness: str = "") -> World:
    story = Story("Small", fairness=fairness)
    hall = story.room("Hall", "A hall.")
    handle = story.scenery("lever", lever, at=hall)
    moved = story.flag("moved")
    story.instead(pull(handle), reply, then=[moved.set()], when=~moved if when else always)
    story.landmark(mark, when=moved, known="You pulled it.", hints=[hint, "Pull.", "PULL LEVER."])
    story.ending("done", "Done.", outcome="won", when=moved)
    return story.build()


@pytest.mark.parametrize("changed", [
    small(hint="Look about you.", reply="Something gives."), small(lever="[if moved]Down.[else]Up.[end]")])
def test_words_are_not_read(changed: World) -> None:
    assert read_by_a_proof(changed) == read_by_a_proof(small())


@pytest.mark.parametrize("changed", [
    small(lever="[if not moved]It is up.[else]It is down.[end]"), small(lever="It is up."), small(when=True),
    small(mark="the handle"), small(fairness="merciful")])
def test_turns_conditions_and_promises_are(changed: World) -> None:
    assert read_by_a_proof(changed) != read_by_a_proof(small())


def with_clock(*, wound: bool = False, clock: bool = True, key: bool = False) -> World:
    """A story that is won by a lever; its clock matters to nothing."""
    story = Story("Clock")
    hall = story.room("Hall", "A hall.")
    if clock:
        ticking = story.flag("ticking")
        story.instead(push(story.scenery("clock", "It is [if ticking]going[else]still[end].", at=hall)), "Tick.",
                      then=[ticking.set()], when=~ticking if wound else always)
    lever = story.scenery("lever", "Brass.", at=hall)
    moved = story.flag("moved")
    need = story.thing("oil", "A can.", at=hall).held if key else always
    story.instead(pull(lever), "It moves.", then=[moved.set()], when=need)
    story.ending("done", "Done.", outcome="won", when=moved)
    return story.build()


def test_what_nothing_depends_on_does_not_touch_the_main_answers() -> None:
    plain = read_by_the_main_answers(with_clock())
    assert plain == read_by_the_main_answers(with_clock(wound=True))
    assert read_by_a_proof(with_clock()) != read_by_a_proof(with_clock(wound=True))
    assert plain == read_by_the_main_answers(with_clock(clock=False))
    assert plain != read_by_the_main_answers(with_clock(key=True))
