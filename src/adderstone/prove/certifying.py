"""Certifying: a proof's answers as a certificate, for something else to check.

What a run shows is written as the run. What always holds is written as a set that no turn leads out of; that something
can always still be reached, as layers of states, each with the turns into the one before. What is not written here is
not verified.
"""

from __future__ import annotations

from collections.abc import Iterable

from adderstone.compile.formula import Formula, disjunction
from adderstone.prove.certificate import Move, Writer
from adderstone.prove.checking.format import Certificate, Goal
from adderstone.prove.encoding import Node
from adderstone.prove.endings import good
from adderstone.prove.exporting import Exporter
from adderstone.prove.proof import PROVED, REFUTED, Answer, Proof, Sets
from adderstone.prove.ranking import Ranking
from adderstone.prove.walkthroughs import Run
from adderstone.world.rules import Claim
from adderstone.world.world import World

REACHABLE, DEAD = "reachable", "dead"


def certified(world: World, proof: Proof, name: str = "") -> Certificate:
    """The certificate of a proof. `name` is what the story is loaded by."""
    if proof.sets is None:
        raise ValueError("a proof without its sets can't be certified; prove the story again")
    writing = _Writing(world, proof, proof.sets, name)
    writing.all()
    return writing.writer.certificate()


class _Writing:
    def __init__(self, world: World, proof: Proof, sets: Sets, name: str) -> None:
        self.world, self.proof, self.sets, self.space = world, proof, sets, sets.space
        self.writer = Writer(world, name, [ending.name for ending in good(world)])
        self.exporter = Exporter(world, sets.space, self.writer)

    def all(self) -> None:
        self.writer.closed(REACHABLE, self.exporter.roots(self.sets.reached), split=self.exporter.split)
        self._endings()
        self._dead_ends()
        claims = {claim.name: claim for claim in self.world.story.claims}
        for answer in self.proof.claims:
            self._claim(claims[answer.name], answer)

    def _run(self, name: str, run: Run, shows: Goal) -> None:
        moves: Iterable[Move] = ((move.act, move.choices) for move in run.moves)
        self.writer.run(name, moves, shows)

    def _endings(self) -> None:
        for answer in self.proof.endings:
            goal = Goal("ending", answer.ending.name)
            if answer.run is not None:
                self._run(answer.ending.name, answer.run, goal)
            elif answer.verdict == REFUTED:
                self.writer.never(REACHABLE, goal)

    def _dead_ends(self) -> None:
        """None, by a ranking; or the run to each, the set from which nothing good is reached, and a ranking of the rest."""
        sets = self.sets
        dead = sets.reached & ~sets.alive & ~self.space.over
        names = [f"dead end {number}" for number, _ in enumerate(self.proof.dead_ends, 1)]
        for name, cause in zip(names, self.proof.dead_ends, strict=True):
            self._run(name, cause.run, Goal("state"))
        if names:
            self.writer.closed(DEAD, self.exporter.roots(sets.reached & ~sets.alive), names, self.exporter.split)
            self.writer.never(DEAD, Goal("good ending"))
        if names or not self.proof.dead_states:
            self._ranking(Goal("good ending"), sets.good, dead, DEAD if names else "")

    def _ranking(self, goal: Goal, wanted: Node, dead: Node, outside: str = "") -> None:
        phases = Ranking(self.world, self.space, self.sets.reached, dead).phases(wanted)
        self.writer.ranking(REACHABLE, goal, map(self.exporter.phase, phases), outside)

    # --- claims ---

    def _claim(self, claim: Claim, answer: Answer) -> None:
        early = claim.kind in ("before", "believes")
        if answer.verdict == REFUTED and answer.run is not None:
            self._refuted(claim, answer.run)
        elif answer.verdict == PROVED and claim.kind == "never":
            self.writer.never(REACHABLE, Goal("condition", claim.name, -1))
        elif answer.verdict == PROVED and claim.kind == "always_possible":
            self._possible(claim)
        elif answer.verdict == PROVED and early:
            self._before(claim)

    def _refuted(self, claim: Claim, run: Run) -> None:
        """A run that breaks the claim; where something is out of reach from its end, the set that shows it."""
        name = f"against {claim.name}"
        if claim.kind != "always_possible":
            kind = "condition" if claim.kind == "never" else "too soon"
            self._run(name, run, Goal(kind, claim.name, -1))
            return
        self._run(name, run, Goal("state"))
        never = self.sets.reached & ~self.space.back(self._node(claim), self.sets.reached)
        self.writer.closed(name, self.exporter.roots(never), [name], self.exporter.split)
        self.writer.never(name, Goal("condition", claim.name, -1))

    def _possible(self, claim: Claim) -> None:
        self._ranking(Goal("condition", claim.name, -1), self._node(claim), self.space.encoding.false)

    def _before(self, claim: Claim) -> None:
        first = Goal("condition", claim.name, 0)
        early = self.space.reach(avoiding=self.space.encoding.node(self._formulas(claim)[0]))
        self.space.reach()
        self.writer.closed(claim.name, self.exporter.roots(early), split=self.exporter.split, until=first)
        self.writer.never(claim.name, Goal("too soon", claim.name))

    def _node(self, claim: Claim) -> Node:
        return self.space.encoding.node(disjunction(self._formulas(claim)))

    def _formulas(self, claim: Claim) -> list[Formula]:
        from adderstone.compile.lowering import Lowering

        lowering = Lowering(self.world)
        return [lowering.formula(condition) for condition in claim.conditions]
