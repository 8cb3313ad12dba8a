"""Landmarks: which must come before which, beside an explicit search."""

from __future__ import annotations

import pytest

from adderstone.compile.grounding import relation
from adderstone.prove import prove
from adderstone.prove.explicit import explore
from adderstone.prove.landmarks import Passed, nearest, ordered, passed
from adderstone.prove.wider import Wider, wider
from adderstone.world import World
from adderstone.world.conditions import never
from adderstone.world.rules import Landmark
from adderstone.world.text import Text
from adderstone.world.verbs import jump
from report_stories import make_tower, tower_story


def marked(name: str, *before: str) -> Passed:
    mark = Landmark(name, never, Text(()), ())
    return Passed(mark, 1, frozenset(before), asked=True)


def by_search(world: World) -> dict[str, set[str]]:
    """Of each landmark, those without which it is in no state that a run can come to."""
    flags = {mark.name: mark.reached.index for mark in world.story.landmarks if mark.reached is not None}
    states = explore(world).depth
    return {name: {other for other, slot in flags.items() if other != name
                   and all(state[slot] for state in states if state[flag])} for name, flag in flags.items()}


def test_the_order_is_that_of_an_explicit_search() -> None:
    world = make_tower()
    found = ordered(world, relation(world), (), 60)
    assert {each.mark.name: set(each.after) for each in found} == by_search(world)
    assert all(each.asked for each in found)
    assert {each.mark.name for each in found if each.after} == {"up the tower", "the owl"}


def test_what_a_win_can_pass_by() -> None:
    story = tower_story(ladder=True)
    world = story.build()
    found = {each.mark.name: each for each in ordered(world, relation(world), (), 60)}
    assert {name: each.needed for name, each in found.items()} == {
        "the key": False, "the lamp": True, "up the tower": True, "the owl": True}
    run = found["the key"].without
    flag = story.landmarks[0].reached
    assert run is not None and flag is not None and not run.states[-1][flag.index]
    ending = world.ended(run.states[-1])
    assert ending is not None and ending.outcome == "won" and run.shortest and len(run) == 5


def test_without_patience_nothing_is_settled() -> None:
    world = make_tower()
    found = ordered(world, relation(world), (), -1)
    assert len(found) == 4 and not any(each.asked or each.after for each in found)


def settled(found: list[Passed]) -> list[object]:
    """What was found, but for the runs."""
    return [(each.mark.name, each.turn, each.after, each.asked, each.needed, each.without is not None) for each in found]


@pytest.mark.parametrize("ladder", [False, True])
def test_a_search_that_was_made_before_will_do(ladder: bool) -> None:
    """The proof's own search remembers which landmarks were reached."""
    world = tower_story(ladder=ladder).build()
    sets, own = prove(world).sets, ordered(world, relation(world), (), 60)
    assert sets is not None
    known = Wider(sets.space, sets.reached)
    assert settled(ordered(world, relation(world), (), 60, known)) == settled(own)
    # and it need not search again, for which there would be no time
    assert settled(ordered(world, relation(world), (), -1, known)) == settled(own)


def test_a_search_that_left_out_the_flags_will_not_do() -> None:
    world = make_tower()
    known = wider(relation(world), {world.ending.index}, 60)
    assert known is not None
    assert settled(ordered(world, relation(world), (), 60, known)) == settled(ordered(world, relation(world), (), 60))
    assert not any(each.asked for each in ordered(world, relation(world), (), -1, known))


def test_a_landmark_that_no_run_comes_to_is_after_nothing() -> None:
    world = make_tower(lamp=False)
    found = {each.mark.name: each for each in ordered(world, relation(world), (), 60)}
    assert not found["the lamp"].after and not found["the lamp"].asked and found["the key"].asked


def test_the_turn_is_that_of_the_run() -> None:
    world = make_tower()
    explored = explore(world)
    flag = world.story.landmarks[0].reached
    assert flag is not None
    first = explored.nearest(lambda state: bool(state[flag.index]))
    assert first is not None
    assert next(each.turn for each in passed(world, (world.start, first))) == 1
    assert [each.turn for each in passed(world)] == [None] * 4


def test_a_landmark_that_can_be_taken_back_stands_in_no_order() -> None:
    story = tower_story()
    first = story.landmarks[0].reached
    assert first is not None
    story.instead(jump, "You forget.", then=[first.clear()])
    world = story.build()
    found = {each.mark.name: each for each in ordered(world, relation(world), (), 60)}
    assert not found["the key"].asked and not any("the key" in each.after for each in found.values())
    assert found["the owl"].after == {"up the tower"}


@pytest.mark.parametrize(("marks", "wanted"), [
    ([marked("a"), marked("b", "a"), marked("c", "a", "b")], {"a": [], "b": ["a"], "c": ["b"]}),
    ([marked("a"), marked("b"), marked("c", "a", "b")], {"a": [], "b": [], "c": ["a", "b"]})])
def test_only_the_nearest_are_joined(marks: list[Passed], wanted: dict[str, list[str]]) -> None:
    assert nearest(marks) == wanted
