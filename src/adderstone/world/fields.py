"""Fields: the finite-domain variables that make up a state.

Each field has a name, a bounded list of values and a start. A flag is a condition in its own right. `index` is the
field's slot in the state tuple and is given when the world is built. A `Choice` is a field too: it takes a slot behind
the state for the length of one turn, so that conditions read it like any other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from adderstone.world.conditions import Condition, Env, Is, always
from adderstone.world.effects import Add, Copy, Set
from adderstone.world.problems import here, nearest, report

if TYPE_CHECKING:
    from adderstone.world.things import Person


class Field:
    """A finite-domain state variable; values are `0 .. size - 1`."""

    def __init__(self, name: str, start: int = 0) -> None:
        self.name, self.start = name, start
        self.index = -1
        self.source = here()

    @property
    def size(self) -> int:
        raise NotImplementedError

    def value_name(self, value: int) -> str:
        return str(value)

    def domain(self) -> Sequence[int]:
        """The values that the field may take."""
        return range(self.size)

    def same_as(self, other: Field) -> Copy:
        """Effect: take the value that another field has."""
        return Copy(self, other)

    def __str__(self) -> str:
        return self.name


class Flag(Field, Condition):
    """A field that is off or on; as a condition it holds when it is on."""

    def __init__(self, name: str, start: bool = False) -> None:
        Field.__init__(self, name, int(start))

    @property
    def size(self) -> int:
        return 2

    def value_name(self, value: int) -> str:
        return "on" if value else "off"

    def holds(self, env: Env) -> bool:
        return env[self.index] == 1

    def fields(self) -> Iterator[Field]:
        yield self

    def set(self, on: bool = True) -> Set:
        """Effect: turn the flag on, or off."""
        return Set(self, int(on))

    def clear(self) -> Set:
        """Effect: turn the flag off."""
        return Set(self, 0)


class Enum(Field):
    """A field that is one of a few named values; the first is the start unless another is named."""

    def __init__(self, name: str, values: Sequence[str], start: str | None = None) -> None:
        super().__init__(name)
        self.values = tuple(values)
        if len(set(self.values)) != len(self.values) or not self.values:
            report("enum values not distinct", f"{name} with values {', '.join(values) or '(none)'}",
                   "a list of different names", f'story.enum("{name}", "first", "second")')
        self.start = 0 if start is None else self.value(start)

    @property
    def size(self) -> int:
        return len(self.values)

    def value_name(self, value: int) -> str:
        return self.values[value] if 0 <= value < len(self.values) else str(value)

    def value(self, name: str) -> int:
        """The number of a named value; an unknown name is reported."""
        if name in self.values:
            return self.values.index(name)
        report("value outside the field", f'{self.name} is never "{name}"',
               f'one of: {", ".join(self.values)}', f'{self.name}.is_("{nearest(name, self.values)}")')
        return 0

    def is_(self, *names: str) -> Is:
        """Condition: the field has one of the named values."""
        return Is(self, frozenset(self.value(name) for name in names))

    def set(self, name: str) -> Set:
        """Effect: take the named value."""
        return Set(self, self.value(name))


class Counter(Field):
    """A whole number from 0 to `up_to`; it stays inside its bounds."""

    def __init__(self, name: str, up_to: int | None, start: int = 0) -> None:
        super().__init__(name, start)
        if up_to is None or up_to < 1:
            report("unbounded counter", f"{name} counts without end" if up_to is None else f"{name} up to {up_to}",
                   "a counter with a highest value, since every field is finite",
                   f'story.counter("{name}", up_to=3)')
        self.top = max(1, up_to or 1)
        if not 0 <= start <= self.top:
            report("start outside the field", f"{name} starts at {start}", f"0 to {self.top}",
                   f'story.counter("{name}", up_to={self.top}, start=0)')
            self.start = 0

    @property
    def size(self) -> int:
        return self.top + 1

    def _value(self, number: int) -> int:
        if 0 <= number <= self.top:
            return number
        report("value outside the field", f"{self.name} is never {number}", f"a number from 0 to {self.top}",
               f"{self.name}.is_({min(max(number, 0), self.top)}), or raise its up_to")
        return 0

    def is_(self, number: int) -> Is:
        """Condition: exactly this number."""
        return Is(self, frozenset({self._value(number)}))

    def at_least(self, number: int) -> Is:
        """Condition: this number or more."""
        return Is(self, frozenset(range(self._value(number), self.size)))

    def below(self, number: int) -> Is:
        """Condition: less than this number."""
        return Is(self, frozenset(range(self._value(number - 1) + 1)))

    def set(self, number: int) -> Set:
        """Effect: take this number."""
        return Set(self, self._value(number))

    def up(self, by: int = 1) -> Add:
        """Effect: add, stopping at the top."""
        return Add(self, by)

    def down(self, by: int = 1) -> Add:
        """Effect: take away, stopping at 0."""
        return Add(self, -by)


class Choice(Enum):
    """A named choice that the player does not make: of chance, or of a person's will.

    It is made anew each turn in which `when` holds (elsewhere it is its first option). Played, the weights and a seed
    decide; proved, every option is considered.
    """

    def __init__(self, name: str, options: Sequence[str], *, of: Person | None, when: Condition = always,
                 weights: Sequence[int] = ()) -> None:
        super().__init__(name, options)
        self.of, self.when = of, when
        self.weights = tuple(weights) or (1,) * len(self.values)
        if len(self.weights) != len(self.values) or min(self.weights) < 0 or not any(self.weights):
            report("weights do not fit", f"{len(self.weights)} weights {self.weights} for {len(self.values)} options",
                   "one weight of 0 or more for each option", f"weights={(1,) * len(self.values)}")
            self.weights = (1,) * len(self.values)

    @property
    def options(self) -> tuple[str, ...]:
        return self.values
