"""`adderstone prove --watch`: the proof again whenever the story's files change, and only where that can matter.

The attempts are made in another process (see `attempting`), which remembers what it has found. This one looks at the
files, says which attempt is wanted, and tells what it is told of that one.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TextIO

from adderstone.cli.attempting import Said, attempting
from adderstone.cli.failing import Lacking, WrongUse
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
        raise Lacking("Watching", missing.name) from missing
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
    watching.end()
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
    """The files that count: all but what Python, editors and version control write, and what a proof writes itself.

    That may be what it says, too: into a file in the story's folder, where each line would be a change to tell of.
    """
    from watchfiles import Change, DefaultFilter

    said = {(file.st_dev, file.st_ino) for stream in (sys.stdout, sys.stderr) if (file := _written_to(stream)) is not None}

    class Counting(DefaultFilter):
        def __call__(self, change: Change, path: str) -> bool:
            with suppress(OSError):
                file = Path(path).stat()
                if (file.st_dev, file.st_ino) in said:
                    return False
            return super().__call__(change, path)

    written = [Path(path).resolve() for name in WRITES if (path := getattr(arguments, name))]
    return Counting(ignore_paths=written, ignore_entity_patterns=[*DefaultFilter.ignore_entity_patterns, KEPT])


def _written_to(stream: TextIO) -> os.stat_result | None:
    """The file behind a stream; none where there is no such thing, as in a test."""
    try:
        return os.fstat(stream.fileno())
    except (OSError, ValueError):
        return None


@dataclass
class Watching:
    """The attempts, by number: `attempts` is the newest; `busy` while nothing has come of it."""

    arguments: argparse.Namespace
    attempts: int = 0
    busy: bool = False
    begun: float = 0.0
    process: SpawnProcess | None = None
    ear: Connection | None = None
    mouth: Connection | None = None
    progress: Progress | None = None

    def changed(self, paths: Iterable[Path]) -> None:
        """Files have changed: what is under way is given up, and tried anew."""
        self._clear()
        names = sorted({path.name for path in paths if path.exists()}) or ["A file"]  # an editor's own come and go
        self.tell("changed", f"{', '.join(names)} changed.")
        self.attempt()

    def attempt(self) -> None:
        """Begin an attempt; the one under way, if there is one, is overtaken."""
        self.attempts += 1
        self.begun, self.busy = time.monotonic(), True
        if self.process is None or not self.process.is_alive():
            self._start()
        with suppress(BrokenPipeError):  # it is heard below that the process is gone
            if self.mouth is not None:
                self.mouth.send(self.attempts)

    def _start(self) -> None:
        """A process that makes attempts, and knows nothing yet."""
        self.end()
        context = get_context("spawn")
        (self.ear, mouth), (ear, self.mouth) = context.Pipe(duplex=False), context.Pipe(duplex=False)
        self.process = context.Process(target=attempting, args=(self.arguments, ear, mouth), daemon=True)
        self.process.start()
        mouth.close()
        ear.close()

    def listen(self) -> None:
        """Hear and tell what the newest attempt has said since the last time."""
        try:
            while self.ear is not None and self.ear.poll():
                said = self.ear.recv()
                if said.attempt == self.attempts:
                    self._heard(said)
        except (EOFError, ConnectionResetError):
            self.end()
            if self.busy:
                self._clear()
                self.busy = False
                self.tell("problem", "The proof broke off; it is tried again after the next change.")
        if self.progress is not None:
            self.progress.draw()

    def end(self) -> None:
        """End the process that makes attempts, if there is one, and with it all that it knows."""
        self._clear()
        if self.process is not None:
            self.process.kill()
            self.process.join()
        for end in (self.ear, self.mouth):
            if end is not None:
                end.close()
        self.process = self.ear = self.mouth = None

    # --- what is heard ---

    def _heard(self, said: Said) -> None:
        if said.kind == "timed":
            self.progress = Progress(said.words)
        elif said.kind == "phase":
            if self.progress is not None:
                self.progress(said.words)
        elif said.kind == "partly":
            self.tell(said.kind, f"{UNTOUCHED} ({about(time.monotonic() - self.begun)})")
        elif said.kind == "carried":
            self._drawn()
            self.tell(said.kind, f"{said.words} ({about(time.monotonic() - self.begun)})")
        else:
            self._over(said)

    def _over(self, said: Said) -> None:
        """The attempt is over: tell what it came to."""
        if said.kind == "proved":
            self._drawn()
        self._clear()
        self.busy = False
        took = about(time.monotonic() - self.begun)
        if said.kind == "same":
            lines = " The report's links are to the lines as they were." if self.arguments.report else ""
            self.tell("same", f"Nothing that a proof reads has changed: what was found still holds ({took}).{lines}")
        elif said.kind == "proved":
            print(said.words, flush=True)
        else:
            self.tell(said.kind, said.words)

    def _drawn(self) -> None:
        """The bar is full; how long it took is kept."""
        if self.progress is not None:
            self.progress.done()
        self.progress = None

    def _clear(self) -> None:
        if self.progress is not None:
            self.progress.phase = ""
            self.progress.draw()
        self.progress = None

    def tell(self, event: str, words: str) -> None:
        """One thing that happened, for a person or for a program."""
        print(json.dumps({"event": event, "says": words}) if self.arguments.json else words, flush=True)
