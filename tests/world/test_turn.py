"""The reference turn: what one act comes to, and in which order. Every world here is declared in its test."""

from __future__ import annotations

import pytest

from adderstone.world import Act, Story, anything, when
from adderstone.world.verbs import examine, go, inventory, jump, look, pull, push, sing, take, touch, wait, yes
from house import House, after, make_house, said, way


@pytest.fixture
def house() -> House:
    return make_house()


# --- the act itself ---


def test_taking_moves_the_thing_into_hands_and_passes_time(house: House) -> None:
    world = house.story.build()
    turn = world.turn(world.start, Act(take, house.lamp))
    assert house.lamp.held.holds(turn.state) and turn.passed and not turn.refused
    assert not house.lamp.held.holds(world.start)  # the state that was passed in is as it was


def test_a_refused_act_changes_nothing_and_takes_no_time(house: House) -> None:
    house.story.refuse(take(house.lamp), "It is hot.")
    house.story.each_turn(then=[house.oil.down()])
    turn = (world := house.story.build()).turn(world.start, Act(take, house.lamp))
    assert turn.refused and not turn.passed and turn.state is world.start
    assert said(world, world.start, Act(take, house.lamp)) == ["It is hot."]


def test_access_comes_before_the_story_s_rules(house: House) -> None:
    house.story.instead(take(house.key), "You take it from afar.", then=[house.rung.set()])
    world = house.story.build()
    turn = world.turn(world.start, Act(take, house.key))
    assert turn.refused and turn.messages[0].text == world.reply("touch")


def test_looking_is_free_and_daemons_wait(house: House) -> None:
    house.story.each_turn("Drip.", then=[house.oil.down()])
    world = house.story.build()
    for act in (Act(look), Act(examine, house.lamp), Act(inventory)):
        turn = world.turn(world.start, act)
        assert not turn.passed and turn.state == world.start and len(turn.messages) == 1


def test_a_free_verb_with_an_effect_takes_its_turn(house: House) -> None:
    house.story.instead(examine(house.lamp), "It gutters.", then=[house.oil.down()])
    house.story.each_turn("Drip.")
    world = house.story.build()
    assert world.turn(world.start, Act(examine, house.lamp)).passed
    assert said(world, world.start, Act(examine, house.lamp)) == ["It gutters.", "Drip."]


def test_an_unknown_act_is_refused_in_words(house: House) -> None:
    world = house.story.build()
    assert world.turn(world.start, Act(sing)).refused
    assert said(world, world.start, Act(push, house.lamp)) == [world.reply("push").variants[0]]


# --- which clause decides ---


def test_the_rule_that_names_most_decides(house: House) -> None:
    house.story.instead(anything, "Anything.")
    house.story.instead(push, "Pushing.")
    house.story.instead(push(house.lamp), "Pushing the lamp.")
    world = house.story.build()
    assert said(world, world.start, Act(push, house.lamp)) == ["Pushing the lamp."]
    assert said(world, world.start, Act(push, house.hat)) == ["Pushing."]
    assert said(world, world.start, Act(pull, house.hat)) == ["Anything."]


def test_a_rule_with_a_condition_goes_before_one_without(house: House) -> None:
    house.story.instead(push(house.lamp), "It stays.")
    house.story.instead(push(house.lamp), "It slides on the oil.", when=house.oil.at_least(1))
    world = house.story.build()
    assert said(world, world.start, Act(push, house.lamp)) == ["It slides on the oil."]


def test_of_two_alike_the_first_declared_decides(house: House) -> None:
    house.story.instead(push(house.lamp), "First.", when=house.oil.at_least(1))
    house.story.refuse(push(house.lamp), "Second.", when=house.oil.at_least(2))
    world = house.story.build()
    assert said(world, world.start, Act(push, house.lamp)) == ["First."]


def test_anything_but_leaves_verbs_out(house: House) -> None:
    house.story.refuse(anything.but(take), "No.")
    world = house.story.build()
    assert world.turn(world.start, Act(wait)).refused
    assert not world.turn(world.start, Act(take, house.lamp)).refused


