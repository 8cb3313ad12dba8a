"""Regions: which places a proof could take for one, since nothing but walking tells them apart.

    python benchmarks/regions.py coraline        chapter by chapter: places, and how many would be left
    python benchmarks/regions.py cloak --json

Two places are one region when no act but a silent move, no daemon and no question asks in which of them the player is.
Where something that the endings depend on may be put down anywhere, every place is told apart from every other by what
lies there; so the prover does not merge places, and exhausts moves before all else instead (`prove.symbolic`).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator

from adderstone.compile.formula import Formula
from adderstone.compile.grounding import Grounding
from adderstone.compile.relation import Relation, Step
from adderstone.compile.slicing import cone, sliced
from adderstone.compile.staging import Question, staging, without
from adderstone.play.loading import build, load
from adderstone.world import World

Row = tuple[str, int, int]  # a chapter, the places that the player can be in, and the regions that they make


def rows(world: World) -> Iterator[Row]:
    """The regions of each stage of a story; of the whole, where it has no stages."""
    relation, question = Grounding(world).relation(), frozenset({world.ending.index})
    cut = sliced(relation, cone(relation, question))
    found, player = staging(cut, Question(question)), world.player.movable().index
    if not found.order:
        yield "the whole story", *counted(cut, player, relation.domains[player])
    for value in reversed(found.order):
        here = without(found.relations[value], found.slot, found.dead[value])
        yield world.fields[found.slot].value_name(value), *counted(here, player, found.ranges[value][player])


def counted(relation: Relation, player: int, places: Iterable[int]) -> tuple[int, int]:
    """How many places there are, and how many kinds of them by what is asked about where the player is."""
    asked = {frozenset(formula.values) for formula in formulas(relation, player)
             if formula.kind == "in" and formula.slot == player}
    every = list(places)
    return len(every), len({tuple(place in some for some in asked) for place in every})


def formulas(relation: Relation, player: int) -> set[Formula]:
    """All that is asked but by silent moves, which write the player's place alone."""
    steps: list[Step] = [step for step in relation.daemons if step.writes]
    waiting: list[Formula] = []
    for case in relation.cases:
        if {write.slot for step in case.steps for write in step.writes} != {player}:
            waiting.append(case.guard)
            steps += [*case.steps, *case.endings]
    waiting += [step.when for step in steps] + [write.when for step in steps for write in step.writes]
    found: set[Formula] = set()
    while waiting:
        formula = waiting.pop()
        if formula not in found:
            found.add(formula)
            waiting += formula.parts
    return found


def main(argv: list[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("story", nargs="?", default="coraline")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(argv)
    found = list(rows(build(load(given.story))))
    if given.json:
        print(json.dumps([{"chapter": chapter, "places": places, "regions": regions} for chapter, places, regions in found]))
    else:
        for chapter, places, regions in found:
            print(f"{chapter}: {places} places, {regions} regions")
    return 0


if __name__ == "__main__":
    sys.exit(main())
