"""A session answers every line, keeps the rules of time, and never changes anything on a refusal."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adderstone.play.loading import load
from adderstone.play.session import Session
from adderstone.world import Story
from adderstone.world.verbs import sing
from lighthouse import make_world, play

WORLD = make_world()
WORDS = [
    "take", "drop", "key", "shell", "hook", "all", "north", "south", "east", "west", "up", "down", "unlock",
    "open", "close", "door", "with", "keeper", "ask", "about", "lamp", "sea", "topics", "wait", "z", "3",
    "undo", "redo", "2", "timeline", "branch", "1", "go", "to", "turn", "hint", "score", "exits", "map", "look",
    "x", "me", "i", "pull", "lever", "then", ".", "and", "restart", "yes", "no", "save", "restore", "nope",
    "quit", "again", "g", "oops", "it", "him", "them", "shore", "hall", "store", "verbose", "brief", "script",
    "*", "help", "signal", "talk", "give", "show", "xyzzy", "turn", ",",
]
COMMANDS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)
ACTS = st.sampled_from(["take key", "take all", "drop all", "north", "south", "unlock door with key", "east", "west",
                        "up", "down", "open door", "close door", "ask keeper about lamp", "z", "take hook", "drop hook",
                        "go to shore", "x keeper", "look", "eat shell", "take keeper", "pull lever", "wait 3"])


@given(st.lists(COMMANDS | st.text(max_size=40), max_size=25))
@settings(max_examples=60, deadline=None)
def test_every_line_is_answered_and_none_is_a_fault(lines: list[str]) -> None:
    session = Session(WORLD)
    session.begin()
    for line in lines:
        output = session.submit(line)
        assert output.text.strip()
        assert session.faults == []


@pytest.mark.parametrize("line", ["", " ", "\x00\x1b[31m", "a" * 10_000, "take " * 2_000, "日本語 を 見る", "\ud800",
                                  "." * 500, "then then then", '"', "'", "[noun]", "%s {0}",
                                  "undo 99999999999999999999", "*"])
def test_an_odd_line_is_answered(line: str) -> None:
    session = Session(WORLD)
    session.begin()
    assert session.submit(line).text.strip()
    assert session.faults == []


@given(st.lists(ACTS, max_size=20), st.integers(0, 50))
@settings(max_examples=60, deadline=None)
def test_undo_after_a_turn_is_identity(lines: list[str], seed: int) -> None:
    session = Session(WORLD, seed=seed)
    session.begin()
    for line in lines:
        state, turn, at = session.state, session.turn, session.timeline.at
        told = dict(session.memory.told)
        session.submit(line)
        if session.timeline.at is not at:
            session.submit("undo")
            assert (session.state, session.turn, session.timeline.at) == (state, turn, at)
            again = at.memory().told
            assert all(again[key] == times for key, times in told.items() if key not in _room_told(session))
            session.submit("redo")
            assert session.timeline.at is not at
        if session.over:
            break


def _room_told(session: Session) -> set[str]:
    """Undo tells the room's name; what that counted is not part of what was undone."""
    before = session.memory.copy()
    after = session.memory.copy()
    session.voice.room(session.state, after, False)
    session.voice.room(session.state, after, True)
    return {key for key in after.told if after.told[key] != before.told.get(key)}


@given(st.lists(ACTS | COMMANDS, max_size=25), st.integers(0, 50))
@settings(max_examples=60, deadline=None)
def test_a_refusal_changes_nothing(lines: list[str], seed: int) -> None:
    session = Session(WORLD, seed=seed)
    session.begin()
    for line in lines:
        before = session.state
        session.submit(line)
        state = before
        for turn in session.turns:
            if turn.refused:
                assert turn.state == state and not turn.passed
            state = turn.state
        if session.turns and all(turn.refused for turn in session.turns):
            assert session.state == before


