"""RegTest's file format: tests, the commands of each, and what must stand in the answer to each command.

Written after the public description of the format (eblong.com/zarf/plotex/regtest.html), so that the same files pass
with the public tool. What these stories can't use (graphics, hyperlinks, timers) is refused where the file is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_MODIFIER = re.compile(r"!|\{[a-z]*\}")
_COUNT = re.compile(r"\{count=([0-9]+)\}\s*")
_COMMAND = re.compile(r"\{([a-z_]*)\}\s*")
_COMMANDS = ("line", "char", "include", "refresh", "arrange")


class WrongFile(Exception):
    """The file is not in the format."""


@dataclass(frozen=True)
class Check:
    """One line of expectation, looked for in each line of an answer (or of the status line)."""

    text: str
    line: int
    inverse: bool = False
    status: bool = False
    vital: bool = False
    regex: bool = False
    count: int = 1

    @classmethod
    def read(cls, text: str, line: int) -> Check:
        """Peel off the modifiers, then see what kind of check is left."""
        modifiers: set[str] = set()
        while found := _MODIFIER.match(text):
            modifiers.add("invert" if found.group() == "!" else found.group().strip("{}"))
            text = text[found.end():].strip()
        if unknown := modifiers - {"invert", "status", "vital"}:
            raise WrongFile(f"line {line}: {{{unknown.pop()}}} is no modifier that a story without pictures can meet")
        count = _COUNT.match(text)
        text = text[count.end():] if count else text
        regex = text.startswith("/") and not count
        return cls(text[1:].strip() if regex else text, line, "invert" in modifiers, "status" in modifiers,
                   "vital" in modifiers, regex, int(count.group(1)) if count else 1)

    def failure(self, lines: list[str]) -> str:
        """Why the lines do not meet this; empty when they do."""
        found = sum(self._occurs(line) for line in lines)
        if (found >= self.count) != self.inverse:
            return ""
        wanted = f"{'/' if self.regex else ''}{self.text}"
        if self.inverse:
            return f'line {self.line}: "{wanted}" was not to be there'
        return f'line {self.line}: "{wanted}" was found {found} time(s), not {self.count}'

    def _occurs(self, line: str) -> int:
        if self.regex:
            return int(re.search(self.text, line) is not None)
        return sum(line.startswith(self.text, start) for start in range(len(line)))


@dataclass
class Command:
    """One input and the checks on its answer. `kind` is "line" unless the file says otherwise in braces."""

    kind: str
    value: str
    line: int
    checks: list[Check] = field(default_factory=list)

    @classmethod
    def read(cls, text: str, line: int) -> Command:
        """A command as it stands after the ">"."""
        found = _COMMAND.match(text.strip())
        if not found:
            return cls("line", text.strip(), line)
        if found.group(1) not in _COMMANDS:
            raise WrongFile(f"line {line}: {found.group()} is no command of a story without timers and pictures")
        return cls(found.group(1), text.strip()[found.end():], line)


@dataclass
class Script:
    """One test: a session from its beginning."""

    name: str
    opening: Command
    commands: list[Command] = field(default_factory=list)

    @property
    def is_part(self) -> bool:
        """Only there to be included."""
        return self.name.startswith(("-", "_"))


@dataclass
class Transcripts:
    """A whole file: its options and its tests."""

    options: dict[str, str] = field(default_factory=dict)
    before: list[Command] = field(default_factory=list)
    scripts: dict[str, Script] = field(default_factory=dict)

    def commands(self, script: Script, inside: tuple[str, ...] = ()) -> Iterator[Command]:
        """The commands of a test, those of included tests in their places."""
        for command in (*(() if inside else self.before), *script.commands):
            if command.kind != "include":
                yield command
            elif command.value in inside or command.value not in self.scripts:
                raise WrongFile(f'line {command.line}: "{command.value}" is no other test of this file')
            else:
                yield from self.commands(self.scripts[command.value], (*inside, command.value))


def read(path: Path) -> Transcripts:
    """Read a file; `WrongFile` names the line that is not in the format."""
    made = Transcripts()
    at: Command | None = None
    script: Script | None = None
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        text = raw.strip()
        if not text or text.startswith("#"):
            continue
        if text.startswith("**"):
            _option(made, text[2:], number)
        elif text.startswith("*"):
            script = _script(made, text[1:].strip(), number)
            at = script.opening
        elif script is None or at is None:
            raise WrongFile(f"line {number}: a command or check stands before the first test")
        elif text.startswith(">"):
            at = Command.read(text[1:], number)
            script.commands.append(at)
        else:
            at.checks.append(Check.read(text, number))
    return made


def _option(made: Transcripts, text: str, line: int) -> None:
    key, _, value = (part.strip() for part in text.partition(":"))
    if key in ("pre", "precommand"):
        made.before.append(Command.read(value, line))
    elif key in ("game", "interpreter", "remformat"):
        made.options[key] = value
    else:
        raise WrongFile(f"line {line}: ** {key} is no option that is used here")


def _script(made: Transcripts, name: str, line: int) -> Script:
    if name in made.scripts:
        raise WrongFile(f'line {line}: there are two tests named "{name}"')
    made.scripts[name] = Script(name, Command("line", "", line))
    return made.scripts[name]
