"""The bench measures; what it finds is for people to judge, so that no test here is about time."""

from __future__ import annotations

import json

import pytest

from adderstone.cli import main


def test_every_measure_stands_beside_its_baseline(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "cloak", "--seconds", "0.01", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["story"] == "cloak"
    assert [row["name"] for row in found["measures"]] == ["start", "parse a command", "step the reference",
                                                          "tell a turn"]
    for row in found["measures"]:
        assert row["per_second"] > 0 and row["baseline"]
        assert row["ratio"] == pytest.approx(row["baseline_per_second"] / row["per_second"])


def test_a_table_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "cloak", "--seconds", "0.01"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["cloak", "a", "second", "its", "baseline", "ratio"] and len(lines) == 5


@pytest.mark.parametrize("seconds", ["0", "-1", "nan", "1e9"])
def test_a_time_that_can_not_be_measured_for(seconds: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "cloak", f"--seconds={seconds}"]) == 2
    assert "give --seconds 1" in capsys.readouterr().err
