"""A memory of earlier proofs: what is proved with it is what is proved afresh, whatever has changed in between."""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from adderstone.prove import prove
from adderstone.prove.memory import Memory
from adderstone.prove.proof import Proof
from adderstone.prove.verifying import verified
from adderstone.world import World
from adderstone.world.rules import Claim
from mutants import mutants
from small_worlds import Drawn, in_chapters

CLAIMS = {"always_possible": 1, "never": 1, "before": 2}


class Furnished(Drawn):
    """The same drawn story with more in it, so that fields, places and things are numbered otherwise."""

    def _things(self) -> None:
        self.story.supporter("shelf", "A shelf.", at=self.rooms[0])
        self.story.scenery("picture", "A picture.", at=self.rooms[-1])
        self.story.flag("dusted")
        super()._things()


def told(proof: Proof) -> dict[str, Any]:
    """All that two proofs of one world must agree on; of runs, only the lengths of those that are shortest."""
    return {
        "states": (proof.states, proof.dead_states), "fairness": proof.fairness,
        "endings": [(each.ending.name, each.verdict, shortest(each.run)) for each in proof.endings],
        "dead ends": sorted((each.origin or each.act, each.changed, each.closes, each.states) for each in proof.dead_ends),
        "claims": [(each.name, each.verdict, shortest(each.run)) for each in proof.claims],
        "choices": [(each.verdict, each.says) for each in proof.choices],
        "losses": {(each.ending, each.acts, each.source, each.announced) for each in proof.losses},
        "content": [(each.name, each.verdict) for each in (*proof.dead_content, *proof.idle_guards)],
        "asked": proof.content_checked}


def shortest(run: Any) -> int | None:
    return len(run) if run is not None and run.shortest else None


def claimed(world: World, random: Random, drawn: Drawn) -> World:
    """The world with a claim that was drawn."""
    varied, varied.story = copy(world), copy(world.story)
    kind, least = random.choice(list(CLAIMS.items()))
    conditions = tuple(drawn.condition() for _ in range(least))
    varied.story.claims = [Claim("it is so", kind, conditions, world.story.source)]
    return varied


def versions(seed: int, chapters: bool) -> Iterator[World]:
    """A drawn world, some that differ from it in one part of a rule, one with a claim, one with more in it, and itself."""
    drawn = in_chapters(seed) if chapters else Drawn(seed)
    world, random = drawn.world(), Random(seed)
    yield world
    every = mutants(world)
    yield from (mutant.of(world) for mutant in random.sample(every, min(2, len(every))))
    yield claimed(world, random, drawn)
    if not chapters:
        yield Furnished(seed).world()
    yield world


@settings(max_examples=25)
@given(st.integers(0, 10**6), st.booleans())
def test_a_proof_with_a_memory_is_the_proof_afresh(seed: int, chapters: bool) -> None:
    memory = Memory()
    for world in versions(seed, chapters):
        found, afresh = prove(world, memory=memory), prove(world)
        assert told(found) == told(afresh)
        assert verified(world, found).report.refusal == ""
        memory.done()
