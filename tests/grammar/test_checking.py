"""Each problem of prose has its smallest wrong source, `problems/<name>.py`, and the message to give.

Set ADDERSTONE_GOLDEN=write to write the messages anew; read them before keeping them.
"""

from __future__ import annotations

import os
import re
import runpy
from pathlib import Path

import pytest

from adderstone.grammar.checking import check_texts
from adderstone.world.problems import Problem

HERE = Path(__file__).parent / "problems"
GRAMMAR = Path(__file__).parents[2] / "src" / "adderstone" / "grammar"
CASES = sorted(path.stem for path in HERE.glob("*.py"))


def problems_of(case: str) -> list[Problem]:
    return check_texts(runpy.run_path(str(HERE / f"{case}.py"))["story"].build())


@pytest.mark.parametrize("case", CASES)
def test_golden(case: str) -> None:
    message = "\n".join(str(problem) for problem in problems_of(case)) + "\n"
    golden = HERE / f"{case}.txt"
    if os.environ.get("ADDERSTONE_GOLDEN") == "write":
        golden.write_text(message, encoding="utf-8")
    assert message == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES)
def test_a_case_shows_the_problem_that_it_is_named_for(case: str) -> None:
    assert {problem.name.replace(" ", "-") for problem in problems_of(case)} == {re.sub(r"-\d$", "", case)}


def test_every_problem_of_prose_has_a_case() -> None:
    source = (GRAMMAR / "prose.py").read_text("utf-8") + (GRAMMAR / "checking.py").read_text("utf-8")
    names = set(re.findall(r'(?:self\.mistake|Mistake)\("([^"]+)"', source))
    assert names and {name.replace(" ", "-") for name in names} == {re.sub(r"-\d$", "", case) for case in CASES}


def test_the_small_example_is_sound() -> None:
    from cloak import story

    assert check_texts(story.build()) == []
