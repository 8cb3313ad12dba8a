"""Losses: every act by which a story can be lost, or closed without a word, and whether the player was told before it.

A rule or a lost ending says by `announced` what holds once the player was told. It is proved when no run can come to
the loss from a state in which that does not hold; and when whatever can make it hold has words to tell. The acts that
are listed are all there are: each turn that leads from where the story can still be won to where it can't is looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from adderstone.compile.formula import FALSE, conjunction, disjunction, negation
from adderstone.compile.grounding import Grounding
from adderstone.compile.substitution import before
from adderstone.prove.encoding import Node, minus
from adderstone.prove.proof import Loss
from adderstone.prove.symbolic import Space
from adderstone.prove.turns import Action
from adderstone.prove.walkthroughs import Finder, Run
from adderstone.world.conditions import Condition
from adderstone.world.rules import Ending
from adderstone.world.text import Text
from adderstone.world.verbs import Topic
from adderstone.world.world import World


def announcements(world: World) -> list[Condition]:
    """What the rules and endings of a world name as telling of a loss before it."""
    told = [*(rule.announced for rule in world.rules), *(ending.announced for ending in world.endings)]
    return [condition for condition in told if condition is not None]


def left_out(world: World, space: Space, grounding: Grounding) -> frozenset[int]:
    """What announcements ask for and a space has cut. Most ask for what the acts that they announce ask for anyway."""
    asked = (grounding.lowering.formula(told).slots() for told in announcements(world))
    return frozenset(slot for slot in frozenset[int]().union(*asked) - space.kept if slot < len(world.fields))


@dataclass
class _Way:
    """One way to a loss: the acts, the states before it, those of them in which nothing had told of it, and by what."""

    acts: dict[str, None] = field(default_factory=dict)
    untold: list[tuple[Action, Node]] = field(default_factory=list)
    told: list[Condition] = field(default_factory=list)
    forgotten: bool = False  # what tells of it may have been left out of the states, so that nothing is sure


Ways = dict[tuple[str, str, str], _Way]  # by the ending, the source, and the act where it has none


class Losses:
    """The losses of one proof. `alive` is where the story can still be won."""

    def __init__(self, world: World, space: Space, reached: Node, alive: Node, grounding: Grounding) -> None:
        self.world, self.space, self.reached, self.alive = world, space, reached, alive
        self.grounding, self.lower = grounding, grounding.lowering.formula
        self.rules = {str(rule.source): rule.announced for rule in world.rules if rule.announced is not None}
        self.dead = minus(minus(reached, alive), space.over)
        self.lost = [ending for ending in world.endings if ending.outcome == "lost"]

    def all(self, finder: Finder) -> list[Loss]:
        """Every loss, those by an ending first; a run to each of which the player may not have been told."""
        ways: Ways = {}
        for action in (action for stage in self.space.stages.values() for action in stage.actions):
            for ending in self._met(action):
                self._at_ending(ways, action, ending)
            if self.dead.satisfiable():
                self._at_dead_end(ways, action)
        ordered = sorted(ways.items(), key=lambda item: not item[0][0])
        return [self._loss(ending, source, way, finder) for (ending, source, _), way in ordered]

    def _met(self, action: Action) -> Iterator[Ending]:
        """The lost endings that an action has come to."""
        met = {write.value for laters in action.ran.values() for later in laters.values()
               for write in later.step.writes if write.slot == self.world.ending.index}
        yield from (ending for ending in self.lost if ending.number in met)

    def _at_ending(self, ways: Ways, action: Action, ending: Ending) -> None:
        there = self.space.encoding.value(self.world.ending.index, ending.number) & self.reached
        brink = self.space.turns.before(action, there) & self.alive
        if brink.satisfiable():
            told = [ending.announced] if ending.announced is not None else []
            self._noted(ways, ending.name, action, brink, self._cause(action, ending), told)

    def _at_dead_end(self, ways: Ways, action: Action) -> None:
        brink = self.space.turns.before(action, self.dead) & self.alive
        if brink.satisfiable():
            self._noted(ways, "", action, brink, frozenset(), [])

    def _noted(self, ways: Ways, ending: str, action: Action, brink: Node,
               cause: frozenset[str], told: list[Condition]) -> None:
        """Sort the cases of an action by the rules that they come from, and keep what was not told of."""
        for case in action.cases:
            here = brink & self.space.encoding.node(case.guard)
            if not here.satisfiable():
                continue
            topic = str(case.act.second.source) if isinstance(case.act.second, Topic) and not case.origin else ""
            sources = dict.fromkeys(filter(None, [case.origin, topic, *(step.origin for step in case.steps)]))
            source = ", ".join(sorted(cause) or sources)
            way = ways.setdefault((ending, source, "" if source else str(case.act)), _Way())
            way.acts[str(case.act)] = None
            heard = [*told, *(self.rules[source] for source in sources if source in self.rules)]
            way.told += [condition for condition in heard if condition not in way.told]
            told_of = disjunction(map(self.lower, heard))
            here &= ~self.space.encoding.node(told_of)
            if here.satisfiable():
                way.untold.append((action, here))
                way.forgotten |= not told_of.slots() <= self._known(action)

    def _known(self, action: Action) -> frozenset[int]:
        return self.space.kept - self.space.staging.dead.get(action.home, frozenset())

    def _cause(self, action: Action, ending: Ending) -> frozenset[str]:
        """Where what an ending asks for is brought about by no step of the act: the daemons that do, or the ending."""
        asked = self.lower(ending.when).slots()
        if any(write.slot in asked for case in action.cases for step in case.steps for write in step.writes):
            return frozenset()
        daemons = {later.step.origin for laters in action.ran.values() for later in laters.values()
                   if later.step not in self.space.relation.endings and later.writes & asked}
        return frozenset(daemons) or frozenset({str(ending.source)})

    # --- what is said of one ---

    def _loss(self, ending: str, source: str, way: _Way, finder: Finder) -> Loss:
        acts = tuple(way.acts)
        if not way.told:
            return Loss(ending, acts, source, None, "nothing is said to tell of it before")
        silent = [where for condition in way.told for where in silent_about(self.world, condition, self.grounding)]
        if way.forgotten:
            return Loss(ending, acts, source, None, f"not settled whether it is told before it: {way.told[0]}")
        if way.untold:
            return Loss(ending, acts, source, False, f"not told before it: {way.told[0]}", self._run(way.untold, finder))
        if silent:
            return Loss(ending, acts, source, False, f"{', '.join(silent)} may make {way.told[0]} hold without a word")
        return Loss(ending, acts, source, True, f"told before it: {way.told[0]}")

    def _run(self, untold: Sequence[tuple[Action, Node]], finder: Finder) -> Run | None:
        """A run to a loss of which nothing had told."""
        action, brink = untold[0]
        run = finder.find(brink)
        if run is None:
            return None
        gone = self.dead | (self.space.endings(self.world, "lost") & self.reached)
        step = finder.step(run.states[-1], action, gone)
        return Run((*run.moves, *step[0]), (*run.states, *step[1]), run.at_least + 1) if step is not None else run


def silent_about(world: World, condition: Condition, grounding: Grounding) -> list[str]:
    """Where the page could make a condition hold and has nothing to say: rules, daemons and topics, by their sources."""
    lower, domains = grounding.lowering.formula, grounding.lowering.slots
    formula = lower(condition)
    written = [(rule.source, rule.say, rule.when, rule.then) for rule in world.rules]
    written += [(daemon.source, daemon.say, daemon.when, daemon.then) for daemon in world.daemons]
    written += [(topic.source, topic.reply, topic.when, topic.then)
                for person in world.story.persons for topic in person.topics]
    found = []
    for source, said, when, effects in written:
        step = None if _tells(said) else grounding.step(when, effects, "")
        if step is not None and conjunction([step.when, negation(formula), before(step, formula, domains)]) is not FALSE:
            found.append(str(source))
    return [*found, "the start"] if formula.holds(world.env(world.start)) else found


def _tells(said: Text) -> bool:
    return said.computed is not None or (bool(said.variants) and all(said.variants))
