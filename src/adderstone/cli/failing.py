"""How a command fails for wrong use: one sentence on the error stream, and exit code 2."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from adderstone.world import World


class WrongUse(Exception):
    """The command was given something that it can't work with. The message is one sentence."""


def build(name: str, telling: str | None = None) -> World:
    """The world of a named story, or a `WrongUse` that says what stands in the way."""
    from adderstone.play import loading

    try:
        return loading.build(loading.load(name), telling)
    except loading.LoadError as error:
        raise WrongUse(str(error)) from error
