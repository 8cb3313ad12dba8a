"""`adderstone tellings`: the table, the JSON object, and the exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from adderstone.cli import main

STORY = '''
from pathlib import Path
from adderstone.world import Story
from adderstone.world.verbs import sing

story = Story("Tale")
story.room("Hall", "A hall.")
sung = story.flag("sung")
story.instead(sing, "You sing.", then=[sung.set()])
story.ending("sung out", "Silence.", outcome="won", when=sung)
telling = story.telling("first", walkthrough=Path(__file__).parent / "first.txt")
telling.fact("F1", "There is a hall.", said="a hall")
telling.event("E1", "A song.", when=sung)
story.telling("bare")
story.telling("beatless", walkthrough=Path(__file__))
'''


@pytest.fixture
def story(tmp_path: Path) -> str:
    path = tmp_path / "a_tale.py"
    path.write_text(STORY, encoding="utf-8")
    return str(path)


def commands(story: str, text: str) -> None:
    Path(story).with_name("first.txt").write_text(text, encoding="utf-8")


def test_all_held_is_code_0_and_one_object(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    commands(story, "wait\nsing\n")
    assert main(["tellings", story, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "story": story, "telling": "first", "held": True, "turns": 2, "ending": "sung out", "refused": [], "recorded": 0,
        "changed": [], "beats": [
            {"id": "F1", "kind": "fact", "says": "There is a hall.", "held": True, "turn": 0},
            {"id": "E1", "kind": "event", "says": "A song.", "held": True, "turn": 2}]}


def test_a_beat_not_held_is_code_1_and_shown(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    commands(story, "# too short\ngo north\n")
    assert main(["tellings", story]) == 1
    out = capsys.readouterr().out
    assert "E1  event  not held  A song.  (never in this run)" in out and "1 of 2 beats held" in out
    assert 'warning: line 2, "go north", was refused: ' in out


def test_no_walkthrough_is_code_2(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tellings", story, "--telling", "bare"]) == 2
    assert "no walkthrough" in capsys.readouterr().err
    assert main(["tellings", story, "--telling", "beatless"]) == 2
    assert "no beats" in capsys.readouterr().err
    assert main(["tellings", story]) == 2  # the file that is named is not there
    assert "first.txt" in capsys.readouterr().err


def test_answers_are_recorded_and_compared(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    commands(story, "? take hall\nsing\n")
    assert main(["tellings", story]) == 0
    assert "No answers are recorded" in capsys.readouterr().out
    assert main(["tellings", story, "--record"]) == 0
    assert "3 of 3 answers are as recorded." in capsys.readouterr().out
    kept = Path(story).with_name("first.replies")
    kept.write_text(kept.read_text(encoding="utf-8").replace("You sing.", "You hum."), encoding="utf-8")
    assert main(["tellings", story]) == 1
    out = capsys.readouterr().out
    assert 'changed: line 2, "sing"\n    was: You hum.\n    now: You sing.' in out
    assert "2 of 3 answers are as recorded; if the new ones are meant, keep them with --record." in out
    assert main(["tellings", story, "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["changed"] == [
        {"file": "", "line": 2, "command": "sing", "was": "You hum.", "now": "You sing."}]
