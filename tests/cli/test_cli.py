"""The command line: one line of help each, one sentence for wrong use, and a quick start."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from adderstone.cli import COMMANDS, main


def test_help_lists_every_command_with_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    text = capsys.readouterr().out
    assert all(f"  {name} " in text and says in text for name, says in COMMANDS.items())


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main([name, "--help"])
    assert left.value.code == 0 and f"adderstone {name}" in capsys.readouterr().out


@pytest.mark.parametrize(("argv", "says"), [
    (["plya"], "did you mean play?"), (["zzz"], "it has play, check"), (["tellings"], "required"),
    (["remglk", "cloak", "--seed", "many"], "--seed"), (["tellings", "cloka"], "cloak"),
    (["tellings", "cloak"], "no telling"), (["tellings", "cloak", "--telling", "sung"], "sung"),
])
def test_wrong_use_is_one_sentence_and_code_2(argv: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(argv) == 2
    seen = capsys.readouterr()
    assert says in seen.err and len(seen.err.splitlines()) == 1 and not seen.out


def test_only_what_is_needed_is_imported() -> None:
    heavy = ("rapidfuzz", "importlib.metadata", "json", "difflib", "adderstone.play.session")
    code = f"import sys, adderstone.cli; sys.exit(sum(name in sys.modules for name in {heavy!r}))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_it_runs_as_a_module() -> None:
    done = subprocess.run([sys.executable, "-m", "adderstone", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("adderstone ")


def test_play_against_the_proof(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("ADDERSTONE_HOME", str(tmp_path))
    story, script = tmp_path / "guard.py", tmp_path / "script.txt"
    story.write_text("from duel import make_duel\nstory = make_duel().story\n", encoding="utf-8")
    script.write_text("east\nwait\ncan i win\n", encoding="utf-8")
    assert main(["play", str(story), "--against-proof", "--script", str(script)]) == 0
    said = capsys.readouterr().out
    assert "You can win all the same." in said and "He watches you." in said and "No. However you play" in said


def test_where_nobody_chooses_there_is_nobody_to_play_against(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["play", "cloak", "--against-proof"]) == 2
    assert "Nobody in Cloak of Darkness chooses anything but you" in capsys.readouterr().err
