"""A story is found by its entry point, module or file; whatever is wrong with it is one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from adderstone.play.loading import LoadError, build, home, installed, load

pytestmark = pytest.mark.usefixtures("modules_as_they_were")

GOOD = 'from adderstone.world import Story\nstory = Story("Shed")\nstory.room("Shed", "A shed.")\n'


def refused(name: str) -> str:
    """The sentence of the error."""
    with pytest.raises(LoadError) as caught:
        load(name)
    sentence = str(caught.value)
    assert "\n" not in sentence and sentence.endswith(".")
    return sentence


def test_a_module_is_found_by_its_name() -> None:
    assert load("cloak").title == "Cloak of Darkness"


def test_a_file_is_a_story(tmp_path: Path) -> None:
    (tmp_path / "shed.py").write_text(GOOD)
    assert load(str(tmp_path / "shed.py")).title == "Shed"


def test_a_file_may_import_what_lies_beside_it(tmp_path: Path) -> None:
    (tmp_path / "tools_of_shed.py").write_text('TITLE = "Shed"\n')
    (tmp_path / "shed.py").write_text("from tools_of_shed import TITLE\n" + GOOD.replace('"Shed"', "TITLE", 1))
    assert load(str(tmp_path / "shed.py")).title == "Shed"


def test_an_entry_point_of_somebody_elses_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shed_by_them.py").write_text(GOOD.replace("story =", "tale =").replace("story.", "tale."))
    info = tmp_path / "shed-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: shed\nVersion: 1.0\n")
    points = "[console_scripts]\nx = y:z\n[adderstone.stories]\nshed = shed_by_them:tale\n"
    (info / "entry_points.txt").write_text(points)
    monkeypatch.syspath_prepend(tmp_path)
    assert installed()["shed"] == "shed_by_them:tale"
    assert load("shed").title == "Shed"


def test_an_unknown_story_is_named_with_what_there_is() -> None:
    assert refused("claok").startswith('There is no story called "claok" (did you mean "cloak"?); there are ')
    assert "cloak" in refused("zzzz") and "did you mean" not in refused("zzzz")


@pytest.mark.parametrize("name", ["", " ", "..", "a b", "json:x", "\x00", "no/such", "no/such.py", "."])
def test_odd_names(name: str) -> None:
    assert refused(name)


def test_a_module_that_is_no_story() -> None:
    assert "declares no story" in refused("json")


def test_a_file_that_is_no_story(tmp_path: Path) -> None:
    (tmp_path / "plain.py").write_text("x = 1\n")
    assert 'story = Story("Title")' in refused(str(tmp_path / "plain.py"))


@pytest.mark.parametrize(("source", "said"), [
    ("import no_such_module_anywhere\n", "ModuleNotFoundError: No module named 'no_such_module_anywhere') at bad.py:1"),
    ("x = 1\nx = 1 / 0\n", "ZeroDivisionError: division by zero) at bad.py:2"),
    ("def f(:\n", "line 1"),
    ("raise SystemExit(3)\n", "SystemExit: 3"),
    ("raise ValueError\n", "without a word"),
])
def test_a_module_that_fails(tmp_path: Path, source: str, said: str) -> None:
    (tmp_path / "bad.py").write_text(source)
    assert said in refused(str(tmp_path / "bad.py"))


def test_problems_are_kept_and_the_next_attempt_finds_them_again(tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text(GOOD + 'story.counter("steps")\nstory.enum("mood", "a", "a")\n')
    for _ in range(2):
        with pytest.raises(LoadError) as caught:
            load(str(tmp_path / "bad.py"))
        names = {problem.name for problem in caught.value.problems}
        assert names >= {"unbounded counter", "enum values not distinct"}
        assert f"and {len(caught.value.problems) - 1} more" in str(caught.value)


def test_an_unknown_telling() -> None:
    with pytest.raises(LoadError, match='has no telling "film"'):
        build(load("cloak"), "film")


def test_a_world_that_can_not_be_built(tmp_path: Path) -> None:
    (tmp_path / "empty.py").write_text('from adderstone.world import Story\nstory = Story("Empty")\n')
    with pytest.raises(LoadError, match="story without a room"):
        build(load(str(tmp_path / "empty.py")))


def test_where_a_story_lies_is_known_without_reading_it(tmp_path: Path) -> None:
    (tmp_path / "broken.py").write_text("this is (no Python")
    assert home(str(tmp_path / "broken.py")) == home(str(tmp_path)) == tmp_path.resolve()
    assert home("cloak").name == "cloak" and (home("cloak") / "__init__.py").is_file()
    for name in ("no/such/story.py", "no-such-story"):
        with pytest.raises(LoadError, match="There is no story"):
            home(name)
