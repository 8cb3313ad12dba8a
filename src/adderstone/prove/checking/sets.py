"""Sets: what is asked of the solver about a set of states, and what a sample of its states does in the reference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from random import Random

from adderstone.prove.checking.acts import groups, single
from adderstone.prove.checking.circuit import FALSE, Circuit
from adderstone.prove.checking.diagrams import Diagrams, Roots
from adderstone.prove.checking.encoding import Encoding, Env
from adderstone.prove.checking.patience import Patience
from adderstone.prove.checking.turns import Case, Turns, merged
from adderstone.world.conditions import Condition
from adderstone.world.verbs import Act
from adderstone.world.world import State, World

TRIED = 60
Steps = Sequence[tuple[Act, State]]


class Sets:
    """Questions about sets of states of one world."""

    def __init__(self, world: World, diagrams: Diagrams, patience: Patience) -> None:
        self.world, self.diagrams, self.patience = world, diagrams, patience
        self.groups = list(groups(world))
        self.circuit = Circuit()
        self.encoding = Encoding(world, self.groups, self.circuit)
        self.state = self.encoding.free()
        self.goes_on = self.encoding.is_(self.state[world.ending.index], world.ending.index, 0)
        self._turns: list[Turns] = []

    @cached_property
    def cases(self) -> list[Case]:
        """Every way in which a turn can be taken."""
        return merged(self.turns(0), self.groups)

    def turns(self, number: int) -> Turns:
        """One of several turns that may be taken from the same state, each with its own choices."""
        while len(self._turns) <= number:
            self._turns.append(Turns(self.encoding, self.state))
        return self._turns[number]

    def inside(self, roots: Roots, env: Env | None = None) -> int:
        """The state is in the set."""
        return self.circuit.all_of(self.diagrams.literals(roots, self.encoding, env or self.state))

    def possible(self, *assumed: int) -> bool:
        """Some state has all of this."""
        return self.patience.possible(self.circuit, assumed)

    # --- one set ---

    def way_out(self, roots: Roots) -> Act | None:
        """An act that leads out of the set from a state inside it, if there is one."""
        inside, turns = self.inside(roots), self.turns(0)
        for case in self.cases:
            for after in self.diagrams.literals(roots, self.encoding, turns.after(case.endings)):
                if self.possible(inside, case.guard, *turns.taking(case.written), -after):
                    return case.act
        return None

    def shows(self, roots: Roots, condition: Condition) -> bool:
        """Some state of the set shows the condition."""
        return self.possible(self.inside(roots), self.encoding.holds(condition, self.state))

    # --- two sets ---

    def stays_behind(self, within: Roots, layer: Roots, target: Roots, steps: Steps) -> bool:
        """Some state of the layer is not in the target, and none of the steps leads there from it."""
        assumed = [self.inside(within), self.inside(layer), -self.inside(target)]
        if FALSE in assumed:
            return False
        number = 0
        for act, choices in steps:
            for case in self.turns(0).cases(single(self.world, act)):
                assumed += self._missing(number, case.number, act, choices, target)
                number += 1
        return self.possible(*assumed)

    def _missing(self, number: int, which: int, act: Act, choices: State, target: Roots) -> Iterator[int]:
        """What it takes for one case of an act, with these choices, not to lead into the target."""
        turns = self.turns(number)
        case = next(case for case in turns.cases(single(self.world, act)) if case.number == which)
        yield from turns.choosing(choices)
        yield from turns.taking(case.written)
        arrives = self.diagrams.literals(target, self.encoding, turns.after(case.endings))
        yield -self.circuit.all_of((case.guard, *arrives))

    # --- samples ---

    def sample(self, roots: Roots, count: int, random: Random) -> Iterator[State]:
        """States of the set in which the story goes on, drawn by letting the solver start from random guesses."""
        inside = self.inside(roots)
        bits = [bit for slot in range(len(self.world.fields)) for bit in self.state[slot]]
        for _ in range(count):
            self.circuit.solver.set_phases([bit if random.random() < 0.5 else -bit for bit in bits])
            if not self.circuit.possible((inside, self.goes_on)):
                return
            yield self._decoded(self.circuit.model())

    def _decoded(self, model: set[int]) -> State:
        codes = [sum(1 << bit for bit, literal in enumerate(self.state[slot]) if literal in model)
                 for slot in range(len(self.world.fields))]
        return tuple(self.encoding.values[slot][code] for slot, code in enumerate(codes))

    def walk(self, state: State, count: int, random: Random) -> Iterator[State]:
        """States on a walk of so many turns from a state, or until the story ends."""
        for _ in range(count):
            if self.world.ended(state) is not None:
                return
            yield state
            turns = list(self.successors(state, random, 2 * TRIED))
            state = random.choice(turns)[1] if turns else state

    def successors(self, state: State, random: Random, count: int = TRIED) -> Iterator[tuple[Act, State]]:
        """Some turns from a state, taken by the reference interpreter."""
        opened = self.world.open_choices(state)
        for group in random.sample(self.groups, min(count, len(self.groups))):
            choices = tuple(random.randrange(choice.size) if choice in opened else 0 for choice in self.world.choices)
            turn = self.world.turn(state, group.act, choices)
            if turn.passed:
                yield group.act, turn.state
