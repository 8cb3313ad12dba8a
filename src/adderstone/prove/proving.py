"""Proving: every question about one telling, in the order in which the answers build on each other."""

from __future__ import annotations

import time
from collections.abc import Callable

from adderstone.compile.formula import Formula
from adderstone.compile.grounding import Grounding
from adderstone.prove.backwards import Rank
from adderstone.prove.choices import choices
from adderstone.prove.claims import claims, forgotten, searched, slots
from adderstone.prove.content import content
from adderstone.prove.dead_ends import dead, dead_ends
from adderstone.prove.encoding import Node, minus
from adderstone.prove.endings import endings, good
from adderstone.prove.fairness import fairness
from adderstone.prove.forcing import Forced, forced
from adderstone.prove.landmarks import flags
from adderstone.prove.losses import Losses, left_out
from adderstone.prove.memory import Memory
from adderstone.prove.proof import UNKNOWN, Answer, Proof, Sets
from adderstone.prove.symbolic import Space
from adderstone.prove.walkthroughs import Finder
from adderstone.world.conditions import Condition
from adderstone.world.rules import Claim
from adderstone.world.world import World

Progress = Callable[[str], None]


def proved(world: World, *, patience: float, content: bool, shortest: float, progress: Progress,
           memory: Memory | None = None) -> Proof:
    """All answers about a world; what the memory knows of, and what has not changed, is not searched for again."""
    memory = memory if memory is not None else Memory()
    memory.begin()
    return _Proving(world, patience, progress, memory, marked=content).proof(content, shortest)


class _Proving:
    def __init__(self, world: World, patience: float, progress: Progress, memory: Memory | None = None, *,
                 marked: bool = True) -> None:
        """The search; with `marked`, one that remembers which landmarks were reached."""
        self.memory = memory if memory is not None else Memory()
        self.world, self.progress, self.begun = world, progress, time.perf_counter()
        progress("grounding")
        self.grounding = Grounding(world)
        self.relation = self.grounding.relation()
        self.claims = self._claims()
        self.space = self._space(set(flags(world, self.relation).values()) if marked else set())
        progress("reaching")
        self.reached = self.space.reach()
        self.finder = Finder(world, self.space, patience)

    def _space(self, marks: set[int]) -> Space:
        """A space that knows what every question is about."""
        asked = {self.world.ending.index, *marks, *slots(searched(self.claims))}
        space = Space(self.relation, {slot for slot in asked if slot < len(self.world.fields)}, memory=self.memory)
        left = slots(forgotten(space, self.claims)) | left_out(self.world, space, self.grounding)
        if left:
            space = Space(self.relation, {slot for slot in asked | left if slot < len(self.world.fields)}, memory=self.memory)
        return space

    def _claims(self) -> dict[Claim, list[Formula]]:
        return {claim: [self._formula(condition) for condition in claim.conditions] for claim in self.world.story.claims}

    def _formula(self, condition: Condition) -> Formula:
        return self.grounding.lowering.formula(condition)

    def proof(self, content: bool, shortest: float) -> Proof:
        """The answers; the ways back are searched once and shared."""
        world, space, reached = self.world, self.space, self.reached
        self.progress("the way back")
        target = space.encoding.any(space.encoding.value(world.ending.index, ending.number) for ending in good(world))
        alive, ranks, winning = self._alive(target)
        stuck = dead(space, reached, alive)
        self.progress("endings")
        found = Proof(world.story.title, world.telling.name if world.telling is not None else "", space.count(reached), 0.0,
                      endings(world, space, reached, self.finder, shortest), [], space.count(stuck), Answer("fairness", UNKNOWN))
        self.progress("dead ends")
        found.dead_ends = dead_ends(world, space, reached, alive, self.finder)
        self._fairness(found, alive, stuck)
        found.sets = Sets(space, reached, alive, target, winning)
        self._choices(found, target, (alive, ranks))
        if content:
            self._content(found)
        self.progress("claims")
        found.claims = claims(world, space, reached, self.finder, self.claims)
        found.seconds = time.perf_counter() - self.begun
        return found

    def _alive(self, target: Node) -> tuple[Node, list[Rank], Forced | None]:
        """From where the target can be come to, how, and how it is forced if it can be.

        It is asked first whether it can be forced from everywhere: then there is nothing to search for.
        """
        world, space, reached = self.world, self.space, self.reached
        whole = minus(reached, space.over) | (reached & target)
        winning = forced(world, space, reached, whole, target)
        if winning is not None:
            return whole, [], winning
        ranks: list[Rank] = []
        alive = space.back(target, reached, ranks)
        return alive, ranks, forced(world, space, reached, alive, target) if alive != whole else None

    def _fairness(self, found: Proof, alive: Node, stuck: Node) -> None:
        self.progress("losses")
        found.losses = Losses(self.world, self.space, self.reached, alive, self.grounding).all(self.finder)
        loses = (self.reached & self.space.endings(self.world, "lost")).satisfiable()
        found.fairness = fairness(self.world.story.fairness, found.losses, loses=loses, strands=stuck.satisfiable())

    def _choices(self, found: Proof, target: Node, back: tuple[Node, list[Rank]]) -> None:
        self.progress("choices")
        winning = found.sets.forced if found.sets is not None else None
        found.choices = choices(self.world, self.space, self.reached, target, self.finder.patience, back, winning)

    def _content(self, found: Proof) -> None:
        self.progress("content")
        seen = [state for answer in found.endings if answer.run is not None for state in answer.run.states]
        written = content(self.world, self.grounding, self.relation, self.space, self.reached, seen)
        found.dead_content, found.idle_guards, found.content_checked = written.dead, written.idle, written.asked
