"""An explicit explorer over the reference interpreter, and certificates from what it finds: for small worlds alone.

It knows nothing of how provers or checkers work: it takes every act that the words could mean and writes down where the
reference interpreter leads. A set of states becomes a diagram that tests each field in turn.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product

from adderstone.prove.checking.fingerprint import fingerprint
from adderstone.prove.checking.format import (
    FORMAT,
    Certificate,
    Closed,
    Goal,
    Layer,
    Node,
    Phase,
    Ranking,
    Rule,
    Run,
    Step,
    Test,
)
from adderstone.world import Act, Entity, Topic, Verb, World
from adderstone.world.verbs import ask, go, say, talk, tell, throw, tie

State = tuple[int, ...]
Move = tuple[Act, State]


def acts(world: World) -> Iterator[Act]:
    """Every act of a small world: each verb with all things, persons, directions and topics that it takes."""
    orders = {shape.actor for rule in world.rules for shape in rule.on.shapes} - {None}
    for verb in world.verbs:
        for noun, second in product(nouns(world, verb), seconds(world, verb)):
            if not isinstance(second, Topic) or second.person is noun:
                yield from (Act(verb, noun, second, actor) for actor in (None, *orders))


def nouns(world: World, verb: Verb) -> list[Entity | None]:
    """What the first noun can be."""
    if not verb.needs:
        return [None]
    return [*world.story.compass.all] if verb is go else [*world.things, *([None] if verb is talk else [])]


def seconds(world: World, verb: Verb) -> list[Entity | None]:
    """What the second noun can be."""
    if len(verb.needs) < 2:
        return [None]
    if verb in (ask, tell, say):
        return [*(topic for person in world.story.persons for topic in person.topics), None]
    return [*world.things, *([None] if verb in (throw, tie) else [])]


@dataclass
class Explored:
    """All that can be reached from the start of a world, and how."""

    world: World
    before: dict[State, tuple[State, Act, State] | None] = field(default_factory=dict)
    turns: dict[State, dict[State, Move]] = field(default_factory=dict)

    @cached_property
    def acts(self) -> list[Act]:
        """The acts that are not refused, or mere looks, whatever the state."""
        return [act for act in acts(self.world) if self._may_count(act)]

    def _may_count(self, act: Act) -> bool:
        world = self.world
        told = world.matching(act, "after") or any(ending.on and ending.on.matches(act) for ending in world.endings)
        return any(clause.kind != "refuse" and (told or clause.effects or not clause.free)
                   for clause in world.clauses(act))

    def drawn(self, state: State) -> list[State]:
        """Every way in which the turn's choices may fall."""
        opened = self.world.open_choices(state)
        return list(product(*(range(choice.size) if choice in opened else (0,) for choice in self.world.choices)))

    def successors(self, state: State) -> dict[State, Move]:
        """Each state that may follow, with an act and the choices that lead there."""
        found: dict[State, Move] = {}
        for choices in self.drawn(state) if self.world.ended(state) is None else ():
            for act in self.acts:
                turn = self.world.turn(state, act, choices)
                if not turn.refused and turn.state != state:
                    found.setdefault(turn.state, (act, choices))
        return found

    def run(self, state: State) -> list[Move]:
        """A shortest run to a state."""
        moves: list[Move] = []
        while (step := self.before[state]) is not None:
            state = step[0]
            moves.append(step[1:])
        return moves[::-1]

    def ended(self, name: str) -> list[State]:
        """The states in which an ending of this name or outcome is reached."""
        return [state for state in self.before
                if (ending := self.world.ended(state)) is not None and name in (ending.name, ending.outcome)]

    def backwards(self, goal: Iterable[State]) -> Iterator[set[State]]:
        """The states of the goal, then those one turn from it, and so on."""
        layer = set(goal)
        met = set(layer)
        while layer:
            yield layer
            layer = {state for state, after in self.turns.items() if state not in met and not met.isdisjoint(after)}
            met |= layer

    def dead(self) -> list[State]:
        """The states in which the story goes on, though it can't be won any more; the nearest first."""
        alive = {state for layer in self.backwards(self.ended("won")) for state in layer}
        return [state for state in self.before if state not in alive and self.world.ended(state) is None]

    def crossings(self) -> set[str]:
        """The acts that can close the story: those that lead from where it can be won to where it can't."""
        dead = set(self.dead())
        near = [state for state, after in self.turns.items() if state not in dead and not dead.isdisjoint(after)]
        return {str(act) for state in near for choices in self.drawn(state) for act in self.acts
                if self.world.turn(state, act, choices).state in dead}


