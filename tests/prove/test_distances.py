"""Distances to a target, beside the explicit engine, whose depths are those of shortest runs."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from unittest.mock import Mock, patch

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from oxidd.util import DDMemoryError

import coraline
from adderstone.compile.formula import conjunction, member
from adderstone.compile.grounding import Grounding, relation
from adderstone.compile.relation import Relation
from adderstone.prove.distances import Distances
from adderstone.prove.encoding import Node, minus
from adderstone.prove.explicit import Explored, explore
from adderstone.prove.patience import OutOfTime
from adderstone.prove.symbolic import Space
from adderstone.prove.turns import Turns
from adderstone.prove.walkthroughs import Finder
from adderstone.world import State, Story, World
from adderstone.world import verbs as v
from coraline import spine
from small_worlds import Drawn, Enum, in_chapters

LIMIT = 600


def searched(world: World) -> tuple[Space, Node]:
    space = Space(relation(world), [world.ending.index])
    return space, space.reach()


def with_ways_round(seed: int) -> World:
    """A drawn world in chapters, the second of which may be left out, and in each of which it may end."""
    drawn = in_chapters(seed)
    chapter = next(field for field in drawn.story.fields if isinstance(field, Enum) and field.name == "chapter")
    drawn.story.each_turn(when=chapter.is_("one") & drawn.condition(), then=[chapter.set("three")])
    return drawn.world()


def drawn(seed: int, chapters: bool) -> tuple[World, Explored]:
    world = with_ways_round(seed) if chapters else Drawn(seed, size=4).world()
    found = explore(world, LIMIT)
    assume(found.complete and len(found.depth) > 4)
    return world, found


def turns_left(found: Explored, now: set[State]) -> dict[State, int]:
    """The turns that it takes from each state to the nearest of some, where one of them can be reached."""
    left = dict.fromkeys(now, 0)
    turns = 0
    while now:
        turns += 1
        now = {state for state, after in found.after.items() if state not in left and after & now}
        left |= dict.fromkeys(now, turns)
    return left


def targets(world: World, space: Space, found: Explored, random: Random) -> list[set[State]]:
    """Each ending that can be reached, and sets of a few states drawn from all but the first; each with all that is like it."""
    ended: dict[int, set[State]] = {}
    for state in found.depth:
        if world.ended(state) is not None:
            ended.setdefault(state[world.ending.index], set()).add(state)
    alike: dict[State, set[State]] = {}
    for state in found.depth:
        alike.setdefault(space.seen(state), set()).add(state)
    others = sorted(seen for seen in alike if seen != space.seen(world.start))
    few = [set().union(*(alike[seen] for seen in random.sample(others, min(count, len(others))))) for count in (1, 1, 3)]
    return [target for target in (*ended.values(), *few) if target]


@settings(max_examples=40)
@given(st.integers(0, 10**6), st.booleans())
def test_they_are_those_of_shortest_runs(seed: int, chapters: bool) -> None:
    """From the start, and from each other state that they tell of; whatever was asked for before."""
    world, found = drawn(seed, chapters)
    space, reached = searched(world)
    distances, finder = Distances(space, reached, 60), Finder(world, space)
    for target in targets(world, space, found, Random(seed)):
        node = space.encoding.any(space.point(state) for state in target)
        left, layers = turns_left(found, target), distances.layers(node)
        for state in found.depth:
            told = [turns for turns, states in layers.items() if space.holds(states, state)]
            on_a_way = found.depth[state] + left.get(state, LIMIT) == left[world.start]
            assert told == [left.get(state)] or not (told or on_a_way)
        track = distances.track(node)
        assert track is not None and distances.at_least == len(track) - 1 == min(found.depth[state] for state in target)
        run = finder.played(track, distances.at_least)
        assert run.shortest and space.holds(node, run.states[-1])


def in_two_parts() -> World:
    """A long first part, and a second in which one ending is at once and the other a turn away."""
    story = Story("Two Taps")
    kitchen = story.room("Kitchen", "A kitchen.")
    hot, cold = (story.scenery(name, "A tap.", at=kitchen) for name in ("hot tap", "cold tap"))
    part = story.enum("part", "one", "two", "three", "scalded", "shut")
    turned = story.counter("turned", up_to=20)
    story.instead(v.turn_(hot), "It runs.", when=part.is_("one"), then=[turned.up()])
    story.instead(v.turn_(cold), "It runs.", when=turned.is_(20) & part.is_("one"), then=[part.set("two")])
    story.instead(v.turn_(hot), "It runs.", when=part.is_("two"), then=[part.set("scalded")])
    for now, then in (("two", "three"), ("three", "shut")):
        story.instead(v.push(cold), "It gives way.", when=part.is_(now), then=[part.set(then)])
    story.ending("lost", "Too hot.", outcome="lost", when=part.is_("scalded"))
    story.ending("won", "Shut.", outcome="won", when=part.is_("shut"))
    return story.build()


def test_what_two_targets_have_in_common_is_measured_once() -> None:
    world = in_two_parts()
    space, reached = searched(world)
    distances = Distances(space, reached, 60)
    asked = []
    for outcome in ("lost", "won"):
        with patch.object(Turns, "before", autospec=True, side_effect=Turns.before) as before:
            track = distances.track(space.endings(world, outcome) & reached)
        assert track is not None
        asked.append((len(track) - 1, before.call_count > 20))
    assert asked == [(22, True), (23, False)]


def test_a_part_may_be_entered_near_the_end_and_far_from_the_beginning() -> None:
    """Then it goes on being measured, although for some turns there is nothing in it that is so far from the end."""
    story = Story("Two Doors")
    porch = story.room("Porch", "A porch.")
    near, far, bell = (story.scenery(name, "A thing.", at=porch) for name in ("near door", "far door", "bell"))
    part = story.enum("part", "one", "two", "three", "four")
    opened = story.enum("opened", "none", "near", "far")
    knocks, rings = story.counter("knocks", up_to=20), story.counter("rings", up_to=6)
    story.instead(v.push(near), "It knocks.", when=part.is_("one"), then=[knocks.up()])
    story.instead(v.pull(near), "It opens.", when=part.is_("one") & knocks.is_(20), then=[part.set("two"), opened.set("near")])
    story.instead(v.pull(far), "It opens.", when=part.is_("one"), then=[part.set("two"), opened.set("far")])
    story.instead(v.rub(near), "Through.", when=part.is_("two") & opened.is_("near"), then=[part.set("four")])
    story.instead(v.rub(far), "Through.", when=part.is_("two") & opened.is_("far"), then=[part.set("three")])
    story.instead(v.push(bell), "It rings.", when=part.is_("three"), then=[rings.up()])
    story.instead(v.pull(bell), "It stops.", when=part.is_("three") & rings.is_(6), then=[part.set("four")])
    story.ending("won", "In.", outcome="won", when=part.is_("four"))
    world = story.build()
    space, reached = searched(world)
    track = Distances(space, reached, 60).track(reached & space.endings(world, "won"))
    assert len(space.stages) == 4 and track is not None and len(track) - 1 == 9


@pytest.mark.parametrize("trouble", [OutOfTime, DDMemoryError])
def test_a_bound_is_left_where_time_or_room_is_not_enough(trouble: type[Exception]) -> None:
    world = in_two_parts()
    space, reached = searched(world)
    target = space.endings(world, "won") & reached
    bounds = []
    for allowed in range(30):
        distances = Distances(space, reached, 60)
        made = Mock(side_effect=[*[None] * allowed, *[trouble] * 30])
        with patch.object(distances.patience, "look", made):
            track = distances.track(target)
        bounds.append(distances.at_least)
        assert (track is not None) == (allowed > 23) and distances.at_least <= 23
    assert bounds == sorted(bounds) and bounds[0] < 3 and bounds[23] == bounds[-1] == 23


def beginning() -> tuple[World, Relation]:
    """The first two chapters of Coraline: nothing can be done in any later one."""
    world = coraline.story.build()
    whole = Grounding(world).relation()
    early = member(spine.chapter.index, [0, 1], whole.domains[spine.chapter.index])
    return world, replace(whole, cases=tuple(replace(case, guard=conjunction([case.guard, early])) for case in whole.cases))


def test_ways_forwards_and_backwards_meet_at_the_beginning_of_coraline() -> None:
    """After each of the first turns it is as far to the nearest ending as it should be by then."""
    world, relation = beginning()
    space = Space(relation, {world.ending.index})
    reached = space.reach()
    target = reached & space.endings(world, "won", "lost", "other")
    distances = Distances(space, reached, 60)
    layers, track = distances.layers(target), distances.track(target)
    assert track is not None and len(track) > 20
    ring = visited = space.start
    for turns in range(1, 16):
        ring = minus(space.next_ring(ring), visited)
        visited |= ring
        assert distances.at_least == turns + min(left for left, states in layers.items() if (states & ring).satisfiable())
    run = Finder(world, space).played(track, distances.at_least)
    assert run.shortest and world.ended(run.states[-1]) is not None
