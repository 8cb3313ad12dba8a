"""The ways in which content is settled, each by itself, against every moment of small worlds; and that each is needed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from adderstone.compile.grounding import Grounding
from adderstone.prove.explicit import explore
from adderstone.prove.items import Item, Items
from adderstone.prove.settling import Settling
from adderstone.prove.symbolic import Space
from adderstone.world import State, Story, World
from adderstone.world.verbs import jump, push, take
from moments import LIMIT, truth
from small_worlds import Drawn, forgetful, in_chapters

Way = Callable[[Settling, list[State]], None]

WAYS: dict[str, Way] = {
    "along one state": lambda settling, states: settling.along(states[:1], freely=False),
    "along many": lambda settling, states: settling.along(states[::4], freely=True),
    "leaving": lambda settling, states: settling.leaving(),
    "search": lambda settling, states: settling.search(60, together=True),
    "searches": lambda settling, states: settling.search(60, together=False),
}


class Settled:
    """A world with the first answers to all that is asked; each way then starts from these."""

    def __init__(self, world: World) -> None:
        grounding = Grounding(world)
        self.relation, self.items = grounding.relation(), Items(world, grounding)
        self.asked = list(self.items.all())
        space = Space(self.relation, {world.ending.index})
        self.settling = Settling(world, self.relation, space, space.reach(), self.asked)
        self.first = dict(self.settling.verdicts)
        self.open = self.settling.left

    def by(self, way: str, states: list[State]) -> dict[Item, bool | None]:
        """What a way says of all that the first answers leave open."""
        self.settling.verdicts = dict(self.first)
        if self.open:
            WAYS[way](self.settling, states)
        return {item: self.settling.verdicts[item] for item in self.open}


@example(forgetful, 22)
@example(forgetful, 69)
@example(in_chapters, 28)
@settings(max_examples=12)
@given(st.sampled_from([forgetful, in_chapters]), st.integers(0, 10**6))
def test_what_each_way_says_is_what_every_moment_shows(drawn: Callable[[int], Drawn], seed: int) -> None:
    world = drawn(seed).world()
    explored = explore(world, LIMIT)
    if not explored.complete:
        return
    settled = Settled(world)
    known = truth(world, settled.items, settled.asked)
    assert all(settled.first[item] in (None, held) for item, held in known.items())
    for way in WAYS:
        found = {item: said for item, said in settled.by(way, list(explored.depth)).items() if item in known}
        assert all(said in (None, known[item]) for item, said in found.items())
        assert None not in found.values() or not way.startswith("search")


@pytest.mark.parametrize(("way", "says"), [("along one state", {True, None}), ("along many", {True, None}),
                                           ("leaving", {False, None}), ("search", {True, False}),
                                           ("searches", {True, False})])
def test_each_way_settles_something(way: str, says: set[bool | None]) -> None:
    """In drawn worlds, and none of the shortcuts settles everything."""
    found: set[bool | None] = set()
    for seed in (22, 69):
        world = forgetful(seed).world()
        found |= set(Settled(world).by(way, list(explore(world, LIMIT).depth)).values())
    assert found == says


# --- what a chapter has forgotten ---


def lift(*, leaking: bool = False) -> Story:
    """A lift goes up once it was pushed twice; upstairs nobody asks how often, but for a rule with a guard too many."""
    story = Story("Lift")
    below = story.room("Below", "Below.")
    story.room("Above", "Above.", above=below)
    lift = story.scenery("lift", "A lift.", at=below)
    floor = story.enum("floor", "ground", "first", "second")
    pushed, ready = story.counter("pushed", up_to=3), story.flag("ready")
    story.instead(push(lift), "It hums.", when=floor.is_("ground"), then=[pushed.up()])
    story.each_turn(when=floor.is_("ground") & ready, then=[floor.set("first")], name="it goes up")
    story.each_turn(when=floor.is_("ground") & pushed.at_least(2), then=[ready.set()], name="it is ready")
    if leaking:
        story.instead(take(lift), "Ping.", when=floor.is_("first"), then=[pushed.set(1)])
    story.refuse(jump, "It shakes.", when=pushed.is_(1) & floor.is_("ground"))
    story.instead(push(lift), "It hums higher.", when=floor.is_("first"), then=[floor.set("second")])
    story.ending("won", "Up.", outcome="won", when=floor.is_("second"))
    return story


@pytest.mark.parametrize(("leaking", "says"), [(False, False), (True, None)])
def test_what_a_chapter_was_left_with_rules_out_what_nothing_changes(leaking: bool, says: bool | None) -> None:
    settled = Settled(lift(leaking=leaking).build())
    said = [{item.name: held for item, held in settled.by(way, []).items()} for way in ("leaving", "search")]
    assert [each["floor is ground in refuse jump()"] for each in said] == [says, leaking]


def test_a_forgotten_field_may_change_on_the_way_to_a_daemon() -> None:
    """In the turn that goes up, the light goes on and then the bell rings by it; and nothing but the bell asks for the light."""
    story = Story("Bell")
    lift = story.scenery("lift", "A lift.", at=story.room("Hall", "A hall."))
    floor = story.enum("floor", "ground", "first", "second")
    light, arriving = story.flag("light"), story.flag("arriving")
    story.instead(jump, "It goes on.", when=floor.is_("ground"), then=[light.set()])
    story.instead(push(lift), "Up.", when=floor.is_("ground") & ~light, then=[floor.set("first"), arriving.set()])
    story.instead(push(lift), "Up again.", when=floor.is_("first") & ~arriving, then=[floor.set("second")])
    story.each_turn(when=floor.is_("first"), then=[light.set()], name="the light")
    story.each_turn("Ping.", when=floor.is_("first") & light & arriving, name="the bell")
    story.each_turn(when=floor.is_("first"), then=[arriving.clear()], name="there")
    story.ending("won", "Up.", outcome="won", when=floor.is_("second"))
    settled = Settled(story.build())
    first = {item.name: said for item, said in settled.first.items() if item.kind == "daemon"}
    assert first["the bell"] is None
    assert {item.name: said for item, said in settled.by("search", []).items()}["the bell"] is True
    assert all(said is not False for item, said in settled.by("leaving", []).items() if item.name == "the bell")