def explore(world: World, limit: int = 60_000) -> Explored:
    """Breadth first, until nothing is new."""
    found = Explored(world, {world.start: None})
    waiting = deque([world.start])
    while waiting:
        state = waiting.popleft()
        found.turns[state] = found.successors(state)
        for after, (act, choices) in found.turns[state].items():
            if after not in found.before:
                found.before[after] = (state, act, choices)
                waiting.append(after)
        if len(found.before) > limit:
            raise AssertionError(f"{world.story.title} has more than {limit} states; make it smaller")
    return found


@dataclass
class Drawing:
    """Diagrams of explicit sets, with shared nodes."""

    world: World
    tests: dict[tuple[int, int], int] = field(default_factory=dict)
    nodes: dict[tuple[int, int, int], int] = field(default_factory=dict)

    def root(self, states: Iterable[State]) -> int:
        """The diagram that holds of these states."""
        return self._drawn(frozenset(states), 0)

    def _drawn(self, states: frozenset[State], slot: int) -> int:
        if not states or slot == len(self.world.fields):
            return int(bool(states))
        node = 0
        by_value: dict[int, set[State]] = {}
        for state in states:
            by_value.setdefault(state[slot], set()).add(state)
        for value, part in sorted(by_value.items()):
            high = self._drawn(frozenset(part), slot + 1)
            test = self.tests.setdefault((slot, value), len(self.tests))
            node = self.nodes.setdefault((test, high, node), len(self.nodes) + 2)
        return node


def step_of(move: Move) -> Step:
    act, choices = move
    noun, second, actor = (entity.key if entity is not None else None for entity in act[1:])
    return Step(act.verb.name, noun, second, actor, choices)


def certified(found: Explored) -> Certificate:
    """A certificate of what was found: every ending, that all else is out of reach, and that the good one is not."""
    world, drawing = found.world, Drawing(found.world)
    endings = {world.ended(state): state for state in reversed(found.before) if world.ended(state) is not None}
    runs = [Run(ending.name, tuple(map(step_of, found.run(state))), Goal("ending", ending.name))
            for ending, state in endings.items() if ending is not None]
    reachable = Closed("reachable", (drawing.root(found.before),))
    layers: list[Layer] = []
    met: set[State] = set()
    for part in found.backwards(found.ended("won")):
        by: dict[Step, set[State]] = {}
        for state in part:
            move = next((move for after, move in found.turns[state].items() if after in met), None)
            if move is not None:
                by.setdefault(step_of(move), set()).add(state)
        met |= part
        rules = (Rule((drawing.root(by[step]),), step) for step in sorted(by, key=str))
        layers.append(Layer((drawing.root(met),), tuple(rules)))
    good = tuple(ending.name for ending in world.endings if ending.outcome == "won")
    whole = (Ranking("reachable", Goal("good ending"), (Phase(tuple(layers)),)),) if not found.dead() else ()
    tests = tuple(Test(world.fields[slot].name, (value,)) for slot, value in drawing.tests)
    telling = world.telling.name if world.telling is not None else ""
    return Certificate(FORMAT, world.story.title, telling, fingerprint(world), good, "", tests,
                       tuple(Node(*node) for node in drawing.nodes), tuple(runs), (reachable,), (), whole)
