"""Planning: a world and a goal as a problem of `unified_planning`, for planners that know nothing of stories.

What it preserves: a plan is a run to the goal, and its cost is the number of turns of that run; so a plan of least cost
is as long as a shortest run, where whatever the player does not decide falls as the run would have it.

A turn is a sequence of actions that a field of the problem's own, its phase, keeps in step: each choice is drawn, then
one case of one act is done (the only action that costs anything), then each daemon and each ending happens or does not.
What decides about an assignment stands before the action rather than among its effects, wherever that does not take too
many actions, and every assignment names the old value as well as the new: so a planner's preprocessing sees that no
field has two values at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from unified_planning.model import FNode, InstantaneousAction, Problem
from unified_planning.model.metrics import MinimizeActionCosts
from unified_planning.shortcuts import And, Int

from adderstone.compile.formula import FALSE, TRUE, Formula, assuming, conjunction, disjunction, negation
from adderstone.compile.grounding import Grounding
from adderstone.compile.phases import Facts, Phase, facts_of, flat, together, variants, ways
from adderstone.compile.predicates import Predicates
from adderstone.compile.relation import Case, Relation, Step, Write
from adderstone.compile.slicing import cone, sliced
from adderstone.world.conditions import Condition
from adderstone.world.rules import Ending
from adderstone.world.verbs import Act
from adderstone.world.world import World

MANY = 64  # an action is split into no more cases than this; what is left decides among its effects
Run = list[tuple[Act, tuple[int, ...]]]
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
        self.ends = list(dict.fromkeys(case.endings for case in relation.cases))
        self.costs: dict[InstantaneousAction, FNode] = {}

    def planning(self, wanted: Formula) -> Planning:
        """The whole problem."""
        draws = [f"draw {number}" for number in range(len(self.drawn))]
        self.first = [*draws, "act"][0]
        last = [self._after(end, number) for end in self.ends for number in range(len(self._tail(end)))]
        self.phase = self.words.counted("phase", [*draws, "act", *last], self.first)
        for slot, now, then in zip(self.drawn, draws, [*draws, "act"][1:], strict=True):
            self._draw(slot, now, then)
        for case in self.relation.cases:
            self._case(case)
        for end in self.ends:
            for number, step in enumerate(self._tail(end)):
                self._step(step, self._after(end, number), self._after(end, number + 1))
        self.problem.add_goal(And(self.words.formula(wanted), self.phase[self.first]))
        self.problem.add_quality_metric(MinimizeActionCosts(self.costs, default=Int(0)))
        return self.result

    def _tail(self, end: Tail) -> Tail:
        """What follows an act."""
        return (*self.relation.daemons, *end)

    def _after(self, end: Tail, number: int) -> str:
        """The phase in which so many of the steps that follow an act have been."""
        return f"after {self.ends.index(end)} {number}" if number < len(self._tail(end)) else self.first

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
        """One case of an act."""
        for action in self._done(str(case.act), case.guard, together(case.steps, self.domains), "act",
                                 self._after(case.endings, 0)):
            self.costs[action] = Int(1)
            self.result.acts[action.name] = case.act

    def _step(self, step: Step, now: str, then: str) -> None:
        """A daemon or an ending: it happens, or it does not."""
        if ways(negation(step.when)) <= MANY:
            list(self._done("it happens", step.when, step.writes, now, then))
            self._action("nothing", negation(step.when), (), now, then)
        else:
            self._action("each turn", TRUE, flat(step), now, then)

    def _done(self, words: str, guard: Formula, writes: Phase, now: str, then: str) -> Iterator[InstantaneousAction]:
        for each, parts in variants(guard, writes, self.domains, MANY):
            action = self._action(words, each, parts, now, then)
            if action is not None:
                yield action

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
            self._assign(action, [write for write in writes if write.slot == slot], facts_of(guard))
        self.problem.add_action(action)
        return action

    # --- assignments ---

    def _assign(self, action: InstantaneousAction, writes: Sequence[Write], facts: Facts) -> None:
        """The assignments to one field; the last that applies counts."""
        changes: dict[tuple[int | None, int], list[Formula]] = {}
        for number, write in enumerate(writes):
            alone = conjunction([write.when, *(negation(later.when) for later in writes[number + 1:])])
            for when, old, new in self.words.moves(replace(write, when=alone), facts):
                changes.setdefault((old, new), []).append(assuming(when, facts))
        for (old, new), whens in changes.items():
            when = disjunction(whens)
            if when is not FALSE:
                self._change(action, writes[0].slot, old, new, self.words.formula(when, listed=True))

    def _change(self, action: InstantaneousAction, slot: int, old: int | None, new: int, when: FNode) -> None:
        if old is None:
            action.add_effect(self.words.fluent(slot)(), bool(new), when)
            return
        action.add_effect(self.words.has(slot, old), False, when)
        action.add_effect(self.words.has(slot, new), True, when)


def _read(relation: Relation) -> set[int]:
    """Every slot that decides about something."""
    found: set[int] = set()
    for case in relation.cases:
        found |= case.guard.slots()
    steps = (*relation.daemons, *(step for case in relation.cases for step in (*case.steps, *case.endings)))
    for write in (write for step in dict.fromkeys(steps) for write in flat(step)):
        found |= write.when.slots() | ({write.value} if write.kind == "copy" else set())
    return found
