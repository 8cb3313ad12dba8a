"""Parts: what is asked of the solver about a part of a set, over an encoding of what is not known there already."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from random import Random

from adderstone.prove.checking.acts import Group, single
from adderstone.prove.checking.circuit import TRUE, Circuit
from adderstone.prove.checking.diagrams import Diagrams, Ranges, Roots
from adderstone.prove.checking.encoding import Encoding, Env, Values
from adderstone.prove.checking.format import Refused
from adderstone.prove.checking.patience import Patience
from adderstone.prove.checking.turns import Case, Turns, Written, merged
from adderstone.world.conditions import Condition
from adderstone.world.verbs import Act
from adderstone.world.world import State, World


class Part:
    """A part of a set, seen with what is known of all its states: much of a turn is decided by that alone.

    `value` is that of the field by which the set is split.
    """

    def __init__(self, world: World, groups: Sequence[Group], values: Values, diagrams: Diagrams, patience: Patience,
                 roots: Roots, ranges: Ranges, value: int | None = None) -> None:
        self.world, self.groups, self.diagrams, self.patience = world, groups, diagrams, patience
        self.circuit = Circuit()
        self.value = value
        self.encoding = Encoding(world, values, self.circuit)
        self.state = self.encoding.free(ranges)
        self.inside = self.within(roots)
        self.goes_on = self.encoding.is_(self.state[self.world.ending.index], self.world.ending.index, 0)
        self.turn = Turns(self.encoding, self.state)
        self._single: dict[Act, list[Case]] = {}
        self._taken: dict[Written, tuple[int, ...]] = {}

    @cached_property
    def cases(self) -> list[Case]:
        """Every way in which a turn can be taken."""
        found = merged(self.turn, self.groups)
        self.moved = {slot for case in found for slot, _ in case.written}
        self.turn.settle(self.moved)
        return found

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
            for after in self.diagrams.literals(roots, self.encoding, self.turn.after(case.endings)):
                if self.possible(early, case.guard, *self._taking(case), -after):
                    return case.act
        return None

    def misses(self, where: Sequence[int], act: Act, choices: Sequence[int | None], arrives: Callable[[Env], int],
               refused: bool = True) -> bool:
        """From some state `where`, the act does not arrive, however the choices fall that are None.

        `refused` says whether a refusal counts. What rules out most is assumed first: the solver has the least to do then.
        """
        if not self.cases:
            return self.possible(*where)
        given = [*self.turn.choosing(choices), *where, self.inside]
        ways = self._ways(act)
        if refused and self.patience.possible(self.circuit, (*(-case.guard for case in ways), *given)):
            return True
        return any(self.patience.possible(self.circuit, (case.guard, *given, *self._taking(case),
                                                         -arrives(self.turn.after(case.endings)))) for case in ways)

    def _taking(self, case: Case) -> tuple[int, ...]:
        """What it takes for the state between to be what a case makes, less what says nothing."""
        found = self._taken.get(case.written)
        if found is None:
            found = self._taken[case.written] = tuple({*self.turn.taking(case.written)} - {TRUE})
        return found

    def _ways(self, act: Act) -> list[Case]:
        """The ways in which one act takes a turn; what it writes is among what the cases of the part write."""
        if act not in self._single:
            found = list(self.turn.cases(single(self.world, act)))
            if any(slot not in self.moved for case in found for slot, _ in case.written):
                raise Refused(f"A rule does what no case of the world does: {act}.")
            self._single[act] = found
        return self._single[act]

    def draw(self, random: Random) -> State | None:
        """A state in which the story goes on: where the solver comes to from random guesses."""
        bits = [abs(bit) for slot in range(len(self.world.fields)) for bit in self.state[slot]]
        guesses = [bit if random.random() < 0.5 else -bit for bit in bits]
        if not self.circuit.possible((self.inside, self.goes_on), guesses):
            return None
        model = self.circuit.model() | {TRUE}
        codes = [sum(1 << bit for bit, literal in enumerate(self.state[slot]) if literal in model)
                 for slot in range(len(self.world.fields))]
        return tuple(self.encoding.values[slot][code] for slot, code in enumerate(codes))