@given(st.lists(ACTS, max_size=25), st.integers())
@settings(max_examples=30, deadline=None)
def test_equal_seed_equal_run(lines: list[str], seed: int) -> None:
    first, second = Session(WORLD, seed=seed), Session(WORLD, seed=seed)
    assert first.begin() == second.begin()
    assert [first.submit(line) for line in lines] == [second.submit(line) for line in lines]


def test_other_seeds_are_other_runs() -> None:
    runs = {play(Session(WORLD, seed=seed), *["z"] * 4).text for seed in range(12)}
    assert len(runs) > 1


def test_several_commands_stop_at_the_first_that_fails() -> None:
    session = Session(WORLD, seed=3)
    play(session, "take key. take moon. north")
    assert WORLD.room(session.state).name == "Shore"
    assert session.turn == 1
    session.submit("take shell then north")
    assert WORLD.room(session.state).name == "Hall"


def test_looking_takes_no_time() -> None:
    session = Session(WORLD)
    play(session, "look", "x key", "i")
    assert session.turn == 0 and len(session.timeline.nodes) == 1


def test_many_things_are_told_each_by_name() -> None:
    text = play(Session(WORLD, seed=0), "take all").text
    assert "brass hook: " in text and "shell: " in text and "iron key: " in text


def test_implied_acts_are_noticed_and_not_reported() -> None:
    session = Session(WORLD, seed=0)
    text = play(session, "drop shell").text
    assert "shell" in text
    text = play(Session(WORLD, seed=0), "take key", "north", "east").text
    assert "(first unlocking" in text and "(first opening" in text and "You unlock" not in text
    assert "Ropes and tins" in text


def test_travel_shows_the_goal_in_full_and_rooms_on_the_way_by_name() -> None:
    session = Session(WORLD, seed=0)
    play(session, "north", "up")
    for seed in range(20):
        session = Session(WORLD, seed=seed)
        output = play(session, "verbose", "north", "up", "go to shore")
        headers = [paragraph.text for paragraph in output.paragraphs if paragraph.style == "header"]
        if headers == ["Hall", "Shore"]:
            assert "shingle" in output.text and "round hall" not in output.text
            return
    raise AssertionError("no seed let the walk go on undisturbed")


def test_waiting_stops_when_something_is_told() -> None:
    for seed in range(10):
        session = Session(WORLD, seed=seed)
        output = play(session, "wait 50")
        assert "gull" in output.text and session.turn < 50
        assert output.text.count("Time passes") + output.text.count("time passes") <= 2


def test_parser_voice_is_a_note() -> None:
    assert {paragraph.style for paragraph in play(Session(WORLD), "frobnicate").paragraphs} == {"note"}


def test_a_fault_of_the_program_is_told_and_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session(WORLD)
    session.begin()
    monkeypatch.setattr(session.parser, "parse", lambda *_: 1 / 0)
    state = session.state
    assert "fault" in session.submit("north").text
    assert session.state == state and len(session.faults) == 1


# --- the end ---


def ended() -> Session:
    """A session at its end."""
    for seed in range(20):
        session = Session(WORLD, seed=seed)
        play(session, "north", "up", "pull lever")
        if session.over:
            return session
    raise AssertionError("never at an end")


def test_an_ending_names_itself_and_offers_what_can_be_done() -> None:
    session = ended()
    session.submit("undo")
    output = session.submit("pull lever")
    styles = [paragraph.style for paragraph in output.paragraphs]
    assert "The lamp burns." in output.text and "Light: the story is won" in output.text
    assert "0 of the 2 things" in output.text and "SEE WHAT YOU MISSED" in output.text
    assert styles.count("ending") == 2


def test_only_the_menu_is_understood_after_an_ending() -> None:
    session = ended()
    state = session.state
    assert "The story is over" in session.submit("north").text
    assert session.state == state
    missed = session.submit("see what you missed").text
    assert "1 of 3 endings" in missed and "of 4 rooms" in missed and "soaked" not in missed.lower()
    assert session.submit("quit").finished


