"""The command line: one line of help each, one sentence for wrong use, and a quick start."""

from __future__ import annotations

import subprocess
import sys

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
