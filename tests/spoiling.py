"""A good save, ways to spoil it, and what is said when it is restored."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import msgspec

from adderstone.play.saves import Shelf
from adderstone.play.session import Session
from adderstone.world import World
from lighthouse import make_world, play

WORLD = make_world()


def saved(folder: Path, world: World = WORLD) -> Path:
    """A good save to spoil."""
    session = Session(world)
    play(session, "take key", "north")
    return Shelf(folder, session.world).save("it", session.timeline, "verbose")


def refusal(folder: Path, name: str = "it") -> str:
    """What is said when it is restored; the state, and the file, must stay as they are."""
    path = folder / f"saves/{name}.save"
    content = path.read_bytes() if path.exists() else b""
    with contextlib.closing(Session(WORLD, folder=folder)) as session:
        session.begin()
        state, nodes = session.state, len(session.timeline.nodes)
        text = session.submit(f"restore {name}").text
        assert (session.state, len(session.timeline.nodes)) == (state, nodes) and session.faults == []
    assert not content or path.read_bytes() == content
    return text


def changed_header(path: Path, **changes: object) -> None:
    """Rewrite some of a save's header."""
    header, _, rest = path.read_bytes().partition(b"\n")
    path.write_bytes(msgspec.json.encode({**msgspec.json.decode(header), **changes}) + b"\n" + rest)


def doctored(path: Path, **changes: object) -> None:
    """Change the save's last step."""
    lines = path.read_bytes().splitlines()
    at = max(number for number, line in enumerate(lines) if b'"line":"step"' in line)
    lines[at] = json.dumps({**json.loads(lines[at]), **changes}).encode()
    path.write_bytes(b"\n".join([*lines, b""]))
