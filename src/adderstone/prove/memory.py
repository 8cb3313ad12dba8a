"""Memory: what proofs have found, each under all that it was found from; so that the next one, of a story that has
changed, need only look for the rest.

Nothing is remembered because it is of the same name, or stands on the same line. What is remembered was computed from
its key and from nothing else, so that to look it up is to compute it. Sets of states are the same set only in one table
of nodes; so the tables are remembered, too, and with a table goes all that was found in it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from adderstone.prove.encoding import Name, Table

KEPT = 2  # proofs in which nobody has asked for something, after which it is forgotten
FEW = 8  # fields that are added to a table that is there, rather than that all is found anew in a better order
T = TypeVar("T")


def whatever(_: Any) -> bool:
    """Anything that was found fits."""
    return True


@dataclass
class _Kept:
    value: Any
    table: Table | None
    asked: int  # the number of the proof that asked for it last


class Memory:
    """What was found until now. `carried` and `anew` list, by kind, what this proof has asked and was or was not known."""

    def __init__(self) -> None:
        self._tables: dict[str, Table] = {}
        self._kept: dict[tuple[str, Hashable], list[_Kept]] = {}
        self._proof = 0
        self.carried: defaultdict[str, list[str]] = defaultdict(list)
        self.anew: defaultdict[str, list[str]] = defaultdict(list)

    def recall(self, kind: str, key: Hashable, make: Callable[[], T], *, table: Table | None = None,
               fits: Callable[[T], bool] = whatever, label: str = "") -> T:
        """What was found from a key, or is found now by `make`.

        Where the key is not all that it depends on, `fits` says whether the rest is as it was, too. `label` is for people.
        """
        kept = self._kept.get((kind, key), [])
        for each in kept:
            if fits(each.value):
                each.asked = self._proof
                self.carried[kind].append(label)
                found: T = each.value
                return found
        found = make()
        self._kept.setdefault((kind, key), []).append(_Kept(found, table, self._proof))
        self.anew[kind].append(label)
        return found

    def knows(self, kind: str, key: Hashable) -> bool:
        """Whether something was found from a key."""
        return (kind, key) in self._kept

    def table(self, use: str, names: Sequence[Name]) -> Table | None:
        """The table of what was found for some use, if it has room for these fields; None where a new one is needed."""
        table = self._tables.get(use)
        if table is None or table.lacks(names) > (FEW if self._holds(table) else 0):
            return None
        return table

    def keep(self, use: str, table: Table) -> None:
        """From now on this is the table for some use; what was found in another one is forgotten."""
        before = self._tables.get(use)
        if before is not table:
            self._tables[use] = table
            self._drop(lambda each: each.table is before and before is not None)

    def begin(self) -> None:
        """Another proof begins."""
        self.carried.clear()
        self.anew.clear()

    def done(self) -> None:
        """A proof is over: forget what neither it nor the one before has asked for."""
        self._proof += 1
        self._drop(lambda each: each.asked <= self._proof - 1 - KEPT)

    def _holds(self, table: Table) -> bool:
        return any(each.table is table for kept in self._kept.values() for each in kept)

    def _drop(self, gone: Callable[[_Kept], bool]) -> None:
        for key, kept in list(self._kept.items()):
            left = [each for each in kept if not gone(each)]
            if left:
                self._kept[key] = left
            else:
                del self._kept[key]
