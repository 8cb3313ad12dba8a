"""Turns: what one turn makes of a state, as gates; the second reading of `world.turn`.

A turn is cut in two. Its first half is a *case*: a guard, and what the act itself and the rules after it write. Its
second half, the daemons and the endings, is the same for every act and is built once, over a state *between*. A
question about a case assumes its guard, and that the state between is what the case makes of the state before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from adderstone.prove.checking.acts import Group
from adderstone.prove.checking.circuit import FALSE
from adderstone.prove.checking.encoding import Encoding, Env, Vector
from adderstone.world.clauses import Clause
from adderstone.world.rules import Ending
from adderstone.world.verbs import Act

Written = tuple[tuple[int, Vector], ...]


@dataclass(frozen=True)
class Case:
    """One way in which an act takes a turn: where `guard` holds, `written` is written, and these endings may follow.

    `number` is that of the clause which decides.
    """

    act: Act
    guard: int
    written: Written
    endings: tuple[Ending, ...]
    number: int = 0


class Turns:
    """The turns from one state; each instance draws choices of its own and has its own state between."""

    def __init__(self, encoding: Encoding, before: Env) -> None:
        self.encoding, self.circuit, self.world = encoding, encoding.circuit, encoding.world
        self.draws: list[Vector] = []
        self.before = self.between = self._drawn(before)
        self.goes_on = encoding.is_(before[self.world.ending.index], self.world.ending.index, 0)
        self._kept: dict[int, int] = {}
        self._after: dict[tuple[Ending, ...], Env] = {}
        self._evening: Env | None = None

    def _drawn(self, before: Env) -> Env:
        """The state with its choices: any option where a choice is open, the first where it is not."""
        vectors = list(before.vectors)
        for choice in self.world.choices:
            draw = self.encoding.unknown(choice.index)
            opened = self.encoding.holds(choice.when, before)
            self.draws.append(draw)
            vectors[choice.index] = tuple(self.circuit.all_of((opened, literal)) for literal in draw)
        return Env(vectors)

    def choosing(self, choices: Sequence[int | None]) -> Iterator[int]:
        """What it takes for the open choices to be these options; None where it may be any."""
        for choice, option, draw in zip(self.world.choices, choices, self.draws, strict=True):
            if option is not None:
                yield self.encoding.is_(draw, choice.index, option)

    def settle(self, moved: AbstractSet[int]) -> None:
        """Give the state between vectors of its own for the fields that some case writes."""
        self.between = Env([self.encoding.unknown(slot) if slot in moved else vector
                            for slot, vector in enumerate(self.before.vectors)])

    # --- the first half ---

    def cases(self, group: Group) -> Iterator[Case]:
        """The ways in which the acts of a group take a turn."""
        encoding, circuit = self.encoding, self.circuit
        open_to = [circuit.any_of([encoding.holds(condition, self.before) for condition in slot])
                   for slot in group.access]
        still = circuit.all_of((self.goes_on, *open_to))
        for number, clause in enumerate(group.clauses):
            if still == FALSE:
                return
            here = encoding.holds(clause.when, self.before)
            guard = circuit.all_of((still, here))
            if clause.kind != "refuse" and guard != FALSE:
                yield from self._performed(group, clause, guard, number)
            still = circuit.all_of((still, -here))

    def _performed(self, group: Group, clause: Clause, guard: int, number: int) -> Iterator[Case]:
        env = self.encoding.after(clause.effects, self.before)
        for rule in group.after:
            env = self.encoding.after(rule.then, env, self.encoding.holds(rule.when, env))
        written = tuple((slot, vector) for slot, vector in enumerate(env.vectors) if vector != self.before[slot])
        if clause.free and not group.endings:  # a look takes no time unless something came of it
            guard = self.circuit.all_of((guard, self._differs(written)))
        if guard != FALSE:
            yield Case(group.act, guard, written, group.endings, number)

    def _differs(self, written: Written) -> int:
        return self.circuit.any_of([-self.circuit.same(one, other) for slot, vector in written
                                    for one, other in zip(vector, self.before[slot], strict=True)])

    def taking(self, written: Written) -> Iterator[int]:
        """What it takes for the state between to be the state before with these fields written."""
        new = dict(written)
        for slot in range(len(self.world.fields)):
            if slot in new:
                for literal, between in zip(new[slot], self.between[slot], strict=True):
                    yield self.circuit.same(literal, between)
            elif self.between[slot] != self.before[slot]:
                yield self._keeping(slot)

    def _keeping(self, slot: int) -> int:
        if slot not in self._kept:
            pairs = zip(self.before[slot], self.between[slot], strict=True)
            self._kept[slot] = self.circuit.all_of([self.circuit.same(one, other) for one, other in pairs])
        return self._kept[slot]

    # --- the second half ---

    def after(self, endings: tuple[Ending, ...]) -> Env:
        """The state after the turn, where these endings are reached by the act that was done."""
        if endings not in self._after:
            self._after[endings] = self._ended(self.evening, endings)
        return self._after[endings]

    @property
    def evening(self) -> Env:
        """The state after the daemons."""
        if self._evening is None:
            env = self.between
            for daemon in self.world.daemons:
                env = self.encoding.after(daemon.then, env, self.encoding.holds(daemon.when, env))
            self._evening = env
        return self._evening

    def _ended(self, env: Env, reached: Iterable[Ending]) -> Env:
        slot = self.world.ending.index
        for ending in self.world.endings:
            if ending.on is None or ending in reached:
                goes_on = self.encoding.is_(env[slot], slot, 0)
                when = self.circuit.all_of((goes_on, self.encoding.holds(ending.when, env)))
                new = self.encoding.constant(slot, ending.number)
                vector = tuple(self.circuit.choose(when, one, other) for one, other in zip(new, env[slot], strict=True))
                env = Env([vector if number == slot else old for number, old in enumerate(env.vectors)])
        return env


def merged(turns: Turns, groups: Iterable[Group]) -> list[Case]:
    """The cases of all groups. Those that write the same and lead to the same endings are one, with either guard."""
    found: dict[tuple[Written, tuple[Ending, ...]], list[Case]] = {}
    for group in groups:
        for case in turns.cases(group):
            found.setdefault((case.written, case.endings), []).append(case)
    return [Case(cases[0].act, turns.circuit.any_of([case.guard for case in cases]), written, endings)
            for (written, endings), cases in found.items()]


__all__ = ["Case", "Turns", "Written", "merged"]
