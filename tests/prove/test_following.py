"""A known run taken up from elsewhere: what is found is played, and what is not found shows nothing."""

from __future__ import annotations

from random import Random

import pytest

import cloak
import coraline
from adderstone.play.choices import drawn as chosen
from adderstone.play.doing import Doing
from adderstone.play.session import Session
from adderstone.play.tellings import walkthrough
from adderstone.prove.ahead import Ahead, ahead
from adderstone.prove.explicit import Move, explore
from adderstone.prove.following import following
from adderstone.prove.goals import good
from adderstone.world import Act, State, Turn, World
from adderstone.world.verbs import go
from corpus_stories import module
from report_stories import make_tower

ENOUGH = 1_000_000


def known(world: World) -> Ahead:
    return ahead(world, world.start, ENOUGH)


def replayed(world: World, state: State, found: Ahead) -> None:
    """What was found is a run of the reference interpreter to a good ending."""
    assert found.moves and found.states[0] == state and len(found.states) == len(found.moves) + 1
    for move, after in zip(found.moves, found.states[1:], strict=True):
        turn = world.turn(state, move.act, move.choices)
        assert turn.passed and turn.state == after
        state = after
    assert world.ended(state) in good(world)


def test_from_every_state_that_it_helps_it_is_a_run() -> None:
    for world in (cloak.story.build(), make_tower(), module("well_sound").story.build()):
        run = known(world).moves or ()
        states = [state for state in explore(world).depth if world.ended(state) is None]
        helped = [(state, found) for state in states if (found := following(world, state, run)).moves]
        for state, found in helped:
            replayed(world, state, found)
        assert 3 * len(helped) > len(states)


def test_it_is_never_found_where_there_is_none() -> None:
    world = cloak.story.build()
    run = known(world).moves or ()
    hopeless = [state for state in explore(world).depth
                if world.ended(state) is None and ahead(world, state, ENOUGH).moves is None]
    assert hopeless and all(following(world, state, run).moves is None for state in hopeless)


def test_what_was_done_is_left_out_and_who_went_astray_is_led_back() -> None:
    world = make_tower()
    found = known(world)
    assert found.moves is not None
    states = Random(1).sample(found.states[:-1], 4)
    for state in states:
        replayed(world, state, following(world, state, found.moves))


def test_without_a_run_nothing_is_found() -> None:
    world = make_tower()
    assert following(world, world.start, ()).moves is None


def typed(world: World, monkeypatch: pytest.MonkeyPatch) -> list[Move]:
    """The turns of a telling's walkthrough."""
    done: list[Move] = []
    turned = Doing.turned

    def noted(doing: Doing, act: Act) -> Turn:
        choices = chosen(world, doing.state, doing.seed, doing.turn + 1)
        turn = turned(doing, act)
        if turn.passed:
            done.append(Move(act, choices))
        return turn

    monkeypatch.setattr(Doing, "turned", noted)
    session = Session(world)
    session.begin()
    assert world.telling is not None and world.telling.walkthrough is not None
    for line in walkthrough(world.telling.walkthrough):
        session.submit(line.command)
    assert session.over
    return done


def strayed(world: World, state: State, random: Random, steps: int) -> State:
    """Some steps away from a state, by doors that are open."""
    for _ in range(steps):
        ways = [Act(go, direction) for direction in world.room(state).exits]
        for act in random.sample(ways, len(ways)):
            turn = world.turn(state, act, (0,) * len(world.choices))
            if turn.passed and world.ended(turn.state) is None:
                state = turn.state
                break
    return state


def test_in_coraline_who_strays_is_led_back_to_the_walkthrough(monkeypatch: pytest.MonkeyPatch) -> None:
    world = coraline.story.build("novel")
    run, random, state = typed(world, monkeypatch), Random(4), world.start
    line = [state := world.turn(state, move.act, move.choices).state for move in run]
    led = 0
    for here in random.sample(line[:-1], 15):
        away = strayed(world, here, random, 4)
        found = following(world, away, run)
        if found.moves:
            replayed(world, away, found)
            led += 1
    assert led >= 12
