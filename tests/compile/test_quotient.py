"""The quotient by regions, against no reduction: on drawn worlds, state by state, by the reference interpreter."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from adderstone.compile.grounding import relation
from adderstone.compile.quotient import Quotient
from adderstone.compile.regions import Regions
from adderstone.compile.relation import Relation, State
from adderstone.prove.explicit import explore
from adderstone.world import Room, Story, Thing, World
from adderstone.world.conditions import always
from adderstone.world.verbs import push
from passages import Passages
from small_worlds import build

LIMIT = 4000


def quotient(world: World) -> Quotient:
    """The quotient of all that a world is."""
    return Quotient(Regions(relation(world), world.player.movable().index))


def falls(cases: Relation, state: State) -> list[State]:
    """Every way in which the choices of a turn can fall."""
    options = [range(choice.size) if opened.holds((*state, *(0 for _ in cases.choices))) else (0,)
               for choice, opened in zip(cases.choices, cases.open_when, strict=True)]
    return list(product(*options))


def every(cases: Relation) -> dict[State, set[State]]:
    """All states of a relation that can be reached, with those that follow them."""
    found: dict[State, set[State]] = {}
    waiting = [cases.start]
    while waiting:
        state = waiting.pop()
        if state not in found:
            envs = [(*state, *choices) for choices in falls(cases, state)]
            found[state] = {cases.applied(case, env) for env in envs for case in cases.cases if case.guard.holds(env)}
            waiting += found[state]
    return found


def back(after: dict[State, set[State]], target: set[State]) -> set[State]:
    """The states from which a target can be reached."""
    found, grown = set(target), True
    while grown:
        new = {state for state, following in after.items() if state not in found and following & found}
        found, grown = found | new, bool(new)
    return found


def same(world: World) -> bool:
    """Hold the quotient to the world, as far as the world is small enough; whether it took any places for one."""
    found, cut = explore(world, LIMIT), quotient(world)
    if not found.complete:
        return False
    after = every(cut.relation)
    assert after.keys() == {cut.seen(state) for state in found.depth}
    for ending in world.endings:
        at = world.ending.index
        alive = found.back({state for state in found.depth if state[at] == ending.number})
        seen = back(after, {state for state in after if state[at] == ending.number})
        assert alive == {state for state in found.depth if cut.seen(state) in seen}
    return any(len(part) > 1 for part in cut.regions.parts)


@settings(max_examples=100)
@example(74)  # an ending asks for a room among those that one can walk between
@example(328)  # an act asks for two things in one room
@example(444)  # a daemon counts what is walked
@example(304)  # a way that is open at times
@example(257)  # a rule makes more of going than a move
@example(40)  # an ending waits for a move
@example(81)  # an ending comes of a walk
@given(st.integers(0, 10**6))
def test_drawn_worlds(seed: int) -> None:
    same(Passages(seed).world())


def test_drawn_worlds_have_regions() -> None:
    assert sum(same(Passages(seed).world()) for seed in range(40)) > 4


def hall(**rules: Callable[[Story, list[Room], Thing, Thing], object]) -> World:
    """Three rooms in a row with two coins, the game won with both in the last; and one rule more."""
    story = Story("Hall")
    rooms = [story.room("Foot", "A room.")]
    for name in ("Middle", "Head"):
        rooms.append(story.room(name, "A room.", east_of=rooms[-1]))
    story.starts_in(rooms[0])
    coins = [story.thing(name, "Metal.", at=rooms[0]) for name in ("coin", "pin")]
    for rule in rules.values():
        rule(story, rooms, *coins)
    story.ending("won", "Won.", outcome="won", when=coins[0].held & coins[1].held)
    return build(story)


def regions(world: World) -> list[list[str]]:
    """The regions by the names of their rooms, once they have been held to the world."""
    same(world)
    places = world.story.places
    return [[str(places[place]).removeprefix("room ") for place in sorted(part)] for part in quotient(world).regions.parts]


ONE, ALONE = [["foot", "middle", "head"]], [["foot"], ["middle"], ["head"]]


def test_what_is_taken_where_it_lies_tells_no_rooms_apart() -> None:
    assert regions(hall()) == ONE


def test_what_is_done_where_two_things_lie_does() -> None:
    assert regions(hall(rule=lambda story, rooms, coin, pin: story.instead(
        push(coin), "Clink.", when=pin.here & ~pin.held & ~coin.held, then=[pin.away()]))) == ALONE


def test_what_an_ending_asks_for_does() -> None:
    world = hall(rule=lambda story, rooms, coin, pin: story.ending("lost", "Lost.", outcome="lost", when=pin.at(rooms[1])))
    assert regions(world) == [["foot", "head"], ["middle"]]
    places = {str(place): place.number for place in world.story.places}
    assert "lost" in quotient(world).regions.why(places["room middle"], places["room foot"])


@pytest.mark.parametrize(("always_up", "found"), [(False, [["foot"], ["middle", "head"]]), (True, ALONE)])
def test_what_happens_once_is_over_and_what_counts_goes_on(always_up: bool, found: list[list[str]]) -> None:
    def counts(story: Story, rooms: list[Room], coin: Thing, pin: Thing) -> None:
        count, rung = story.counter("count", up_to=2), story.flag("rung")
        bell = story.scenery("bell", "A bell.", at=rooms[2])
        story.each_turn(when=story.player.at(rooms[1:]), then=[count.up() if always_up else count.set(1)])
        story.instead(push(bell), "Ding.", when=count.is_(1), then=[rung.set()])
        story.ending("rung", "Rung.", outcome="won", when=rung)

    assert regions(hall(rule=counts)) == found


@pytest.mark.parametrize(("options", "shut", "found"), [
    (("still", "gust"), False, ONE), (("gust", "still"), False, ONE),  # it may fall as it likes
    (("still", "gust"), True, ONE), (("gust", "still"), True, ALONE)])  # one that may not be asked falls on its first option
def test_a_choice_falls_as_it_helps(options: tuple[str, str], shut: bool, found: list[list[str]]) -> None:
    def blows(story: Story, rooms: list[Room], coin: Thing, pin: Thing) -> None:
        wind = story.choice("wind", *options, when=~pin.held if shut else always)
        story.each_turn("Whoosh.", when=wind.is_("gust"), then=[coin.away()])

    assert regions(hall(rule=blows)) == found


def test_a_small_field_may_be_changed_and_changed_back() -> None:
    def hunted(story: Story, rooms: list[Room], *, shakes_off: bool) -> None:
        threat = story.enum("threat", "none", "near", "caught")
        comes = story.choice("comes", "yes", "no")
        story.each_turn(when=~story.player.at(rooms[1]) & comes.is_("yes") & threat.is_("near"), then=[threat.set("caught")])
        story.each_turn(when=~story.player.at(rooms[1]) & comes.is_("yes") & threat.is_("none"), then=[threat.set("near")])
        if shakes_off:
            story.each_turn(when=story.player.at(rooms[1]) & threat.is_("near"), then=[threat.set("none")])
        story.ending("lost", "Caught.", outcome="lost", when=threat.is_("caught"))

    for shakes_off in (True, False):
        world = hall(rule=lambda story, rooms, *_, off=shakes_off: hunted(story, rooms, shakes_off=off))
        assert regions(world) == [["foot", "head"], ["middle"]]
        cut = quotient(world).regions
        near = tuple(1 if field.name == "threat" else value for field, value in zip(world.fields, world.start, strict=True))
        (_, moves), = cut.walks(near)
        assert moves[1][1] == ((0,) if shakes_off else (1,))  # once out of its sight it has to come near again


def test_reasons() -> None:
    def locks(story: Story, rooms: list[Room], coin: Thing, pin: Thing) -> None:
        closet = story.room("Closet", "A closet.")
        rooms[0].exit(story.compass.down, closet, when=coin.held)
        closet.exit(story.compass.up, rooms[0])

    world = hall(rule=locks)
    cut = quotient(world)
    places = {str(place): place.number for place in world.story.places}
    assert cut.regions.alone() == {places["room closet"]: "go down is not always possible"}
    assert cut.regions.why(places["room foot"], places["room head"]) == ""
    assert cut.seen(world.start) == cut.relation.start
