"""Mutation: what is noticed when a single guard or effect of a story is missing.

    python benchmarks/mutation.py coraline                      50 of them, chosen by a seed
    python benchmarks/mutation.py coraline --count 5 --json
    python benchmarks/mutation.py coraline --proofs none        without the prover, which takes most of the time

A mutant lacks one part of the condition, or one effect, of one rule or daemon. It is noticed by `tellings` when the
walkthrough no longer meets every beat, is refused something, or comes to another ending; by `check` or by `prove` when
they find what they do not find in the story itself. Counted apart: by `transcripts`, when one of the story's transcripts
among the tests no longer holds; by `figures`, when there are more or fewer states.
Each mutant is tried in a process of its own. What lacks a guard that never guards, as `prove` finds of the story itself,
is the same story to every player, and nothing could notice it: such mutants are counted, and the share is of all and of
the others. Exit code 1 when less than `--least` per cent of all were noticed by any way.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from adderstone.world import World
from mutants import Mutant, chosen, findings, noticed

QUICK, PROOF = ("tellings", "check", "transcripts"), ("prove", "figures")
WAYS = (*QUICK, *PROOF)
Row = dict[str, Any]


def main(argv: list[str] | None = None) -> int:
    """Try the mutants and report."""
    given = _parser().parse_args(argv)
    if given.one is not None:
        _one(given)
        return 0
    picked = chosen(_world(given.story), given.count, given.seed)
    known = {QUICK: _alone(given, QUICK), PROOF: _alone(given, PROOF) if given.proofs != "none" else {}}
    with ThreadPoolExecutor(given.jobs) as pool:
        rows = list(pool.map(lambda number: _row(given, known, picked[number], number), range(len(picked))))
    shares = share(rows), share([row for row in rows if _by(row) or not row["idle"]])
    told = {"story": given.story, "seed": given.seed, "mutants": rows, "share": round(shares[0], 1),
            "share of what differs": round(shares[1], 1)}
    print(json.dumps(told, indent=2) if given.json else table(rows, *shares))
    return 0 if shares[0] >= given.least else 1


def share(rows: list[Row]) -> float:
    """How many per cent were noticed."""
    return 100 * sum(any(row[way] for way in WAYS) for row in rows) / max(1, len(rows))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("story", nargs="?", default="coraline")
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--least", type=float, default=80, metavar="PERCENT", help="how many must be noticed (80)")
    parser.add_argument("--proofs", choices=("all", "unnoticed", "none"), default="unnoticed",
                        help="which mutants are proved: those that no other way has noticed, if this is left out")
    parser.add_argument("--content", action="store_true", help="look for content that nothing reaches in mutants too")
    parser.add_argument("--seconds", type=int, default=300, help="core seconds for a proof; else it is unknown")
    parser.add_argument("--jobs", type=int, default=1, help="how many processes at a time")
    parser.add_argument("--one", type=int, nargs="?", help=argparse.SUPPRESS)
    parser.add_argument("--ways", choices=WAYS, nargs="+", default=[], help=argparse.SUPPRESS)
    return parser


def _row(given: argparse.Namespace, known: dict[tuple[str, ...], Row], mutant: Mutant, number: int) -> Row:
    """One mutant, first by the quick ways, then by a proof where one is wanted."""
    found = _alone(given, QUICK, number, known[QUICK])
    idle = mutant.idle(known[PROOF].get("idle", ()))
    wanted = given.proofs == "all" or (given.proofs == "unnoticed" and not idle and not any(found.values()))
    proof = _alone(given, PROOF, number, known[PROOF]) if wanted else {}
    row = {"source": f"{mutant.source.file}:{mutant.source.line}", "lacks": mutant.lacks, "idle": idle,
           "proved": "prove" in proof, **{way: (found | proof).get(way, []) for way in WAYS}}
    print(json.dumps(row), file=sys.stderr, flush=True)
    return row


def _alone(given: argparse.Namespace, ways: tuple[str, ...], number: int = -1, known: Row | None = None) -> Row:
    """What some ways find in a mutant, beyond what is known; without a number, in the story. Empty when a proof fails."""
    command = [sys.executable, __file__, given.story, "--count", str(given.count), "--seed", str(given.seed),
               "--seconds", str(given.seconds), "--one", str(number), "--ways", *ways,
               *(["--content"] if given.content else [])]
    done = subprocess.run(command, capture_output=True, text=True, check=False, input=json.dumps(known or {}))
    if done.returncode != 0 and ways == QUICK:  # a proof may run out of its time; nothing else may fail
        raise RuntimeError(done.stderr)
    return dict(json.loads(done.stdout)) if done.returncode == 0 else {}


def _one(given: argparse.Namespace) -> None:
    """In a process of its own: what is found in the story, or what is new in one mutant."""
    if set(PROOF) & set(given.ways):
        resource.setrlimit(resource.RLIMIT_CPU, (given.seconds, given.seconds))
    world, known = _world(given.story), json.load(sys.stdin)
    if given.one < 0:
        found = {way: sorted(words) for way, words in findings(world, tuple(given.ways)).items()}
    else:
        mutant = chosen(world, given.count, given.seed)[given.one]
        found = noticed(mutant, world, {way: frozenset(words) for way, words in known.items()}, given.content)
    print(json.dumps(found))


def _world(story: str) -> World:
    from adderstone.play.loading import build, load

    return build(load(story))


def table(rows: list[Row], share: float, differing: float) -> str:
    """The report for people."""
    lines = [f"{row['source']}: without {row['lacks']}: {_said(row)}" for row in rows]
    sums = ", ".join(f"{way} {sum(bool(row[way]) for row in rows)}" for way in WAYS)
    apart = sum(bool({"tellings", "check", "prove"} & set(_by(row))) for row in rows)
    proved = sum(row["proved"] for row in rows)
    total = f"{share:.0f} % of {len(rows)} noticed ({sums}; {proved} were proved); {apart} by tellings, check or prove."
    idle = sum(row["idle"] and not _by(row) for row in rows)
    rest = f"{idle} lack a guard that never guards, and are no other story; {differing:.0f} % of the others are noticed."
    return "\n".join([*lines, "", total, rest])


def _said(row: Row) -> str:
    return ", ".join(_by(row)) or ("no other story" if row["idle"] else "NOT NOTICED")


def _by(row: Row) -> list[str]:
    return [way for way in WAYS if row[way]]


if __name__ == "__main__":
    sys.exit(main())
