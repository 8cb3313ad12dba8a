"""What holds of every run, whatever is done and whatever chance decides."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from adderstone.world import Act
from adderstone.world.verbs import (
    close,
    drop,
    go,
    lock,
    look,
    open_,
    push,
    put_in,
    put_on,
    sing,
    take,
    take_off,
    unlock,
    wait,
    wear,
)
from house import make_house

# --- what holds of every run ---

HOUSE = make_house()
HOUSE.story.each_turn("The lamp burns.", when=HOUSE.lamp.held, then=[HOUSE.oil.down()])
HOUSE.story.each_turn("A gust.", when=HOUSE.draught.is_("north"), then=[HOUSE.mood.set("asleep"), HOUSE.oil.up(2)])
HOUSE.story.instead(push(HOUSE.table), "It creaks.", then=[HOUSE.rung.set(), HOUSE.maid.to(HOUSE.hall)])
HOUSE.story.ending("out of oil", "Dark.", outcome="lost", when=HOUSE.oil.is_(0))
WORLD = HOUSE.story.build()
THINGS = (HOUSE.lamp, HOUSE.hat, HOUSE.key, HOUSE.bun, HOUSE.chest, HOUSE.table, HOUSE.maid)
ACTS = [Act(go, direction) for direction in HOUSE.story.compass.all]
ACTS += [Act(verb, thing) for verb, thing in product((take, drop, open_, close, wear, take_off, push), THINGS)]
ACTS += [Act(verb, thing, other) for verb, thing, other in product((put_on, put_in, unlock, lock), THINGS, THINGS)]
ACTS += [Act(wait), Act(look), Act(sing)]
RUNS = st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 2)), max_size=40)


@given(RUNS)
def test_fields_stay_in_their_domains(run: list[tuple[Act, int]]) -> None:
    state = WORLD.start
    for act, choice in run:
        state = WORLD.turn(state, act, (choice,)).state
        assert len(state) == len(WORLD.fields)
        assert all(state[field.index] in field.domain() for field in WORLD.fields)


@given(RUNS)
def test_a_refusal_leaves_the_state_and_says_something(run: list[tuple[Act, int]]) -> None:
    state = WORLD.start
    for act, choice in run:
        turn = WORLD.turn(state, act, (choice,))
        if turn.refused:
            assert turn.state == state and not turn.passed and any(message.text for message in turn.messages)
        state = turn.state


@given(RUNS)
def test_a_turn_is_a_function_of_state_act_and_choices(run: list[tuple[Act, int]]) -> None:
    state = WORLD.start
    for act, choice in run:
        once, again = WORLD.turn(state, act, (choice,)), WORLD.turn(state, act, (choice,))
        assert once == again
        state = once.state


@given(RUNS)
def test_time_that_does_not_pass_changes_nothing(run: list[tuple[Act, int]]) -> None:
    state = WORLD.start
    for act, choice in run:
        turn = WORLD.turn(state, act, (choice,))
        assert turn.passed or turn.state == state
        state = turn.state
