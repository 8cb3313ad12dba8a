"""Keeping: what was proved about a story, in a small file beside it, for those who play it.

Only what the checker verified is kept. The file is about the world with one fingerprint: once the story's turns are
others, it says nothing any more.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from adderstone.prove.checking.fingerprint import fingerprint
from adderstone.prove.checking.format import Step
from adderstone.prove.checking.replaying import verb_keys
from adderstone.prove.explicit import Move
from adderstone.world.entities import Entity
from adderstone.world.things import Person
from adderstone.world.verbs import Act
from adderstone.world.world import World

FORMAT = 1


class Kept(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was verified of one telling. `always` says that a good ending can be reached from wherever a run can come.

    `solution` is a run to a good ending, as in a certificate.
    """

    telling: str
    fingerprint: str
    always: bool
    endings: tuple[str, ...]
    solution: tuple[Step, ...] = ()


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


def kept(world: World) -> Kept | None:
    """What is kept of this telling of the story; `current` says whether it is about this very world."""
    return next((entry for entry in _entries(world) if entry.telling == _telling(world)), None)


def current(world: World, entry: Kept) -> bool:
    """Whether what is kept is about this world, and not about the story as it was before some change."""
    return entry.fingerprint == fingerprint(world)


def keep(world: World, *, always: bool, endings: tuple[str, ...], solution: Sequence[Move] = ()) -> Path:
    """Write what was verified, beside what is kept of other tellings."""
    steps = tuple(step_of(world, move) for move in solution)
    mine = Kept(_telling(world), fingerprint(world), always, endings, steps)
    others = [entry for entry in _entries(world) if entry.telling != mine.telling and entry.telling in world.story.tellings]
    file = File(FORMAT, world.story.title, (*others, mine))
    path = place(world)
    path.write_bytes(msgspec.json.format(msgspec.json.encode(file), indent=0) + b"\n")
    return path


def moves(world: World, entry: Kept) -> list[Move]:
    """The run that is kept, up to the first step that this world knows nothing of."""
    verbs, entities, found = verb_keys(world), world.story.entities, []
    for step in entry.solution:
        named = [entities.get(key) if key is not None else None for key in (step.noun, step.second, step.actor)]
        missing = [key for key in (step.noun, step.second, step.actor) if key is not None and key not in entities]
        noun, second, actor = named
        if missing or step.verb not in verbs or len(step.choices) != len(world.choices):
            break
        if actor is None or isinstance(actor, Person):
            found.append(Move(Act(verbs[step.verb], noun, second, actor), step.choices))
    return found


def step_of(world: World, move: Move) -> Step:
    """A move by the keys of what it is about."""
    verbs = {verb: key for key, verb in verb_keys(world).items()}
    return Step(verbs[move.act.verb], _key(move.act.noun), _key(move.act.second), _key(move.act.actor), move.choices)


def _key(entity: Entity | None) -> str | None:
    return entity.key if entity is not None else None


def _telling(world: World) -> str:
    return world.telling.name if world.telling is not None else ""


def _entries(world: World) -> tuple[Kept, ...]:
    """The entries of the story's file; none where there is no such file, or it is not of this format."""
    try:
        file = msgspec.json.decode(place(world).read_bytes(), type=File)
    except (OSError, msgspec.DecodeError):
        return ()
    return file.tellings if file.format == FORMAT and file.story == world.story.title else ()