def test_a_verb_that_is_like_another_takes_its_rules(house: House) -> None:
    house.story.instead(touch(house.lamp), "Warm.")
    stroke = house.story.verb("stroke", "stroke [noun]", needs=("touch",), like=touch)
    world = house.story.build()
    assert said(world, world.start, Act(stroke, house.lamp)) == ["Warm."]


def test_an_order_is_refused_unless_a_rule_takes_it(house: House) -> None:
    house.story.instead(sing.by(house.maid), "She sings.", then=[house.mood.set("calm")])
    world = house.story.build()
    state = after(world, way(house, "east"))
    assert said(world, state, Act(sing, actor=house.maid)) == ["She sings."]
    assert world.turn(state, Act(jump, actor=house.maid)).refused
    assert world.turn(world.start, Act(sing, actor=house.maid)).refused  # she is in the next room


# --- effects, after rules, daemons, endings ---


def test_effects_of_one_rule_are_simultaneous(house: House) -> None:
    left, right = house.story.counter("left", up_to=5, start=1), house.story.counter("right", up_to=5, start=4)
    house.story.instead(yes, "Swapped.", then=[left.same_as(right), right.same_as(left)])
    world = house.story.build()
    state = after(world, Act(yes))
    assert (state[left.index], state[right.index]) == (4, 1)


def test_a_conditional_effect_reads_the_state_before_the_rule(house: House) -> None:
    house.story.instead(yes, "Yes.", then=[house.rung.set(), when(house.rung, house.mood.set("cross"))])
    world = house.story.build()
    once = after(world, Act(yes))
    assert once[house.mood.index] == 0
    assert world.turn(once, Act(yes)).state[house.mood.index] == house.mood.value("cross")


def test_counters_stop_at_their_bounds(house: House) -> None:
    house.story.instead(yes, "Up.", then=[house.oil.up(2)])
    house.story.instead(jump, "Down.", then=[house.oil.down(2)])
    world = house.story.build()
    assert after(world, Act(yes), Act(yes))[house.oil.index] == 3
    assert after(world, Act(jump), Act(jump))[house.oil.index] == 0


def test_words_of_an_after_rule_replace_the_report(house: House) -> None:
    house.story.after(take(house.lamp), "It is heavier than it looks.", then=[house.rung.set()])
    world = house.story.build()
    turn = world.turn(world.start, Act(take, house.lamp))
    assert house.lamp.held.holds(turn.state) and house.rung.holds(turn.state)
    assert said(world, world.start, Act(take, house.lamp)) == ["It is heavier than it looks."]


def test_an_after_rule_without_words_leaves_the_report(house: House) -> None:
    house.story.after(take, then=[house.rung.set()])
    world = house.story.build()
    assert said(world, world.start, Act(take, house.lamp)) == [world.reply("take").variants[0]]


def test_words_of_an_after_rule_follow_a_description(house: House) -> None:
    house.story.after(go, "The door falls shut.")
    turn = (world := house.story.build()).turn(world.start, way(house, "east"))
    assert [message.shows or message.text.variants[0] for message in turn.messages] == ["look", "The door falls shut."]


def test_after_rules_read_what_the_act_has_done(house: House) -> None:
    house.story.after(take(house.lamp), "You have it now.", when=house.lamp.held)
    house.story.after(take(house.lamp), "Never told.", when=~house.lamp.held)
    world = house.story.build()
    assert said(world, world.start, Act(take, house.lamp)) == ["You have it now."]


def test_a_refused_act_has_no_after_rules(house: House) -> None:
    house.story.after(take(house.key), "Never told.", then=[house.rung.set()])
    world = house.story.build()
    assert not house.rung.holds(world.turn(world.start, Act(take, house.key)).state)


def test_daemons_run_in_order_each_reading_what_the_last_left(house: House) -> None:
    house.story.each_turn("One.", when=~house.rung, then=[house.rung.set()])
    house.story.each_turn("Two.", when=house.rung, then=[house.mood.set("cross")])
    house.story.each_turn("Three.", when=house.mood.is_("calm"))
    world = house.story.build()
    assert said(world, world.start, Act(wait)) == [world.reply("wait").variants[0], "One.", "Two."]


