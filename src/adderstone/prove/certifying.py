"""Certifying: a proof's answers as a certificate, for something else to check.

What a run shows is written as the run. What always holds is written as a set that no turn leads out of; that something
can always still be reached, as layers of states, each with the turns into the one before. What is not written here is
not verified.
"""

from __future__ import annotations

from collections.abc import Iterable

from adderstone.compile.formula import Formula, disjunction
from adderstone.compile.lowering import Lowering
from adderstone.prove.certificate import Move, Writer
from adderstone.prove.checking.format import Certificate, Goal
from adderstone.prove.encoding import Node, minus
from adderstone.prove.exporting import Exporter
from adderstone.prove.goals import good
from adderstone.prove.proof import PROVED, REFUTED, Answer, Proof, Sets
from adderstone.prove.ranking import Ranking
from adderstone.prove.walkthroughs import Run
from adderstone.world.rules import Claim
from adderstone.world.world import World

REACHABLE, DEAD = "reachable", "dead"


Asked = tuple[str, str]  # the kind of a question (ending, claim, fairness, choices, content), and its name


def certified(world: World, proof: Proof, name: str = "") -> Certificate:
    """The certificate of a proof. `name` is what the story is loaded by."""
    return certifying(world, proof, name)[0]


def certifying(world: World, proof: Proof, name: str = "") -> tuple[Certificate, frozenset[Asked]]:
    """The certificate of a proof, and the questions that it answers."""
    if proof.sets is None:
        raise ValueError("a proof without its sets can't be certified; prove the story again")
    writing = _Writing(world, proof, proof.sets, name)
    writing.all()
    return writing.writer.certificate(), frozenset(writing.answered)


class _Writing:
    def __init__(self, world: World, proof: Proof, sets: Sets, name: str) -> None:
        self.world, self.proof, self.sets, self.space = world, proof, sets, sets.space
        self.writer = Writer(world, name, [ending.name for ending in good(world)])
        self.exporter = Exporter(world, sets.space, self.writer)
        self.lowering = Lowering(world)
        self.answered: set[Asked] = set()

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
            else:
                continue
            self.answered.add(("ending", answer.ending.name))

    def _dead_ends(self) -> None:
        """None, by a ranking; or the run to each, the set from which nothing good is reached, and a ranking of the rest."""
        sets = self.sets
        dead = minus(minus(sets.reached, sets.alive), self.space.over)
        names = [f"dead end {number}" for number, _ in enumerate(self.proof.dead_ends, 1)]
        for name, cause in zip(names, self.proof.dead_ends, strict=True):
            self._run(name, cause.run, Goal("state"))
        if names:
            self.writer.closed(DEAD, self.exporter.roots(minus(sets.reached, sets.alive)), names, self.exporter.split)
            self.writer.never(DEAD, Goal("good ending"))
        if names or not self.proof.dead_states:
            self._winning(dead, DEAD if names else "")
            self._fairness()

    def _winning(self, dead: Node, outside: str) -> None:
        """A good ending is reached from everywhere; where it can even be forced, that is the ranking that is written."""
        goal, sets = Goal("good ending"), self.sets
        found = sets.forced
        if found is None:
            self._ranking(goal, sets.good, dead, outside)
            return
        self.writer.ranking(REACHABLE, goal, map(self.exporter.phase, found.phases), outside, found.against)
        if all(answer.verdict == PROVED for answer in self.proof.choices):
            self.answered |= {("choices", answer.name) for answer in self.proof.choices}

    def _fairness(self) -> None:
        """What the story declares follows from its endings and dead ends; not that a dead end is told of before."""
        if not any(loss.announced for loss in self.proof.losses if not loss.ending):
            self.answered.add(("fairness", self.proof.fairness.name))

    def _ranking(self, goal: Goal, wanted: Node, dead: Node, outside: str = "") -> None:
        phases = Ranking(self.world, self.space, self.sets.reached, dead).phases(wanted)
        self.writer.ranking(REACHABLE, goal, map(self.exporter.phase, phases), outside)

    # --- claims ---

    def _claim(self, claim: Claim, answer: Answer) -> None:
        if answer.verdict == REFUTED and answer.run is not None:
            self._refuted(claim, answer.run)
        elif answer.verdict != PROVED:
            return
        elif claim.kind == "never":
            self.writer.never(REACHABLE, Goal("condition", claim.name, -1))
        elif claim.kind == "always_possible":
            self._possible(claim)
        else:
            self._before(claim)
        self.answered.add(("claim", claim.name))

    def _refuted(self, claim: Claim, run: Run) -> None:
        """A run that breaks the claim; where something is out of reach from its end, the set that shows it."""
        name = f"against {claim.name}"
        if claim.kind != "always_possible":
            kind = "condition" if claim.kind == "never" else "too soon"
            self._run(name, run, Goal(kind, claim.name, -1))
            return
        self._run(name, run, Goal("state"))
        never = minus(self.sets.reached, self.space.back(self._node(claim), self.sets.reached))
        self.writer.closed(name, self.exporter.roots(never), [name], self.exporter.split)
        self.writer.never(name, Goal("condition", claim.name, -1))

    def _possible(self, claim: Claim) -> None:
        self._ranking(Goal("condition", claim.name, -1), self._node(claim), self.space.encoding.false)

    def _before(self, claim: Claim) -> None:
        """Nothing comes too soon; or not in what is reached, without that; or not in what runs come to until then."""
        (first, second), goal = self._firstly(claim), Goal("too soon", claim.name)
        soon = minus(self.sets.reached & second, first)
        if not soon.satisfiable():
            self.writer.never(REACHABLE, goal)
            return
        early = minus(self.sets.reached, soon)
        if self._left(minus(early, first), soon):
            early = self.space.reach(avoiding=first)
            self.space.reach()
        until = Goal("condition", claim.name, 0)
        self.writer.closed(claim.name, self.exporter.roots(early), split=self.exporter.split, until=until)
        self.writer.never(claim.name, goal)

    def _left(self, states: Node, target: Node) -> bool:
        """Some turn leads from a set into another."""
        return any((self.space.turns.before(action, target) & states).satisfiable()
                   for stage in self.space.stages.values() for action in stage.actions)

    def _firstly(self, claim: Claim) -> tuple[Node, Node]:
        first, *others = self._formulas(claim)
        return self.space.encoding.node(first), self.space.encoding.node(disjunction(others))

    def _node(self, claim: Claim) -> Node:
        return self.space.encoding.node(disjunction(self._formulas(claim)))

    def _formulas(self, claim: Claim) -> list[Formula]:
        return [self.lowering.formula(condition) for condition in claim.conditions]
