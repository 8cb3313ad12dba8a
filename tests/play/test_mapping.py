"""The map in words tells what is known; the lattice has a cell for every room; the drawing is well-formed SVG."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adderstone.cli import main
from adderstone.play.drawing import drawn
from adderstone.play.layout import STEPS, laid_out
from adderstone.play.session import Session
from adderstone.world import Story, World
from lighthouse import make_world, play

WORLD = make_world()
SVG = "{http://www.w3.org/2000/svg}"


def test_the_map_tells_only_what_was_seen() -> None:
    text = play(Session(WORLD), "map").text
    assert text.startswith("You know 1 room.") and "Shore (you are here): not yet tried: north." in text
    text = play(Session(WORLD), "north", "map").text
    assert "Hall (you are here): " in text and "not yet tried: east through the oak door (closed)" in text
    assert "Shore: north to Hall." in text and "Lamp Room" not in text


def test_exits() -> None:
    assert play(Session(WORLD), "exits").text == "You have not tried north yet."
    text = play(Session(WORLD), "north", "exits").text
    assert "You can go south to Shore." in text and "You have not tried east" in text


def test_exits_in_the_dark() -> None:
    story = Story("Dark")
    story.room("Cave", "Wet.", dark_when=~story.flag("light"))
    assert "too dark" in play(Session(story.build()), "exits").text


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """Up to a dozen rooms with exits anywhere."""
    story = Story("Maze")
    rooms = [story.room(f"Room {number}", "A room.") for number in range(draw(st.integers(1, 12)))]
    ways = st.tuples(st.sampled_from(rooms), st.sampled_from(story.compass.all), st.sampled_from(rooms))
    for room, direction, to in draw(st.lists(ways, max_size=24)):
        if direction not in room.exits:
            room.exit(direction, to)
    return story.build()


@given(worlds())
@settings(max_examples=150, deadline=None)
def test_every_room_has_a_cell_of_its_own(world: World) -> None:
    cells = laid_out(world)
    assert set(cells) == set(world.rooms) and len(set(cells.values())) == len(world.rooms)
    assert all(x >= 0 and y >= 0 for x, y in cells.values())
    tree = ElementTree.fromstring(drawn(world))
    assert len(tree.findall(f"{SVG}g")) == len(world.rooms)


def test_rooms_lie_where_their_exits_say() -> None:
    cells = laid_out(WORLD)
    by_name = {room.name: cell for room, cell in cells.items()}
    for start, direction, goal in (("Shore", "north", "Hall"), ("Hall", "east", "Store")):
        (x1, y1), (x2, y2), (across, down) = by_name[start], by_name[goal], STEPS[direction]
        assert ((x2 - x1) * across > 0) == bool(across) and ((y2 - y1) * down > 0) == bool(down)


def test_the_drawing_says_what_it_shows() -> None:
    tree = ElementTree.fromstring(drawn(WORLD))
    assert tree.findtext(f"{SVG}title") == "Map of Lighthouse"
    assert "Hall: " in (tree.findtext(f"{SVG}desc") or "")
    lines = tree.findall(f"{SVG}line")
    assert len([line for line in lines if "slant" in line.get("class", "")]) == 1
    assert len([line for line in lines if line.get("class") == "door"]) == 1


def test_the_command(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["map", "cloak", "--text"]) == 0
    assert "Cloakroom: east to Foyer" in capsys.readouterr().out
    assert main(["map", "cloak", "--json"]) == 0
    assert {room["name"] for room in json.loads(capsys.readouterr().out)["rooms"]} >= {"Cloakroom", "Foyer Bar"}
    assert main(["map", "cloak", "--out", str(tmp_path / "map.svg")]) == 0
    ElementTree.fromstring((tmp_path / "map.svg").read_text())
    assert main(["map", "cloak", "--out", str(tmp_path / "no/map.svg")]) == 2
    assert main(["map", "cloak", "--text", "--json"]) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 2
