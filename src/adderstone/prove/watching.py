"""Watching: whether a change of a story can matter to what was found about it.

A proof reads the turns of a world and the conditions in its prose; never the words themselves, nor on which line they
stand. So while both are the same, what was found still holds. Endings, dead ends, claims and choices read less: only the
fields that they can depend on. So a change to other fields leaves what was found of those as it was. Of the rest, what is
`Known` need not be found again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256

from adderstone.compile.grounding import Grounding
from adderstone.compile.naming import named
from adderstone.compile.slicing import cone, sliced
from adderstone.grammar.texts import every_text
from adderstone.prove.checking.answered import Answered
from adderstone.prove.checking.fingerprint import fingerprint
from adderstone.prove.memory import Memory
from adderstone.world.world import World

KINDS = {"claim": "claims", "ranking": "chapters of the way to a win", "wider search": "chapters of a further search"}
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


@dataclass
class Known:
    """What a proof and its check have found, for the next ones of the same telling; neither reads what the other knows."""

    memory: Memory = field(default_factory=Memory)
    answered: Answered = field(default_factory=Answered)
    proofs: int = 0

    def done(self) -> str:
        """A proof is over: what of it was carried over from those before; nothing is said of the first."""
        told = " ".join(self._told()) if self.proofs else ""
        self.proofs += 1
        self.memory.done()
        self.answered.done()
        return told

    def _told(self) -> Iterator[str]:
        carried, anew = self.memory.carried, self.memory.anew
        again = [label for label in dict.fromkeys(anew["search"]) if label]
        kept = [label for label in dict.fromkeys(carried["search"]) if label and label not in again]
        if again and kept:
            yield f"Chapters searched again: {', '.join(again)}. As they were: {', '.join(kept)}."
        elif again or kept:
            yield "Every chapter was searched again." if again else "Every chapter is as it was."
        elif not anew["search"]:
            yield "What can be reached is as it was."
        counts = [f"{len(anew[kind])} of {len(anew[kind]) + len(carried[kind])} {words}"
                  for kind, words in KINDS.items() if anew[kind] or carried[kind]]
        if self.answered.carried or self.answered.anew:
            counts.append(f"{self.answered.anew:,} of {self.answered.carried + self.answered.anew:,} questions to the checker")
        if counts:
            yield f"Asked again: {', '.join(counts)}."
