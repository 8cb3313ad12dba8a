"""The line that a long command shows on a terminal, and what it keeps for the next time."""

from __future__ import annotations

import contextlib
import io
import json
import os
from pathlib import Path

import pytest

from adderstone.cli.progress import Progress, about


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        monkeypatch.setattr("adderstone.cli.progress.time.monotonic", lambda: self.now)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Clock:
    monkeypatch.setenv("ADDERSTONE_HOME", str(tmp_path))
    return Clock(monkeypatch)


def ran(clock: Clock, *phases: tuple[str, float]) -> Progress:
    """A whole run with these phases, each as long as it says."""
    progress = Progress("prove-small", io.StringIO())
    for phase, took in phases:
        progress(phase)
        clock.now += took
    progress.done()
    return progress


def test_the_first_time_nothing_is_promised(clock: Clock) -> None:
    progress = Progress("prove-small", io.StringIO())
    progress("reaching")
    clock.now += 12
    assert progress.left() is None and progress.line() == "reaching, 12 s so far"


def test_the_next_time_is_measured_by_the_last(clock: Clock, tmp_path: Path) -> None:
    ran(clock, ("reaching", 30), ("claims", 9), ("reaching", 1))
    assert json.loads((tmp_path / "cache" / "prove-small.json").read_text()) == {"reaching": 31, "claims": 9}
    progress = Progress("prove-small", io.StringIO())
    progress("reaching")
    clock.now += 11
    assert progress.left() == 29 and progress.line() == f"[{'#' * 7}{'.' * 17}] reaching, about 29 s left"
    progress("claims")
    clock.now += 20
    assert progress.left() == 0


def test_a_phase_that_is_new_promises_nothing(clock: Clock) -> None:
    ran(clock, ("reaching", 30))
    progress = Progress("prove-small", io.StringIO())
    progress("checking")
    assert progress.left() is None


@pytest.mark.parametrize("kept", ["", "no json", "[1, 2]", '{"reaching": "long"}', '{"reaching": -1}'])
def test_what_was_spoilt_is_as_nothing(clock: Clock, tmp_path: Path, kept: str) -> None:
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "prove-small.json").write_text(kept)
    progress = Progress("prove-small", io.StringIO())
    progress("reaching")
    assert progress.left() is None


def test_a_cache_that_can_not_be_written_is_no_fault(clock: Clock, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    ran(clock, ("reaching", 1))
    assert (tmp_path / "cache").is_file()


def test_nothing_is_shown_where_there_is_no_terminal(clock: Clock) -> None:
    stream = io.StringIO()
    progress = Progress("prove-small", stream)
    with progress.ticking():
        progress("reaching")
        progress.done()
    assert stream.getvalue() == ""


@pytest.mark.parametrize(("seconds", "words"), [(0.42, "0.4 s"), (9.97, "10 s"), (89, "89 s"), (150, "2 min"), (3000, "50 min")])
def test_lengths_of_time(seconds: float, words: str) -> None:
    assert about(seconds) == words


def _all_of(reader: int) -> str:
    """All that was written to a terminal whose other end is closed; one read need not be the whole."""
    found = b""
    with contextlib.suppress(OSError):  # how some systems say that there is no more
        while part := os.read(reader, 10_000):
            found += part
    return found.decode()


@pytest.mark.skipif(os.name == "nt", reason="needs a terminal of the kind that other systems have")
def test_the_line_is_written_over_itself_and_then_taken_away(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import pty

    monkeypatch.setenv("ADDERSTONE_HOME", str(tmp_path))
    reader, writer = pty.openpty()
    with os.fdopen(writer, "w", encoding="utf-8") as terminal, Progress("prove-small", terminal).ticking() as progress:
        progress("reaching")
        progress("claims")
        progress.done()
    written = _all_of(reader)
    os.close(reader)
    lines = written.split("\r\x1b[K")
    assert [line.partition(",")[0] for line in lines[1:3]] == ["reaching", "claims"] and lines[-1] == ""
