"""Collects files in RegTest's format. Each test in them is run in three ways.

"plain" is a session; "screen" is the same through the protocol's JSON; "resumed" leaves the program after each command
and starts it again from its autosave, except in the middle of a question.

A file says which story it is for with `** game: NAME`; `--telling` and `--seed` are read from `** interpreter:`.
`** remformat: yes` leaves only the second way, for checks on the status line.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

import msgspec
import pytest

from adderstone.faces.glk.remglk import Desk
from adderstone.play.loading import build, load
from adderstone.play.output import Output
from adderstone.play.session import Session
from regtest_format import Command, Script, Transcripts, WrongFile, read

METRICS = {"width": 800, "height": 480, "gridcharwidth": 10, "gridcharheight": 12}


class Way(Protocol):
    """A way to run a session: what its last answer and its status line say."""

    story: list[str]
    status: list[str]

    def begin(self) -> None: ...
    def do(self, command: Command) -> None: ...
    def close(self) -> None: ...


class Plain:
    """The session itself, as a plain terminal shows it."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.story: list[str] = []
        self.status: list[str] = []

    def begin(self) -> None:
        self._told(self.session.begin())

    def do(self, command: Command) -> None:
        if command.kind == "line":
            self._told(self.session.submit(command.value))

    def close(self) -> None:
        self.session.close()

    def _told(self, output: Output) -> None:
        self.story = output.text.split("\n")


class Resumed(Plain):
    """A session that is left after each command, and goes on from its autosave."""

    def __init__(self, session: Session, folder: Path) -> None:
        super().__init__(session)
        self.folder = folder

    def do(self, command: Command) -> None:
        asked = self.session.asking or self.session.context.question or self.session.finished
        if not asked:
            self.session.close()
            self.session = Session(self.session.world, folder=self.folder)
            self.session.begin()
        super().do(command)


class Screen:
    """The same session through JSON events and updates."""

    def __init__(self, session: Session) -> None:
        self.desk = Desk(session)
        self.generation = 0
        self.story: list[str] = []
        self.status: list[str] = []

    def begin(self) -> None:
        self._send({"type": "init", "metrics": METRICS})

    def do(self, command: Command) -> None:
        extra: dict[str, Any] = {}
        if command.kind in ("line", "char"):
            extra = {"window": 2, "value": command.value}
        if command.kind == "arrange":
            extra = {"metrics": METRICS}
        self._send({"type": command.kind, **extra})

    def close(self) -> None:
        self.desk.session.close()

    def _send(self, event: dict[str, Any]) -> None:
        answer = msgspec.json.decode(msgspec.json.encode(self.desk.answer({**event, "gen": self.generation})))
        assert answer["type"] == "update", answer.get("message")
        self.generation = answer["gen"]
        for content in answer["content"]:
            if "lines" in content:
                self.status = [_text(line) for line in content["lines"]]
            else:
                self.story = list(_joined(content["text"]))


def _text(row: dict[str, Any]) -> str:
    return "".join(run["text"] for run in row.get("content", ()))


def _joined(rows: list[dict[str, Any]]) -> Iterator[str]:
    line: str | None = None
    for row in rows:
        if row.get("append"):
            line = (line or "") + _text(row)
            continue
        if line is not None:
            yield line
        line = _text(row)
    if line is not None:
        yield line


class RegTestFile(pytest.File):
    """One file of transcripts."""

    def collect(self) -> Iterator[pytest.Item]:
        """Each test in each way."""
        try:
            found = read(self.path)
        except WrongFile as error:
            raise self.CollectError(f"{self.path}: {error}") from error
        ways = ["screen"] if found.options.get("remformat", "no") != "no" else ["plain", "screen", "resumed"]
        for script in found.scripts.values():
            for way in ways if not script.is_part else ():
                yield RegTestItem.from_parent(self, name=f"{script.name}[{way}]", file=found, script=script, way=way)


class RegTestItem(pytest.Item):
    """One test, run one way."""

    def __init__(self, *, file: Transcripts, script: Script, way: str, **others: Any) -> None:
        super().__init__(**others)
        self.file, self.script, self.way = file, script, way

    def runtest(self) -> None:
        """Every command in turn; all failures are gathered unless one is vital."""
        with TemporaryDirectory() as folder:
            way = _way(self.way, self.file.options, Path(folder))
            try:
                self._run(way)
            finally:
                way.close()

    def _run(self, way: Way) -> None:
        way.begin()
        failures = list(_failures(self.script.opening, way))
        for command in self.file.commands(self.script):
            if any(failure.vital for failure in failures):
                break
            way.do(command)
            failures += _failures(command, way)
        if failures:
            raise NotMet("\n".join(failure.text for failure in failures))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What was not met, with what was said in its place."""
        if isinstance(excinfo.value, (NotMet, WrongFile)):
            return f"{self.path.name}, {self.script.name}:\n{excinfo.value}"
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where the test stands in its file."""
        return self.path, self.script.opening.line - 1, self.name


class NotMet(Exception):
    """Some expectations were not met."""


@dataclass(frozen=True)
class Failure:
    """One check that was not met; a vital one ends its test."""

    text: str
    vital: bool


def _failures(command: Command, way: Way) -> Iterator[Failure]:
    said = "\n    ".join(line for line in way.story if line)
    for check in command.checks:
        failure = check.failure(way.status if check.status else way.story)
        if failure:
            yield Failure(f"> {command.value}\n  {failure}; the answer was:\n    {said}", check.vital)


def _way(name: str, options: dict[str, str], folder: Path) -> Way:
    words = shlex.split(options.get("interpreter", ""))
    given = {key: value for key, value in pairwise(words) if key.startswith("--")}
    world = build(load(options["game"]), given.get("--telling"))
    session = Session(world, seed=int(given.get("--seed", "0")), folder=folder if name == "resumed" else None)
    if name == "resumed":
        return Resumed(session, folder)
    return Screen(session) if name == "screen" else Plain(session)
