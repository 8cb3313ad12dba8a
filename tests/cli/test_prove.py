"""`adderstone prove`: what it says, and that it calls nothing proved that was not checked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from adderstone.cli import main
from adderstone.prove.checking.report import SAMPLED, Report, Statement
from corpus_stories import HOME


def test_nothing_unchecked_is_called_proved(capsys: pytest.CaptureFixture[str]) -> None:
    main(["prove", "cloak", "--unchecked"])
    said = capsys.readouterr().out
    assert "ending won (won): found in 5 turns" in said
    assert "landmarks: 1; found: none of them can be passed by" in said
    assert ": proved" not in said and "checked" in said.split("Cloak of Darkness")[0]


def test_what_was_checked_is_called_proved(capsys: pytest.CaptureFixture[str]) -> None:
    main(["prove", "cloak", "--no-content"])
    said = capsys.readouterr().out
    assert "ending won (won): proved in 5 turns" in said and said.startswith("What is called proved was checked")


def test_the_object_says_whether_it_was_checked(capsys: pytest.CaptureFixture[str]) -> None:
    main(["prove", "cloak", "--json", "--unchecked"])
    said = json.loads(capsys.readouterr().out)
    assert said["checked"] is False and said["check"] is None and said["endings"][0]["verdict"] == "found"
    assert said["landmarks"] == [{"name": "the bar by light", "turn": 4, "before": [], "needed": True, "run": None}]
    main(["prove", "cloak", "--json", "--no-content"])
    said = json.loads(capsys.readouterr().out)
    assert said["checked"] is True and said["endings"][0]["verdict"] == "proved"
    assert any("A good ending can be reached from every state" in each for each in said["check"]["statements"])


def test_shortest_runs_are_asked_for_by_an_option(capsys: pytest.CaptureFixture[str]) -> None:
    known = []
    for more in ([], ["--shortest", "60"]):
        main(["prove", "cloak", "--json", "--unchecked", "--no-content", "--patience", "0", *more])
        known.append(json.loads(capsys.readouterr().out)["endings"])
    assert all(each["at_least"] < each["length"] and not each["shortest"] for each in known[0])
    assert all(each["at_least"] == each["length"] and each["shortest"] for each in known[1])


def test_what_the_checker_refuses_is_not_called_proved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                                       capsys: pytest.CaptureFixture[str]) -> None:
    report = Report("", "", refusal="It is not closed.")
    monkeypatch.setattr("adderstone.prove.check.check", lambda *_, **__: report)
    assert main(["prove", str(HOME / "well_sound.py"), "--no-content"]) == 1
    said = capsys.readouterr().out
    assert "none of it counts as proved: It is not closed." in said and ": proved" not in said


def test_the_report_is_one_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "cloak.html"
    main(["prove", "cloak", "--report", str(path)])
    page = path.read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>") and "cloak/__init__.py#L" in page and "examine message" in page
    assert len(page) < 30_000


def test_a_report_that_can_not_be_written_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prove", "cloak", "--no-content", "--report", str(tmp_path / "no" / "such" / "folder.html")]) == 2
    assert "give another path" in capsys.readouterr().err


def test_what_was_verified_is_kept_for_those_who_play(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, always in (("well_sound", True), ("well_broken", False)):
        story = tmp_path / f"{name}.py"
        story.write_text((HOME / story.name).read_text(encoding="utf-8"), encoding="utf-8")
        main(["prove", str(story), "--no-content", "--keep"])
        entry = json.loads((tmp_path / f"{name}.proof.json").read_text(encoding="utf-8"))["tellings"][0]
        assert entry["always"] is always and entry["endings"] == ["on the road"]


def kept_if(report: Report, story: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """The exit code of a proof that is to be kept, if the checker says this of it."""
    story.write_text((HOME / "well_sound.py").read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setattr("adderstone.prove.check.check", lambda *_, **__: report)
    return main(["prove", str(story), "--no-content", "--keep"])


def test_what_was_refused_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                      capsys: pytest.CaptureFixture[str]) -> None:
    assert kept_if(Report("", "", refusal="It is not closed."), tmp_path / "well.py", monkeypatch) == 2
    assert "Nothing is kept, since the checker refused it: It is not closed." in capsys.readouterr().err
    assert not (tmp_path / "well.proof.json").exists()


def test_of_what_was_only_sampled_the_run_alone_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                                        capsys: pytest.CaptureFixture[str]) -> None:
    report = Report("", "", [Statement("No turn leads out", SAMPLED)])
    assert kept_if(report, tmp_path / "well.py", monkeypatch) == 1
    entry = json.loads((tmp_path / "well.proof.json").read_text(encoding="utf-8"))["tellings"][0]
    assert entry["always"] is False and len(entry["solution"]) == 5


def test_what_was_not_asked_is_not_counted(capsys: pytest.CaptureFixture[str]) -> None:
    main(["prove", "cloak", "--no-content", "--unchecked"])
    assert "content: not asked about" in capsys.readouterr().out
