"""`adderstone export`: files that planners read, and one sentence for wrong use."""

from __future__ import annotations

from pathlib import Path

import pytest
from unified_planning.io import PDDLReader

from adderstone.cli import export, main


def test_the_files_are_read_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "cloak", "--pddl", "--ending", "lost", "--out", str(tmp_path / "new")]) == 0
    said = capsys.readouterr().out
    assert 'to the ending "lost"' in said and "domain.pddl" in said
    problem = PDDLReader().parse_problem(str(tmp_path / "new/domain.pddl"), str(tmp_path / "new/problem.pddl"))
    assert "ending_lost" in str(problem.goals) and len(problem.actions) > 20


def test_the_first_won_ending_is_the_goal_when_none_is_named(tmp_path: Path) -> None:
    assert main(["export", "cloak", "--pddl", "--out", str(tmp_path)]) == 0
    assert "ending_won" in (tmp_path / "problem.pddl").read_text(encoding="utf-8").split(":goal")[1]


@pytest.mark.parametrize(("argv", "says"), [
    (["cloak"], "say --pddl"), (["cloak", "--pddl", "--ending", "drawn"], 'no ending "drawn"; it has "won", "lost"'),
    (["cloak", "--pddl", "--telling", "sung"], "sung"), (["cloka", "--pddl"], "did you mean"),
    (["cloak", "--pddl", "--out", __file__], "another folder"),
])
def test_wrong_use_is_one_sentence(argv: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", *argv]) == 2
    error = capsys.readouterr().err
    assert says in error and len(error.splitlines()) == 1


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch,
                                                   capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(export, "_can_export", lambda: False)
    assert main(["export", "cloak", "--pddl"]) == 2
    said = capsys.readouterr().err
    assert "Exporting needs unified-planning" in said and "requirements/test.lock" in said and "adderstone[prove]" in said
