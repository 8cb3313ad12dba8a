"""Keeping: what was proved about a story, in a small file beside it, for those who play it.

Only what the checker verified is kept. The file is about the world with one fingerprint: once the story's turns are
others, it says nothing any more.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from adderstone.prove.checking.fingerprint import fingerprint
from adderstone.world.world import World

FORMAT = 1


class Kept(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was verified of one telling. `always` says that a good ending can be reached from wherever a run can come."""

    telling: str
    fingerprint: str
    always: bool
    endings: tuple[str, ...]


class File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file: an entry for each telling that was proved."""

    format: int
    story: str
    tellings: tuple[Kept, ...]


def place(world: World) -> Path:
    """Where the file of a story lies: beside the page that declares it."""
    page = Path(world.story.source.file)
    if (page.parent / "__init__.py").is_file():
        return page.parent / "proof.json"
    return page.with_suffix(".proof.json")


def kept(world: World) -> tuple[Kept | None, bool]:
    """What is kept of this very world, and whether anything is kept that was about an earlier one."""
    entries = [entry for entry in _entries(world) if entry.telling == _telling(world)]
    found = next((entry for entry in entries if entry.fingerprint == fingerprint(world)), None)
    return found, bool(entries) and found is None


def keep(world: World, *, always: bool, endings: tuple[str, ...]) -> Path:
    """Write what was verified, beside what is kept of other tellings."""
    mine = Kept(_telling(world), fingerprint(world), always, endings)
    others = [entry for entry in _entries(world) if entry.telling != mine.telling and entry.telling in world.story.tellings]
    file = File(FORMAT, world.story.title, (*others, mine))
    path = place(world)
    path.write_bytes(msgspec.json.format(msgspec.json.encode(file), indent=1) + b"\n")
    return path


def _telling(world: World) -> str:
    return world.telling.name if world.telling is not None else ""


def _entries(world: World) -> tuple[Kept, ...]:
    """The entries of the story's file; none where there is no such file, or it is not of this format."""
    try:
        file = msgspec.json.decode(place(world).read_bytes(), type=File)
    except (OSError, msgspec.DecodeError):
        return ()
    return file.tellings if file.format == FORMAT and file.story == world.story.title else ()
