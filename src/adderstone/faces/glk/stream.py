"""Reading JSON objects from a stream in which they simply follow one another.

A client may spread an object over many lines, put several on one, or send none of it right; what can't be part of an
object is cut away up to the next line, and said. Invariant: `_buffer` holds no complete object between two feeds.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any

LONGEST_OBJECT = 1_000_000
_PARTIAL = re.compile(r"[-+.\w]{0,6}")


class Garbled(Exception):
    """What was read is no JSON object; the message is a sentence."""


class Objects:
    """An incremental reader: feed bytes, get objects, and a `Garbled` for each stretch that is none."""

    def __init__(self) -> None:
        self._decode = codecs.getincrementaldecoder("utf-8-sig")("replace").decode
        self._buffer = ""

    def feed(self, data: bytes) -> Iterator[dict[str, Any] | Garbled]:
        """Every object that these bytes complete."""
        self._buffer += self._decode(data)
        while (found := self._next()) is not None:
            yield found

    def end(self) -> Iterator[Garbled]:
        """What is left when the stream ends."""
        if self._buffer.strip():
            yield Garbled("The input ended in the middle of an object.")
        self._buffer = ""

    def _next(self) -> dict[str, Any] | Garbled | None:
        self._buffer = self._buffer.lstrip()
        if not self._buffer:
            return None
        if not self._buffer.startswith("{"):
            return self._cut(0, "an object in braces was expected")
        try:
            found, end = json.JSONDecoder().raw_decode(self._buffer)
        except json.JSONDecodeError as error:
            return None if self._may_go_on(error) else self._cut(error.pos, f"{error.msg} at letter {error.pos + 1}")
        except RecursionError:
            return self._cut(0, "it is nested too deeply")
        self._buffer = self._buffer[end:]
        return dict(found)

    def _may_go_on(self, error: json.JSONDecodeError) -> bool:
        """The mistake is only that the rest has not come yet."""
        rest = self._buffer[error.pos:]
        if len(self._buffer) > LONGEST_OBJECT or "\n" in rest.strip():
            return False
        in_string = error.msg.startswith(("Unterminated string", "Invalid \\u"))
        return in_string or _PARTIAL.fullmatch(rest.strip()) is not None

    def _cut(self, wrong_at: int, why: str) -> Garbled:
        """Drop what is wrong, up to the next line, or to an object that begins one."""
        seen = self._buffer.split("\n", 1)[0][:60]
        resume = re.compile(r"^\{|\n", re.MULTILINE).search(self._buffer, max(wrong_at, 1))
        self._buffer = self._buffer[resume.start():] if resume else ""
        return Garbled(f"This is no JSON object: {why} in {seen!r}. Send one such as "
                       '{"type":"line","gen":1,"window":2,"value":"look"}.')
