"""The plain terminal: scripts read as transcripts, lines are wrapped, and every way of leaving is clean."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from adderstone.grammar.voice import Paragraph
from adderstone.play import terminal
from adderstone.play.session import Session
from lighthouse import make_world

COMMAND = [sys.executable, "-m", "adderstone", "play"]


def run(*arguments: str, typed: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The command in a program of its own."""
    return subprocess.run([*COMMAND, *arguments], input=typed, capture_output=True, timeout=30, check=False,
                          env={**os.environ, **environment})


def test_piped_input_reads_as_a_transcript() -> None:
    done = run("cloak", "--plain", typed=b"look\ni\nquit\ny\n")
    text = done.stdout.decode()
    assert done.returncode == 0 and done.stderr == b""
    assert "\n> look\n" in text and "\n> quit\n" in text and "\n> y\n" in text and text.rstrip().endswith("Goodbye.")
    assert "\x1b" not in text


def test_the_end_of_the_input_is_an_end() -> None:
    done = run("cloak", typed=b"look")
    assert done.returncode == 0 and done.stderr == b"" and done.stdout.endswith(b"> \n")
    assert run("cloak").returncode == 0


def test_bytes_that_are_no_text() -> None:
    done = run("cloak", typed=b"\xff\xfe take \x80\nlook\n", PYTHONIOENCODING="ascii")
    assert done.returncode == 0 and done.stderr == b"" and b"Foyer" in done.stdout


def test_nothing_is_kept_of_a_script_unless_asked(tmp_path: Path) -> None:
    run("cloak", typed=b"west\n", ADDERSTONE_HOME=str(tmp_path / "home"))
    assert not (tmp_path / "home").exists()
    run("cloak", "--folder", str(tmp_path / "kept"), typed=b"west\n")
    assert (tmp_path / "kept/cloak/autosave.journal").exists()
    assert b"Welcome back" in run("cloak", "--folder", str(tmp_path / "kept")).stdout
    assert b"is kept as" in run("cloak", "--new", "--folder", str(tmp_path / "kept")).stdout


def test_scripts_are_repeatable() -> None:
    assert run("cloak", typed=b"z\nsouth\nz\n").stdout == run("cloak", typed=b"z\nsouth\nz\n").stdout


def test_a_script_file(tmp_path: Path) -> None:
    script = tmp_path / "script.txt"
    script.write_text("# a comment\n\nwest\n")
    done = run("cloak", "--script", str(script))
    assert done.returncode == 0 and b"> west" in done.stdout and b"comment" not in done.stdout


@pytest.mark.parametrize("arguments", [("nowhere",), ("cloak", "--telling", "x"), ("cloak", "--script", "no/such/file"),
                                       ("no/such.py",), ("cloak", "--seed", "x"), ("cloak", "--bogus")])
def test_wrong_use_is_one_sentence(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.returncode == 2 and done.stdout == b""
    assert len(done.stderr.strip().splitlines()) == 1 and b"Traceback" not in done.stderr


def test_a_reader_that_leaves_is_no_trouble() -> None:
    program = subprocess.Popen([*COMMAND, "cloak"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE)
    assert program.stdin and program.stdout and program.stderr
    program.stdout.close()
    program.stdin.write(b"look\n" * 2_000)
    program.stdin.close()
    errors = program.stderr.read()
    program.stderr.close()
    assert program.wait(timeout=30) == 0 and errors == b""


def test_wrapping(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.show([Paragraph("word " * 40), Paragraph("Hall", "header")], 30, styled=True)
    lines = capsys.readouterr().out.splitlines()
    assert max(len(line) for line in lines if "\x1b" not in line) <= 30
    assert "\x1b[1mHall\x1b[0m" in lines
    terminal.show([Paragraph("word " * 40, "note")], None, styled=False)
    assert max(map(len, capsys.readouterr().out.splitlines())) >= 199


def test_no_colour_is_honoured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert terminal.may_style()
    monkeypatch.setenv("NO_COLOR", "1")
    assert not terminal.may_style()


def test_control_c_says_how_to_leave(capsys: pytest.CaptureFixture[str]) -> None:
    presses = iter([KeyboardInterrupt, KeyboardInterrupt, EOFError])

    def read(prompt: str) -> str:
        raise next(presses)

    terminal.play(Session(make_world()), read)
    assert capsys.readouterr().out.count("To leave, type QUIT") == 2


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_at_a_terminal(tmp_path: Path) -> None:
    import pty

    mine, theirs = pty.openpty()
    environment = {**os.environ, "ADDERSTONE_HOME": str(tmp_path), "TERM": "xterm", "COLUMNS": "50"}
    environment.pop("NO_COLOR", None)
    program = subprocess.Popen([*COMMAND, "cloak"], stdin=theirs, stdout=theirs, stderr=theirs, env=environment)
    os.close(theirs)
    shown = _until(mine, b"> ")
    os.write(mine, b"west\n")
    shown += _until(mine, b"> ")
    os.write(mine, b"\x04")
    assert program.wait(timeout=30) == 0
    os.close(mine)
    text = re.sub(rb"\x1b\[[0-9;?]*[a-zA-Z]", b"", shown).decode()
    assert "Cloakroom" in text and b"\x1b[1m" in shown
    assert max(len(line.strip()) for line in text.splitlines()) <= 50
    assert (tmp_path / "cloak/autosave.journal").exists()


def _until(handle: int, words: bytes) -> bytes:
    shown = b""
    while not shown.endswith(words):
        shown += os.read(handle, 1_000)
    return shown