def test_once_happens_once_and_is_a_condition(house: House) -> None:
    knocked = house.story.once("knock", "A knock.", when=house.story.player.at(house.study))
    world = house.story.build()
    there = world.turn(world.start, way(house, "east"))
    assert knocked.holds(there.state) and said(world, world.start, way(house, "east")) == ["A knock."]
    assert "A knock." not in said(world, there.state, Act(wait))


def test_the_first_ending_that_holds_is_reached_after_the_daemons(house: House) -> None:
    house.story.each_turn(then=[house.rung.set()])
    house.story.ending("too late", "Late.", outcome="lost", when=house.rung)
    house.story.ending("never first", "Second.", outcome="won", when=house.rung)
    world = house.story.build()
    ended = world.ended(after(world, Act(wait)))
    assert ended is not None and ended.name == "too late" and world.ended(world.start) is None


def test_an_ending_by_an_act_waits_for_that_act_and_makes_a_free_one_count(house: House) -> None:
    house.story.ending("seen", "You have seen it.", outcome="won", on=examine(house.lamp), when=house.oil.at_least(2))
    world = house.story.build()
    assert world.ended(after(world, Act(wait))) is None
    turn = world.turn(world.start, Act(examine, house.lamp))
    assert turn.passed and world.ended(turn.state) is not None


def test_a_refused_act_does_not_end_the_story(house: House) -> None:
    house.story.refuse(take(house.lamp), "No.")
    house.story.ending("taken", "Taken.", outcome="won", on=take(house.lamp))
    world = house.story.build()
    assert world.ended(world.turn(world.start, Act(take, house.lamp)).state) is None


def test_an_ending_once_reached_stays(house: House) -> None:
    house.story.ending("rest", "Rest.", outcome="other", on=wait)
    house.story.ending("leap", "Leap.", outcome="won", when=house.lamp.held)
    world = house.story.build()
    ended = world.ended(after(world, Act(wait), Act(take, house.lamp)))
    assert ended is not None and ended.name == "rest"


def test_an_act_once_done_sets_its_flag(house: House) -> None:
    sung = push(house.lamp).done(house.story, "pushed the lamp")
    house.story.instead(push(house.lamp), "It rocks.")
    world = house.story.build()
    assert sung.holds(after(world, Act(push, house.lamp))) and not sung.holds(world.start)


# --- choices ---


def test_the_choices_of_a_turn_decide_what_conditions_read(house: House) -> None:
    house.story.each_turn("It blows from the south.", when=house.draught.is_("south"), then=[house.oil.down()])
    world = house.story.build()
    south = house.draught.value("south")
    assert world.turn(world.start, Act(wait), (south,)).state[house.oil.index] == 1
    assert world.turn(world.start, Act(wait), (0,)).state[house.oil.index] == 2
    assert len(world.turn(world.start, Act(wait), (south,)).state) == len(world.fields)  # a choice is not kept


def test_choices_are_open_only_while_their_condition_holds(house: House) -> None:
    world = house.story.build()
    assert world.open_choices(world.start) == [house.draught]
    assert world.open_choices(after(world, way(house, "east"))) == []


def test_a_player_brought_elsewhere_sees_where() -> None:
    story = Story("Brought")
    hall = story.room("Hall", "A hall.")
    cellar = story.room("Cellar", "A cellar.", below=hall)
    story.instead(jump, "The floor gives way.", then=[story.player.to(cellar)])
    story.ending("end", "The end.", outcome="other", on=sing)
    world = story.build()
    turn = world.turn(world.start, Act(jump))
    told = [(str(message.text), message.shows) for message in turn.messages]
    assert told == [("The floor gives way.", ""), ("", "look")]
    assert [message.shows for message in world.turn(turn.state, Act(go, story.compass.up)).messages] == ["look"]
