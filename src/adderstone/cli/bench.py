"""`adderstone bench STORY`: how fast the parts of play are on this machine, each beside a baseline on the same machine.

A baseline is the least that the same work could be: an interpreter that does nothing, a copy of a state, a line cut into
words, the words copied. What counts is the ratio to it, which hardly depends on the machine.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from adderstone.grammar.context import Context
    from adderstone.world import Act, State, World

COMMANDS = ("look", "inventory", "wait", "examine me", "north", "east", "south", "west", "up", "down")  # at least these
Work = Callable[[], object]


@dataclass(frozen=True)
class Measure:
    """One kind of work: how often it is done in a second, and how often its baseline."""

    name: str
    per_second: float
    baseline: str
    baseline_per_second: float

    @property
    def ratio(self) -> float:
        """How many times longer the work takes than its baseline."""
        return self.baseline_per_second / self.per_second


@dataclass(frozen=True)
class Typed:
    """A command of the run that is measured, in the state that it was typed in, with the acts that it came to."""

    command: str
    context: Context
    acts: tuple[Act, ...]
    choices: State


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("story", metavar="STORY", nargs="?", default="coraline",
                        help="a story's name, or the path of its module (coraline when left out)")
    parser.add_argument("--telling", metavar="T", help="which telling's walkthrough is run; the first when left out")
    parser.add_argument("--seconds", metavar="S", type=float, default=1.0, help="how long to measure each (1 second)")
    parser.add_argument("--json", action="store_true", help="one JSON object in place of the table")


def run(arguments: argparse.Namespace) -> int:
    """Measure, and say what was found."""
    from adderstone.cli.failing import WrongUse, build

    if not 0 < arguments.seconds <= 60:
        raise WrongUse("adderstone bench measures for more than 0 seconds and at most 60; give --seconds 1, say.")
    world = build(arguments.story, arguments.telling)
    measures = [_start(arguments.story, arguments.telling), *_parts(world, arguments.seconds)]
    if arguments.json:
        rows = [{**asdict(measure), "ratio": measure.ratio} for measure in measures]
        print(json.dumps({"story": arguments.story, "measures": rows}, indent=2))
    else:
        print("\n".join(_lines(arguments.story, measures)))
    return 0


# --- what is measured ---


def _start(story: str, telling: str | None) -> Measure:
    """A whole start of the program to its first prompt, beside a start of Python alone."""
    options = ["--telling", telling] if telling is not None else []
    play = [sys.executable, "-m", "adderstone", "play", story, *options]
    quickest = partial(_quickest, times=5)
    return Measure("start", 1 / quickest(play), "Python alone", 1 / quickest([sys.executable, "-c", ""]))


def _quickest(command: list[str], times: int) -> float:
    took = []
    for _ in range(times):
        before = time.perf_counter()
        subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
        took.append(time.perf_counter() - before)
    return min(took)


def _parts(world: World, seconds: float) -> list[Measure]:
    """Parsing, stepping and telling, over every command of a run."""
    from adderstone.grammar.parser import Parser
    from adderstone.grammar.voice import Voice

    typed, parser, voice = _run(world), Parser(world), Voice(world)
    steps = [(one.context.state, act, one.choices) for one in typed for act in one.acts]
    told = [(one.context.memory, world.turn(one.context.state, one.acts[0], one.choices).messages)
            for one in typed if one.acts]
    words = [" ".join(part.text for part in voice.tell(messages, memory.copy())) for memory, messages in told]
    rate = partial(_rate, seconds=seconds)
    return [
        Measure("parse a command", rate([partial(parser.parse, one.command, replace(one.context)) for one in typed]),
                "cut it into words", rate([one.command.split for one in typed])),
        Measure("step the reference", rate([partial(world.turn, *step) for step in steps]),
                "copy the state", rate([partial(list, state) for state, _, _ in steps])),
        Measure("tell a turn", rate([partial(_tell, voice, *turn) for turn in told]),
                "copy its words", rate([text.split for text in words]))]


def _tell(voice: object, memory: object, messages: object) -> object:
    return voice.tell(messages, memory.copy())  # type: ignore[attr-defined]


def _rate(works: list[Work], seconds: float) -> float:
    """How many works a second: all of them in turn, again and again until the time is up."""
    done, start = 0, time.perf_counter()
    while (took := time.perf_counter() - start) < seconds or not done:
        for work in works:
            work()
        done += len(works)
    return done / took


def _run(world: World) -> list[Typed]:
    """Every command of the walkthrough, or of a few that fit any story, with where it was typed."""
    from adderstone.grammar.parsed import Do
    from adderstone.play.choices import drawn
    from adderstone.play.session import Session

    session, typed = Session(world), []
    session.begin()
    for command in _commands(world):
        context = replace(session.context, state=session.state, memory=session.memory.copy(), question=None)
        parsed = session.parser.parse(command, replace(context))
        choices = drawn(world, session.state, session.seed, session.turn + 1)
        typed.append(Typed(command, context, parsed.acts if isinstance(parsed, Do) else (), choices))
        session.submit(command)
    return typed


def _commands(world: World) -> list[str]:
    from adderstone.play.tellings import walkthrough

    telling = world.telling
    walked = walkthrough(telling.walkthrough) if telling is not None and telling.walkthrough is not None else []
    return [*COMMANDS, *(typed.command for typed in walked)]


def _lines(story: str, measures: list[Measure]) -> list[str]:
    head = f"{story:<20} {'a second':>12}  {'its baseline':>14}  {'ratio':>8}"
    return [head, *(f"{one.name:<20} {one.per_second:>12,.1f}  {one.baseline_per_second:>14,.0f}  {one.ratio:>8,.1f}  "
                    f"({one.baseline})" for one in measures)]
