"""`adderstone remglk STORY`: play over standard input and output in GlkOte/RemGlk JSON."""

from __future__ import annotations

import argparse
import sys


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("story", metavar="STORY", help="a story's name, or the path of its module")
    parser.add_argument("--telling", metavar="T", help="which telling of the story; its first when left out")
    parser.add_argument("--seed", metavar="N", type=int, default=0, help="what chance starts from (0 when left out)")
    parser.add_argument("--folder", metavar="DIR",
                        help="keep saves and transcripts here; none are kept when left out")


def run(arguments: argparse.Namespace) -> int:
    """Answer events until the input or the story ends."""
    from adderstone.cli.failing import build, folder
    from adderstone.faces.glk.remglk import serve
    from adderstone.play.saves import folder_of
    from adderstone.play.session import Session

    world = build(arguments.story, arguments.telling)
    kept = folder(arguments.folder)
    where = folder_of(arguments.story, kept) if kept is not None else None
    session = Session(world, seed=arguments.seed, folder=where, story_name=arguments.story)
    serve(session, sys.stdin.buffer, sys.stdout.buffer)
    return 0
