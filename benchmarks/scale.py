"""How far a proof goes, and how far a breadth-first search goes in the same time, over the family of `family.py`.

    python benchmarks/scale.py            measures every size, and writes docs/scale.md and docs/scale.svg
    python benchmarks/scale.py --sizes 10 20 --no-docs

Each size is measured in processes of their own, each of which may take 60 s of one core and 2 GiB; what it had done by
then counts. One takes the places of a region for one (see `adderstone.compile.regions`), one does not, and one is the
breadth-first search.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

SIZES = (10, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200)
SECONDS, MEBIBYTES = 60, 2048
LEAST = 5  # seconds: a search gets no less, so that its pace can be told
DOCS = Path(__file__).resolve().parents[1] / "docs"
Row = dict[str, Any]


def main() -> None:
    """Measure, and write what was measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, metavar="ROOMS")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-docs", action="store_true", help="print the table alone")
    parser.add_argument("--one", nargs=3, metavar=("ENGINE", "ROOMS", "SECONDS"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        engine, rooms, seconds = given.one
        ENGINES[engine](int(rooms), given.seed, float(seconds))
        return
    rows = list(measured(given.sizes, given.seed))
    from scale_page import page
    from scale_picture import picture

    print(page(rows, SECONDS, MEBIBYTES))
    if not given.no_docs:
        (DOCS / "scale.md").write_text(page(rows, SECONDS, MEBIBYTES), encoding="utf-8")
        (DOCS / "scale.svg").write_text(picture(rows, SECONDS, MEBIBYTES), encoding="utf-8")


def measured(sizes: list[int], seed: int) -> Iterator[Row]:
    """One row a size: the proof by regions, the same without them, and a search given the time of the first."""
    for rooms in sizes:
        row = {"rooms": rooms, **alone("regions", rooms, seed, SECONDS)}
        row["done"] = done(row)
        row["apart"] = alone("apart", rooms, seed, SECONDS)
        row["apart"]["done"] = done(row["apart"])
        share = min(SECONDS, max(LEAST, row["seconds"])) if row["done"] else SECONDS
        row["search"] = alone("search", rooms, seed, share)
        print(json.dumps(row), file=sys.stderr, flush=True)
        yield row


def done(row: Row) -> bool:
    """Whether a proof came to its end within the limits."""
    return "dead" in row and row["mebibytes"] <= MEBIBYTES and row["seconds"] <= SECONDS


def alone(engine: str, rooms: int, seed: int, seconds: float) -> Row:
    """Run one engine in its own process; each line that it prints adds to what is known."""
    command = [sys.executable, __file__, "--seed", str(seed), "--one", engine, str(rooms), str(seconds)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert process.stdout is not None
    known: Row = {}
    for line in process.stdout:
        known |= json.loads(line)
    _, status, used = os.wait4(process.pid, 0)
    unit = 2**20 if sys.platform == "darwin" else 2**10
    known["late"] = os.WIFSIGNALED(status)  # it was ended for its time
    return known | {"mebibytes": round(used.ru_maxrss / unit), "seconds": round(used.ru_utime + used.ru_stime, 2)}


# --- in the process of its own ---


def proof(rooms: int, seed: int, seconds: float, *, merged: bool) -> None:
    """Ground, reach, and look for dead ends; say after each how long it took."""
    from adderstone.compile.grounding import relation
    from adderstone.prove.symbolic import Space
    from family import Family

    bounded(seconds)
    world = Family(rooms, seed).story.build()
    with Timed("ground") as said:
        cases = relation(world)
        said["cases"] = len(cases.cases)
    with Timed("ready") as said:
        space = Space(cases, [world.ending.index], merged=merged)
        said["regions"] = len(space.quotient.regions.parts) if space.quotient is not None else rooms
    with Timed("reach") as said:
        reached = space.reach()
        said["states"] = space.count(reached)
    with Timed("back") as said:
        alive = space.back(space.endings(world, "won"), reached)
        said["dead"] = space.count(reached & ~space.over & ~alive)


def search(rooms: int, seed: int, seconds: float) -> None:
    """Breadth first over the public `world.turn`, every act in every state, until the time is over."""
    from adderstone.compile.acts import acts
    from adderstone.prove.explicit import turns
    from family import Family

    world = Family(rooms, seed).story.build()
    tried, layer, seen = list(acts(world)), [world.start], {world.start}
    depth, expanded, won, begun = 0, 0, False, time.process_time()
    while layer and time.process_time() - begun < seconds:
        following = []
        for state in layer:
            if time.process_time() - begun > seconds:
                break
            expanded += 1
            for _, after in turns(world, state, tried):
                if after not in seen:
                    seen.add(after)
                    following.append(after)
                    ending = world.ended(after)
                    won = won or (ending is not None and ending.outcome == "won")
        else:
            depth += 1
        layer = following
    pace = expanded / max(0.001, time.process_time() - begun)
    print(json.dumps({"found": len(seen), "depth": depth, "pace": round(pace), "won": won, "all": not layer}))


def bounded(seconds: float) -> None:
    """No more than so much time on one core; memory is measured, since a library may ask for more than it uses."""
    whole = int(seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (whole, whole))


ENGINES: dict[str, Callable[[int, int, float], None]] = {
    "regions": partial(proof, merged=True), "apart": partial(proof, merged=False), "search": search}


class Timed:
    """Times a part by the core's clock, and prints it with what was found as one line of JSON."""

    def __init__(self, name: str) -> None:
        self.name, self.said = name, dict[str, Any]()

    def __enter__(self) -> Row:
        self.begun = time.process_time()
        return self.said

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            print(json.dumps({self.name: round(time.process_time() - self.begun, 2), **self.said}), flush=True)


if __name__ == "__main__":
    main()
