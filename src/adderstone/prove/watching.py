"""Watching: whether a change of a story can matter to what was found about it.

A proof reads the turns of a world and the conditions in its prose; never the words themselves, nor on which line they
stand. So while both are the same, what was found still holds. Endings, dead ends, claims and choices read less: only the
fields that they can depend on. So a change to other fields leaves what was found of those as it was.
"""

from __future__ import annotations

import re
from hashlib import sha256

from adderstone.compile.grounding import Grounding
from adderstone.compile.naming import named
from adderstone.compile.slicing import cone, sliced
from adderstone.grammar.texts import every_text
from adderstone.prove.checking.fingerprint import fingerprint
from adderstone.world.world import World

BRACKET = re.compile(r"\[[^\]]*\]")


def read_by_a_proof(world: World) -> str:
    """A short name for all of a world that a proof reads: equal for two worlds only if their proofs are."""
    telling = world.telling.name if world.telling is not None else ""
    marks = [" ".join(mark for variant in told.text.variants for mark in BRACKET.findall(variant))
             for told in every_text(world)]
    beats = [(beat.id, str(beat.when)) for beat in world.telling.beats] if world.telling is not None else []
    told = [str(rule.announced) for rule in world.rules] + [str(ending.announced) for ending in world.endings]
    landmarks = [(mark.name, str(mark.when)) for mark in world.story.landmarks]
    parts = [world.story.title, telling, world.story.fairness, fingerprint(world), *marks, str(beats), str(landmarks), str(told)]
    return sha256("\n".join(parts).encode()).hexdigest()


def read_by_the_main_answers(world: World) -> str:
    """A short name for all that endings, dead ends, claims and choices depend on: equal only where they are."""
    grounding = Grounding(world)
    relation = grounding.relation()
    claims = [grounding.lowering.formula(condition) for claim in world.story.claims for condition in claim.conditions]
    kept = cone(relation, {world.ending.index}.union(*(formula.slots() for formula in claims)))
    endings = [f"{ending.name} {ending.outcome}" for ending in world.endings]
    asked = [f"{claim.kind} {claim.name} {len(claim.conditions)}" for claim in world.story.claims]
    return " ".join([named(sliced(relation, kept), kept, claims), str(endings), str(asked)])
