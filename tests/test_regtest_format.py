"""The reader of RegTest files: what a file means, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from regtest_format import Check, Transcripts, WrongFile, read


def written(folder: Path, text: str) -> Transcripts:
    """A file with this text, read."""
    path = folder / "some.regtest"
    path.write_text(text, encoding="utf-8")
    return read(path)


def test_a_file_of_two_tests(tmp_path: Path) -> None:
    found = written(tmp_path, "** game: cloak\n# note\n* one\nHall\n> look\nA lamp\n!A rat\n\n* -two\n>wait\n")
    assert found.options == {"game": "cloak"} and list(found.scripts) == ["one", "-two"]
    one = found.scripts["one"]
    assert [check.text for check in one.opening.checks] == ["Hall"]
    assert [(check.text, check.inverse) for check in one.commands[0].checks] == [("A lamp", False), ("A rat", True)]
    assert found.scripts["-two"].is_part and not one.is_part


def test_included_tests_stand_in_their_places(tmp_path: Path) -> None:
    found = written(tmp_path, "** pre: a\n* one\n> b\n>{include} two\n> d\n* two\n> c\n")
    assert [command.value for command in found.commands(found.scripts["one"])] == ["a", "b", "c", "d"]


@pytest.mark.parametrize(("text", "wrong"), [
    ("look\n", "before the first test"), ("* one\n* one\n", "two tests"), ("** colour: red\n", "colour"),
    ("* one\n> a\n{graphics} x\n", "graphics"), ("* one\n>{mouse} 1 2\n", "mouse"),
])
def test_what_is_not_in_the_format_is_refused_with_its_line(tmp_path: Path, text: str, wrong: str) -> None:
    with pytest.raises(WrongFile, match=wrong):
        written(tmp_path, text)


@pytest.mark.parametrize("text", ["* one\n>{include} one\n", "* one\n>{include} nowhere\n"])
def test_includes_must_be_other_tests(tmp_path: Path, text: str) -> None:
    found = written(tmp_path, text)
    with pytest.raises(WrongFile):
        list(found.commands(found.scripts["one"]))


@pytest.mark.parametrize(("check", "lines", "met"), [
    ("lamp", ["A lamp."], True), ("lamp", ["A rat."], False), ("!lamp", ["A rat."], True),
    ("!lamp", ["A lamp."], False),
    ("/l.mp$", ["A lamp"], True), ("/^lamp", ["A lamp"], False), ("!/^lamp", ["A lamp"], True),
    ("{count=2} lamp", ["lamp, lamp"], True), ("{count=3} lamp", ["lamp", "lamp"], False), ("{invert} lamp", [], True),
])
def test_checks(check: str, lines: list[str], met: bool) -> None:
    assert (Check.read(check, 1).failure(lines) == "") == met


def test_modifiers_add_up() -> None:
    check = Check.read("{vital}{status} ! Turn", 7)
    assert check.vital and check.status and check.inverse and check.text == "Turn" and check.line == 7
