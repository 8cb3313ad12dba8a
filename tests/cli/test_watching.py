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


def test_what_is_not_there_can_not_be_watched(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prove", "nowhere/at/all.py", "--watch"]) == 2
    assert "There is no story file" in capsys.readouterr().err
    assert main(["prove", "no-such-story", "--watch"]) == 2
    assert "There is no story called" in capsys.readouterr().err
