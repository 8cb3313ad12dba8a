"""`adderstone map STORY`: the whole story's map as SVG, as text, or as JSON."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from adderstone.world import World


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("story", metavar="STORY", help="a story's name, or the path of its module")
    parser.add_argument("--telling", metavar="T", help="which telling of the story; its first when left out")
    parser.add_argument("--text", action="store_true", help="the map in words, one room a line")
    parser.add_argument("--json", action="store_true", help="rooms with their cells and exits, as one JSON object")
    parser.add_argument("--out", metavar="FILE", help="write to a file in place of the standard output")


def run(arguments: argparse.Namespace) -> int:
    """Write the map in the form asked for; SVG when none is."""
    from adderstone.cli.failing import WrongUse, build

    if arguments.text and arguments.json:
        raise WrongUse("adderstone map gives one form at a time; leave out --text or --json.")
    content = _content(build(arguments.story, arguments.telling), arguments)
    if arguments.out is None:
        print(content, end="")
        return 0
    try:
        Path(arguments.out).write_text(content, encoding="utf-8")
    except OSError as problem:
        reason = (problem.strerror or "the system gave no reason").lower()
        raise WrongUse(f'The map can\'t be written to "{arguments.out}": {reason}; give another path.') from problem
    return 0


def _content(world: World, arguments: argparse.Namespace) -> str:
    if arguments.text:
        from adderstone.play.mapping import whole_in_words

        return "\n".join(whole_in_words(world)) + "\n"
    if arguments.json:
        import json

        return json.dumps(plain(world), ensure_ascii=False) + "\n"
    from adderstone.play.drawing import drawn

    return drawn(world)


def plain(world: World) -> dict[str, Any]:
    """The map as one JSON object."""
    from adderstone.play.layout import laid_out

    cells = laid_out(world)
    rooms = [{"key": room.key, "name": room.name, "x": cells[room][0], "y": cells[room][1],
              "exits": {direction.name: way.to.key for direction, way in room.exits.items() if way.to is not None}}
             for room in world.rooms]
    return {"story": world.story.title, "rooms": rooms}
