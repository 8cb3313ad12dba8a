"""Conditions: expressions over the state, read alike by the interpreter, the compiler and the prover.

A condition is data. `holds(env)` is its meaning; `env` is the state tuple followed by the turn's choices, one small
integer a field. Combine conditions with `&`, `|` and `~`; Python's own `and`, `or` and `not` would decide at once,
while the story is being declared, and are reported.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from adderstone.world.problems import here, report

if TYPE_CHECKING:
    from adderstone.world.fields import Field

Env = Sequence[int]


class Condition:
    """Base of all conditions."""

    def __init__(self) -> None:
        self.source = here()

    def holds(self, env: Env) -> bool:
        raise NotImplementedError

    def fields(self) -> Iterator[Field]:
        """Every field that the condition reads."""
        return iter(())

    def parts(self) -> tuple[Condition, ...]:
        """The conditions directly inside this one."""
        return ()

    def __and__(self, other: Condition) -> Condition:
        return And(self, other)

    def __or__(self, other: Condition) -> Condition:
        return Or(self, other)

    def __invert__(self) -> Condition:
        return Not(self)

    def __bool__(self) -> bool:
        report(
            "condition used as a truth value",
            f"`and`, `or`, `not` or `if` on the condition ({self})",
            "a condition over the state of play, which is not known while the story is being declared",
            "a & b for and, a | b for or, ~a for not",
        )
        return True


class Constant(Condition):
    """Always or never."""

    def __init__(self, value: bool) -> None:
        super().__init__()
        self.value = value

    def holds(self, env: Env) -> bool:
        return self.value

    def __str__(self) -> str:
        return "always" if self.value else "never"


always = Constant(True)
never = Constant(False)


class Pair(Condition):
    """Two conditions under one sign."""

    sign = "?"

    def __init__(self, left: Condition, right: Condition) -> None:
        super().__init__()
        self.left, self.right = left, right

    def parts(self) -> tuple[Condition, ...]:
        return (self.left, self.right)

    def fields(self) -> Iterator[Field]:
        yield from self.left.fields()
        yield from self.right.fields()

    def __str__(self) -> str:
        return f"({self.left} {self.sign} {self.right})"


class And(Pair):
    """Both sides hold."""

    sign = "&"

    def holds(self, env: Env) -> bool:
        return self.left.holds(env) and self.right.holds(env)


class Or(Pair):
    """Either side holds."""

    sign = "|"

    def holds(self, env: Env) -> bool:
        return self.left.holds(env) or self.right.holds(env)


class Not(Condition):
    """The inside does not hold."""

    def __init__(self, inside: Condition) -> None:
        super().__init__()
        self.inside = inside

    def holds(self, env: Env) -> bool:
        return not self.inside.holds(env)

    def parts(self) -> tuple[Condition, ...]:
        return (self.inside,)

    def fields(self) -> Iterator[Field]:
        return self.inside.fields()

    def __str__(self) -> str:
        return f"~{self.inside}"


class Is(Condition):
    """A field has one of a set of values."""

    def __init__(self, field: Field, values: frozenset[int]) -> None:
        super().__init__()
        self.field, self.values = field, values

    def holds(self, env: Env) -> bool:
        return env[self.field.index] in self.values

    def fields(self) -> Iterator[Field]:
        yield self.field

    def __str__(self) -> str:
        names = " or ".join(self.field.value_name(value) for value in sorted(self.values))
        return f"{self.field.name} is {names or 'nothing that it can be'}"


class Same(Condition):
    """Two fields have the same value: a thing in the player's own room, say."""

    def __init__(self, left: Field, right: Field) -> None:
        super().__init__()
        self.left, self.right = left, right

    def holds(self, env: Env) -> bool:
        return env[self.left.index] == env[self.right.index]

    def fields(self) -> Iterator[Field]:
        yield self.left
        yield self.right

    def __str__(self) -> str:
        return f"{self.left.name} is {self.right.name}"


class Fact(Condition):
    """A derived fact: a condition with a name, which prose may use as `[if name]`."""

    def __init__(self, name: str, inside: Condition) -> None:
        super().__init__()
        self.name, self.inside = name, inside

    def holds(self, env: Env) -> bool:
        return self.inside.holds(env)

    def parts(self) -> tuple[Condition, ...]:
        return (self.inside,)

    def fields(self) -> Iterator[Field]:
        return self.inside.fields()

    def __str__(self) -> str:
        return self.name


def any_of(*conditions: Condition) -> Condition:
    """At least one of them holds; none given, never."""
    result: Condition = never
    for condition in conditions:
        result = condition if result is never else result | condition
    return result


def all_of(*conditions: Condition) -> Condition:
    """Every one of them holds; none given, always."""
    result: Condition = always
    for condition in conditions:
        result = condition if result is always else result & condition
    return result
