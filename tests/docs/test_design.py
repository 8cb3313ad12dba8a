"""The counts in the design notes are the files' own, and the chosen style runs."""

import re
import runpy
from pathlib import Path

import pytest

from adderstone.play.session import Session
from adderstone.world.building import review

ROOT = Path(__file__).parents[2]
DESIGN = (ROOT / "docs/design.md").read_text(encoding="utf-8")
STYLES = ("flat.py", "classes.txt", "indented.txt")


def lines(path: Path) -> int:
    return sum(bool(line.strip()) for line in path.read_text(encoding="utf-8").splitlines())


def row(name: str) -> list[int]:
    found = re.search(rf"^\| {name} \|(.*)\|$", DESIGN, re.MULTILINE)
    assert found is not None
    return [int(number) for number in re.findall(r"(?<!\()\b(\d+)\b(?! columns)", found[1].split("(54")[0])]


def test_the_styles_are_counted() -> None:
    paths = [ROOT / "docs/styles" / name for name in STYLES]
    assert row("non-blank lines") == [lines(path) for path in paths]
    assert row("words") == [len(path.read_text(encoding="utf-8").split()) for path in paths]


def test_cloak_is_short() -> None:
    inform = 41
    assert row("Adderstone")[:1] == [lines(ROOT / "src/cloak/__init__.py")]
    assert lines(ROOT / "src/cloak/__init__.py") <= inform * 4 / 3


@pytest.fixture(name="session")
def two_rooms() -> Session:
    story = runpy.run_path(str(ROOT / "docs/styles/flat.py"))["story"]
    assert review(story) == []
    session = Session(story.build())
    session.begin()
    return session


def said(session: Session, command: str) -> str:
    return " ".join(paragraph.text for paragraph in session.submit(command).paragraphs)


def test_the_chosen_style_plays_to_its_end(session: Session) -> None:
    assert "bricks" in said(session, "south")
    assert "Painted card" in said(session, "look through stone")
    said(session, "up")
    assert "It has teeth" in said(session, "look at box through stone")
    said(session, "open box. take globe. down")
    assert "it must be open" in said(session, "tell other mother about parents")
    assert "You do not look back" in said(session, "south")
    assert session.over


def test_without_the_stone_the_box_bites_once(session: Session) -> None:
    assert "snaps" in said(session, "drop stone. up. open box")
    assert "Not again" in said(session, "open box")