def test_restart_after_an_ending_begins_again_and_undo_goes_back() -> None:
    session = ended()
    assert "The sea is loud." in session.submit("restart").text
    assert session.turn == 0 and not session.over
    session = ended()
    session.submit("undo")
    assert not session.over


def test_after_leaving_nothing_goes_on() -> None:
    session = Session(WORLD)
    assert "really want" in play(session, "quit").text
    assert "yes or no" in session.submit("perhaps").text
    assert not session.submit("no").finished
    session.submit("q")
    assert session.submit("y").finished
    assert session.submit("north").finished and session.turn == 0


def test_a_long_random_run_is_never_at_fault() -> None:
    chooser = random.Random(7)
    session = Session(WORLD, seed=1)
    session.begin()
    for _ in range(1_500):
        session.submit(" ".join(chooser.choices(WORDS, k=chooser.randint(1, 4))))
        if session.finished:
            session.finished = False
    assert session.faults == []


def test_a_walk_that_is_stopped_says_where() -> None:
    story = Story("Stops")
    hall = story.room("Hall", "A hall.")
    stair = story.room("Stair", "A stair.", north_of=hall)
    attic = story.room("Attic", "An attic.", north_of=stair)
    story.familiar(stair, attic)
    story.once("bang", "Something bangs.", when=story.player.at(stair))
    story.ending("end", "The end.", outcome="other", on=sing)
    output = Session(story.build()).submit("go to attic")
    notes = [paragraph.text for paragraph in output.paragraphs if paragraph.style == "note"]
    assert notes == ["(You stop here: Stair.)"]


def test_of_two_rooms_with_one_noun_the_one_next_door_is_meant() -> None:
    story = Story("Twins")
    hall = story.room("Hall", "A hall.")
    kitchen = story.room("Kitchen", "A kitchen.", north_of=hall)
    rooms = [hall]
    for number in range(4):
        rooms.append(story.room(f"Yard {number}", "A yard.", south_of=rooms[-1]))
    other = story.room("Other Kitchen", "Another kitchen.", east_of=rooms[-1])
    story.familiar(*story.rooms)
    story.starts_in(rooms[-1])
    story.ending("end", "The end.", outcome="other", on=sing)
    session = Session(story.build())
    session.submit("go to kitchen")
    assert session.world.room(session.state) is other
    session.submit("go to hall")
    session.submit("go to kitchen")
    assert session.world.room(session.state) is kitchen


def test_the_last_page_understands_what_it_offers() -> None:
    """Word for word, and the words to the program that have nothing to do with the story's course."""
    session = Session(load("cloak").build())
    session.begin()
    for command in ("w", "hang cloak on hook", "e", "s", "x message"):
        session.submit(command)
    assert session.over
    for command in ("timeline", "score", "credits", "saves", "script", "version", "* done", "see what you missed"):
        assert "The story is over" not in session.submit(command).text and session.over, command
    assert "The story is over" in session.submit("look").text
    assert "keeps nothing on disk" in session.submit("restore a saved game").text
    for command in ("undo the last turn", "undo please", "undo last turn"):
        assert session.submit(command).text.startswith('Undone: "x message".'), command
        session.submit("redo")
        assert session.over
    session.submit("undo 2 turns")
    assert session.turn == 4


def test_a_polite_answer_is_an_answer() -> None:
    session = Session(load("cloak").build())
    session.begin()
    session.submit("quit")
    assert session.submit("no, thanks").text == "Then the story goes on."
    session.submit("quit")
    assert session.submit("Yes please.").finished


def test_undoing_in_more_words() -> None:
    session = Session(load("cloak").build())
    session.begin()
    for command in ("undo the last turn", "undo my last move", "take back the last 1 command"):
        session.submit("w")
        assert session.submit(command).text.startswith('Undone: "w".'), command
