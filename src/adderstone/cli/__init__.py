"""The command line. Only the module of the command that was asked for is imported, so that play starts at once.

Exit codes: 0 good, 1 the story falls short, 2 wrong use (with one sentence that says what to do).
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

from adderstone import __version__
from adderstone.cli.failing import WrongUse

COMMANDS = {
    "play": "play a story in the terminal",
    "check": "find every problem of a story at once, with file, line and what to write",
    "tellings": "replay each telling's walkthrough and show which beats it meets",
    "prove": "prove what every run of a story can and cannot come to",
    "verify": "check what a prover's certificate says, with an engine of its own",
    "export": "write a story for planners, as PDDL",
    "map": "draw a story's map, with a text twin",
    "bench": "measure how fast the parts of play are, each beside a baseline",
    "remglk": "play over standard input and output in GlkOte/RemGlk JSON",
}
INTERRUPTED = 130


class Parser(argparse.ArgumentParser):
    """An argument parser that says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        raise WrongUse(f"{self.prog}: {message}; `{self.prog} --help` shows what it takes")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the result is the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _open_streams()
    try:
        code = _run(arguments)
        sys.stdout.flush()
        return code
    except WrongUse as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _let_go()  # whoever read our output has left
        return 0
    except OSError as problem:
        _let_go()
        print(f"adderstone could not go on: {(problem.strerror or 'the system gave no reason').lower()}"
              f"{f' ({problem.filename})' if problem.filename else ''}.", file=sys.stderr)
        return 2


def _open_streams() -> None:
    """Whoever started us may have closed our streams; then nothing is read, and what is written is lost. What the
    terminal's encoding can't show or read is replaced, in place of failing.
    """
    sys.stdin = sys.stdin or open(os.devnull, encoding="utf-8")  # noqa: SIM115, PTH123 - open as long as we run
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):  # a stream that a test put there
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]


def _let_go() -> None:
    """Write no more; without this, Python would complain again while it closes."""
    with contextlib.suppress(OSError, ValueError):  # a stream that a test put there
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(arguments: list[str]) -> int:
    name = arguments[0] if arguments else "--help"
    if name in ("-h", "--help", "help"):
        print(_help())
        return 0
    if name == "--version":
        print(f"adderstone {__version__}")
        return 0
    if name not in COMMANDS:
        raise WrongUse(f'adderstone has no command "{name}"; {_suggestion(name)}')
    command = import_module(f"adderstone.cli.{name}")
    parser = Parser(prog=f"adderstone {name}", description=f"{COMMANDS[name].capitalize()}.")
    command.add(parser)
    return int(command.run(parser.parse_args(arguments[1:])))


def _help() -> str:
    lines = [f"  {name:<10}{says}" for name, says in COMMANDS.items()]
    return "\n".join(["usage: adderstone COMMAND ...", "", *lines, "", "adderstone COMMAND --help says more of one."])


def _suggestion(name: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name.lower(), COMMANDS, n=1)
    return f"did you mean {close[0]}?" if close else f"it has {', '.join(COMMANDS)}."
