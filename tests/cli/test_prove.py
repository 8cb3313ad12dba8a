"""`adderstone prove`: what it says, and that it calls nothing proved that was not checked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from adderstone.cli import main


def test_nothing_unchecked_is_called_proved(capsys: pytest.CaptureFixture[str]) -> None:
    main(["prove", "cloak"])
    said = capsys.readouterr().out
    assert "ending won (won): found in 5 turns" in said
    assert ": proved" not in said and "checked" in said.split("Cloak of Darkness")[0]


def test_the_object_says_that_it_was_not_checked(capsys: pytest.CaptureFixture[str]) -> None:
    main(["prove", "cloak", "--json"])
    assert json.loads(capsys.readouterr().out)["checked"] is False


def test_the_report_is_one_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "cloak.html"
    main(["prove", "cloak", "--report", str(path)])
    page = path.read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>") and "cloak/__init__.py#L" in page and "examine message" in page
    assert len(page) < 30_000


def test_a_report_that_can_not_be_written_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prove", "cloak", "--no-content", "--report", str(tmp_path / "no" / "such" / "folder.html")]) == 2
    assert "give another path" in capsys.readouterr().err
