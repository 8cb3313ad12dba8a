"""`adderstone tellings STORY`: replay a telling's walkthrough, show every beat, and compare the answers with the recorded.

A beat is held at a turn or not. An answer that is not the one recorded is shown with what it was; `--record` keeps the
answers of today.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from adderstone.cli.failing import WrongUse

if TYPE_CHECKING:
    from adderstone.play.recorded import Changed
    from adderstone.play.tellings import Report, Typed
    from adderstone.world import World

SHOWN = 12  # answers that changed; what follows from a change in an early turn is mostly that change again


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("story", metavar="STORY", help="a story's name, or the path of its module")
    parser.add_argument("--telling", metavar="T", help="which telling of the story; its first when left out")
    parser.add_argument("--json", action="store_true", help="one JSON object in place of the table")
    parser.add_argument("--record", action="store_true", help="keep the answers of today beside the walkthrough")


def run(arguments: argparse.Namespace) -> int:
    """Exit code 0 when every beat held and every answer is as recorded, else 1."""
    from adderstone.cli.failing import build

    world = build(arguments.story, arguments.telling)
    path = _walkthrough(arguments.story, world)
    report, counted, changed = _replayed(world, path, arguments.record)
    if arguments.json:
        import json

        print(json.dumps(plain(arguments.story, report, counted, changed), ensure_ascii=False))
    else:
        print(table(report, counted, changed))
    return 0 if report.held and not changed else 1


def _walkthrough(story: str, world: World) -> Path:
    """Where the telling's walkthrough is; a sentence on what is missing, where something is."""
    telling = world.telling
    if telling is None:
        raise WrongUse(f'{story} has no telling; its module declares one with story.telling("NAME", walkthrough=PATH).')
    if telling.walkthrough is None:
        raise WrongUse(f'The telling "{telling.name}" of {story} has no walkthrough; give story.telling its path.')
    if not telling.beats:
        raise WrongUse(f'The telling "{telling.name}" of {story} has no beats; declare some with its event and fact.')
    return telling.walkthrough


def _replayed(world: World, path: Path, keep: bool) -> tuple[Report, int, list[Changed]]:
    from adderstone.play.recorded import compared, record
    from adderstone.play.tellings import replay, script

    assert world.telling is not None  # else it would have no walkthrough
    try:
        report = replay(world, world.telling, script(path))
        if keep:
            record(path, world, report.steps)
        return report, *compared(path, world, report.steps)
    except (OSError, UnicodeDecodeError) as error:
        raise WrongUse(f'The walkthrough of "{world.telling.name}" could not be read ({error}); '
                       f"write its commands, one a line, to {path}.") from error


def plain(story: str, report: Report, counted: int, changed: list[Changed]) -> dict[str, Any]:
    """The report as one JSON object."""
    beats = [{"id": met.beat.id, "kind": met.beat.kind, "says": met.beat.says, "held": met.held, "turn": met.turn}
             for met in report.beats]
    refused = [{"file": step.typed.file, "line": step.typed.line, "command": step.typed.command, "answer": step.text}
               for step in report.refused]
    return {"story": story, "telling": report.telling, "held": report.held, "turns": report.turns,
            "ending": report.ending, "beats": beats, "refused": refused, "recorded": counted,
            "changed": [{"file": one.typed.file, "line": one.typed.line, "command": one.typed.command,
                         "was": one.was, "now": one.now} for one in changed]}


def table(report: Report, counted: int, changed: list[Changed]) -> str:
    """The report for people: a row for each beat, then what was refused or answered otherwise, then the sum."""
    widest = max((len(met.beat.id) for met in report.beats), default=0)
    rows = [f"{met.beat.id:<{widest}}  {met.beat.kind:<5}  {_turn(met.turn)}  {met.beat.says}"
            + (f"  ({met.why})" if met.why else "") for met in report.beats]
    refused = [f'warning: {_place(step.typed)}, "{step.typed.command}", was refused: {_first_line(step.text)}'
               for step in report.refused]
    return "\n".join([f"{report.story}, the telling {report.telling}", "", *rows, "", *refused,
                      *_changed(changed), _sum(report), _compared(counted, changed)])


def _changed(changed: list[Changed]) -> list[str]:
    shown = [f'changed: {_place(one.typed)}, "{one.typed.command}"\n    was: {one.was}\n    now: {one.now}'
             for one in changed[:SHOWN]]
    return [*shown, *([f"changed: {len(changed) - SHOWN} more"] if len(changed) > SHOWN else [])]


def _compared(counted: int, changed: list[Changed]) -> str:
    if not counted:
        return "No answers are recorded; --record keeps those of today, for tomorrow's to be compared with."
    return f"{counted - len(changed)} of {counted} answers are as recorded" + (
        "; if the new ones are meant, keep them with --record." if changed else ".")


def _turn(turn: int | None) -> str:
    return "not held" if turn is None else f"turn {turn:>3}"


def _place(typed: Typed) -> str:
    return f"{typed.file}{' ' if typed.file else ''}line {typed.line}"


def _first_line(text: str) -> str:
    return text.strip().split("\n")[0]


def _sum(report: Report) -> str:
    held = sum(met.held for met in report.beats)
    end = f'the ending "{report.ending}"' if report.ending else "no ending"
    return f"{held} of {len(report.beats)} beats held, in {report.turns} turns, to {end}."
