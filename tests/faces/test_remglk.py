"""A session over two streams: what comes in is answered, whatever it is."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adderstone.faces.glk.remglk import Desk, serve
from adderstone.play.session import Session
from adderstone.world import Story, World

INIT = {"type": "init", "gen": 0, "metrics": {"width": 80, "height": 24}}


def make_world() -> World:
    """Two rooms and a lamp."""
    story = Story("Small")
    hall = story.room("Hall", "A hall.")
    story.room("Study", "A study.", east_of=hall)
    story.thing("lamp", "A lamp of brass.", at=hall)
    return story.build()


WORLD = make_world()


def line(gen: int, value: str) -> dict[str, Any]:
    return {"type": "line", "gen": gen, "window": 2, "value": value}


def talk(*events: object, between: str = "\n", indent: int | None = None) -> list[dict[str, Any]]:
    """The answers to some events, or to words that are none, over real streams."""
    words = [event if isinstance(event, str) else json.dumps(event, indent=indent) for event in events]
    sink = io.BytesIO()
    serve(Session(WORLD), io.BytesIO(between.join(words).encode()), sink)
    answers = sink.getvalue().decode().split("\n\n")
    assert answers[-1] == ""  # every answer, the last one too, is followed by an empty line
    return [json.loads(answer) for answer in answers[:-1]]


def words(answer: dict[str, Any]) -> str:
    """All of the story's text in an update."""
    return "\n".join("".join(run["text"] for run in row.get("content", []))
                     for content in answer["content"] for row in content.get("text", []))


def test_a_game_in_json() -> None:
    first, second, third = talk(INIT, line(1, "examine lamp"), line(2, "east"))
    assert "Hall" in words(first) and "A lamp of brass." in words(second) and "A study." in words(third)
    assert [answer["gen"] for answer in (first, second, third)] == [1, 2, 3]


@pytest.mark.parametrize(("between", "indent"), [("\n", None), ("", None), ("\n\n", 2), ("", 4)])
def test_objects_may_be_spread_or_crowded(between: str, indent: int | None) -> None:
    answers = talk(INIT, line(1, "look"), {"type": "refresh", "gen": 0}, between=between, indent=indent)
    assert [answer["type"] for answer in answers] == ["update"] * 3


@pytest.mark.parametrize("wrong", [
    "look", "[]", '{"type": "line"', '{"type": "line", "gen": "one", "window": 2, "value": "x"}', {"type": "sing"}, {},
    {"type": "line", "gen": 7, "window": 2, "value": "look"}, {"type": "line", "gen": 1, "window": 1, "value": "look"},
    {"type": "char", "gen": 1, "window": 2, "value": "x"}, INIT,
])
def test_what_is_wrong_is_said_and_the_game_goes_on(wrong: object) -> None:
    first, error, last = talk(INIT, wrong, line(1, "look"))
    assert error["type"] == "error" and error["message"].endswith(".")
    assert first["gen"] == 1 and last["gen"] == 2


def test_nothing_begins_before_init() -> None:
    error, first = talk(line(0, "look"), INIT)
    assert "init" in error["message"] and first["gen"] == 1


def test_external_events_are_passed_over() -> None:
    assert talk(INIT, {"type": "external", "gen": 1, "value": {"any": "thing"}})[1] == {"type": "pass"}


def test_letters_that_no_terminal_could_show_do_no_harm() -> None:
    answers = talk(INIT, '{"type": "line", "gen": 1, "window": 2, "value": "look \\ud800 \\u0007"}', line(2, "look"))
    assert [answer["type"] for answer in answers] == ["update"] * 3


def test_leaving_ends_the_loop() -> None:
    answers = talk(INIT, line(1, "quit"), line(2, "yes"), line(3, "look"))
    assert answers[-1]["disable"] and answers[-1]["input"] == [] and len(answers) == 3


def test_answers_come_without_waiting_for_the_end_of_the_input() -> None:
    seen: list[int] = []

    class Slow(io.RawIOBase):
        """Gives one event at a time, and notes how much had been answered by then."""

        def __init__(self, events: Iterator[bytes]) -> None:
            self.events = events

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            seen.append(sink.getvalue().count(b"\n\n"))
            return next(self.events, b"")

    sink = io.BytesIO()
    events = iter([json.dumps(INIT).encode(), json.dumps(line(1, "look")).encode()])
    serve(Session(WORLD), Slow(events), sink)  # type: ignore[arg-type]
    assert seen == [0, 1, 2]


@given(st.lists(st.dictionaries(st.sampled_from(["type", "gen", "window", "value", "metrics"]),
                                st.none() | st.integers() | st.text(max_size=5) | st.sampled_from(
                                    ["init", "line", "char", "arrange", "refresh", "external"])), max_size=5))
def test_no_event_raises(events: list[dict[str, Any]]) -> None:
    desk = Desk(Session(WORLD))
    desk.answer(INIT)
    for event in events:
        assert desk.answer(event) is not None


@pytest.mark.parametrize("kind", ["hyperlink", "mouse", "timer", "redraw", "specialresponse", "debuginput"])
def test_what_no_story_asks_for_is_passed_over(kind: str) -> None:
    """A display may send it all the same, and an error would stop it."""
    answers = talk(INIT, {"type": kind, "gen": 1, "window": 2, "value": 5}, line(1, "look"))
    assert [answer["type"] for answer in answers] == ["update", "pass", "update"]
    assert talk({"type": kind, "gen": 0})[0]["type"] == "error"


def test_a_mark_of_byte_order_is_no_letter() -> None:
    assert talk("\ufeff" + json.dumps(INIT))[0]["type"] == "update"
