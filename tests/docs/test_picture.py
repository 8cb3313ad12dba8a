"""The picture in the README is a real session, drawn as well-formed SVG with its words as text."""

import runpy
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parents[2]


def test_a_session_is_drawn() -> None:
    script = runpy.run_path(str(ROOT / "scripts/picture.py"))
    lines = script["screen"](("x cloak",), "cloak")
    picture = ElementTree.fromstring(script["drawn"](lines))
    words = [element.text or "" for element in picture.iter("{http://www.w3.org/2000/svg}text")]
    assert "> x cloak" in words
    assert any("so black" in line for line in words)
    assert max(len(line) for line in words) <= script["COLUMNS"]


def test_the_kept_picture_is_well_formed() -> None:
    ElementTree.parse(ROOT / "docs/play.svg")
