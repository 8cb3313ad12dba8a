"""The standard world: going, doors, locks, holding, darkness, reach and talk."""

from __future__ import annotations

import pytest

from adderstone.world import Act, Story
from adderstone.world.verbs import (
    ask,
    close,
    drop,
    enter,
    give,
    go,
    lock,
    open_,
    put_in,
    put_on,
    take,
    take_off,
    unlock,
    wear,
    yes,
)
from house import House, after, make_house, said, way


@pytest.fixture
def house() -> House:
    return make_house()


# --- where things are, what is open, what is dark ---


def test_going_follows_exits_both_ways(house: House) -> None:
    world = house.story.build()
    assert world.room(after(world, way(house, "east"))) is house.study
    assert world.room(after(world, way(house, "east"), way(house, "west"))) is house.hall
    assert world.turn(world.start, way(house, "north")).refused


def test_an_exit_opens_and_shuts_with_its_condition(house: House) -> None:
    house.hall.exit(house.story.compass.north, house.cellar, when=house.rung, otherwise="A wall of brick.")
    house.story.instead(yes, "It rings.", then=[house.rung.set()])
    world = house.story.build()
    assert said(world, world.start, way(house, "north")) == ["A wall of brick."]
    assert world.room(after(world, Act(yes), way(house, "north"))) is house.cellar


def test_a_door_is_gone_through_only_open(house: House) -> None:
    compass = house.story.compass
    attic = house.story.room("Attic", "An attic.")
    door = house.story.door("trapdoor", "A trapdoor.", (house.hall, compass.up), (attic, compass.down))
    world = house.story.build()
    assert world.turn(world.start, Act(go, compass.up)).refused
    inside = after(world, Act(open_, door), Act(enter, door))
    assert world.room(inside) is attic and world.can_reach(door, inside)
    shut = world.turn(inside, Act(close, door)).state
    assert world.turn(shut, Act(enter, door)).refused


def test_a_locked_chest_wants_its_key(house: House) -> None:
    world = house.story.build()
    with_lamp = after(world, Act(take, house.lamp), way(house, "east"))
    assert world.turn(with_lamp, Act(open_, house.chest)).refused
    assert world.turn(with_lamp, Act(unlock, house.chest, house.lamp)).refused
    opened = after(world, way(house, "east"), Act(take, house.key), Act(unlock, house.chest, house.key),
                   Act(open_, house.chest))
    assert world.turn(opened, Act(lock, house.chest, house.key)).refused  # it is open
    assert not world.turn(opened, Act(take, house.bun)).refused


def test_a_lock_without_a_key_is_turned_by_no_act() -> None:
    story = Story("Vault")
    room = story.room("Room", "A room.")
    safe = story.container("safe", "A safe.", at=room, opened=False, locked=True)
    world = story.build()
    assert safe.key_thing is None
    assert world.turn(world.start, Act(unlock, safe)).refused
    assert world.turn(world.start, Act(lock, safe)).refused


def test_what_is_in_a_closed_container_can_not_be_seen_or_reached(house: House) -> None:
    world = house.story.build()
    state = after(world, way(house, "east"))
    assert house.bun not in world.visible(state) and not world.can_reach(house.bun, state)
    opened = after(world, way(house, "east"), Act(take, house.key), Act(unlock, house.chest, house.key),
                   Act(open_, house.chest))
    assert house.bun in world.visible(opened) and world.can_reach(house.bun, opened)


def test_what_somebody_else_holds_is_seen_but_not_reached(house: House) -> None:
    brooch = house.story.thing("brooch", "A brooch.", held_by=house.maid)
    world = house.story.build()
    state = after(world, way(house, "east"))
    assert brooch in world.visible(state) and not world.can_reach(brooch, state)
    assert world.turn(state, Act(take, brooch)).refused


def test_in_the_dark_only_what_is_carried_can_be_seen(house: House) -> None:
    world = house.story.build()
    dark = after(world, Act(take, house.hat), way(house, "down"))
    assert world.is_dark(dark) and world.visible(dark) == [world.player, house.hat]
    lit = after(world, Act(take, house.lamp), way(house, "down"))
    assert not world.is_dark(lit)


def test_a_dropped_light_can_be_found_again_only_where_it_is_not_dark(house: House) -> None:
    world = house.story.build()
    left = after(world, Act(take, house.lamp), way(house, "down"), Act(drop, house.lamp))
    assert world.is_dark(left) and world.turn(left, Act(take, house.lamp)).refused


def test_things_are_put_on_and_in_what_can_hold_them(house: House) -> None:
    world = house.story.build()
    state = after(world, Act(take, house.lamp), way(house, "east"))
    assert house.lamp.on(house.table).holds(world.turn(state, Act(put_on, house.lamp, house.table)).state)
    assert world.turn(state, Act(put_in, house.lamp, house.chest)).refused  # it is closed
    assert world.turn(state, Act(put_on, house.lamp, house.chest)).refused  # it is no supporter
    assert world.turn(state, Act(put_on, house.lamp, house.lamp)).refused


def test_clothes_are_worn_and_taken_off(house: House) -> None:
    world = house.story.build()
    worn = after(world, Act(take, house.hat), Act(wear, house.hat))
    assert house.hat.worn.holds(worn) and house.hat.held.holds(worn)
    assert not house.hat.worn.holds(world.turn(worn, Act(take_off, house.hat)).state)
    assert world.turn(worn, Act(wear, house.hat)).refused


# --- talk ---


def test_a_topic_is_answered_while_its_condition_holds(house: House) -> None:
    bell = house.story.topic(house.maid, "bell", "It rang.", when=house.oil.at_least(1), then=[house.mood.set("cross")])
    world = house.story.build()
    state = after(world, way(house, "east"))
    turn = world.turn(state, Act(ask, house.maid, bell))
    assert turn.state[house.mood.index] == house.mood.value("cross") and turn.passed
    dry = (*state[: house.oil.index], 0, *state[house.oil.index + 1:])
    assert world.turn(dry, Act(ask, house.maid, bell)).refused


def test_giving_wants_the_thing_in_hand_and_the_person_here(house: House) -> None:
    world = house.story.build()
    there = after(world, way(house, "east"))
    assert world.turn(there, Act(give, house.lamp, house.maid)).messages[0].text == world.reply("have")
    held = after(world, Act(take, house.lamp))
    assert world.turn(held, Act(give, house.lamp, house.maid)).messages[0].text == world.reply("present.second")
