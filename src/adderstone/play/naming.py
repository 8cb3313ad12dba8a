"""Names: a world's fields and values by name, and the fingerprint that a save carries.

The fingerprint covers what fields there are and what values they have; prose may be edited freely. Values of one field
that share a name (two parts of one thing) are told apart by a number.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from adderstone.world import Field, State, World
from adderstone.world.things import PlaceField


class Names:
    """The names of one world's fields and values."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.fields = {field.name: field for field in world.fields}
        self.unlike_any: State = (-1,) * len(world.fields)
        self._values: dict[str, tuple[str, ...]] = {}

    @cached_property
    def _places(self) -> tuple[str, ...]:
        return told_apart(str(place) for place in self.world.story.places)

    def values(self, field: Field) -> tuple[str, ...]:
        """The names of a field's values, each of them once."""
        if isinstance(field, PlaceField):
            return self._places
        if field.name not in self._values:
            self._values[field.name] = told_apart(field.value_name(value) for value in range(field.size))
        return self._values[field.name]

    def changed(self, before: State, after: State) -> dict[str, str]:
        """The fields in which two states differ, with their later values."""
        return {field.name: self.values(field)[after[field.index]] for field in self.world.fields
                if before[field.index] != after[field.index]}

    def state(self, before: State, changes: dict[str, str]) -> State:
        """A state with some fields changed; a name that the world lacks is a LookupError."""
        after = list(before)
        for name, value in changes.items():
            field = self.fields[name]
            if value not in self.values(field):
                raise LookupError(f"{name} is never {value}")
            after[field.index] = self.values(field).index(value)
        return tuple(after)

    @cached_property
    def digests(self) -> dict[str, str]:
        """For each field a digest of its values."""
        places = digest(self._places)
        return {field.name: places if isinstance(field, PlaceField) else digest(self.values(field))
                for field in self.world.fields}

    @cached_property
    def fingerprint(self) -> str:
        """One digest over all fields and values."""
        return digest(f"{name}={values}" for name, values in sorted(self.digests.items()))

    def differences(self, fields: dict[str, str]) -> list[str]:
        """The fields that a save and this world do not have alike."""
        return sorted(name for name in fields.keys() | self.digests.keys()
                      if fields.get(name) != self.digests.get(name))


def told_apart(names: Iterable[str]) -> tuple[str, ...]:
    """Names in order; one that comes again gets a number."""
    met: Counter[str] = Counter()
    apart = []
    for name in names:
        met[name] += 1
        apart.append(name if met[name] == 1 else f"{name} {met[name]}")
    return tuple(apart)


def digest(parts: Iterable[str]) -> str:
    """A short digest of some strings in order."""
    return hashlib.blake2b("\n".join(parts).encode(), digest_size=6).hexdigest()
