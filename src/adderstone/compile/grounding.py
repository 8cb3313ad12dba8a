"""Grounding: what each act amounts to, as cases of the relation.

What it preserves: a state follows another by a case exactly where it follows by a turn of the reference interpreter.
Acts that never take a turn (they are refused everywhere, or only look) have no case. Of several acts with the same
case only the first is kept, since they differ in words alone; unless the guard asks how a choice falls, where all that
an act may come to has to be looked at together.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from adderstone.compile.acts import acts
from adderstone.compile.formula import FALSE, Formula, assuming, conjunction, disjunction, negation
from adderstone.compile.lowering import Lowering
from adderstone.compile.relation import Case, Relation, Step, Write
from adderstone.compile.substitution import changes
from adderstone.world.clauses import Clause
from adderstone.world.conditions import Condition, always
from adderstone.world.effects import Add, Copy, Effect, Set, When
from adderstone.world.rules import Ending
from adderstone.world.verbs import Act
from adderstone.world.world import World

__all__ = ["Fired", "Grounding", "acts", "relation"]


def relation(world: World) -> Relation:
    """The whole world as a relation."""
    return Grounding(world).relation()


class Fired(NamedTuple):
    """One clause of an act, and when it is the one that answers."""

    act: Act
    clause: Clause
    guard: Formula


class Grounding:
    """The grounding of one world. `fired` gives all clauses, those that take no time among them."""

    def __init__(self, world: World) -> None:
        self.world, self.lowering = world, Lowering(world)
        self.over = self.lowering.is_in(world.ending, frozenset(range(1, len(world.endings) + 1)))
        self.always = [self.ending(ending) for ending in world.endings if ending.on is None]

    def relation(self) -> Relation:
        """The whole world as a relation."""
        world, formula = self.world, self.lowering.formula
        found = (self.step(daemon.when, daemon.then, f"{daemon.source} {daemon.name}".strip())
                 for daemon in world.daemons)
        cases: dict[object, Case] = {}
        for act in acts(world):
            for case in self.cases(act):
                cases.setdefault((case.guard, case.steps, case.endings, case.asking(len(world.fields))), case)
        first = {choice.index: frozenset({0}) for choice in world.choices}  # what opens one is asked before any has fallen
        opened = tuple(assuming(formula(choice.when), first) for choice in world.choices)
        return Relation(world.fields, world.choices, opened, world.start, tuple(cases.values()),
                        tuple(step for step in found if step), tuple(self.always), self.over, self.lowering.slots)

    def fired(self, act: Act) -> Iterator[Fired]:
        """Each clause of an act that can answer it, with the condition under which it does."""
        guard = negation(self.over)
        for clause in self.world.clauses(act):
            here = self.lowering.formula(clause.when)
            mine = conjunction([guard, here])
            if mine is not FALSE:
                yield Fired(act, clause, mine)
            guard = conjunction([guard, negation(here)])
            if guard is FALSE:
                return

    def cases(self, act: Act) -> Iterator[Case]:
        """Every way in which the act takes a turn."""
        after = [step for rule in self.world.matching(act, "after")
                 if (step := self.step(rule.when, rule.then, str(rule.source))) is not None]
        ends = any(ending.on is not None and ending.on.matches(act) for ending in self.world.endings)
        endings = self.endings(act)
        for _, clause, answered in self.fired(act):
            if clause.kind == "refuse":
                continue
            guard = answered
            origin = str(clause.rule.source) if clause.rule else ""
            own = self.step(always, clause.effects, origin)
            steps = (*([own] if own else []), *after)
            passes = guard
            if clause.free and not ends:  # a look takes time only where something comes of it
                passes = conjunction([guard, disjunction(changes(steps, self.lowering.slots))])
            if passes is not FALSE:
                yield Case(act, passes, steps, endings, origin)

    def endings(self, act: Act) -> tuple[Step, ...]:
        """The endings that can follow an act, in their order."""
        if all(ending.on is None or not ending.on.matches(act) for ending in self.world.endings):
            return tuple(self.always)
        return tuple(self.ending(ending) for ending in self.world.endings
                     if ending.on is None or ending.on.matches(act))

    def step(self, when: Condition, effects: tuple[Effect, ...], origin: str) -> Step | None:
        """A rule's effects as one step; None where it writes nothing, or never applies."""
        guard = self.lowering.formula(when)
        writes = tuple(write for effect in effects for write in self.writes(effect, self.lowering.formula(always)))
        return Step(guard, writes, origin) if writes and guard is not FALSE else None

    def writes(self, effect: Effect, when: Formula) -> Iterator[Write]:
        """An effect as assignments."""
        match effect:
            case Set():
                yield Write(when, "set", effect.field.index, effect.value)
            case Copy():
                yield Write(when, "copy", effect.field.index, effect.origin.index)
            case Add():
                yield Write(when, "add", effect.field.index, effect.amount, effect.field.size - 1)
            case When():
                inner = conjunction([when, self.lowering.formula(effect.condition)])
                for part in effect.effects if inner is not FALSE else ():
                    yield from self.writes(part, inner)

    def ending(self, ending: Ending) -> Step:
        """An ending: where none has been reached yet and its condition holds, it is reached."""
        guard = conjunction([negation(self.over), self.lowering.formula(ending.when)])
        write = Write(self.lowering.formula(always), "set", self.world.ending.index, ending.number)
        return Step(guard, (write,), f"{ending.source} {ending.name}")
