"""`adderstone prove --watch`: what is proved again, what need not be, and what is wrong."""

from __future__ import annotations

import argparse
import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from adderstone.cli import main, prove
from adderstone.cli.watching import Watching
from corpus_stories import HOME

SOUND = (HOME / "well_sound.py").read_text(encoding="utf-8")
BROKEN = (HOME / "well_broken.py").read_text(encoding="utf-8")
LONGEST = 60.0  # seconds that are waited for an answer


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ADDERSTONE_HOME", str(tmp_path / "home"))
    (tmp_path / "story").mkdir()
    path = tmp_path / "story" / "well.py"
    path.write_text(SOUND, encoding="utf-8")
    return path


@pytest.fixture
def watching(story: Path) -> Iterator[Watching]:
    made = Watching(arguments(str(story), "--watch"))
    yield made
    made.end()


def arguments(*given: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    prove.add(parser)
    return parser.parse_args(given)


def answer(watching: Watching, capsys: pytest.CaptureFixture[str]) -> str:
    """What is said until the attempt under way is over."""
    until = time.monotonic() + LONGEST
    while watching.busy and time.monotonic() < until:
        watching.listen()
        time.sleep(0.02)
    return capsys.readouterr().out


def edited(watching: Watching, story: Path, old: str, new: str) -> None:
    story.write_text(story.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    watching.changed([story, story.parent / "gone.tmp"])


def test_only_what_matters_is_proved_again(watching: Watching, story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    watching.attempt()
    assert "Down the Well: 28 states" in answer(watching, capsys)
    edited(watching, story, "\"As long as your hand.\"", "\n    \"As long as a foot.\"")
    said = answer(watching, capsys)
    assert said.startswith("well.py changed.\nNothing that a proof reads has changed: what was found still holds")
    edited(watching, story, "story.ending(", "story.refuse(pull(well), 'It is deep.')\nstory.ending(")
    said = answer(watching, capsys)
    assert "can't depend on the change: they hold" in said and "Down the Well: 28 states" in said
    story.write_text(BROKEN, encoding="utf-8")
    watching.changed([story])
    said = answer(watching, capsys)
    assert "throw gate key well" in said and "they hold" not in said


def test_a_problem_is_told_and_waited_out(watching: Watching, story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    watching.attempt()
    answer(watching, capsys)
    edited(watching, story, 'outcome="won"', 'outcome="one"')
    said = answer(watching, capsys)
    assert "well.py:" in said and "outcome not known" in said and 'write: outcome="won"' in said
    edited(watching, story, 'outcome="one"', 'outcome="won"')
    assert "still holds" in answer(watching, capsys)
    edited(watching, story, "import pull", "import (pull")
    assert "can't be read" in answer(watching, capsys)


def test_a_proof_that_a_change_overtakes_is_given_up(watching: Watching, story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    watching.attempt()
    story.write_text(BROKEN, encoding="utf-8")
    watching.changed([story])
    said = answer(watching, capsys)
    assert said.count("Down the Well: ") == 1 and "throw gate key well" in said


def test_an_attempt_that_would_never_end_is_overtaken_and_nothing_is_lost(
        watching: Watching, story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    watching.attempt()
    answer(watching, capsys)
    story.write_text(f"import time\nwhile True:\n    time.sleep(0.01)\n{SOUND}", encoding="utf-8")
    watching.changed([story])
    process, until = watching.process, time.monotonic() + 2
    while time.monotonic() < until:
        watching.listen()
    assert watching.busy
    story.write_text(SOUND, encoding="utf-8")
    watching.changed([story])
    assert "what was found still holds" in answer(watching, capsys) and watching.process is process


def test_what_was_asked_again_is_said(watching: Watching, story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    watching.attempt()
    assert "again" not in answer(watching, capsys)
    edited(watching, story, "story.ending(", "story.claim('no gate', 'never', story.player.at(story.rooms[-1]))\nstory.ending(")
    assert "is as it was. Asked again: 1 of 1 claims" in answer(watching, capsys)
    edited(watching, story, "'no gate'", "'no other gate'")
    assert "Asked again: 0 of 1 claims" in answer(watching, capsys)


def test_the_modules_of_a_story_are_read_afresh(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A package whose module beside it has the words that change what is found."""
    package = story.parent / "deep"
    package.mkdir()
    told = SOUND.replace('outcome="won"', "outcome=OUTCOME")
    (package / "__init__.py").write_text(f"from deep.words import OUTCOME\n{told}", encoding="utf-8")
    (package / "words.py").write_text("OUTCOME = 'won'\n", encoding="utf-8")
    watching = Watching(arguments(str(package), "--watch"))
    watching.attempt()
    assert "(won): proved" in answer(watching, capsys)
    (package / "words.py").write_text("OUTCOME = 'lost'\n", encoding="utf-8")
    watching.changed([package / "words.py"])
    assert "(lost): proved" in answer(watching, capsys)
    watching.end()


def test_a_proof_that_breaks_off_is_said_to(watching: Watching, story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    watching.attempt()
    assert watching.process is not None
    watching.process.kill()
    assert "broke off" in answer(watching, capsys)


def test_the_command_watches_the_files(story: Path) -> None:
    command = [sys.executable, "-m", "adderstone", "prove", str(story), "--watch", "--json", "--no-content"]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert running.stdout is not None
        assert json.loads(running.stdout.readline())["event"] == "watching"
        assert json.loads(running.stdout.readline())["dead_states"] == 0
        story.write_text(BROKEN, encoding="utf-8")
        events = [json.loads(running.stdout.readline()) for _ in range(3)]
        assert [events[0]["event"], events[1]["event"]] == ["changed", "carried"] and events[2]["dead_states"] > 0
        running.send_signal(signal.SIGINT)
        assert running.wait(LONGEST) == 0
    finally:
        running.kill()
        running.communicate()


def test_what_it_says_is_no_change_of_the_story(story: Path) -> None:
    """Else a command whose words go into a file beside the story would answer itself for ever, and prove nothing."""
    said = story.with_name("said.txt")
    with said.open("w", encoding="utf-8") as file:
        running = subprocess.Popen([sys.executable, "-m", "adderstone", "prove", str(story), "--watch", "--json", "--no-content"],
                                   stdout=file, stderr=file)
        try:
            for lines, text in ((2, BROKEN), (5, SOUND), (8, "")):
                until = time.monotonic() + LONGEST
                while len(said.read_text(encoding="utf-8").splitlines()) < lines and time.monotonic() < until:
                    time.sleep(0.05)
                if text:
                    story.write_text(text, encoding="utf-8")
            running.send_signal(signal.SIGINT)
            assert running.wait(LONGEST) == 0
        finally:
            running.kill()
            running.wait()
    events = [json.loads(line).get("event", "proved") for line in said.read_text(encoding="utf-8").splitlines()]
    assert events == ["watching", "proved", "changed", "carried", "proved", "changed", "carried", "proved"]
    assert "said.txt" not in said.read_text(encoding="utf-8")


def test_what_is_not_there_can_not_be_watched(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prove", "nowhere/at/all.py", "--watch"]) == 2
    assert "There is no story file" in capsys.readouterr().err
    assert main(["prove", "no-such-story", "--watch"]) == 2
    assert "There is no story called" in capsys.readouterr().err
