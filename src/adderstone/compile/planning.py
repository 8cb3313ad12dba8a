"""Planning: a world and a goal as a problem of `unified_planning`, for planners that know nothing of stories.

What it preserves: a plan is a run to the goal, and its cost is the number of turns of that run; so a plan of least cost
is as long as a shortest run, where whatever the player does not decide falls as the run would have it.

A field is a predicate over its values, of which one holds at a time; a flag is a predicate without any. A turn is a
sequence of actions that a field `phase` keeps in step: each open choice is drawn, then one case of one act is done (the
only action that costs anything), then the daemons and the endings, several at once where they have nothing to do with
each other. Every assignment names the old value as well as the new, and an act that copies a field is one action for
each value copied: so a planner's preprocessing sees that a field never has two values.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from unified_planning.model import InstantaneousAction, Problem
from unified_planning.model.metrics import MinimizeActionCosts

from adderstone.compile.formula import TRUE, Formula, conjunction, member, negation
from adderstone.compile.grounding import Grounding
from adderstone.compile.phases import Phase, phases, together
from adderstone.compile.predicates import Predicates
from adderstone.compile.relation import Case, Relation, Step, Write
from adderstone.world.conditions import Condition
from adderstone.world.rules import Ending
from adderstone.world.verbs import Act
from adderstone.world.world import World

MANY = 12  # a field of more values is not told apart by all of them
Run = list[tuple[Act, tuple[int, ...]]]


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
                drawn = [0] * self.choices
        return found


def planning(world: World, goal: Ending | Condition) -> Planning:
    """The problem of bringing about an ending, or any condition at the end of a turn."""
    grounding = Grounding(world)
    relation = grounding.relation()
    if isinstance(goal, Ending):
        wanted = grounding.lowering.is_in(world.ending, frozenset({goal.number}))
    else:
        wanted = grounding.lowering.formula(goal)
    return _Writer(world.story.title, relation).planning(wanted)


class _Writer:
    """Writes one relation as a problem."""

    def __init__(self, title: str, relation: Relation) -> None:
        self.relation, self.domains = relation, relation.domains
        self.own = len(relation.fields)
        self.problem = Problem()
        self.words = Predicates(self.problem, relation)
        self.problem.name = self.words.name(title)
        self.planning_ = Planning(self.problem, len(relation.choices))
        self.tails = self._tails()
        self.drawn = sorted(slot for slot in self._read() if slot >= self.own)
        self.costs: dict[InstantaneousAction, object] = {}

    def planning(self, wanted: Formula) -> Planning:
        """The whole problem."""
        self.first = self.words.phases(len(self.drawn), self.tails)
        for number, slot in enumerate(self.drawn):
            self._draw(number, slot)
        for case in self.relation.cases:
            self._case(case)
        for endings, tail in self.tails.items():
            for number, phase in enumerate(tail):
                self._tail(endings, number, phase)
        self.problem.add_goal(self.words.formula(wanted))
        self.problem.add_goal(self.words.phase("draw", 0))
        self.problem.add_quality_metric(MinimizeActionCosts(self.costs, default=self.words.number(0)))
        return self.planning_
