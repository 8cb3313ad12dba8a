"""Watching: what a second proof of a story takes, after changes of several kinds to a copy of it.

    python benchmarks/watching.py                    Coraline; each change is made on top of the ones before
    python benchmarks/watching.py --only 2 7 --json

Each change is proved as `adderstone prove --watch` would, by one process that keeps what it has found; told are the
processor's seconds, their share of those of the first proof in the same run, and what was asked again.
"""

from __future__ import annotations

import argparse
import gc
import json
import resource
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from adderstone.cli import prove
from adderstone.cli.attempting import Attempts, Said
from adderstone.play.loading import home


class Change(NamedTuple):
    """A change of one kind: what stands in a file, and what is to stand there."""

    kind: str
    file: str
    old: str
    new: str


END = ""  # a change at the end of a file
CHANGES = (
    Change("words", "after/well.py", "It would make a perfectly safe table.", "It would make a very safe table."),
    Change("a condition in prose", "game/escape.py", '"""[if the struggle at the door is 0]It stands wide open',
           '"""[if the struggle at the door is 1]It stands wide open'),
    Change("a new claim", "claims.py", END, 'never("the hand is gone on the rainy day", hand_gone & chapter.is_("rainy day"))\n'),
    Change("a claim changed", "claims.py", '"the key is had on the rainy day", key.held &',
           '"the key is had on the rainy day", key.held & ~hand_gone &'),
    Change("a new thing that does not matter", "houses/kitchen.py", END,
           '\nkitchen.detail("nail; bent rusty", "It held a calendar, once.")\n'),
    Change("a rule of the last chapters but one", "after/well.py",
           "when=tea_set.on(well) & cloth.on(well), then=[key.to(well), lured.set()]",
           "when=tea_set.on(well) & cloth.on(well) & ~lured, then=[key.to(well), lured.set()]"),
    Change("a daemon of the same chapter", "after/hand.py", "when=hunting & ~shown & ~hand.gone & ~player.at(well_clearing)",
           "when=hunting & ~shown & ~hand.gone & ~player.at(well_clearing, bedroom)"),
    Change("a new flag that a rule of it needs", "after/well.py", "then=[cloth.to(well)])\nweigh =",
           'then=[cloth.to(well), (smooth := story.flag("the cloth is smooth")).set()])\n'
           'story.refuse(drop(tea_set), "On that?", when=here & cloth.on(well) & ~smooth)\nweigh ='),
    Change("a rule of the second visit", "game/confrontation.py", "player.at(other_hallway) & cat_advice)),",
           "player.at(other_hallway) & cat_advice & knows_taken)),"),
    Change("a rule of the first chapter", "home/key.py", "    when=key_up & on_chair,\n    then=[key.to(player)],",
           "    when=key_up & on_chair & ~watched,\n    then=[key.to(player)],"))


@dataclass(frozen=True)
class Row:
    """A change, and what proving the story took after it."""

    kind: str
    seconds: float
    share: float
    came: str
    again: str


class Mouth:
    """Listens to the attempts in place of the process that watches."""

    def __init__(self) -> None:
        self.carried = ""

    def send(self, said: Said, /) -> None:
        """Keep what was carried over."""
        if said.kind == "carried":
            self.carried = said.words


def rows(story: Path, changes: Sequence[Change], *options: str) -> Iterator[Row]:
    """The first proof of a story, and one after each change; its files are changed."""
    parser = argparse.ArgumentParser()
    prove.add(parser)
    mouth = Mouth()
    attempts = Attempts(parser.parse_args([str(story), "--watch", *options]), mouth)
    first = 0.0
    for change in (None, *changes):
        if change is not None:
            changed(story, change)
        mouth.carried, begun = "", time.process_time()
        kind, words = attempts.attempt()
        gc.collect()
        took = time.process_time() - begun
        first = first or took
        if kind == "problem":
            raise SystemExit(f"{change.kind if change else story}: {words}")
        yield Row(change.kind if change else "the first proof", round(took, 1), round(took / first, 3), kind, mouth.carried)


def changed(story: Path, change: Change) -> None:
    """Make a change in the files of a story."""
    path = story / change.file
    text = path.read_text(encoding="utf-8")
    if text.count(change.old) != 1 and change.old != END:
        raise SystemExit(f'{change.file} does not have what is to be changed, or has it twice: "{change.old}"')
    path.write_text(text.replace(change.old, change.new) if change.old != END else text + change.new, encoding="utf-8")


def main(given: Sequence[str] | None = None) -> int:
    """Write a table, or one JSON object."""
    parser = argparse.ArgumentParser(description="What proofs take after changes of several kinds.")
    parser.add_argument("--only", type=int, nargs="+", metavar="N", help="only the changes of these numbers, from 1 on")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args(given)
    chosen = [change for number, change in enumerate(CHANGES, 1) if number in (arguments.only or [number])]
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "coraline"
        shutil.copytree(home("coraline"), copy, ignore=shutil.ignore_patterns("__pycache__"))
        found = []
        for row in rows(copy, chosen):
            found.append(row)
            if not arguments.json:
                print(f"| {row.kind} | {row.seconds} | {row.share:.0%} | {row.came}: {row.again} |", flush=True)
    largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({"rows": [asdict(row) for row in found], "megabytes": largest}) if arguments.json else f"{largest} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
