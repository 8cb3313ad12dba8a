"""CAN I STILL WIN, and what a hint says when the story's own are used up: true, or that it is not known."""

from __future__ import annotations

from pathlib import Path

import pytest

import cloak
from adderstone.play import prospects
from adderstone.play.loading import build, load
from adderstone.play.meta import phrase
from adderstone.play.prospects import prospect
from adderstone.play.session import Session
from adderstone.prove.ahead import ahead
from adderstone.prove.explicit import explore
from adderstone.prove.goals import good
from adderstone.prove.keeping import keep
from adderstone.world import Act, State, Story, World
from adderstone.world.verbs import jump
from corpus_stories import HOME, module
from duel import make_duel
from lighthouse import make_world, play
from report_stories import make_tower

ASK = "can i still win?"


class Minds:
    """Somebody who always chooses the last option, and never gives up."""

    def __init__(self, *, sure: bool) -> None:
        self.sure = sure

    def choices(self, state: State, act: Act, drawn: State) -> State:
        return tuple(1 for _ in drawn)

    def surely(self, state: State) -> bool:
        return self.sure

    def act(self, state: State) -> Act | None:
        return Act(jump)


@pytest.mark.parametrize("said", ["can i still win?", "Can I win", "could this still be won?", "is this winnable",
                                  "is the game still winnable?", "am i stuck?", "is it hopeless"])
def test_ways_to_ask(said: str) -> None:
    assert phrase(said) == ("winnable", "")


def test_other_words_are_the_storys_own() -> None:
    assert phrase("win") is None and phrase("can i win the race") is None and phrase("stuck") is None


def test_it_takes_no_time_and_is_true_in_every_state_of_cloak() -> None:
    world = cloak.story.build()
    found = explore(world)
    wanted = {ending.number for ending in good(world)}
    alive = found.back({state for state in found.depth if state[world.ending.index] in wanted})
    session = Session(world)
    asked = [state for state in found.depth if world.ended(state) is None]
    assert {prospect(session, state).can for state in asked} == {True, False}
    assert all(prospect(session, state).can is (state in alive) for state in asked)
    session.begin()
    assert session.submit(ASK).text == "Yes. There is a way from here to a good ending." and session.turn == 0


def test_no_says_since_when_and_the_way_back_works() -> None:
    session = Session(cloak.story.build())
    play(session, "west", "east", "south", "wait", "wait", "look", "wait")
    answer = session.submit(ASK).text
    assert answer.startswith("No. ") and "At turn 4 it could still be won: GO TO TURN 4 leads back there." in answer
    session.submit("go to turn 4")
    assert session.submit(ASK).text.startswith("Yes. ")
    session.submit("redo")
    assert session.submit(ASK).text.startswith("No. ")


def test_a_story_that_was_hopeless_from_the_start_names_no_turn() -> None:
    story = Story("Hopeless", fairness="cruel")
    story.room("Hall", "A hall.")
    story.ending("won", "Won.", outcome="won", when=story.flag("never"))
    answer = play(Session(story.build()), "wait", ASK).text
    assert answer.startswith("No. ") and "turn" not in answer


def test_luck_is_said_to_be_luck() -> None:
    session = Session(make_tower())
    play(session, "take key", "unlock gate", "open gate", "east", "take lamp", "west", "north")
    assert "chance, must choose well" in session.submit(ASK).text


def test_what_can_not_be_known_is_not_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prospects, "TRIED", 10)
    answer = play(Session(make_world()), ASK).text
    assert answer.startswith("I don't know. This story has not been proved, and there is too much of it")


def test_a_story_without_an_ending_has_nothing_to_win() -> None:
    story = Story("Bare")
    story.room("Hall", "A hall.")
    assert "nothing to win" in play(Session(story.build()), ASK).text
    assert "no hints" in play(Session(story.build()), "hint").text


def test_after_the_last_page() -> None:
    session = Session(cloak.story.build())
    play(session, "west", "drop cloak", "east", "south", "read message")
    assert session.over and session.submit(ASK).text == "The story is over, one way or the other."


# --- with a proof that is kept beside the story ---


def well(folder: Path, name: str) -> World:
    (folder / "well.py").write_text((HOME / f"{name}.py").read_text(encoding="utf-8"), encoding="utf-8")
    return build(load(str(folder / "well.py")))


def test_a_kept_proof_is_believed_only_of_the_story_that_it_is_about(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prospects, "TRIED", 10)
    world = well(tmp_path, "well_sound")
    keep(world, always=True, endings=("on the road",))
    assert play(Session(world), ASK).text.startswith("Yes. It has been proved, and the proof was checked")
    changed = play(Session(well(tmp_path, "well_broken")), ASK).text
    assert changed.startswith("I don't know. This story has changed since it was proved")


def test_a_kept_proof_of_a_story_with_dead_ends_settles_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    world = well(tmp_path, "well_broken")
    keep(world, always=False, endings=())
    assert play(Session(world), "take key", "north", "throw key in well", ASK).text.startswith("No. ")
    monkeypatch.setattr(prospects, "TRIED", 10)
    assert play(Session(world), ASK).text.startswith("I don't know. ")


def test_a_kept_run_leads_on_even_where_the_story_has_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    world = well(tmp_path, "well_broken")
    run = ahead(world, world.start, 1_000_000).moves
    assert run is not None
    keep(world, always=False, endings=(), solution=run)
    monkeypatch.setattr(prospects, "TRIED", 10)
    session = Session(well(tmp_path, "well_sound"))
    play(session, "take key", "north", "south")
    assert session.submit(ASK).text == "Yes. There is a way from here to a good ending."
    assert session.submit("hint").paragraphs[-1].text == "(One step on a way to a good ending: NORTH.)"


# --- hints ---


def test_when_its_hints_are_used_up_a_step_is_given() -> None:
    session = Session(cloak.story.build())
    play(session, "hint", "hint", "hint")
    while not session.over:
        step = session.submit("hint").paragraphs[-1].text
        assert step.startswith("(One step on a way to a good ending: ")
        session.submit(step.removesuffix(".)").partition(": ")[2])
    assert session.turn <= 6 and session.world.ended(session.state) is good(session.world)[0]


def test_no_hint_misleads_who_is_stranded() -> None:
    session = Session(cloak.story.build())
    assert "No hint can help here" in play(session, "south", "wait", "wait", "hint").text


def test_a_story_without_hints_gives_a_step() -> None:
    session = Session(module("well_sound").story.build())
    assert "This story has no hints." in play(session, "hint").text
    assert session.submit("hint").paragraphs[-1].text == "(One step on a way to a good ending: TAKE GATE KEY.)"


# --- against others ---


def test_others_choose_in_place_of_the_seed() -> None:
    world = make_duel()
    session = Session(world, others=Minds(sure=True))
    told = play(session, "east", "wait").text
    assert "He watches you." in told
    assert session.submit(ASK).text == "Yes. Whatever the others choose, you have a way to win."
    assert session.submit("hint").paragraphs[-1].text == "(One step on a way to a good ending: JUMP.)"
    assert play(Session(world, others=Minds(sure=False)), ASK).text.startswith("No. However you play from here")
