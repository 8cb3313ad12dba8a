"""Views and shortest runs, beside the explicit engine, whose depths are those of shortest runs."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import cloak
from adderstone.compile.grounding import relation
from adderstone.prove import prove
from adderstone.prove.encoding import Node
from adderstone.prove.explicit import Explored, explore
from adderstone.prove.shortest import Nearest
from adderstone.prove.symbolic import Space
from adderstone.prove.views import Layers, View
from adderstone.prove.walkthroughs import Finder
from adderstone.world import Story, Thing, World
from adderstone.world import verbs as v
from adderstone.world.verbs import anything
from small_worlds import Drawn

LIMIT = 2000


def searched(world: World) -> tuple[Space, Node]:
    space = Space(relation(world), [world.ending.index])
    return space, space.reach()


def drawn_in_stages(seed: int) -> World:
    """A drawn world with a chapter that only goes forward."""
    drawn = Drawn(seed, size=3)
    chapter = drawn.story.enum("chapter", "one", "two", "three")
    for now, then in (("one", "two"), ("two", "three")):
        drawn.story.each_turn(when=chapter.is_(now) & drawn.condition(), then=[chapter.set(then), drawn.effect()])
    for part in chapter.values:
        drawn.story.instead(drawn.pattern(), "Done.", when=chapter.is_(part) & drawn.condition(), then=drawn.effects())
    return drawn.world()


def ends(world: World, found: Explored) -> dict[int, int]:
    """The turns of a shortest run to each ending that can be reached, by its number."""
    nearest: dict[int, int] = {}
    for state, depth in found.depth.items():
        if world.ended(state) is not None:
            nearest.setdefault(state[world.ending.index], depth)
    return nearest


def bounds_are_right(world: World) -> None:
    """What is called shortest is as long as a shortest run, and no bound on the way there was above it."""
    found = explore(world, LIMIT)
    if not found.complete:
        return
    space, reached = searched(world)
    nearest, finder = Nearest(space, reached, [world.ending.index], 60), Finder(world, space)
    for number, depth in ends(world, found).items():
        track = nearest.track(space.encoding.value(world.ending.index, number) & reached)
        assert track is not None
        run = finder.played(track, len(track) - 1)
        assert len(run) == depth >= nearest.at_least
        assert run.shortest and run.states[-1][world.ending.index] == number


@settings(max_examples=30)
@given(st.integers(0, 10**6))
def test_drawn_worlds(seed: int) -> None:
    bounds_are_right(Drawn(seed, size=4).world())


@settings(max_examples=15)
@given(st.integers(0, 10**6))
def test_worlds_of_stages(seed: int) -> None:
    bounds_are_right(drawn_in_stages(seed))


def test_cloak() -> None:
    bounds_are_right(cloak.story.build())


@settings(max_examples=25)
@example(199, True)  # a guard that asks for a choice, on the way back
@given(st.integers(0, 10**6), st.booleans())
def test_no_way_is_longer_in_a_view(seed: int, staged: bool) -> None:
    """Neither from the start to a state, nor from it to an ending, whatever is hidden; and none is shorter in the whole."""
    world = drawn_in_stages(seed) if staged else Drawn(seed, size=4).world()
    found = explore(world, LIMIT)
    if not found.complete:
        return
    space, reached = searched(world)
    random = Random(seed)
    for kept in (random.sample(space.slots, random.randint(0, len(space.slots))), space.slots):
        layers = Layers(View(space, reached, kept))
        while layers.widened():
            pass
        target = space.endings(world, "won") & reached
        left = turns_left(world, found)
        limit = max((found.depth[state] + turns for state, turns in left.items()), default=0)
        near = layers.distances(target, limit)
        for state, depth in found.depth.items():
            assert space.holds(layers.visited[min(depth, len(layers) - 1)], state)
            assert state not in left or space.holds(near[left[state]], state)
    for number, depth in ends(world, found).items():
        ending = space.encoding.value(world.ending.index, number)
        assert not any((layer & ending).satisfiable() for layer in layers.layers[:depth])


def turns_left(world: World, found: Explored) -> dict[tuple[int, ...], int]:
    """The turns that it takes from each state to the nearest ending that is won, where one can be reached."""
    now = {state for state in found.depth if (ending := world.ended(state)) is not None and ending.outcome == "won"}
    left = dict.fromkeys(now, 0)
    turns = 0
    while now:
        turns += 1
        now = {state for state, after in found.after.items() if state not in left and after & now}
        left |= dict.fromkeys(now, turns)
    return left


def heard_at_once(story: Story, lever: Thing) -> None:
    """A daemon answers to what was just done, and leaves nothing for the next turn."""
    pulled, rung = story.flag("pulled"), story.flag("rung")
    story.instead(v.push(lever), "Done.", then=[pulled.set()])
    story.each_turn(when=pulled, then=[pulled.clear(), rung.set()])
    story.ending("won", "Won.", outcome="won", when=rung)


def no_time_to_wait(story: Story, lever: Thing) -> None:
    """Nothing but one act takes time."""
    pulled, rung, free = story.flag("pulled"), story.flag("rung"), story.flag("free")
    story.refuse(anything.but(v.push), "No.", when=~free)
    story.instead(v.push(lever), "Done.", then=[pulled.set()])
    story.instead(v.pull(lever), "Done.", when=pulled, then=[free.set()])
    story.each_turn(then=[rung.set()])
    story.ending("won", "Won.", outcome="won", when=rung)
    story.ending("lost", "Lost.", outcome="lost", on=v.pull(lever), when=pulled & free)


def ended_by_the_act(story: Story, lever: Thing) -> None:
    """An ending that waits for an act, which writes something else."""
    pulled = story.flag("pulled")
    story.instead(v.push(lever), "Done.", then=[pulled.set()])
    story.instead(v.pull(lever), "Done.", then=[pulled.set()])
    story.ending("won", "Won.", outcome="won", on=v.push(lever))
    story.ending("lost", "Lost.", outcome="lost", on=v.pull(lever), when=pulled)


def closed_by_the_act(story: Story, lever: Thing) -> None:
    """A choice that is open before an act and not after it, and counts only after it."""
    pulled, rung = story.flag("pulled"), story.flag("rung")
    draught = story.choice("draught", "none", "north", when=~pulled)
    story.instead(v.push(lever), "Done.", then=[pulled.set()])
    story.each_turn(when=pulled & draught.is_("north"), then=[rung.set()])
    story.ending("won", "Won.", outcome="won", when=rung)


@pytest.mark.parametrize("make", [heard_at_once, no_time_to_wait, ended_by_the_act, closed_by_the_act])
def test_an_act_that_only_hidden_fields_know_of_is_missed_by_nothing_else(make: Callable[[Story, Thing], None]) -> None:
    story = Story("The Lever")
    kitchen = story.room("Kitchen", "A kitchen.")
    lever = story.scenery("lever", "A lever.", at=kitchen)
    make(story, lever)
    world = story.build()
    space, reached = searched(world)
    target = space.endings(world, "won") & reached
    hidden = next(field.index for field in world.fields if field.name == "pulled")
    layers = Layers(View(space, reached, [slot for slot in space.slots if slot != hidden]))
    assert target.satisfiable() and layers.widened() and layers.meets(target)


def test_a_view_shows_no_more_than_it_must() -> None:
    story = Story("Two Taps")
    kitchen = story.room("Kitchen", "A kitchen.")
    taps = [story.scenery(name, "A tap.", at=kitchen) for name in ("hot tap", "cold tap")]
    turned = [story.counter(f"turned {number}", up_to=20) for number in range(2)]
    for tap, counter in zip(taps, turned, strict=True):
        story.instead(v.turn_(tap), "It runs.", then=[counter.up()])
        story.ending(counter.name, "Enough.", outcome="won", when=counter.is_(20))
    world = story.build()
    space, reached = searched(world)
    nearest = Nearest(space, reached, [world.ending.index], 60)
    track = nearest.track(space.encoding.value(world.ending.index, 1) & reached)
    assert track is not None and len(track) - 1 == 20
    assert nearest.layers.view.kept == {world.ending.index, turned[0].index}


def test_without_time_a_bound_is_left() -> None:
    world = cloak.story.build()
    space, reached = searched(world)
    nearest = Nearest(space, reached, [], -1.0)
    assert nearest.track(space.endings(world, "won") & reached, 3) is None and 3 <= nearest.at_least <= 5


def test_runs_are_made_shortest_where_it_is_asked_for() -> None:
    world = cloak.story.build()
    hasty, asked = (prove(world, patience=-1.0, content=False, shortest=seconds).endings for seconds in (0.0, 60.0))
    depths = ends(world, explore(world))
    for before, after in zip(hasty, asked, strict=True):
        assert before.run is not None and after.run is not None and not before.run.shortest
        assert after.run.shortest and len(after.run) == depths[after.ending.number]
        assert world.ended(after.run.states[-1]) is after.ending
