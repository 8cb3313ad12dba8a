"""Fairness: merciful, polite, tough and worse told apart, and every loss found with what tells of it before."""

from __future__ import annotations

import pytest

import cloak
from adderstone.prove import prove
from adderstone.prove.proof import PROVED, REFUTED, UNKNOWN, Proof
from adderstone.world import Story
from adderstone.world.verbs import drop, jump, push, wait


def proof(story: Story) -> Proof:
    return prove(story.build(), content=False)


def cliff(fairness: str, *, warned: bool = True, silent: bool = False, hurried: bool = False) -> Story:
    """Whoever jumps falls; the first time one is told so. `hurried`, a push falls at once."""
    story = Story("The Cliff", fairness=fairness)
    edge = story.room("Edge", "An edge.")
    rock = story.scenery("rock", "A rock.", at=edge)
    path = story.room("Path", "A path.", east_of=edge)
    looked, fell = story.flag("looked"), story.flag("fell")
    story.instead(jump, "" if silent else "It is a long way.", when=~looked, then=[looked.set()])
    story.instead(jump, "", when=looked, then=[fell.set()])
    if hurried:
        story.instead(push(rock), "It gives.", then=[fell.set()])
    story.ending("down", "Down you go.", outcome="lost", when=fell, announced=looked if warned else None)
    story.ending("home", "Home.", outcome="won", when=story.player.at(path))
    return story


def test_a_story_that_nothing_closes_is_merciful() -> None:
    story = Story("Safe", fairness="merciful")
    room = story.room("Room", "A room.")
    story.ending("won", "Won.", outcome="won", when=story.thing("cup", "A cup.", at=room).held)
    found = proof(story)
    assert found.fairness.verdict == PROVED and found.fairness.says.startswith("merciful") and not found.losses


def test_a_loss_that_is_told_of_before_is_polite_and_announced() -> None:
    found = proof(cliff("polite"))
    loss, = found.losses
    assert found.fairness.verdict == PROVED and found.fairness.says.startswith("polite") and found.held
    assert (loss.ending, loss.acts, loss.announced) == ("down", ("jump",), True)
    assert loss.source.startswith("test_fairness.py:") and "looked" in loss.says


def test_a_story_that_can_be_lost_is_not_merciful() -> None:
    found = proof(cliff("merciful"))
    assert found.fairness.verdict == REFUTED and not found.held


def test_a_second_way_to_the_loss_that_nothing_tells_of_is_found_with_a_run() -> None:
    found = proof(cliff("polite", hurried=True))
    told = {loss.acts[0]: loss for loss in found.losses}
    assert told["jump"].announced is True and told["push rock"].announced is False and not found.held
    run = told["push rock"].run
    assert run is not None and [str(act) for act in run.acts] == ["push rock"]


def test_what_says_nothing_announces_nothing() -> None:
    loss, = proof(cliff("polite", silent=True)).losses
    assert loss.announced is False and "without a word" in loss.says


def test_a_loss_of_which_the_story_says_nothing_is_listed_so() -> None:
    found = proof(cliff("polite", warned=False))
    loss, = found.losses
    assert loss.announced is None and found.fairness.verdict == PROVED and found.held


def test_a_loss_by_a_daemon_names_the_daemon() -> None:
    story = Story("The Fuse", fairness="polite")
    shed = story.room("Shed", "A shed.")
    story.room("Yard", "A yard.", east_of=shed)
    fuse = story.counter("fuse", up_to=3)
    story.each_turn("It burns down.", then=[fuse.up()], name="burning")
    story.ending("away", "Away.", outcome="won", when=~story.player.at(shed))
    story.ending("bang", "Bang.", outcome="lost", when=fuse.is_(3), announced=fuse.at_least(2))
    loss, = proof(story).losses
    assert loss.source.endswith("burning") and loss.announced is True


def well(fairness: str, *, announced: bool | None = True) -> Story:
    """A coin that is dropped down a well is gone; where it is announced, one has to listen first (or should have)."""
    story = Story("The Well", fairness=fairness)
    yard = story.room("Yard", "A yard.")
    coin = story.thing("coin", "A coin.", at=yard)
    shop = story.room("Shop", "A shop.", east_of=yard)
    deep = story.flag("knows it is deep")
    story.instead(wait, "You drop a pebble, and hear nothing.", when=story.player.at(yard), then=[deep.set()])
    story.instead(drop(coin), "Plop.", when=story.player.at(yard) & deep if announced else story.player.at(yard),
                  then=[coin.away()], announced=None if announced is None else deep)
    story.ending("bought", "A bun.", outcome="won", when=coin.held & story.player.at(shop))
    return story


@pytest.mark.parametrize(("declared", "announced", "verdict"), [
    ("tough", True, PROVED), ("tough", False, REFUTED), ("tough", None, UNKNOWN), ("nasty", None, PROVED),
    ("cruel", False, PROVED), ("polite", True, REFUTED), ("merciful", True, REFUTED), ("spiteful", True, REFUTED)])
def test_dead_ends_are_tough_only_where_they_are_told_of(declared: str, announced: bool | None, verdict: str) -> None:
    found = proof(well(declared, announced=announced))
    loss, = found.losses
    assert found.dead_states and found.fairness.verdict == verdict
    assert (loss.ending, loss.acts, loss.announced) == ("", ("drop coin",), announced)


def test_the_scale_of_cloak_is_proved() -> None:
    found = prove(cloak.story.build(), content=False)
    assert found.fairness.verdict == PROVED and found.fairness.says.startswith("tough")
    assert [loss.announced for loss in found.losses] == [True, True]
