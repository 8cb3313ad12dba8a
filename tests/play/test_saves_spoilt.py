"""Saves on a disk that does not do as it is told, and saves that no game wrote: one sentence, and nothing lost."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from adderstone.play.saves import Refused, Shelf, file_name
from adderstone.play.session import Session
from lighthouse import place, play
from spoiling import WORLD, changed_header, doctored, refusal, saved

# --- a disk that does not do as it is told ---


class Broken:
    """A file on a disk that is full."""

    def write(self, content: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def flush(self) -> None:
        """Nothing is waiting."""

    def close(self) -> None:
        """Nothing was opened."""


def fill_up(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on nothing can be written for this session."""
    shelf = session.keeper.shelf
    assert shelf is not None
    shelf.stop()
    monkeypatch.setattr(shelf, "_journal", Broken())
    monkeypatch.setattr("adderstone.play.saves.os.fsync", lambda file: Broken().write(b""))


def test_a_full_disk_is_told_once_and_made_up_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session(WORLD, folder=tmp_path)
    session.begin()
    with monkeypatch.context() as full:
        fill_up(session, full)
        assert session.submit("take key").text.endswith("This game is not autosaved just now: no space left on device.")
        assert "autosaved" not in session.submit("north").text
        assert session.submit("save x").text.endswith("no space left on device.")
    assert session.submit("south").text.endswith("This game is autosaved again.")
    before = place(session)
    session.close()
    found = Shelf(tmp_path, WORLD).recover()
    assert found is not None and len(found[0].nodes) == 4
    other = Session(WORLD)
    other.replace(*found)
    assert place(other) == before


def test_one_failed_write_is_made_up_for_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session(WORLD, folder=tmp_path)
    session.begin()
    shelf = session.keeper.shelf
    assert shelf is not None
    shelf.stop()
    monkeypatch.setattr(shelf, "_journal", Broken())
    assert "autosave" not in session.submit("take key").text
    found = Shelf(tmp_path, WORLD).recover()
    session.close()
    assert found is not None and len(found[0].nodes) == 2


@pytest.mark.parametrize("make", [
    lambda folder: folder.write_text("x"), lambda folder: None, lambda folder: (folder.mkdir(), (
        folder / "autosave.journal").mkdir()), lambda folder: (folder.mkdir(), (folder / "saves").write_text("x")),
])
@pytest.mark.parametrize("name", ["game", "game" * 100, "game/under/game"])
def test_any_folder_is_played_in(tmp_path: Path, name: str, make: Callable[[Path], object]) -> None:
    """Or told, in a sentence, why it can't be; never a fault."""
    if "/" not in name and len(name) < 100:
        make(tmp_path / name)
    else:
        (tmp_path / "game").write_text("a file where a folder should be")
    session = Session(WORLD, folder=tmp_path / name)
    play(session, "take key", "save a", "saves", "restore a", "script", "save", "b")
    session.close()
    assert not session.faults


@pytest.mark.parametrize("name", ["~nobody-at-all/x.save", "x" * 5000 + ".save", "/dev/zero.save", "a\0b.save", "con"])
def test_odd_names_are_not_found(tmp_path: Path, name: str) -> None:
    with pytest.raises(Refused, match="There is no saved game called"):
        Shelf(tmp_path, WORLD).load(name)


def test_names_that_a_system_keeps_for_itself() -> None:
    assert [file_name(name) for name in ("con", "COM1", "nul", "contents")] == [
        "con-game", "com1-game", "nul-game", "contents"]


# --- records that no game writes ---


@pytest.mark.parametrize("changes", [
    {"turn": -100}, {"turn": 10**15}, {"turn": 10**40}, {"told": {"a": -1}}, {"told": {"a": 10**30}}, {"parent": 99},
    {"parent": 2}, {"parent": -7}, {"number": 0}, {"seen": [1]}, {"fields": {"no such": "1"}}, {"fields": None},
])
def test_refuses_a_step_that_no_game_can_have_taken(tmp_path: Path, changes: dict[str, object]) -> None:
    doctored(saved(tmp_path), **changes)
    assert re.fullmatch(r'"it" can\'t be restored: it is damaged at line \d+\.', refusal(tmp_path))


def test_refuses_an_odd_mode(tmp_path: Path) -> None:
    path = saved(tmp_path)
    path.write_bytes(path.read_bytes().replace(b'"verbose":"verbose"', b'"verbose":"shouting"'))
    assert "damaged" in refusal(tmp_path)


def test_a_first_line_that_is_no_header(tmp_path: Path) -> None:
    path = saved(tmp_path)
    path.write_bytes(path.read_bytes().partition(b"\n")[2])
    assert refusal(tmp_path) == '"it" can\'t be restored: it is not an Adderstone save.'


def test_what_a_save_says_can_not_write_on_the_terminal(tmp_path: Path) -> None:
    path = saved(tmp_path)
    doctored(path, command="\x1b[2J\nnorth")
    assert "\x1b" not in "".join(node.command for node in Shelf(tmp_path, WORLD).load("it")[0])
    changed_header(path, telling="\x1b[2J\n--evil")
    assert refusal(tmp_path) == ('"it" can\'t be restored: it was played in the telling "[2J --evil", which this story '
                                 "does not have.")


def test_says_why_where_names_are_alike(tmp_path: Path) -> None:
    path = saved(tmp_path)
    changed_header(path, fingerprint="0")
    assert refusal(tmp_path) == '"it" can\'t be restored: the story has been changed since.'
    changed_header(path, ifid="OTHER")
    assert refusal(tmp_path) == '"it" can\'t be restored: it is a game of another story, and this is Lighthouse.'


def test_every_beginning_of_a_journal(tmp_path: Path) -> None:
    """Cut off anywhere, it is resumed as far as it goes or kept aside with a sentence."""
    session = Session(WORLD, folder=tmp_path / "whole")
    play(session, "take key", "north", "undo", "hint", "brief")
    session.close()
    content = (tmp_path / "whole" / "autosave.journal").read_bytes()
    for end in range(0, len(content), 7):
        folder = tmp_path / f"cut-{end}"
        folder.mkdir()
        (folder / "autosave.journal").write_bytes(content[:end])
        try:
            assert Shelf(folder, WORLD).recover() is not None
        except Refused as refused:
            assert str(refused).endswith(f"It is kept as {folder / 'autosave.kept-1'}.")
            assert (folder / "autosave.kept-1").read_bytes() == content[:end]
