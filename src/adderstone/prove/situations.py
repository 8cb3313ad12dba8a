"""Situations: where a rule or a topic comes into question in a turn, as a condition on the state before the turn.

What an act comes to is decided by its clauses, in order. So a rule is asked only where no clause before it answered, of
each act that it speaks of; and a rule that follows an act is asked in what the act, and the rules before it, have made
of the state. A condition there is carried back to the start of the turn, exactly.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from adderstone.compile.acts import spoken_of
from adderstone.compile.formula import FALSE, Formula, conjunction, negation
from adderstone.compile.grounding import Grounding
from adderstone.compile.relation import Step
from adderstone.compile.substitution import before
from adderstone.world import verbs as v
from adderstone.world.clauses import Clause
from adderstone.world.conditions import always
from adderstone.world.effects import Effect
from adderstone.world.rules import Rule
from adderstone.world.verbs import Act, Topic
from adderstone.world.world import World


@dataclass(frozen=True)
class Situation:
    """`asked` holds, before the turn, where something is asked; `steps` have been taken by then, and `own` come next."""

    act: Act
    asked: Formula
    steps: tuple[Step, ...]
    own: Step | None
    domains: Sequence[frozenset[int]]

    def when(self, asked: Formula, told: Formula | None = None) -> Formula:
        """Before the turn: that something holds there, and, if given, another thing after the own step."""
        found = asked
        if told is not None:
            found = conjunction([asked, before(self.own, told, self.domains) if self.own is not None else told])
        for step in reversed(self.steps):
            found = before(step, found, self.domains)
        return conjunction([self.asked, found])


class Situations:
    """The situations of one world, made as they are asked for."""

    def __init__(self, world: World, grounding: Grounding) -> None:
        self.world, self.grounding, self.lower = world, grounding, grounding.lowering.formula
        self.domains = grounding.lowering.slots
        self.spoken = spoken_of(world)

    def of_rule(self, rule: Rule) -> Iterator[Situation]:
        """Each situation in which a rule is asked: one for every act that it may answer, some of them never come about."""
        for act in self.spoken(rule):
            yield from self._after(act, rule) if rule.phase == "after" else self._answering(act, rule)

    def of_topic(self, topic: Topic) -> Iterator[Situation]:
        """Each situation in which a topic is what is asked or told about; where its reply comes is part of `asked`."""
        for verb in (v.ask, v.tell, v.say):
            act = Act(verb, topic.person, topic)
            for clause, guard in self._clauses(act):
                if clause.rule is None and clause.say is topic.reply:
                    asked = conjunction([guard, self.lower(clause.when)])
                    yield Situation(act, asked, (), self._step(clause.effects), self.domains)

    def _clauses(self, act: Act) -> Iterator[tuple[Clause, Formula]]:
        """The clauses of an act, each with the condition that none before it has answered."""
        guard = negation(self.grounding.over)
        for clause in self.world.clauses(act):
            if guard is FALSE:
                return
            yield clause, guard
            guard = conjunction([guard, negation(self.lower(clause.when))])

    def _answering(self, act: Act, rule: Rule) -> Iterator[Situation]:
        for clause, guard in self._clauses(act):
            if clause.rule is rule:
                own = self._step(rule.then) if rule.phase == "instead" else None
                yield Situation(act, guard, (), own, self.domains)

    def _after(self, act: Act, rule: Rule) -> Iterator[Situation]:
        """A rule that follows an act is asked after each of the ways in which the act is done."""
        following = self.world.matching(act, "after")
        if rule not in following:
            return
        earlier = [self.grounding.step(other.when, other.then, "") for other in following[:following.index(rule)]]
        for clause, guard in self._clauses(act):
            if clause.kind != "refuse":
                steps = tuple(step for step in (self._step(clause.effects), *earlier) if step is not None)
                asked = conjunction([guard, self.lower(clause.when)])
                yield Situation(act, asked, steps, self._step(rule.then), self.domains)

    def _step(self, effects: tuple[Effect, ...]) -> Step | None:
        return self.grounding.step(always, effects, "")
