"""The checker: whether a certificate shows what it says about a world.

It imports the world alone: not the compiler, not the grammar, nothing of the prover. Runs are replayed with the
reference interpreter. A set is closed if no case of any act leads out of it, which a SAT solver decides case by case
over this package's own encoding; then states are drawn from the set, and the reference interpreter's turns must stay in
it too. A ranking is decided layer by layer; then it is followed from some states to its goal. What the solver can't
settle in time is sampled, and said to be.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from random import Random

from adderstone.prove.checking.acts import groups
from adderstone.prove.checking.answered import Answered
from adderstone.prove.checking.descending import Descent
from adderstone.prove.checking.diagrams import Diagrams, Roots
from adderstone.prove.checking.fingerprint import fingerprint
from adderstone.prove.checking.format import Certificate, Closed, Never, Ranking, Refused, encoded
from adderstone.prove.checking.patience import OutOfTime, Patience
from adderstone.prove.checking.ranks import Ranks
from adderstone.prove.checking.replaying import Reading, shown
from adderstone.prove.checking.report import DECIDED, REPLAYED, SAMPLED, Report
from adderstone.prove.checking.sets import Sets
from adderstone.world.conditions import Condition, never
from adderstone.world.world import State, World

SAMPLES, DESCENTS = 40, 4  # states that are drawn from a set, and those from which a ranking is followed to its goal
FORCED = {"": "reached from", "minds": "forced against all minds, if chance is fair, from",
          "everybody": "forced, whatever is chosen, from"}


def check(world: World, certificate: Certificate, seconds: float = 0.0, seed: int = 0,
          answered: Answered | None = None) -> Report:
    """Check all that a certificate says of a world. With `seconds`, what takes longer is sampled.

    `answered` is what this checker was asked and has answered before, in this process.
    """
    if answered is None:
        return _checked(world, certificate, Patience(seconds), seed)
    answered.begin()
    name = f"{fingerprint(world)} {seconds} {seed} ".encode() + encoded(certificate)
    return answered.report(name, lambda: _checked(world, certificate, Patience(seconds, answered), seed))


def _checked(world: World, certificate: Certificate, patience: Patience, seed: int) -> Report:
    report = Report(certificate.story, certificate.telling)
    try:
        _Check(world, certificate, report, patience, Random(seed)).all()
    except Refused as refused:
        report.refusal = str(refused)
    return report


@dataclass
class _Check:
    world: World
    certificate: Certificate
    report: Report
    patience: Patience
    random: Random
    ends: dict[str, State] = field(default_factory=dict)
    sets: dict[str, Sets] = field(default_factory=dict)
    until: dict[str, Condition] = field(default_factory=dict)

    def all(self) -> None:
        self._header()
        self.reading = Reading(self.world, self.certificate)
        self._runs()
        self.diagrams = Diagrams(self.world, self.certificate)
        self.groups = list(groups(self.world)) if self.certificate.closed else []
        for closed in self.certificate.closed:
            self._closed(closed)
        for each in self.certificate.never:
            self._never(each)
        for ranking in self.certificate.rankings:
            self._ranking(ranking)

    def _header(self) -> None:
        certificate, telling = self.certificate, self.world.telling.name if self.world.telling is not None else ""
        if certificate.story != self.world.story.title:
            raise Refused(f'The certificate is about "{certificate.story}", not about "{self.world.story.title}".')
        if certificate.telling != telling:
            raise Refused(f'The certificate is about the telling "{certificate.telling}", not about "{telling}".')
        if certificate.fingerprint != fingerprint(self.world):
            raise Refused("The story has changed since the certificate was written: prove it again.")

    def _runs(self) -> None:
        for run in self.certificate.runs:
            if run.name in self.ends:
                raise Refused(f'The certificate has two runs called "{run.name}".')
            self.ends[run.name] = self.reading.end(run)
            turns = f"{len(run.steps)} turn{'' if len(run.steps) == 1 else 's'}"
            if run.shows.kind != "state":
                self.report.add(f"{_upper(shown(run.shows))} can be reached", REPLAYED, turns)

    # --- closed sets ---

    def _closed(self, closed: Closed) -> None:
        name = closed.name
        if name in self.sets:
            raise Refused(f'The certificate has two sets called "{name}".')
        begins = [self._end(name, run) for run in closed.runs] or [self.world.start]
        roots = self.diagrams.known(closed.roots, f'The set "{name}"')
        for number, state in enumerate(begins):
            if not self.diagrams.holds(roots, state):
                where = f'the last state of the run "{closed.runs[number]}"' if closed.runs else "the start"
                raise Refused(f'The set "{name}" does not hold {where}.')
        split = self.diagrams.slot(closed.split) if closed.split else None
        self.sets[name] = Sets(self.world, self.groups, self.diagrams, self.patience, roots, split)
        self.until[name] = self.reading.condition(closed.until) if closed.until is not None else never
        self._settled(roots, closed, begins)

    def _end(self, name: str, run: str) -> State:
        if run not in self.ends:
            raise Refused(f'The set "{name}" begins after the run "{run}", which the certificate does not have.')
        return self.ends[run]

    def _settled(self, roots: Roots, closed: Closed, begins: list[State]) -> None:
        name = closed.name
        sets, until = self.sets[name], self.until[name]
        says = f'No turn leads out of the set "{name}"{f" before {shown(closed.until)}" if closed.until else ""}'
        try:
            act = next((act for part in sets.parts if (act := part.way_out(roots, until)) is not None), None)
        except OutOfTime:
            self._samples(roots, name, begins, SAMPLES * 10)
            self.report.add(says, SAMPLED, f"{SAMPLES * 10} states")
            return
        if act is not None:
            raise Refused(f'The set "{name}" is not closed: {act} leads out of it.')
        self._samples(roots, name, begins, SAMPLES)
        self.report.add(says, DECIDED, f"{sets.cases} cases of {sum(group.members for group in self.groups)} acts")

    def _samples(self, roots: Roots, name: str, begins: list[State], count: int) -> None:
        """Turns of the reference interpreter from states of the set, and from those of a walk from where it begins."""
        sets, until = self.sets[name], self.until[name]
        walk = sets.walk(self.random.choice(begins), count, self.random, until)
        for state in chain(sets.sample(count, self.random), walk):
            for act, after in sets.successors(state, self.random, until):
                if not self.diagrams.holds(roots, after):
                    raise Refused(f'The set "{name}" is not closed: replayed from a state of it, {act} leads out.')

    def _set(self, name: str) -> Sets:
        if name not in self.sets:
            raise Refused(f'The certificate has no set "{name}".')
        return self.sets[name]

    # --- what a closed set shows ---

    def _never(self, each: Never) -> None:
        sets, condition = self._set(each.closed), self.reading.condition(each.goal)
        says = f"{_upper(shown(each.goal))} is never reached{self._from(each.closed)}"
        try:
            found = any(part.shows(condition) for part in sets.parts)
        except OutOfTime:
            found = any(condition.holds(self.world.env(state)) for state in sets.sample(SAMPLES, self.random))
            self.report.add(says, SAMPLED, f"{SAMPLES} states")
        else:
            self.report.add(says, DECIDED)
        if found:
            raise Refused(f'The set "{each.closed}" has a state that shows {shown(each.goal)}.')

    def _from(self, name: str) -> str:
        closed = next(closed for closed in self.certificate.closed if closed.name == name)
        after = f' after the run{"s" if len(closed.runs) > 1 else ""} {", ".join(closed.runs)}' if closed.runs else ""
        return after + (f" before {shown(closed.until)}" if closed.until is not None else "")

    # --- rankings ---

    def _ranking(self, ranking: Ranking) -> None:
        within = self._set(ranking.closed)
        says = f"{_upper(shown(ranking.goal))} can be {FORCED[ranking.against]} every state{self._from(ranking.closed)}"
        if ranking.outside:
            says += f' outside the set "{ranking.outside}"'
        if self.until[ranking.closed] is not never:
            raise Refused(f'A ranking needs a set that no turn leads out of at all; "{ranking.closed}" is none.')
        outside = self._set(ranking.outside).roots if ranking.outside else None
        ranks = Ranks(self.reading, within, ranking, self.reading.condition(ranking.goal), outside)
        try:
            ranks.all()
        except OutOfTime:
            Descent(ranks, self.random).all(SAMPLES)
            self.report.add(says, SAMPLED, f"{SAMPLES} states")
        else:
            Descent(ranks, self.random).all(DESCENTS)
            self.report.add(says, DECIDED, f"{sum(len(phase.layers) for phase in ranking.phases)} layers")


def _upper(words: str) -> str:
    return words[:1].upper() + words[1:]


__all__ = ["check"]
