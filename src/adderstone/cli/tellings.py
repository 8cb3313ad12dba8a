"""`adderstone tellings STORY`: replay a telling's walkthrough and show every beat, held at which turn or not."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from adderstone.cli.failing import WrongUse

if TYPE_CHECKING:
    from adderstone.play.tellings import Report, Typed
    from adderstone.world import World


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("story", metavar="STORY", help="a story's name, or the path of its module")
    parser.add_argument("--telling", metavar="T", help="which telling of the story; its first when left out")
    parser.add_argument("--json", action="store_true", help="one JSON object in place of the table")


def run(arguments: argparse.Namespace) -> int:
    """Exit code 0 when every beat held, else 1."""
    from adderstone.cli.failing import build

    report = _replayed(arguments.story, build(arguments.story, arguments.telling))
    if arguments.json:
        import json

        print(json.dumps(plain(arguments.story, report), ensure_ascii=False))
    else:
        print(table(report))
    return 0 if report.held else 1


def _replayed(story: str, world: World) -> Report:
    from adderstone.play.tellings import replay, walkthrough

    telling = world.telling
    if telling is None:
        raise WrongUse(f'{story} has no telling; its module declares one with story.telling("NAME", walkthrough=PATH).')
    if telling.walkthrough is None:
        raise WrongUse(f'The telling "{telling.name}" of {story} has no walkthrough; give story.telling its path.')
    if not telling.beats:
        raise WrongUse(f'The telling "{telling.name}" of {story} has no beats; declare some with its event and fact.')
    try:
        return replay(world, telling, walkthrough(telling.walkthrough))
    except (OSError, UnicodeDecodeError) as error:
        raise WrongUse(f'The walkthrough of "{telling.name}" could not be read ({error}); '
                       f"write its commands, one a line, to {telling.walkthrough}.") from error


def plain(story: str, report: Report) -> dict[str, Any]:
    """The report as one JSON object."""
    beats = [{"id": met.beat.id, "kind": met.beat.kind, "says": met.beat.says, "held": met.held, "turn": met.turn}
             for met in report.beats]
    refused = [{"file": step.typed.file, "line": step.typed.line, "command": step.typed.command, "answer": step.text}
               for step in report.refused]
    return {"story": story, "telling": report.telling, "held": report.held, "turns": report.turns,
            "ending": report.ending, "beats": beats, "refused": refused}


def table(report: Report) -> str:
    """The report for people: a row for each beat, then what was refused, then the sum."""
    widest = max((len(met.beat.id) for met in report.beats), default=0)
    rows = [f"{met.beat.id:<{widest}}  {met.beat.kind:<5}  {_turn(met.turn)}  {met.beat.says}"
            + (f"  ({met.why})" if met.why else "") for met in report.beats]
    refused = [f'warning: {_place(step.typed)}, "{step.typed.command}", was refused: {_first_line(step.text)}'
               for step in report.refused]
    return "\n".join([f"{report.story}, the telling {report.telling}", "", *rows, "", *refused, _sum(report)])


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
