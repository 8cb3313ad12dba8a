"""Texts: prose as it was declared. What its brackets mean is the business of `adderstone.grammar.prose`.

A text is a template, or a list of templates that are told one after the other (the last one stays), or a function of a
read-only view. No rule can read which one was told.
"""

from __future__ import annotations

import inspect
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from adderstone.world.problems import Source, here

Prose = str | Sequence[str] | Callable[[Any], str]


@dataclass(frozen=True)
class Text:
    """One declared text; `key` names it in the memory of what was told, and stays the same until the words change."""

    variants: tuple[str, ...]
    source: Source = field(default_factory=here, compare=False)
    computed: Callable[[Any], str] | None = field(default=None, compare=False)

    @property
    def key(self) -> str:
        return f"{zlib.crc32(chr(0).join(self.variants).encode()):08x}"

    def __bool__(self) -> bool:
        return bool(self.computed) or any(self.variants)

    def __str__(self) -> str:
        return " / ".join(self.variants)


def text(prose: Prose | Text | None) -> Text:
    """The declared prose as a text; paragraphs are kept, the indentation of the source is not."""
    if prose is None:
        return Text(())
    if isinstance(prose, Text):
        return prose
    if callable(prose):
        return Text((f"<{prose.__module__}.{prose.__qualname__}>",), computed=prose)
    variants = (prose,) if isinstance(prose, str) else tuple(prose)
    return Text(tuple(_unindented(variant) for variant in variants))


def _unindented(template: str) -> str:
    paragraphs = inspect.cleandoc(template).strip().split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)
