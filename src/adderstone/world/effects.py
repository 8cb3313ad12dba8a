"""Effects: how a turn changes the state. An effect is data, and always lands inside its field's values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from adderstone.world.conditions import Condition, Env

if TYPE_CHECKING:
    from adderstone.world.fields import Field


class Effect:
    """Base of all effects. `apply` reads `before` and writes `after`, so effects of one rule are simultaneous."""

    def apply(self, before: Env, after: list[int]) -> None:
        raise NotImplementedError

    def writes(self) -> Iterator[Field]:
        raise NotImplementedError

    def reads(self) -> Iterator[Field]:
        return iter(())


@dataclass(frozen=True)
class Set(Effect):
    """The field takes a value."""

    field: Field
    value: int

    def apply(self, before: Env, after: list[int]) -> None:
        after[self.field.index] = self.value

    def writes(self) -> Iterator[Field]:
        yield self.field

    def __str__(self) -> str:
        return f"{self.field.name} becomes {self.field.value_name(self.value)}"


@dataclass(frozen=True)
class Copy(Effect):
    """The field takes the value of another field."""

    field: Field
    origin: Field

    def apply(self, before: Env, after: list[int]) -> None:
        after[self.field.index] = before[self.origin.index]

    def writes(self) -> Iterator[Field]:
        yield self.field

    def reads(self) -> Iterator[Field]:
        yield self.origin

    def __str__(self) -> str:
        return f"{self.field.name} becomes {self.origin.name}"


@dataclass(frozen=True)
class Add(Effect):
    """The counter goes up or down, and stops at its bounds."""

    field: Field
    amount: int

    def apply(self, before: Env, after: list[int]) -> None:
        after[self.field.index] = min(max(before[self.field.index] + self.amount, 0), self.field.size - 1)

    def writes(self) -> Iterator[Field]:
        yield self.field

    def __str__(self) -> str:
        return f"{self.field.name} {'up' if self.amount > 0 else 'down'} by {abs(self.amount)}"


@dataclass(frozen=True)
class When(Effect):
    """Some effects, only when a condition holds."""

    condition: Condition
    effects: tuple[Effect, ...]

    def apply(self, before: Env, after: list[int]) -> None:
        if self.condition.holds(before):
            for effect in self.effects:
                effect.apply(before, after)

    def writes(self) -> Iterator[Field]:
        for effect in self.effects:
            yield from effect.writes()

    def reads(self) -> Iterator[Field]:
        yield from self.condition.fields()
        for effect in self.effects:
            yield from effect.reads()

    def __str__(self) -> str:
        return f"when {self.condition}: {', '.join(str(effect) for effect in self.effects)}"


def when(condition: Condition, *effects: Effect) -> When:
    """These effects, only when the condition holds at the start of the rule."""
    return When(condition, effects)
