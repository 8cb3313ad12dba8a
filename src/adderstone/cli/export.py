"""`adderstone export STORY --pddl`: a story and a goal in the language of planners, one that any of them reads."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from adderstone.cli.failing import Lacking, WrongUse, build

if TYPE_CHECKING:
    from adderstone.world import World
    from adderstone.world.rules import Ending


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("story", metavar="STORY", help="a story's name, or the path of its module")
    parser.add_argument("--pddl", action="store_true", help="as domain.pddl and problem.pddl, with the turns as costs")
    parser.add_argument("--telling", metavar="T", help="which telling of the story; its first when left out")
    parser.add_argument("--ending", metavar="NAME", help="the ending to plan for; the first that is won when left out")
    parser.add_argument("--out", metavar="DIR", default=".", help="the folder to write to; this one when left out")


def run(arguments: argparse.Namespace) -> int:
    """Write the two files and say what they hold; exit code 0, or 2 for wrong use."""
    if not arguments.pddl:
        raise WrongUse("adderstone export writes one form as yet: say --pddl.")
    if not _can_export():
        raise Lacking("Exporting", "unified-planning")
    world = build(arguments.story, arguments.telling)
    ending = _ending(world, arguments.story, arguments.ending)
    folder = Path(arguments.out)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        acts = _write(world, ending, folder)
    except OSError as error:
        reason = (error.strerror or "the system gave no reason").lower()
        raise WrongUse(f'Nothing can be written to "{folder}": {reason}; give another folder with --out.') from error
    print(f'{world.story.title}, to the ending "{ending.name}": {acts:,} ways of taking a turn, in '
          f"{folder / 'domain.pddl'} and {folder / 'problem.pddl'}.")
    return 0


def _can_export() -> bool:
    from importlib.util import find_spec

    return find_spec("unified_planning") is not None


def _ending(world: World, story: str, name: str | None) -> Ending:
    """The ending of a name; without one, the first that is won, or else the first."""
    if not world.endings:
        raise WrongUse(f"{story} has no ending to plan for; its module declares one with story.ending(...).")
    if name is None:
        return next((ending for ending in world.endings if ending.outcome == "won"), world.endings[0])
    found = next((ending for ending in world.endings if ending.name.casefold() == name.casefold()), None)
    if found is None:
        known = ", ".join(f'"{ending.name}"' for ending in world.endings)
        raise WrongUse(f'{story} has no ending "{name}"; it has {known}.')
    return found


def _write(world: World, ending: Ending, folder: Path) -> int:
    from unified_planning.io import PDDLWriter

    from adderstone.compile.planning import planning

    made = planning(world, ending)
    writer = PDDLWriter(made.problem)
    (folder / "domain.pddl").write_text(writer.get_domain(), encoding="utf-8")
    (folder / "problem.pddl").write_text(writer.get_problem(), encoding="utf-8")
    return len(made.acts)
