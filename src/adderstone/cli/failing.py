"""How a command fails for wrong use: one sentence on the error stream, and exit code 2."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from adderstone.world import World


class WrongUse(Exception):
    """The command was given something that it can't work with. The message is one sentence."""


class Lacking(WrongUse):
    """A library that only some commands need is not there. `instead` is what else can be done, as the end of the sentence."""

    def __init__(self, doing: str, library: str | None, instead: str = "") -> None:
        super().__init__(f"{doing} needs {library or 'a library'}, which is not installed. In a clone of the project: "
                         f'.venv/bin/pip install -r requirements/test.lock; else: pip install "adderstone[prove]"{instead}.')


def folder(named: str | None) -> Path | None:
    """The folder that an option names. What can't be one is wrong use; that it is not there yet, is not."""
    if named is None:
        return None
    if not named or os.path.isfile(named):  # noqa: PTH113 - raises for no name, however odd
        raise WrongUse(f'There is no folder "{named}" to keep games in; give a folder\'s name, or leave --folder out.')
    return Path(named)


def build(name: str, telling: str | None = None) -> World:
    """The world of a named story, or a `WrongUse` that says what stands in the way."""
    from adderstone.play import loading

    try:
        return loading.build(loading.load(name), telling, name)
    except loading.LoadError as error:
        raise WrongUse(str(error)) from error
