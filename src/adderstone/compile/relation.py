"""The relation: a world's turns as guarded assignments, the form that every solver and fast backend reads.

A turn is one `Case` of one action, chosen by its guard; then the daemons in order; then the endings. Each step reads
the state that the one before left; the assignments of one step are simultaneous. Refusals and mere looks take no time
and are no turns, so they have no case.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from adderstone.compile.formula import Formula
from adderstone.world.fields import Choice, Field
from adderstone.world.verbs import Act

State = tuple[int, ...]


@dataclass(frozen=True)
class Write:
    """An assignment: `kind` is set (to a value), copy (of another slot) or add (within the field's bounds)."""

    when: Formula
    kind: str
    slot: int
    value: int = 0
    top: int = 0

    def new(self, env: Sequence[int]) -> int:
        """The value that it writes, given the state before the step."""
        if self.kind == "set":
            return self.value
        return env[self.value] if self.kind == "copy" else min(max(env[self.slot] + self.value, 0), self.top)


@dataclass(frozen=True)
class Step:
    """A guarded, simultaneous assignment, with the source line that it comes from."""

    when: Formula
    writes: tuple[Write, ...]
    origin: str = ""

    def applied(self, env: State) -> State:
        """The state after the step; the same one where its guard does not hold."""
        if not self.when.holds(env):
            return env
        after = list(env)
        for write in self.writes:
            if write.when.holds(env):
                after[write.slot] = write.new(env)
        return tuple(after)


@dataclass(frozen=True)
class Case:
    """One way in which an act takes a turn: where `guard` holds, these steps happen."""

    act: Act
    guard: Formula
    steps: tuple[Step, ...]
    endings: tuple[Step, ...]
    origin: str = ""

    def asking(self, own: int) -> Act | None:
        """The act, if the guard asks for a choice; slots from `own` on are choices."""
        return self.act if any(slot >= own for slot in self.guard.slots()) else None


@dataclass(frozen=True)
class Relation:
    """A world's turns. Slots beyond the state's own are choices, drawn anew each turn while `open_when` holds."""

    fields: tuple[Field, ...]
    choices: tuple[Choice, ...]
    open_when: tuple[Formula, ...]
    start: State
    cases: tuple[Case, ...]
    daemons: tuple[Step, ...]
    endings: tuple[Step, ...]
    over: Formula
    domains: tuple[frozenset[int], ...] = ()

    def applied(self, case: Case, env: State) -> State:
        """The turn of one case from a state with its choices behind it; the result is without the choices."""
        for step in (*case.steps, *self.daemons, *case.endings):
            env = step.applied(env)
        return env[: len(self.fields)]
