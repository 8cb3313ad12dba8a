"""Words to the program: help, hints, the score, topics and the rest. They take no time, whatever they are given."""

from __future__ import annotations

from pathlib import Path

import pytest

from adderstone.grammar.patterns import METAS
from adderstone.play.meta import COMMANDS, phrase
from adderstone.play.session import Session
from adderstone.world import Story
from adderstone.world.verbs import jump, sing
from lighthouse import make_world, play

WORLD = make_world()


def bare() -> Session:
    """A session of a story with nothing but a room."""
    story = Story("Bare")
    story.room("Hall", "A hall.")
    return Session(story.build())


@pytest.mark.parametrize("name", sorted(METAS.keys() - {"wait", "restart", "quit"}))
def test_every_meta_command_of_the_parser_is_answered_and_takes_no_time(name: str) -> None:
    session = Session(WORLD)
    text = play(session, METAS[name][0].split("/")[0].split(" [")[0]).text
    assert text and "no command" not in text
    assert session.turn == 0 and session.faults == []


@pytest.mark.parametrize("name", sorted(COMMANDS))
@pytest.mark.parametrize("argument", ["", "7", "nonsense", "-1", "x" * 300])
def test_every_command_answers_every_argument(name: str, argument: str) -> None:
    session = Session(WORLD)
    session.begin()
    assert COMMANDS[name](session, argument) or name == "verbose"


def test_help_teaches_and_names_the_storys_own_commands() -> None:
    text = play(Session(WORLD), "help").text
    words = ("LOOK", "EXAMINE", "TAKE", "INVENTORY", "UNDO", "SAVE", "HINT", "SIGNAL TO something")
    assert all(word in text for word in words)
    assert max(len(part) for part in text.split("\n\n")) < 400


def test_hints_come_one_by_one_for_the_landmark_ahead() -> None:
    session = Session(WORLD, seed=0)
    session.begin()
    hints = [session.submit("hint").paragraphs[0].text for _ in range(4)]
    assert hints == ["Look about.", "Rust.", "TAKE KEY.", "TAKE KEY."]
    assert "last hint" in session.submit("hint").text
    session.submit("take key")
    assert "A door." in session.submit("hint").text


def test_hints_end() -> None:
    session = Session(WORLD, seed=0)
    play(session, "take key", "north", "east")
    assert "everywhere" in session.submit("hint").text
    assert "no hints" in play(bare(), "hint").text


def test_the_score_tells_what_is_known() -> None:
    session = Session(WORLD, seed=0)
    assert "There are 2 things to find out" in play(session, "score").text
    session.submit("take key")
    text = session.submit("score").text
    assert "You found a key." in text and "That is 1 of 2." in text and "the store" not in text
    assert "keeps no score" in play(bare(), "score").text


def test_topics_offer_what_was_not_talked_about() -> None:
    session = Session(WORLD, seed=0)
    assert "nobody here" in play(session, "topics").text
    session.submit("north")
    text = session.submit("topics").text
    assert "The keeper: you could ask about the lamp or about the sea." in text
    session.submit("ask keeper about lamp")
    text = session.submit("topics").text
    assert "about the sea" in text and "about the lamp" not in text
    session.submit("ask keeper about sea")
    assert "have not talked about" in session.submit("topics").text


def test_about_credits_and_version() -> None:
    assert "A lighthouse." in play(Session(WORLD), "about").text
    assert "polite" in play(Session(WORLD), "about").text
    assert "The tests" in play(Session(WORLD), "credits").text
    assert "Adderstone" in play(Session(WORLD), "version").text


def test_brief_and_verbose() -> None:
    session = Session(WORLD, seed=0)
    play(session, "brief", "north")
    assert "shingle" not in session.submit("south").text
    assert "shingle" in session.submit("look").text
    session.submit("verbose. north")
    assert "shingle" in session.submit("south").text


def test_the_transcript(tmp_path: Path) -> None:
    session = Session(WORLD, folder=tmp_path)
    assert str(tmp_path) in play(session, "look", "* it is wet here", "script").text
    session.submit("script off")
    session.submit("north")
    assert "off" in session.submit("script").text or session.transcript.on
    session.submit("script on")
    session.close()
    assert session.transcript.path is not None
    text = session.transcript.path.read_text()
    assert "> look\n" in text and "shingle" in text and "> * it is wet here" in text and "> north" not in text
    assert "Noted" in text


def test_phrases() -> None:
    assert phrase("UNDO 3.") == ("undo", "3") and phrase("go to turn 12") == ("turn", "12")
    assert phrase("see what you missed") == ("missed", "") and phrase("transcript off") == ("script", "off")
    assert phrase("turn lever") is None and phrase("undo knot") is None


def test_hints_begin_again_where_they_read_otherwise() -> None:
    story = Story("Moments")
    hall = story.room("Hall", "A hall.")
    later = story.flag("later")
    story.instead(jump, "You jump.", then=[later.set()])
    done = story.flag("done")
    story.instead(sing, "La.", then=[done.set()])
    story.landmark("end", when=done, known="It ended.", hints=["[if later]Now SING.[else]Jump.[end]", "Two.", "Three."])
    story.ending("end", "The end.", outcome="other", when=done & story.player.at(hall))
    session = Session(story.build())
    assert [session.submit("hint").paragraphs[0].text for _ in range(3)] == ["Jump.", "Two.", "Three."]
    session.submit("jump")
    assert session.submit("hint").paragraphs[0].text == "Now SING."
