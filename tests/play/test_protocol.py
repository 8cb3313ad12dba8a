"""The protocol: updates in GlkOte's form, their generations, and the status line at any size."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from adderstone.grammar.voice import Paragraph
from adderstone.play.output import Output
from adderstone.play.protocol import STATUS, STORY, Char, Event, Line, Metrics, Screen, Update

SIZE = Metrics(width=80, height=24)
HALL = Output((Paragraph("Hall", "header"), Paragraph("A hall.\nIt echoes.")), room="Hall", turn=0)
TAKEN = Output((Paragraph("Taken."),), room="Hall", turn=1)
LAST = Output((Paragraph("The end.", "ending"),), finished=True, room="Hall", turn=2)


def sent(update: Update) -> dict[str, Any]:
    """An update as it goes over the wire."""
    made = msgspec.json.decode(msgspec.json.encode(update))
    assert isinstance(made, dict)
    return made


def rows(update: dict[str, Any]) -> list[str]:
    """The story's rows of an update."""
    (story,) = (content for content in update["content"] if content["id"] == STORY)
    return ["".join(run["text"] for run in row.get("content", [])) for row in story["text"]]


def status(update: dict[str, Any]) -> str:
    (grid,) = (content for content in update["content"] if content["id"] == STATUS)
    text: str = grid["lines"][0]["content"][0]["text"]
    return text


def test_the_first_update_has_windows_text_and_an_input() -> None:
    first = sent(Screen(SIZE).open(HALL))
    assert first["type"] == "update" and first["gen"] == 1 and "disable" not in first
    assert [(window["type"], window["top"], window["height"]) for window in first["windows"]] == [
        ("grid", 0, 1), ("buffer", 1, 23)]
    assert rows(first) == ["", "Hall", "", "A hall.", "It echoes.", "", "> "]
    assert first["input"] == [{"id": STORY, "gen": 1, "maxlen": 10_000, "type": "line"}]


def test_styles_are_those_that_glkote_knows() -> None:
    first = sent(Screen(SIZE).open(HALL))
    assert first["content"][1]["text"][1]["content"] == [{"style": "subheader", "text": "Hall"}]


def test_a_command_is_echoed_behind_the_prompt() -> None:
    screen = Screen(SIZE)
    screen.open(HALL)
    second = sent(screen.show("take lamp", TAKEN))
    echo = second["content"][1]["text"][0]
    assert echo == {"append": True, "content": [{"style": "input", "text": "take lamp"}]}
    assert rows(second)[1:] == ["", "Taken.", "", "> "]
    assert second["gen"] == 2 and second["input"][0]["gen"] == 2 and "windows" not in second


def test_the_end_disables_the_screen_and_asks_for_nothing() -> None:
    screen = Screen(SIZE)
    screen.open(HALL)
    last = sent(screen.show("leave", LAST))
    assert last["disable"] and last["input"] == [] and rows(last)[-1] == "The end."
    assert "over" in screen.objection(Line(gen=2, window=STORY, value="again"))


def test_a_new_size_keeps_what_is_half_typed() -> None:
    screen = Screen(SIZE)
    screen.open(HALL)
    wider = sent(screen.arrange(Metrics(width=1000, height=500, gridcharwidth=10, gridcharheight=20)))
    assert wider["gen"] == 2 and wider["input"][0]["gen"] == 1  # the same input: the line being typed stays
    assert wider["windows"][0]["gridwidth"] == 100 and len(status(wider)) == 100
    assert [content["id"] for content in wider["content"]] == [STATUS]


def test_refresh_brings_everything_again() -> None:
    screen = Screen(SIZE)
    screen.open(HALL)
    screen.show("take lamp", TAKEN)
    again = sent(screen.refresh())
    assert rows(again) == ["", "Hall", "", "A hall.", "It echoes.", "", "> ", "take lamp", "", "Taken.", "", "> "]
    assert again["content"][1]["clear"] and len(again["windows"]) == 2 and again["gen"] == 3


def test_the_status_line_has_the_room_and_the_turn() -> None:
    screen = Screen(SIZE)
    assert status(sent(screen.open(TAKEN))) == "Hall" + "Turn 1".rjust(76)


@pytest.mark.parametrize(("event", "why"), [
    (Line(gen=5, window=STORY, value="x"), "update 5"),
    (Line(gen=1, window=STATUS, value="x"), "window 2"),
    (Char(gen=1, window=STORY, value="x"), "not for a key"),
])
def test_an_event_that_was_not_asked_for_is_objected_to(event: Line | Char, why: str) -> None:
    screen = Screen(SIZE)
    screen.open(HALL)
    assert why in screen.objection(event)
    assert screen.objection(Line(gen=1, window=STORY, value="x")) == ""


@given(st.floats(0, 1_000_000), st.floats(0, 1_000_000), st.floats(0.01, 10_000), st.floats(0, 1000), st.text())
def test_the_status_line_fits_any_screen(width: float, height: float, letter: float, margin: float, room: str) -> None:
    screen = Screen(Metrics(width=width, height=height, gridcharwidth=letter, gridcharheight=letter, gridmargin=margin))
    first = sent(screen.open(Output((), room=room, turn=12)))
    assert len(status(first)) <= first["windows"][0].get("gridwidth", 0)
    assert all(window["height"] >= 0 and window["top"] <= height for window in first["windows"])


@pytest.mark.parametrize("event", [
    {"type": "init", "gen": 0, "metrics": {"width": -1, "height": 24}},
    {"type": "init", "gen": 0, "metrics": {"width": 80, "height": 24, "gridcharwidth": 0}},
    {"type": "init", "gen": 0},
    {"type": "line", "gen": 1, "window": 2, "value": 7},
    {"type": "sing", "gen": 1},
    {"gen": 1},
])
def test_events_of_the_wrong_form_are_not_taken(event: dict[str, Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(event, Event)


def test_fields_that_nobody_here_knows_are_let_through() -> None:
    event = {"type": "init", "gen": 0, "support": ["timer"], "metrics": {"width": 80, "height": 24, "fancy": 1}}
    assert isinstance(msgspec.convert(event, Event), object)
