"""Regions: which places a proof can take for one, chapter by chapter, and what tells the others apart.

    python benchmarks/regions.py coraline        places, regions, and what most often makes a place one of its own
    python benchmarks/regions.py coraline --all  for each place that is a region of its own what tells it from the next
    python benchmarks/regions.py cloak --json

Regions are those of `adderstone.compile.regions`, for the question of the endings. What is said is what a writer can
change: a rule with its file and line, an act, or a way that is not free to walk.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from adderstone.compile.grounding import Grounding
from adderstone.compile.ranges import Facts
from adderstone.compile.regions import Regions
from adderstone.compile.relation import Relation
from adderstone.compile.slicing import cone, sliced
from adderstone.compile.staging import Question, staging, without
from adderstone.compile.walking import settled
from adderstone.play.loading import build, load
from adderstone.world import World

MOST = 3  # reasons that are printed of a chapter


@dataclass(frozen=True)
class Row:
    """One chapter: the places that the player can be in, the regions that they make, and why some are alone."""

    chapter: str
    places: int
    regions: int
    alone: dict[str, str]


def rows(world: World) -> Iterator[Row]:
    """The regions of each stage of a story; of the whole, where it has no stages."""
    relation, question = Grounding(world).relation(), frozenset({world.ending.index})
    kept = cone(relation, question)
    cut = sliced(relation, kept)
    found, player = staging(cut, Question(question)), world.player.movable().index
    if not found.order:
        yield row(world, "the whole story", cut, player in kept)
    calm = settled(cut)
    for value in reversed(found.order):
        here = narrowed(without(found.relations[value], found.slot, found.dead[value]), found.ranges[value])
        yield row(world, world.fields[found.slot].value_name(value), here, player not in found.dead[value], calm)


def narrowed(relation: Relation, facts: Facts) -> Relation:
    """A relation whose fields have the values alone that they can have in a chapter."""
    return replace(relation, domains=tuple(facts.get(slot, domain) for slot, domain in enumerate(relation.domains)))


def row(world: World, chapter: str, here: Relation, matters: bool, calm: frozenset[int] | None = None) -> Row:
    """What is found of a chapter; all is one region where it no longer matters where the player is."""
    player = world.player.movable().index
    places = len(here.domains[player])
    if not matters:
        return Row(chapter, places, 1, {})
    regions = Regions(here, player, known=calm)
    alone = {str(world.story.places[place]): reason for place, reason in regions.alone().items()}
    return Row(chapter, places, len(regions.parts), alone)


def said(found: Row, everything: bool) -> Iterator[str]:
    """A row in words."""
    yield f"{found.chapter}: {found.places} places, {found.regions} regions"
    if everything:
        yield from (f"    {place}: {reason}" for place, reason in found.alone.items())
    else:
        yield from (f"    {count} places: {reason}" for reason, count in Counter(found.alone.values()).most_common(MOST))


def main(argv: list[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("story", nargs="?", default="coraline")
    parser.add_argument("--telling")
    parser.add_argument("--all", action="store_true", help="say of each place alone what tells it from another")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(argv)
    found = list(rows(build(load(given.story), given.telling)))
    if given.json:
        print(json.dumps([vars(row) for row in found]))
    else:
        print("\n".join(line for row in found for line in said(row, given.all)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
