"""`adderstone play`: a story in the terminal, or a script of commands played through it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from adderstone.play.prospects import Others
    from adderstone.world import World

DEFAULT = "coraline"
RULE = """Played at a terminal, a game is autosaved on every turn and goes on where it stopped. Commands from a pipe
or from --script begin a new game each time, with seed 0, and keep nothing, so that a script always comes to the same;
with --folder they keep their game there and go on with it like anybody else's."""

AGAINST = "Whoever chooses anything in this story will choose it so as to keep you from winning."
WINS, LOSES = "You can win all the same.", "They can, however you play."


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.epilog = " ".join(RULE.split())
    parser.add_argument("story", metavar="STORY", nargs="?", default=DEFAULT,
                        help=f"a story's name, or the path of its module ({DEFAULT} when left out)")
    parser.add_argument("--telling", metavar="T", help="which telling of the story; its first when left out")
    parser.add_argument("--seed", metavar="N", type=int,
                        help="what chance starts from; another for each game when left out")
    parser.add_argument("--plain", action="store_true", help="no bold or italic letters, and no line editing")
    parser.add_argument("--script", metavar="FILE", help="play the commands of a file, one a line (# begins a comment)")
    parser.add_argument("--folder", metavar="DIR", help="keep saves and transcripts here; else $ADDERSTONE_HOME, "
                                                        "else your system's folder for such data")
    parser.add_argument("--against-proof", action="store_true",
                        help="whoever chooses in the story chooses so as to keep you from winning, as the proof knows how")
    parser.add_argument("--new", action="store_true", help="begin a new game; one in progress is kept beside it")


def run(arguments: argparse.Namespace) -> int:
    """Play to the end of the story or of the input."""
    from adderstone.cli.failing import build, folder
    from adderstone.play import terminal
    from adderstone.play.saves import folder_of
    from adderstone.play.session import Session

    by_hand = arguments.script is None and sys.stdin.isatty()
    source = None if by_hand else _source(arguments.script)
    world = build(arguments.story, arguments.telling)
    kept = by_hand or arguments.folder is not None
    where = folder_of(arguments.story, folder(arguments.folder)) if kept else None
    session = Session(world, seed=_seed(arguments.seed, by_hand), folder=where, story_name=arguments.story,
                      fresh=arguments.new, others=_others(world, arguments.story) if arguments.against_proof else None)
    read = terminal.lines_of(source) if source is not None else terminal.keyboard(editing=not arguments.plain)
    terminal.play(session, read, width=terminal.width_of_terminal(),
                  styled=terminal.may_style() and not arguments.plain)
    return 0


def _others(world: World, name: str) -> Others:
    """The minds of the story as an adversary, once the game is solved."""
    from adderstone.cli.failing import Lacking, WrongUse
    from adderstone.cli.progress import Progress
    from adderstone.play.saves import file_name

    if all(choice.of is None for choice in world.choices):
        raise WrongUse(f"Nobody in {world.story.title} chooses anything but you; play it without --against-proof.")
    try:
        from adderstone.prove.opponent import Opponent
        from adderstone.prove.patience import OutOfTime
        from adderstone.prove.strategy import solved
    except ModuleNotFoundError as missing:
        raise Lacking("Playing against the proof", missing.name) from missing
    with Progress(f"against-{file_name(name)}").ticking() as progress:
        progress("solving the game")
        try:
            solution = solved(world)
        except OutOfTime as late:
            raise WrongUse("The game could not be solved in time, so there is no proof to play against.") from late
        progress.done()
    print(AGAINST, WINS if solution.wins else LOSES)
    return Opponent(solution)


def _seed(given: int | None, by_hand: bool) -> int:
    """The seed asked for; at a terminal else a new one, and for a script always the same."""
    if given is not None or not by_hand:
        return given or 0
    import secrets

    return secrets.randbelow(2**31)


def _source(script: str | None) -> Iterator[bytes]:
    """The lines of the script, read at once, or of the pipe as they come."""
    if script is None:
        return iter(sys.stdin.buffer)
    from adderstone.cli.failing import WrongUse

    try:
        lines = Path(script).read_bytes().splitlines()
    except OSError as problem:
        reason = (problem.strerror or "the system gave no reason").lower()
        raise WrongUse(f'The script "{script}" can\'t be read: {reason}; give the path of a text file '
                       "of commands.") from problem
    return iter([line for line in lines if line.strip() and not line.lstrip().startswith(b"#")])
