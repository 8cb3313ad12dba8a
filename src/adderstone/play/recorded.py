"""Recorded replies: what a telling's walkthrough, and everything tried on the way, was answered when its writer last read it.

Beside each file of a walkthrough lies one of the same name that ends in `.replies`. Each command stands there as it was
typed, `>` before what was done and `?` before what was tried; below it, set in, are its answer and every field that it
changed. `adderstone tellings STORY --record` writes these files, and their difference is what the writer reads before
keeping them; without `--record` the command says what is answered otherwise now. It is what Inform's Skein does with
blessed transcripts (Inform 7, "The Skein"), with the state beside the words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from adderstone.play.tellings import TRY, Step, Typed
from adderstone.world import State, World

DONE, INDENT, ENDS = ">", "    ", ".replies"


@dataclass(frozen=True)
class Reply:
    """One line of a walkthrough with the lines of its answer."""

    command: str
    answer: tuple[str, ...]


@dataclass(frozen=True)
class Changed:
    """An answer that is not the recorded one; the first line that differs, as recorded and as it is now."""

    typed: Typed
    was: str
    now: str


def replies(world: World, steps: Sequence[Step]) -> list[Reply]:
    """What each step was answered, and what it changed."""
    found, before = [], world.start
    for step in steps:
        after = step.states[-1]
        said = [line.rstrip() for line in step.text.split("\n")]
        sign = TRY if step.typed.tried else DONE
        found.append(Reply(f"{sign} {step.typed.command}".rstrip(), (*said, *_changes(world, before, after))))
        before = before if step.typed.tried else after
    return found


def _changes(world: World, before: State, after: State) -> Iterator[str]:
    """Each field that has another value, one a line."""
    for field, was, now in zip(world.fields, before, after, strict=True):
        if was != now:
            yield f"[{field.name} becomes {field.value_name(now)}]"


# --- files ---


def files(path: Path, world: World, steps: Sequence[Step]) -> dict[Path, tuple[list[Step], list[Reply]]]:
    """The steps and their replies by the file that records them; the opening belongs to the first."""
    pairs = list(zip(steps, replies(world, steps), strict=True))
    first = steps[1].typed.file if len(steps) > 1 else ""
    return {_beside(path, file): ([step for step, _ in group], [reply for _, reply in group])
            for file, group in ((file, list(some)) for file, some in groupby(
                pairs, key=lambda pair: pair[0].typed.file if pair[0].typed.line else first))}


def _beside(path: Path, file: str) -> Path:
    return (path / file if file else path).with_suffix(ENDS)


def record(path: Path, world: World, steps: Sequence[Step]) -> list[Path]:
    """Write down what is answered now."""
    written = files(path, world, steps)
    for beside, (_, found) in written.items():
        beside.write_text("".join(map(_told, found)), encoding="utf-8")
    return list(written)


def _told(reply: Reply) -> str:
    lines = [f"{INDENT}{line}".rstrip() for line in reply.answer]
    return "\n".join([reply.command, *lines, "", ""])


def read(text: str) -> list[Reply]:
    """The replies of a file."""
    found: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        if line and not line.startswith(INDENT):
            found.append((line, []))
        elif found:
            found[-1][1].append(line.removeprefix(INDENT))
    return [Reply(command, tuple(_trimmed(lines))) for command, lines in found]


def _trimmed(lines: list[str]) -> list[str]:
    """Without the blank lines at the end."""
    while lines and not lines[-1]:
        lines = lines[:-1]
    return lines


def compared(path: Path, world: World, steps: Sequence[Step]) -> tuple[int, list[Changed]]:
    """How many answers there were to compare with, and those that are other ones now."""
    counted = 0
    changed: list[Changed] = []
    for beside, (taken, now) in files(path, world, steps).items():
        if beside.exists():
            was = read(beside.read_text(encoding="utf-8"))
            counted += len(was)
            changed += _differences(taken, was, now)
    return counted, changed


def _differences(steps: list[Step], was: list[Reply], now: list[Reply]) -> Iterator[Changed]:
    """Answers that differ; where another command stands in its place, only that."""
    for step, old, new in zip(steps, was, now, strict=False):
        if old.command != new.command:
            yield Changed(step.typed, old.command, new.command)
            return
        lines = zip((*old.answer, *[""] * len(new.answer)), (*_trimmed(list(new.answer)), *[""] * len(old.answer)),
                    strict=False)
        first = next(((before, after) for before, after in lines if before != after), None)
        if first is not None:
            yield Changed(step.typed, *first)
    if len(was) != len(now):
        yield Changed(steps[-1].typed, f"{len(was)} replies", f"{len(now)} replies")
