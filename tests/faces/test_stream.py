"""Objects out of a stream: however they are cut up, whatever stands between them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adderstone.faces.glk.stream import LONGEST_OBJECT, Garbled, Objects

VALUES = st.recursive(st.none() | st.booleans() | st.integers() | st.text(),
                      lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(), inside, max_size=3))
EVENTS = st.lists(st.dictionaries(st.text(), VALUES, max_size=4), max_size=4)


def fed(*chunks: bytes) -> list[dict[str, Any] | Garbled]:
    """Everything that some chunks come to."""
    objects = Objects()
    return [found for chunk in chunks for found in objects.feed(chunk)] + list(objects.end())


def kinds(found: Iterable[dict[str, Any] | Garbled]) -> list[Any]:
    """Objects as they are, and "garbled" for what is none."""
    return ["garbled" if isinstance(one, Garbled) else one for one in found]


@given(EVENTS, st.sampled_from(["", "\n", " ", "\n\n"]), st.sampled_from([None, 2]), st.integers(1, 9), st.booleans())
def test_objects_come_out_however_they_are_cut(
        sent: list[dict[str, Any]], between: str, indent: int | None, size: int, ascii_only: bool) -> None:
    text = between.join(json.dumps(one, indent=indent, ensure_ascii=ascii_only) for one in sent)
    data = text.encode("utf-8", "surrogatepass")
    assert kinds(fed(*(data[start:start + size] for start in range(0, len(data), size)))) == sent


@pytest.mark.parametrize("wrong", ["hello", "[1, 2]", "}", '{"type" "line"}', "{'type': 'line'}", '{"a": nothing}',
                                   '{"a": 1,, "b": 2}', '{"text": "never closed', "{" * 3000, '{"a":' * 100_000])
def test_after_what_is_no_object_the_next_line_is_read(wrong: str) -> None:
    found = kinds(fed(f'{wrong}\n{{"type": "refresh"}}\n'.encode()))
    assert found[0] == "garbled" and found[-1] == {"type": "refresh"}


@given(st.binary(max_size=200))
def test_no_bytes_at_all_raise(data: bytes) -> None:
    fed(data, b"\n", b'{"type": "refresh"}\n')


def test_an_object_that_never_ends_is_said_at_the_end() -> None:
    found = fed(b'{"type": "line", ')
    assert kinds(found) == ["garbled"] and "middle of an object" in str(found[0])


def test_a_stream_without_end_is_cut_off() -> None:
    assert kinds(fed(b'{"text": "' + b"x" * LONGEST_OBJECT))[0] == "garbled"


def test_the_message_says_what_was_seen_and_what_to_send() -> None:
    (found,) = fed(b"look\n")
    assert "'look'" in str(found) and '"type":"line"' in str(found)
