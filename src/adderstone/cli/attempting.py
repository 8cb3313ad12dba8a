"""The attempts of `adderstone prove --watch`, made in one process of its own that remembers what it has found.

The story is read afresh for each attempt; what was found before is looked up where nothing that it depends on has changed.
An attempt that a newer one overtakes is given up at once, and what it has finished stays known. This process tells what it
finds; it never prints.
"""

from __future__ import annotations

import _thread
import argparse
import gc
import importlib
import os
import signal
import sys
import time
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, NamedTuple, Protocol

from adderstone.cli.failing import Lacking, WrongUse
from adderstone.play.loading import LoadError

if TYPE_CHECKING:
    from adderstone.prove.watching import Known

AGAIN = 0.1  # seconds after which an attempt that was overtaken is told so again: an exception can be lost
NEEDED = ("adderstone.cli.prove", "adderstone.prove.proving", "adderstone.prove.verifying", "adderstone.prove.commands",
          "adderstone.prove.landmarks", "adderstone.prove.watching", "pysat.solvers")
INSTALLED = {"site-packages", "dist-packages"}


class Said(NamedTuple):
    """What an attempt tells: `kind` is timed, phase, same, partly, carried, problem or proved."""

    attempt: int
    kind: str
    words: str


class Mouth(Protocol):
    """Where things are told: the end of a pipe."""

    def send(self, said: Said, /) -> None:
        """Tell something."""


class Overtaken(BaseException):
    """A newer attempt is wanted."""


def attempting(arguments: argparse.Namespace, ear: Connection, mouth: Connection) -> None:
    """Make the attempts that are asked for, each by its number, until nobody asks or listens any more."""
    sys.dont_write_bytecode = True  # what is compiled now could be taken for that of the next change
    sys.unraisablehook = lambda _: None  # an overtaken attempt may be told so while something is being cleared away
    if hasattr(os, "setsid"):
        os.setsid()  # Control-C is for the process that watches; it ends this one
    with suppress(BrokenPipeError):
        Attempts(arguments, mouth).all(ear)


class Attempts:
    """One attempt at a time. `wanted` is the number of the newest, `trying` that of the one under way, 0 if there is none."""

    def __init__(self, arguments: argparse.Namespace, mouth: Mouth) -> None:
        self.arguments, self.mouth = arguments, mouth
        self.wanted = self.trying = 0
        self.asked = Event()
        for name in NEEDED:  # an import that is broken off may not be had again
            with suppress(ModuleNotFoundError):
                importlib.import_module(name)
        self.before = set(sys.modules)
        self.read = "", ""  # the names of all that the last proof, and its main answers, have read
        self.known: Known | None = None

    def all(self, ear: Connection) -> None:
        """Every attempt that is asked for."""
        signal.signal(signal.SIGINT, self._interrupted)
        Thread(target=self._listen, args=(ear,), daemon=True).start()
        while True:
            with suppress(Overtaken):
                while True:
                    self._next()

    def _next(self) -> None:
        self.trying = 0
        gc.collect()
        self.asked.wait()
        self.asked.clear()
        self.trying = self.wanted
        self.say(*self.attempt())

    def say(self, kind: str, words: str) -> None:
        """Tell something of the attempt under way."""
        self.mouth.send(Said(self.trying, kind, words))

    # --- being overtaken ---

    def _listen(self, ear: Connection) -> None:
        """In a thread: hear which attempt is wanted, and interrupt an older one."""
        while True:
            try:
                self.wanted = ear.recv()
            except (EOFError, OSError):
                os._exit(0)  # nobody listens any more
            self.asked.set()
            while self.trying not in (0, self.wanted):
                _thread.interrupt_main()
                time.sleep(AGAIN)

    def _interrupted(self, *_: object) -> None:
        if self.trying not in (0, self.wanted):
            raise Overtaken

    # --- one attempt ---

    def attempt(self) -> tuple[str, str]:
        """Prove the story as it is now: what kind of thing came out, and the words to tell."""
        try:
            return self._attempt()
        except LoadError as error:
            return "problem", "\n".join(str(problem) for problem in error.problems) or str(error)
        except WrongUse as wrong:
            return "problem", str(wrong)
        except ModuleNotFoundError as missing:
            return "problem", str(Lacking("Proving", missing.name))

    def _attempt(self) -> tuple[str, str]:
        from adderstone.cli.prove import answered, timed
        from adderstone.play.loading import build, load
        from adderstone.prove.watching import Known, read_by_a_proof, read_by_the_main_answers

        self._forget()
        world = build(load(self.arguments.story), self.arguments.telling, self.arguments.story)
        all_of_it = read_by_a_proof(world)
        if all_of_it == self.read[0]:
            return "same", ""
        now = all_of_it, read_by_the_main_answers(world)
        if now[1] == self.read[1]:
            self.say("partly", "")
        self.known = self.known or Known()
        self.say("timed", timed(world) + ("-again" if self.known.proofs else ""))
        found = answered(self.arguments, world, lambda phase: self.say("phase", phase), self.known)
        self.read = now
        carried = self.known.done()
        if carried:
            self.say("carried", carried)
        return "proved", found.words

    def _forget(self) -> None:
        """Forget the modules of the story, so that it is read afresh."""
        from adderstone.play.loading import home

        folder = home(self.arguments.story)
        for name in set(sys.modules) - self.before:
            file = getattr(sys.modules[name], "__file__", None)
            if file and Path(file).resolve().is_relative_to(folder) and not INSTALLED & set(Path(file).parts):
                del sys.modules[name]
        importlib.invalidate_caches()
