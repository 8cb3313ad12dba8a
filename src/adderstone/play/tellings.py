"""Tellings: a telling's walkthrough replayed command by command, and which beats of the telling it met.

When is a beat met? A *fact* at the first command after which it is so; command 0 is the opening text. An *event*
happens at a command when its condition comes to hold there: it holds after a turn of that command and did not hold
before it, or it names words, which that command prints while the condition holds. An event that is not free happens at
the first such command at or after the one at which the last event before it was met, so a run that does things in
another order is found out. A free event may happen anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from adderstone.grammar.context import Context
from adderstone.grammar.parsed import Answer, Parsed
from adderstone.grammar.parser import Parser
from adderstone.play.output import Output
from adderstone.play.session import Session
from adderstone.world import State, World
from adderstone.world.telling import Beat, Telling


@dataclass(frozen=True)
class Typed:
    """One line of a walkthrough; `file` is its file's name where the walkthrough is a folder of parts."""

    line: int
    command: str
    file: str = ""


@dataclass(frozen=True)
class Step:
    """What one command came to: every state it passed through, its words, and the turn count after it."""

    typed: Typed
    states: tuple[State, ...]
    text: str
    turn: int
    refused: bool = False


@dataclass(frozen=True)
class Met:
    """One beat, and the turn at which it was met; None when it was not, and then why."""

    beat: Beat
    turn: int | None
    why: str = ""

    @property
    def held(self) -> bool:
        """The run met this beat."""
        return self.turn is not None


@dataclass(frozen=True)
class Report:
    """What a replay showed."""

    story: str
    telling: str
    beats: tuple[Met, ...]
    refused: tuple[Step, ...]
    turns: int
    ending: str | None

    @property
    def held(self) -> bool:
        """Every beat was met."""
        return all(met.held for met in self.beats)


def walkthrough(path: Path) -> list[Typed]:
    """The commands of a file, one a line, without # comments; a folder is its .txt files by name."""
    if path.is_dir():
        return [typed for part in sorted(path.glob("*.txt")) for typed in _commands(part, part.name)]
    return _commands(path)


def _commands(path: Path, file: str = "") -> list[Typed]:
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    return [Typed(number, line.strip(), file) for number, line in lines
            if line.strip() and not line.strip().startswith("#")]


def replay(world: World, telling: Telling, commands: Sequence[Typed]) -> Report:
    """Play the commands from the beginning and see which beats they meet."""
    session = Session(world)
    steps = _steps(session, commands)
    ending = world.ended(session.state)
    return Report(world.story.title, telling.name, tuple(_met(world, telling.beats, steps)),
                  tuple(step for step in steps if step.refused), session.turn, ending.name if ending else None)


class _Listening(Parser):
    """A parser that notes whether anything was not understood."""

    answered = False

    def parse(self, command: str, context: Context) -> Parsed:
        parsed = super().parse(command, context)
        self.answered = self.answered or isinstance(parsed, Answer)
        return parsed


def _steps(session: Session, commands: Sequence[Typed]) -> list[Step]:
    parser = session.parser = _Listening(session.world)
    steps = [_step(session, Typed(0, ""), session.begin())]
    for typed in commands:
        parser.answered = False
        output = session.submit(typed.command)
        refused = parser.answered or bool(session.turns and session.turns[-1].refused)
        steps.append(_step(session, typed, output, refused))
    return steps


def _step(session: Session, typed: Typed, output: Output, refused: bool = False) -> Step:
    states = (*(turn.state for turn in session.turns), session.state)
    return Step(typed, states, output.text, output.turn, refused)


def _met(world: World, beats: Sequence[Beat], steps: Sequence[Step]) -> list[Met]:
    """Each beat in its order; `after` is the command at which the last event that keeps its place was met."""
    found, after = [], 0
    for beat in beats:
        whens = _whens(world, beat, steps)
        ordered = beat.kind == "event" and not beat.free
        at = next((when for when in whens if when >= after or not ordered), None)
        found.append(Met(beat, steps[at].turn) if at is not None else Met(beat, None, _why(whens, steps, after)))
        after = at if ordered and at is not None else after
    return found


def _whens(world: World, beat: Beat, steps: Sequence[Step]) -> list[int]:
    """The numbers of the commands at which the beat is met, were there no other beats."""
    whens, held = [], False
    for number, step in enumerate(steps):
        holds = False
        for state in step.states:
            before, held = held, beat.when.holds(world.env(state))
            holds = holds or (held and (bool(beat.said) or beat.kind == "fact" or not before))
        if holds and beat.said.casefold() in step.text.casefold():
            whens.append(number)
    return whens


def _why(whens: Sequence[int], steps: Sequence[Step], after: int) -> str:
    if not whens:
        return "never in this run"
    last = steps[whens[-1]]
    return f"too early: at turn {last.turn}, and the event before it at turn {steps[after].turn}"
