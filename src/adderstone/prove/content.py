"""Content: what was written and no run can come to. Rooms, things, rules, topics, daemons, endings, beats, choices.

Each item is asked in three ways, the cheap ones first. In every stage, the ranges of the fields may already rule it out.
Where the proved states still know all the fields that it asks for, they decide. What is left is asked of a second space,
built for just those fields.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from adderstone.compile.acts import acts_for
from adderstone.compile.formula import FALSE, TRUE, Formula, assuming, conjunction, disjunction
from adderstone.compile.grounding import Grounding
from adderstone.compile.relation import Relation
from adderstone.compile.substitution import before
from adderstone.prove.encoding import Node
from adderstone.prove.proof import REFUTED, UNKNOWN, Answer
from adderstone.prove.symbolic import Space
from adderstone.world.conditions import always
from adderstone.world.rules import Rule
from adderstone.world.sense import Sense
from adderstone.world.verbs import Topic
from adderstone.world.world import World


@dataclass(frozen=True)
class Item:
    """Something written, and where it comes about. `daemon` is its number, where it runs in the middle of turns."""

    kind: str
    name: str
    source: str
    where: Formula
    daemon: int = -1
    writes: frozenset[int] = frozenset()


def items(world: World, grounding: Grounding) -> list[Item]:
    """All that is asked about."""
    formula = grounding.lowering.formula
    found = [Item("room", str(room), str(room.source), formula(world.player.at(room))) for room in world.rooms]
    found += [Item("thing", thing.key, str(thing.source), formula(Sense("see", thing))) for thing in world.things
              if thing is not world.player]
    found += _acted(world, grounding)
    found += _daemons(world, grounding)
    found += [Item("choice", choice.name, str(choice.source), formula(choice.when)) for choice in world.choices]
    if world.telling is not None:
        found += [Item("beat", beat.id, str(beat.source), formula(beat.when)) for beat in world.telling.beats]
    return found


def _daemons(world: World, grounding: Grounding) -> Iterator[Item]:
    """Daemons; those with effects under their numbers in the relation, which leaves out those without."""
    number = 0
    for daemon in world.daemons:
        step = grounding.step(daemon.when, daemon.then, "")
        yield Item("daemon", daemon.name or str(daemon.source), str(daemon.source), grounding.lowering.formula(daemon.when),
                   number if step is not None else -1,
                   frozenset(write.slot for write in step.writes) if step is not None else frozenset())
        number += step is not None


def _acted(world: World, grounding: Grounding) -> Iterator[Item]:
    """Rules and topics: where some act comes to them."""
    rules: dict[Rule, list[Formula]] = defaultdict(list)
    topics: dict[Topic, list[Formula]] = defaultdict(list)
    for act in acts_for(world, world.rules):
        for _, clause, guard in grounding.fired(act):
            if clause.rule is not None:
                rules[clause.rule].append(guard)
            elif isinstance(act.second, Topic) and clause.say is act.second.reply:
                topics[act.second].append(guard)
            if clause.kind != "refuse":
                step = grounding.step(always, clause.effects, "")
                for rule in world.matching(act, "after"):
                    after = grounding.lowering.formula(rule.when)
                    rules[rule].append(conjunction([
                        guard, before(step, after, grounding.lowering.slots) if step is not None else after]))
    for rule in world.rules:
        yield Item("rule", f"{rule.phase} {rule.on}", str(rule.source), disjunction(rules[rule]))
    for person in world.story.persons:
        for topic in person.topics:
            yield Item("topic", f"{topic.name} of {person.name}", str(topic.source), disjunction(topics[topic]))


def dead_content(world: World, grounding: Grounding, relation: Relation, space: Space, reached: Node) -> tuple[
        list[Answer], int]:
    """Every item that no run comes to, and the number of items that were asked about."""
    asked = items(world, grounding)
    left = [(item, verdict) for item in asked if (verdict := _verdict(space, reached, item)) is not True]
    open_ones = [item for item, verdict in left if verdict is None]
    settled = _second(relation, open_ones) if open_ones else {}
    found = []
    for item, verdict in left:
        known = settled.get(item) if verdict is None else verdict
        if known is not True:
            says = "no run comes to it" if known is False else "not decided"
            found.append(Answer(f"{item.kind} {item.name}", REFUTED if known is False else UNKNOWN, says,
                                source=item.source))
    return found, len(asked)


def _second(relation: Relation, open_ones: list[Item]) -> dict[Item, bool | None]:
    """What a space of their own says of the items."""
    slots = {slot for item in open_ones for slot in item.where.slots() | item.writes}
    space = Space(relation, slots)
    reached = space.reach()
    return {item: _verdict(space, reached, item) for item in open_ones}


def _verdict(space: Space, reached: Node, item: Item) -> bool | None:
    """Whether some run comes to the item; None where this space can't tell."""
    if item.daemon >= 0 and _ran(space, item.daemon):
        return True
    if item.where is FALSE:
        return False
    certain = True
    for value, stage in space.stages.items():
        facts = space.staging.ranges.get(value, {})
        where = assuming(item.where, facts) if facts else item.where
        if where is FALSE:
            continue
        if where is TRUE:
            if (reached & stage.node).satisfiable():
                return True
            continue
        known = frozenset(space.encoding.bits) - space.staging.dead.get(value, frozenset())
        if not where.slots() <= known:
            certain = False
        elif (reached & stage.node & _drawn(space, where) & space.encoding.node(where)).satisfiable():
            return True
    return False if certain and item.kind != "daemon" else None


def _drawn(space: Space, where: Formula) -> Node:
    return space.drawn(slot for slot in where.slots() if slot >= space.turns.own)


def _ran(space: Space, daemon: int) -> bool:
    number = space.numbers.get(daemon)
    return number is not None and any(number in action.ran for stage in space.stages.values() for action in stage.actions)
