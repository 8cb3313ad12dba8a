"""The command line where nothing is as it should be: stories that fail, streams that are shut, disks that are full."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from adderstone.cli import main

pytestmark = pytest.mark.usefixtures("modules_as_they_were")

HEAD = "from adderstone.world import Story\n"
SHED = HEAD + 'story = Story("Shed")\nstory.room("Shed", "A shed.")\n'
ADDERSTONE = [sys.executable, "-m", "adderstone"]


def wrong_use(argv: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """The one sentence of a command that can't be carried out."""
    assert main(argv) == 2
    seen = capsys.readouterr()
    assert len(seen.err.splitlines()) == 1 and not seen.out
    return seen.err.strip()


@pytest.mark.parametrize("command", ["play", "check", "tellings", "map", "remglk"])
@pytest.mark.parametrize(("source", "says"), [
    ("def f(:\n", "can't be read"), ("import no_such_module_anywhere\n", "No module named"),
    ("x = 1\n", "declares no story"), ("story = 5\n", "declares no story"), (HEAD + "story = Story\n", "declares no"),
    ("import sys\nsys.exit(0)\n", "SystemExit: 0"), ("def f(): f()\nf()\n", "RecursionError"),
    ("class Odd(BaseException): pass\nraise Odd('any')\n", "Odd: any"),
    (SHED + 'def build(*any):\n    raise RuntimeError("at\\nbuild")\nstory.build = build\n',
     "fails while it is built (RuntimeError: at build) at bad.py:5"),
])
def test_a_story_that_fails(command: str, source: str, says: str, tmp_path: Path,
                            capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.py").write_text(source)
    assert says in wrong_use([command, str(tmp_path / "bad.py")], capsys)


def test_what_to_mend_is_listed_for_the_name_that_was_given(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bare.py").write_text(HEAD + 'story = Story("Empty")\n')
    assert f"adderstone check {tmp_path / 'bare.py'} lists" in wrong_use(["play", str(tmp_path / "bare.py")], capsys)


def test_a_telling_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "shed.py").write_text(SHED)
    path = str(tmp_path / "shed.py")
    assert wrong_use(["play", path, "--telling", "x"], capsys) == (
        f'{path} has no telling "x"; it has none; leave --telling out.')


def test_stories_that_were_not_installed_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    said = wrong_use(["play", "CLOAKS"], capsys)
    assert said.startswith('There is no story called "CLOAKS" (did you mean "cloak"?); there are cloak and coraline')
    assert wrong_use(["play", "x" * 9999], capsys).count("x") < 99
    assert wrong_use(["PLAY"], capsys).endswith("did you mean play?")


@pytest.mark.parametrize("command", ["play", "remglk"])
@pytest.mark.parametrize("folder", ["", __file__])
def test_a_folder_that_is_none(command: str, folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "There is no folder" in wrong_use([command, "cloak", "--folder", folder], capsys)


def test_prose_that_fails_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "fails.py").write_text(HEAD + 'story = Story("Fails", opening=lambda env: 1 / 0)\n'
                                              'story.room("Shed", "A shed.")\n')
    done = subprocess.run([*ADDERSTONE, "play", str(tmp_path / "fails.py")], input="look\n", capture_output=True,
                          text=True, check=True)
    assert "(ZeroDivisionError: division by zero)" in done.stdout and "A shed." in done.stdout and not done.stderr


# --- streams ---


@pytest.mark.parametrize("shut", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("command", ["play cloak", "remglk cloak", "map cloak", "--help"])
def test_shut_streams(command: str, shut: str) -> None:
    done = subprocess.run(["sh", "-c", f'"{sys.executable}" -m adderstone {command} {shut}'], input=b"",
                          capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no disk that is always full")
@pytest.mark.parametrize("command", ["play cloak", "map cloak", "check cloak", "--help"])
def test_an_output_that_is_full(command: str) -> None:
    done = subprocess.run(["sh", "-c", f'"{sys.executable}" -m adderstone {command} >/dev/full'], input=b"look\n",
                          capture_output=True, check=False)
    assert (done.returncode, done.stderr.decode()) == (2, "adderstone could not go on: no space left on device.\n")


@pytest.mark.parametrize("command", ["play cloak", "map cloak", "tellings coraline", "check cloak"])
def test_a_reader_that_leaves(command: str) -> None:
    done = subprocess.run(["sh", "-c", f'"{sys.executable}" -m adderstone {command} | true'], input=b"look\n" * 999,
                          capture_output=True, check=False)
    assert done.stderr == b""


def test_an_encoding_that_shows_little(tmp_path: Path) -> None:
    (tmp_path / "cafe.py").write_text(SHED.replace("A shed", "A caf\u00e9 \u2603").replace('"Shed"', '"Caf\u00e9"'),
                                      encoding="utf-8")
    plain = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LANG": "C", "LC_ALL": "C"}
    for command in ("play", "map", "check"):
        done = subprocess.run([*ADDERSTONE, command, str(tmp_path / "cafe.py")], input=b"say \xff caf\xc3\xa9\n",
                              capture_output=True, check=False, env=plain)
        assert done.returncode in (0, 1) and not done.stderr, command


def test_no_home(tmp_path: Path) -> None:
    """Nothing is kept that was not asked for, and nothing fails for the lack of a home."""
    bare = {name: value for name, value in os.environ.items() if name not in ("HOME", "XDG_DATA_HOME")}
    for home in ({}, {"HOME": str(tmp_path / "not-there")}, {"ADDERSTONE_HOME": __file__}):
        done = subprocess.run([*ADDERSTONE, "play", "cloak"], input="save a\nlook\n", capture_output=True, text=True,
                              check=True, env=bare | home)
        assert not done.stderr and "keeps nothing on disk" in done.stdout


def test_the_map_as_json_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["map", "cloak", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["story"] == "Cloak of Darkness"


@pytest.mark.parametrize(("library", "argv", "doing"), [
    ("oxidd", ["prove", "cloak"], "Proving needs oxidd"),
    ("pysat", ["prove", "cloak"], "Checking needs pysat"),
    ("watchfiles", ["prove", "cloak", "--watch"], "Watching needs watchfiles"),
    ("oxidd", ["play", "coraline", "--plain", "--against-proof"], "Playing against the proof needs oxidd"),
])
def test_a_library_that_only_some_commands_need(library: str, argv: list[str], doing: str) -> None:
    """As after `scripts/play`, which installs what playing needs."""
    code = f"import sys; sys.modules[{library!r}] = None; from adderstone.cli import main; sys.exit(main({argv!r}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2 and len(done.stderr.splitlines()) == 1
    assert doing in done.stderr and "requirements/test.lock" in done.stderr
