"""Saves bring back what was saved, refuse with one sentence what they can't, and outlive a killed program."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from adderstone.play import journal
from adderstone.play.saves import HOME, Refused, Shelf, file_name, folder_of
from adderstone.play.session import Session
from lighthouse import make_story, make_world, place, play
from spoiling import changed_header, refusal, saved

WORLD = make_world()
LINES = st.lists(st.sampled_from(["take key", "north", "south", "up", "down", "east", "unlock door", "z", "look",
                                  "x me", "undo", "undo 2", "redo", "hint", "brief", "verbose", "go to turn 1",
                                  "branch 1", "ask keeper about lamp", "take all", "drop key", "restart. y",
                                  "frotz"]), max_size=25)


@given(LINES, LINES, st.integers(0, 9))
@example(["take key", "undo", "take key", "branch 1"], [], 0)  # two branches that went alike
@settings(max_examples=40, deadline=None)
def test_save_and_restore_is_identity(lines: list[str], more: list[str], seed: int) -> None:
    with tempfile.TemporaryDirectory() as name, contextlib.closing(Session(WORLD, seed=seed, folder=Path(name))) as s:
        play(s, *lines)
        before = place(s)
        assert s.keeper.shelf is not None
        s.keeper.shelf.save("here", s.timeline, s.memory.verbose)
        for line in more:
            s.submit(line)
        saved, mode = s.keeper.shelf.load("here")
        s.timeline.go(s.timeline.graft(saved))
        s.memory.verbose = mode
        s.arrived()
        assert place(s)[:6] == before[:6]
        other = Session(WORLD)
        other.replace(*s.keeper.shelf.load("here"))
        assert place(other) == before


@given(LINES, st.integers(0, 9))
@settings(max_examples=40, deadline=None)
def test_the_autosave_is_the_game_at_any_point(lines: list[str], seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        session = Session(WORLD, seed=seed, folder=Path(folder))
        play(session, *lines)
        before = place(session)
        found = Shelf(Path(folder), WORLD).recover()
        session.close()
        assert found is not None
        other = Session(WORLD)
        other.replace(*found)
        assert place(other) == before


@given(LINES)
@settings(max_examples=15, deadline=None)
def test_a_torn_last_line_is_left_out(lines: list[str]) -> None:
    with tempfile.TemporaryDirectory() as name, contextlib.closing(Session(WORLD, folder=Path(name))) as session:
        play(session, *lines)
        shelf = Shelf(Path(name), WORLD)
        content = shelf.autosave.read_bytes()
        header = content.index(b"\n") + 1
        first = content.index(b"\n", header) + 1
        for end in range(first, len(content), 37):
            timeline, _ = journal.read(content[:end], shelf.names)
            assert timeline.nodes[0].state == WORLD.start


def test_a_game_is_resumed_where_it_was(tmp_path: Path) -> None:
    first = Session(WORLD, seed=5, folder=tmp_path)
    play(first, "take key", "north", "look")
    first.close()
    second = Session(WORLD, seed=99, folder=tmp_path)
    recap = second.begin().text
    assert "Welcome back" in recap and "round hall" in recap and "The sea is loud" not in recap
    assert second.state == first.state and second.seed == 5
    second.submit("undo")
    assert second.turn == 1
    second.close()


def test_a_new_game_keeps_the_old_one_beside_it(tmp_path: Path) -> None:
    with contextlib.closing(Session(WORLD, folder=tmp_path)) as session:
        play(session, "take key")
    with contextlib.closing(Session(WORLD, folder=tmp_path, fresh=True)) as session:
        assert "is kept as" in session.begin().text and session.turn == 0
    assert len(list(tmp_path.glob("autosave.kept-*"))) == 1


def test_a_broken_autosave_is_kept_aside(tmp_path: Path) -> None:
    (tmp_path / "autosave.journal").write_bytes(b"\xff\xfe nonsense\nmore\n")
    with contextlib.closing(Session(WORLD, folder=tmp_path)) as session:
        text = session.begin().text
        assert "not an Adderstone save" in text and "kept as" in text and "The sea is loud." in text
        session.submit("north")
    assert (tmp_path / "autosave.kept-1").read_bytes().startswith(b"\xff\xfe")
    assert (tmp_path / "autosave.journal").exists()


def test_two_windows_do_not_write_one_autosave(tmp_path: Path) -> None:
    pytest.importorskip("fcntl")
    with contextlib.closing(Session(WORLD, folder=tmp_path)) as first:
        play(first, "take key")
        with contextlib.closing(Session(WORLD, folder=tmp_path)) as second:
            assert "another window" in second.begin().text
            second.submit("north")
        found = Shelf(tmp_path, WORLD).recover()
        assert found is not None and found[0].at.state == first.state


# --- named saves ---


def test_save_restore_and_the_list(tmp_path: Path) -> None:
    with contextlib.closing(Session(WORLD, folder=tmp_path)) as session:
        play(session, "take key", "save Rainy Day")
        state = session.state
        session.submit("north")
        assert "rainy-day" in session.submit("saves").text
        assert "Restored" in session.submit("restore rainy day").text
        assert session.state == state
        assert "2 branches" in session.submit("drop key. timeline").text  # the game that was left is kept too


def test_an_existing_save_is_asked_about(tmp_path: Path) -> None:
    with contextlib.closing(Session(WORLD, folder=tmp_path)) as session:
        play(session, "save a", "north")
        before = (tmp_path / "saves/a.save").read_bytes()
        assert "Write over it?" in session.submit("save a").text
        assert "Nothing is saved" in session.submit("no").text
        assert (tmp_path / "saves/a.save").read_bytes() == before
        session.submit("save a")
        session.submit("yes")
        assert (tmp_path / "saves/a.save").read_bytes() != before


def test_a_name_is_asked_for(tmp_path: Path) -> None:
    with contextlib.closing(Session(WORLD, folder=tmp_path)) as session:
        assert "not saved this story" in play(session, "restore").text
        session.submit("save")
        assert 'Saved as "here"' in session.submit("here").text
        session.submit("save")
        assert "Nothing is saved" in session.submit("").text
        assert "You have: here" in session.submit("restore").text
        assert "Restored" in session.submit("here").text


@pytest.mark.parametrize("name", ["../../escape", "/etc/passwd", "..", "a/b", "\\\\x\\y", "C:evil", "x" * 500, "Ä Ö"])
def test_a_name_does_not_leave_the_folder(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "deep" / "story"
    shelf = Shelf(folder, WORLD)
    try:
        path = shelf.save(name, Session(WORLD).timeline, "verbose")
    except Refused as refused:
        assert "needs a name" in str(refused)
    else:
        assert path.parent == folder / "saves" and path.exists()
    assert set(tmp_path.iterdir()) <= {tmp_path / "deep"}


def test_file_names() -> None:
    assert file_name("Rainy Day!") == "rainy-day" and file_name("...") == "" and file_name("ﬁne") == "fine"


def test_without_a_folder_nothing_is_kept() -> None:
    session = Session(WORLD)
    for command in ("save x", "restore x", "saves", "script"):
        assert "--folder" in play(session, command).text


# --- refusals: each with its sentence, and nothing lost ---


def test_refuses_what_is_not_there(tmp_path: Path) -> None:
    saved(tmp_path)
    assert refusal(tmp_path, "else") == 'There is no saved game called "else". You have: it.'


def test_refuses_what_is_no_save(tmp_path: Path) -> None:
    saved(tmp_path).write_bytes(b"a letter home\n")
    assert refusal(tmp_path) == '"it" can\'t be restored: it is not an Adderstone save.'


def test_refuses_other_json(tmp_path: Path) -> None:
    saved(tmp_path).write_bytes(b'{"is":"something else"}\n')
    assert "not an Adderstone save" in refusal(tmp_path)


def test_refuses_a_damaged_save(tmp_path: Path) -> None:
    path = saved(tmp_path)
    lines = path.read_bytes().split(b"\n")
    lines[2] = lines[2][: len(lines[2]) // 2]
    path.write_bytes(b"\n".join(lines))
    assert "damaged at line 3" in refusal(tmp_path)


def test_refuses_a_save_that_is_cut_off(tmp_path: Path) -> None:
    path = saved(tmp_path)
    path.write_bytes(path.read_bytes()[:-30])
    assert "cut off" in refusal(tmp_path)


def test_refuses_a_save_of_another_story(tmp_path: Path) -> None:
    saved(tmp_path, make_story("Windmill", "WIND-1").build())
    assert refusal(tmp_path) == '"it" can\'t be restored: it is a game of Windmill, and this is Lighthouse.'


def test_refuses_a_save_of_another_telling(tmp_path: Path) -> None:
    changed_header(saved(tmp_path), telling="film")
    assert refusal(tmp_path) == ('"it" can\'t be restored: it was played in the telling "film", which this story does '
                                 "not have.")


def test_refuses_a_save_of_a_later_format(tmp_path: Path) -> None:
    changed_header(saved(tmp_path), format=2)
    assert "save format 2" in refusal(tmp_path)


def test_refuses_a_save_of_a_changed_world_and_names_the_fields(tmp_path: Path) -> None:
    story = make_story()
    story.flag("bell rung")
    saved(tmp_path, story.build())
    assert "the story has been changed since (its field bell rung is different)" in refusal(tmp_path)


def test_a_save_survives_an_edit_of_prose(tmp_path: Path) -> None:
    story = make_story()
    for room in story.rooms:
        room.description = make_story("Other words").opening
    state = saved(tmp_path, story.build())
    assert state.exists()
    with contextlib.closing(Session(WORLD, folder=tmp_path)) as session:
        assert "Restored" in play(session, "restore it").text


@given(st.binary(max_size=200), st.integers(0, 4_000))
@settings(max_examples=60, deadline=None)
def test_bytes_put_anywhere_in_a_save_never_raise(junk: bytes, at: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        path = saved(Path(name))
        content = path.read_bytes()
        path.write_bytes(content[:at] + junk + content[at + len(junk):])
        with contextlib.suppress(Refused):
            Shelf(Path(name), WORLD).load("it")


def test_a_folder_that_can_not_be_written_is_said_and_play_goes_on(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with contextlib.closing(Session(WORLD, folder=blocked)) as session:
        assert "can't be autosaved" in session.begin().text
        assert "Hall" in session.submit("north").text
        assert "could not be saved" in session.submit("save x").text
        assert session.faults == []


# --- where things lie ---


def test_the_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(HOME, str(tmp_path))
    assert folder_of("cloak") == tmp_path / "cloak"
    assert folder_of("some/where/My Story.py") == tmp_path / "my-story"
    assert folder_of("cloak", Path("here")) == Path("here/cloak")
    monkeypatch.delenv(HOME)
    assert "adderstone" in str(folder_of("cloak"))


def test_a_killed_program_goes_on_where_it_was(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "adderstone", "play", "cloak", "--plain", "--folder", str(tmp_path)]
    program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert program.stdin is not None and program.stdout is not None
    program.stdin.write(b"west\nx hook\n")
    program.stdin.flush()
    _wait_for(tmp_path / "cloak/autosave.journal", b'"command":"west"')
    os.kill(program.pid, signal.SIGKILL)
    program.wait()
    program.stdin.close()
    program.stdout.close()
    again = subprocess.run(command, input=b"undo\n", capture_output=True, check=True, timeout=30)
    assert b"Welcome back" in again.stdout and b"Cloakroom" in again.stdout and b'Undone: "west"' in again.stdout


def _wait_for(path: Path, words: bytes) -> None:
    for _ in range(400):
        if path.exists() and words in path.read_bytes():
            return
        time.sleep(0.05)
    raise AssertionError(f"{path} never held {words!r}")
