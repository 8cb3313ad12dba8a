"""Planning: a world and a goal as a problem of `unified_planning`, for planners that know nothing of stories.

What it preserves: a plan is a run to the goal, and its cost is the number of turns of that run; so a plan of least cost
is as long as a shortest run, where whatever the player does not decide falls as the run would have it.

A turn is a sequence of actions that a field of the problem's own, its phase, keeps in step: each choice is drawn, then
one case of one act is done (the only action that costs anything), then the daemons and the endings, several at once
where they have nothing to do with each other. Every assignment names the old value as well as the new, and an act that
copies a field is one action for each value copied: so a planner's preprocessing sees that no field has two values.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from unified_planning.model import FNode, InstantaneousAction, Problem
from unified_planning.model.metrics import MinimizeActionCosts
from unified_planning.shortcuts import And, Int, Not

from adderstone.compile.formula import FALSE, TRUE, Formula, assuming, conjunction, disjunction, member, negation
from adderstone.compile.grounding import Grounding
from adderstone.compile.phases import Phase, flat, phases, together
from adderstone.compile.predicates import Predicates
from adderstone.compile.relation import Case, Relation, Step, Write
from adderstone.compile.slicing import cone, sliced
from adderstone.world.conditions import Condition
from adderstone.world.rules import Ending
from adderstone.world.verbs import Act
from adderstone.world.world import World

MANY = 12  # a field of more values is not told apart by all of them
Run = list[tuple[Act, tuple[int, ...]]]
Facts = dict[int, frozenset[int]]
Tail = tuple[Step, ...]


@dataclass
class Planning:
    """A problem, and what its actions mean in the story: an act, or how a choice (by its number) falls."""

    problem: Problem
    choices: int
    acts: dict[str, Act] = field(default_factory=dict)
    draws: dict[str, tuple[int, int]] = field(default_factory=dict)

    def run(self, plan: Iterable[str]) -> Run:
        """The acts of a plan, given by its actions' names, each with the choices of its turn."""
        found: Run = []
        drawn = [0] * self.choices
        for name in plan:
            if name in self.draws:
                number, option = self.draws[name]
                drawn[number] = option
            elif name in self.acts:
                found.append((self.acts[name], tuple(drawn)))
        return found


def planning(world: World, goal: Ending | Condition) -> Planning:
    """The problem of bringing about an ending, or any condition at the end of a turn."""
    grounding = Grounding(world)
    if isinstance(goal, Ending):
        wanted = grounding.lowering.is_in(world.ending, frozenset({goal.number}))
    else:
        wanted = grounding.lowering.formula(goal)
    return _Writer(world.story.title, _cut(grounding.relation(), wanted)).planning(wanted)


def _cut(relation: Relation, wanted: Formula) -> Relation:
    """The relation over the fields that the goal depends on, where some act stands for all that only pass the time."""
    kept = cone(relation, wanted.slots())
    cut = sliced(relation, kept)
    loose = [case for case in cut.cases if not case.guard.slots() <= kept]
    waits = any(case.guard is negation(relation.over) and _idle(case, cut) for case in cut.cases)
    if not waits or not all(_idle(case, cut) for case in loose):
        return relation
    return replace(cut, cases=tuple(case for case in cut.cases if case.guard.slots() <= kept))


def _idle(case: Case, relation: Relation) -> bool:
    return not case.steps and case.endings == relation.endings


