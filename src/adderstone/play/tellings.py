"""Tellings: a telling's walkthrough replayed command by command, and which beats of the telling it met.

When is a beat met? A *fact* at the first command after which it is so; command 0 is the opening text. An *event*
happens at a command when its condition comes to hold there: it holds after a turn of that command and did not hold
before it, or it names words, which that command prints while the condition holds. An event that is not free happens at
the first such command at or after the one at which the last event before it was met, so a run that does things in
another order is found out. A free event may happen anywhere.

A line of a walkthrough that begins with a question mark is *tried*: it is answered there and then taken back, and the
run goes on as if it had never been typed. Tries are where a writer says what must not happen: the door that is still
locked, the question asked too soon. They meet no beats; their answers are compared with those that were recorded, as are
the walkthrough's own (see `adderstone.play.recorded`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from adderstone.grammar.context import Context
from adderstone.grammar.parsed import Answer, Parsed
from adderstone.grammar.parser import Parser
from adderstone.play.output import Output
from adderstone.play.session import Session
from adderstone.play.timeline import Changes, Timeline
from adderstone.world import State, World
from adderstone.world.telling import Beat, Telling

TRY = "?"


@dataclass(frozen=True)
class Typed:
    """One line of a walkthrough; `file` is its file's name where the walkthrough is a folder of parts."""

    line: int
    command: str
    file: str = ""
    tried: bool = False


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
    steps: tuple[Step, ...] = ()

    @property
    def held(self) -> bool:
        """Every beat was met."""
        return all(met.held for met in self.beats)


def walkthrough(path: Path) -> list[Typed]:
    """The commands of a walkthrough, without what is only tried."""
    return [typed for typed in script(path) if not typed.tried]


def script(path: Path) -> list[Typed]:
    """The lines of a file, a command or a try each, without # comments; a folder is its .txt files by name."""
    if path.is_dir():
        return [typed for part in sorted(path.glob("*.txt")) for typed in _lines(part, part.name)]
    return _lines(path)


def _lines(path: Path, file: str = "") -> list[Typed]:
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    return [Typed(number, line.strip().removeprefix(TRY).strip(), file, line.strip().startswith(TRY))
            for number, line in lines if line.strip() and not line.strip().startswith("#")]


def replay(world: World, telling: Telling, commands: Sequence[Typed]) -> Report:
    """Play the commands from the beginning and see which beats they meet."""
    session = Session(world)
    steps = _steps(session, commands)
    own = [step for step in steps if not step.typed.tried]
    ending = world.ended(session.state)
    return Report(world.story.title, telling.name, tuple(_met(world, telling.beats, own)),
                  tuple(step for step in own if step.refused), session.turn, ending.name if ending else None, tuple(steps))


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
        steps.append(_tried(session, typed) if typed.tried else _done(session, parser, typed))
    return steps


def _done(session: Session, parser: _Listening, typed: Typed) -> Step:
    output = session.submit(typed.command)
    return _step(session, typed, output, parser.answered or bool(session.turns and session.turns[-1].refused))


def _tried(session: Session, typed: Typed) -> Step:
    """The command in a game of its own that begins where this one stands; this one is as it was."""
    timeline, memory, context, asking = session.timeline, session.memory, session.context, session.asking
    session.timeline, session.memory = Timeline(session.state, session.seed), memory.copy()
    session.timeline.at.turn, session.timeline.at.changes = timeline.at.turn, Changes(dict(memory.told), set(memory.seen))
    session.context = replace(context, pronouns=dict(context.pronouns), last_seen=dict(context.last_seen))
    step = _step(session, typed, session.submit(typed.command))
    session.timeline, session.memory, session.context, session.asking = timeline, memory, context, asking
    session.finished, session.turns = False, []
    return step


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
