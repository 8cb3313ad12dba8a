"""Parts: what is asked of the solver about a part of a set, over an encoding of what is not known there already."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from random import Random

from adderstone.prove.checking.acts import Group, single
from adderstone.prove.checking.circuit import FALSE, TRUE, Circuit
from adderstone.prove.checking.diagrams import Diagrams, Ranges, Roots
from adderstone.prove.checking.encoding import Encoding, Env, Values
from adderstone.prove.checking.patience import Patience
from adderstone.prove.checking.turns import Case, Turns, merged
from adderstone.world.conditions import Condition
from adderstone.world.verbs import Act
from adderstone.world.world import State, World

Steps = Sequence[tuple[Act, State]]


class Part:
    """A part of a set, seen with what is known of all its states: much of a turn is decided by that alone."""

    def __init__(self, world: World, groups: Sequence[Group], values: Values, diagrams: Diagrams, patience: Patience,
                 roots: Roots, ranges: Ranges) -> None:
        self.world, self.groups, self.diagrams, self.patience = world, groups, diagrams, patience
        self.circuit = Circuit()
        self.encoding = Encoding(world, values, self.circuit)
        self.state = self.encoding.free(ranges)
        self.inside = self.within(roots)
        self.goes_on = self.encoding.is_(self.state[self.world.ending.index], self.world.ending.index, 0)
        self._turns: list[Turns] = []

    @cached_property
    def cases(self) -> list[Case]:
        """Every way in which a turn can be taken."""
        first = Turns(self.encoding, self.state)
        found = merged(first, self.groups)
        self.moved = {slot for case in found for slot, _ in case.written}
        first.settle(self.moved)
        self._turns.append(first)
        return found

    def turns(self, number: int) -> Turns:
        """One of several turns that may be taken from the same state, each with its own choices."""
        while len(self._turns) <= number and self.cases:
            made = Turns(self.encoding, self.state)
            made.settle(self.moved)
            self._turns.append(made)
        return self._turns[number]

    def within(self, roots: Roots, env: Env | None = None) -> int:
        """The state is in a set."""
        return self.circuit.all_of(self.diagrams.literals(roots, self.encoding, env or self.state))

    def possible(self, *assumed: int) -> bool:
        """Some state of the part has all of this."""
        return self.patience.possible(self.circuit, (self.inside, *assumed))

    def shows(self, condition: Condition) -> bool:
        """Some state of the part shows the condition."""
        return self.possible(self.encoding.holds(condition, self.state))

    def way_out(self, roots: Roots, until: Condition) -> Act | None:
        """An act that leads out of the set from a state of the part in which `until` does not hold, if there is one."""
        early = -self.encoding.holds(until, self.state)
        for case in self.cases:
            turns = self.turns(0)
            for after in self.diagrams.literals(roots, self.encoding, turns.after(case.endings)):
                if self.possible(early, case.guard, *turns.taking(case.written), -after):
                    return case.act
        return None

    def stays_behind(self, layer: Roots, target: Roots, steps: Steps) -> bool:
        """Some state of the part is in the layer, not in the target, and none of the steps leads there from it."""
        assumed = [self.within(layer), -self.within(target)]
        if self.circuit.all_of((self.inside, *assumed)) == FALSE:
            return False
        if not self.cases:
            return self.possible(*assumed)
        number = 0
        for act, choices in steps:
            for case in self.turns(0).cases(single(self.world, act)):
                assumed += self._missing(number, case.number, act, choices, target)
                number += 1
        return self.possible(*assumed)

    def _missing(self, number: int, which: int, act: Act, choices: State, target: Roots) -> Iterator[int]:
        """What it takes for one case of an act, with these choices, not to lead into the target."""
        turns = self.turns(number)
        case = next((case for case in turns.cases(single(self.world, act)) if case.number == which), None)
        if case is None:
            return
        yield from turns.choosing(choices)
        yield from turns.taking(case.written)
        arrives = self.diagrams.literals(target, self.encoding, turns.after(case.endings))
        yield -self.circuit.all_of((case.guard, *arrives))

    def draw(self, random: Random) -> State | None:
        """A state in which the story goes on: where the solver comes to from random guesses."""
        bits = [abs(bit) for slot in range(len(self.world.fields)) for bit in self.state[slot]]
        self.circuit.solver.set_phases([bit if random.random() < 0.5 else -bit for bit in bits])
        if not self.circuit.possible((self.inside, self.goes_on)):
            return None
        model = self.circuit.model() | {TRUE}
        codes = [sum(1 << bit for bit, literal in enumerate(self.state[slot]) if literal in model)
                 for slot in range(len(self.world.fields))]
        return tuple(self.encoding.values[slot][code] for slot, code in enumerate(codes))
