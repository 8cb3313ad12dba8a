"""`adderstone prove --watch`: the proof again whenever the story's files change, and only where that can matter.

Each attempt is made in a process of its own: it reads the story afresh, it can be given up at once when the next change
comes, and its memory goes back when it is done. This process looks at the files, and tells what the attempt tells it.
"""

from __future__ import annotations

import argparse
import json
import signal
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from adderstone.cli.attempting import Said, attempted
from adderstone.cli.failing import WrongUse
from adderstone.cli.progress import Progress, about
from adderstone.play.loading import LoadError

if TYPE_CHECKING:
    from watchfiles import BaseFilter

LOOK = 200  # milliseconds between two looks at what the attempt says
UNTOUCHED = "Endings, dead ends, claims and choices can't depend on the change: they hold. The rest is proved again."
KEPT = r"(^|.*\.)proof\.json$"  # what `--keep` writes
WRITES = ("report", "certificate", "walkthroughs")  # options that name what a proof writes; no change of the story


def watch(arguments: argparse.Namespace) -> int:
    """Prove, and prove again after each change, until the person who watches has had enough."""
    try:
        import watchfiles
    except ModuleNotFoundError as missing:
        raise WrongUse("Watching needs watchfiles; install it with `pip install adderstone[prove]`.") from missing
    home = _home(arguments.story)
    watching = Watching(arguments)
    watching.tell("watching", f"Watching {home}; every change that is saved is looked at. Control-C ends it.")
    watching.attempt()
    with suppress(KeyboardInterrupt), _interrupted() as over:
        for changes in watchfiles.watch(home, watch_filter=_counting(arguments), rust_timeout=LOOK,
                                        yield_on_timeout=True, stop_event=over):
            if changes:
                watching.changed(Path(path) for _, path in changes)
            watching.listen()
    watching.give_up()
    return 0


@contextmanager
def _interrupted() -> Iterator[Event]:
    """An event that Control-C sets. An exception in its place is lost where it comes while something is being cleared away."""
    over = Event()
    before = signal.signal(signal.SIGINT, lambda *_: over.set())
    try:
        yield over
    finally:
        signal.signal(signal.SIGINT, before)


def _home(name: str) -> Path:
    """The folder in which a story's files lie."""
    from adderstone.play.loading import home

    try:
        return home(name)
    except LoadError as error:
        raise WrongUse(str(error)) from error


def _counting(arguments: argparse.Namespace) -> BaseFilter:
    """The files that count: all but what Python, editors and version control write, and what a proof writes itself."""
    from watchfiles import DefaultFilter

    written = [Path(path).resolve() for name in WRITES if (path := getattr(arguments, name))]
    return DefaultFilter(ignore_paths=written, ignore_entity_patterns=[*DefaultFilter.ignore_entity_patterns, KEPT])


@dataclass
class Watching:
    """The attempt under way, and what the last proof has read."""

    arguments: argparse.Namespace
    read: tuple[str, str] = ("", "")
    begun: float = 0.0
    process: SpawnProcess | None = None
    ear: Connection | None = None
    progress: Progress | None = None

    def changed(self, paths: Iterable[Path]) -> None:
        """Files have changed: what is under way is given up, and tried anew."""
        self.give_up()
        names = sorted({path.name for path in paths if path.exists()}) or ["A file"]  # an editor's own come and go
        self.tell("changed", f"{', '.join(names)} changed.")
        self.attempt()

    def attempt(self) -> None:
        """Begin an attempt."""
        context = get_context("spawn")
        self.ear, mouth = context.Pipe(duplex=False)
        self.process = context.Process(target=attempted, args=(self.arguments, self.read, mouth), daemon=True)
        self.begun = time.monotonic()
        self.process.start()
        mouth.close()

    def listen(self) -> None:
        """Hear and tell what the attempt has said since the last time."""
        try:
            while self.ear is not None and self.ear.poll():
                self._heard(self.ear.recv())
        except EOFError:
            self.give_up()
            self.tell("problem", "The proof broke off; it is tried again after the next change.")
        if self.progress is not None:
            self.progress.draw()

    def give_up(self) -> None:
        """End the attempt under way, if there is one."""
        self._clear()
        if self.process is not None:
            self.process.kill()
            self.process.join()
        if self.ear is not None:
            self.ear.close()
        self.process = self.ear = None

    # --- what is heard ---

    def _heard(self, said: Said) -> None:
        if said.kind == "timed":
            self.progress = Progress(said.words)
        elif said.kind == "phase":
            if self.progress is not None:
                self.progress(said.words)
        elif said.kind == "partly":
            self.tell(said.kind, f"{UNTOUCHED} ({about(time.monotonic() - self.begun)})")
        else:
            self._over(said)

    def _over(self, said: Said) -> None:
        """The attempt is over: tell what it came to."""
        if said.kind == "proved":
            self.read = said.read
            if self.progress is not None:
                self.progress.done()
        self.give_up()
        took = about(time.monotonic() - self.begun)
        if said.kind == "same":
            lines = " The report's links are to the lines as they were." if self.arguments.report else ""
            self.tell("same", f"Nothing that a proof reads has changed: what was found still holds ({took}).{lines}")
        elif said.kind == "proved":
            print(said.words, flush=True)
        else:
            self.tell(said.kind, said.words)

    def _clear(self) -> None:
        if self.progress is not None:
            self.progress.phase = ""
            self.progress.draw()
        self.progress = None

    def tell(self, event: str, words: str) -> None:
        """One thing that happened, for a person or for a program."""
        print(json.dumps({"event": event, "says": words}) if self.arguments.json else words, flush=True)