class _Writer:
    """Writes one relation as a problem."""

    def __init__(self, title: str, relation: Relation) -> None:
        self.relation, self.domains = relation, relation.domains
        self.problem = Problem()
        self.words = Predicates(self.problem, relation)
        self.problem.name = self.words.name(title)
        self.result = Planning(self.problem, len(relation.choices))
        self.drawn = sorted(slot for slot in _read(relation) if slot >= len(relation.fields))
        ends = dict.fromkeys(case.endings for case in relation.cases)
        self.tails: dict[Tail, list[Phase]] = {end: phases((*relation.daemons, *end)) for end in ends}
        self.names = {end: f"after {number}" for number, end in enumerate(ends)}
        self.costs: dict[InstantaneousAction, FNode] = {}

    def planning(self, wanted: Formula) -> Planning:
        """The whole problem."""
        self.first = "draw 0" if self.drawn else "act"
        names = [*(f"draw {number}" for number in range(len(self.drawn))), "act"]
        names += [self._after(end, number) for end, tail in self.tails.items() for number in range(len(tail))]
        self.phase = self.words.counted("phase", names, self.first)
        for number, slot in enumerate(self.drawn):
            self._draw(slot, names[number], names[number + 1])
        for case in self.relation.cases:
            self._case(case)
        for end, tail in self.tails.items():
            for number, writes in enumerate(tail):
                self._action("each turn", TRUE, writes, self._after(end, number), self._after(end, number + 1))
        self.problem.add_goal(And(self.words.formula(wanted), self.phase[self.first]))
        self.problem.add_quality_metric(MinimizeActionCosts(self.costs, default=Int(0)))
        return self.result

    def _after(self, end: Tail, number: int) -> str:
        """The phase after so many of a turn's last parts."""
        return f"{self.names[end]} {number}" if number < len(self.tails[end]) else self.first

    # --- actions ---

    def _draw(self, slot: int, now: str, then: str) -> None:
        """A choice falls: on any option where it is open, else on the first."""
        number = slot - len(self.relation.fields)
        closed = {own: frozenset({0}) for own in range(len(self.relation.fields), len(self.domains))}
        is_open = assuming(self.relation.open_when[number], closed)
        for option in sorted(self.domains[slot]):
            words = f"{self.relation.choices[number].name} {self.relation.choices[number].value_name(option)}"
            guard = is_open if option else TRUE
            action = self._action(words, guard, (Write(TRUE, "set", slot, option),), now, then)
            if action is not None:
                self.result.draws[action.name] = number, option

    def _case(self, case: Case) -> None:
        """One case of an act; for each value where it copies some."""
        writes = together(case.steps, self.domains)
        for guard in self._by_copies(case.guard, writes):
            action = self._action(str(case.act), guard, writes, "act", self._after(case.endings, 0))
            if action is not None:
                self.costs[action] = Int(1)
                self.result.acts[action.name] = case.act

    def _by_copies(self, guard: Formula, writes: Phase) -> Iterator[Formula]:
        slot = next((write.value for write in writes if write.kind == "copy" and write.when is TRUE
                     and len(_facts(guard).get(write.value, self.domains[write.value])) > 1), None)
        if slot is None:
            yield guard
            return
        for value in sorted(_facts(guard).get(slot, self.domains[slot])):
            yield from self._by_copies(conjunction([guard, member(slot, {value}, self.domains[slot])]), writes)

    def _action(self, words: str, guard: Formula, writes: Phase, now: str, then: str) -> InstantaneousAction | None:
        if guard is FALSE:
            return None
        action = InstantaneousAction(self.words.name(words))
        action.add_precondition(self.phase[now])
        if guard is not TRUE:
            action.add_precondition(self.words.formula(guard))
        if now != then:
            action.add_effect(self.phase[now], False)
            action.add_effect(self.phase[then], True)
        for slot in dict.fromkeys(write.slot for write in writes):
            self._assign(action, [write for write in writes if write.slot == slot], _facts(guard))
        self.problem.add_action(action)
        return action

    # --- assignments ---

    def _assign(self, action: InstantaneousAction, writes: Sequence[Write], facts: Facts) -> None:
        """The assignments to one field; the last that applies counts."""
        changes: dict[tuple[int | None, int], list[Formula]] = {}
        for number, write in enumerate(writes):
            alone = conjunction([write.when, *(negation(later.when) for later in writes[number + 1:])])
            for when, old, new in self.words.moves(replace(write, when=assuming(alone, facts)), facts):
                changes.setdefault((old, new), []).append(when)
        several = len({new for _, new in changes}) > 1
        for (old, new), whens in changes.items():
            when = disjunction(whens)
            if when is not FALSE:
                self._change(action, writes[0].slot, old, new, self._told_apart(writes[0].slot, old, when, several, facts))

    def _told_apart(self, slot: int, old: int | None, when: Formula, several: bool, facts: Facts) -> FNode:
        """The condition of a change; where the field may change in several ways, that it has no other old value."""
        known = facts.get(slot, self.domains[slot])
        if old is not None and known == {old}:
            when = assuming(when, {slot: known})
        own = self.words.formula(when)
        if old is None or not several or len(known) > MANY or known == {old}:
            return own
        return And(own, *(Not(self.words.has(slot, other)) for other in sorted(self.domains[slot]) if other != old))

    def _change(self, action: InstantaneousAction, slot: int, old: int | None, new: int, when: FNode) -> None:
        if old is None:
            action.add_effect(self.words.fluent(slot)(), bool(new), when)
            return
        action.add_effect(self.words.has(slot, old), False, when)
        action.add_effect(self.words.has(slot, new), True, when)


def _facts(guard: Formula) -> Facts:
    """The values that a condition leaves to each field that it speaks of by itself."""
    parts = guard.parts if guard.kind == "and" else (guard,)
    return {part.slot: part.values for part in parts if part.kind == "in"}


def _read(relation: Relation) -> set[int]:
    """Every slot that decides about something."""
    found: set[int] = set()
    for case in relation.cases:
        found |= case.guard.slots()
    steps = (*relation.daemons, *(step for case in relation.cases for step in (*case.steps, *case.endings)))
    for write in (write for step in dict.fromkeys(steps) for write in flat(step)):
        found |= write.when.slots() | ({write.value} if write.kind == "copy" else set())
    return found
