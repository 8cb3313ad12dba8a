"""One attempt of `adderstone prove --watch`, made in a process of its own: what it reads, and what it tells."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import NamedTuple

from adderstone.cli.failing import WrongUse
from adderstone.play.loading import LoadError


class Said(NamedTuple):
    """What an attempt tells: `kind` is timed, phase, same, partly, problem or proved."""

    kind: str
    words: str
    read: tuple[str, str] = ("", "")  # with proved: the names of all that it, and its main answers, have read


def attempted(arguments: argparse.Namespace, read: tuple[str, str], mouth: Connection) -> None:
    """Read the story; prove it where what a proof reads of it is not what was read before; say each step."""
    sys.dont_write_bytecode = True  # what is compiled now could be taken for that of the next change
    with suppress(BrokenPipeError, KeyboardInterrupt):  # nobody listens any more
        try:
            mouth.send(_attempt(arguments, read, mouth))
        except LoadError as error:
            mouth.send(Said("problem", _problems(error)))
        except WrongUse as wrong:
            mouth.send(Said("problem", str(wrong)))


def _attempt(arguments: argparse.Namespace, read: tuple[str, str], mouth: Connection) -> Said:
    from adderstone.cli.prove import answered, timed
    from adderstone.play.loading import build, load
    from adderstone.prove.watching import read_by_a_proof, read_by_the_main_answers

    world = build(load(arguments.story), arguments.telling, arguments.story)
    all_of_it = read_by_a_proof(world)
    if all_of_it == read[0]:
        return Said("same", "")
    now = all_of_it, read_by_the_main_answers(world)
    if now[1] == read[1]:
        mouth.send(Said("partly", ""))
    mouth.send(Said("timed", timed(world)))
    found = answered(arguments, world, lambda phase: mouth.send(Said("phase", phase)))
    return Said("proved", found.words, now)


def _problems(error: LoadError) -> str:
    """What is wrong with the story: all problems of its declarations, or the one sentence."""
    return "\n".join(str(problem) for problem in error.problems) or str(error)
