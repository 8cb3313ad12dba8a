"""A partition of places that is refined step by step, and remembers what told which places apart."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass

Places = frozenset[int]


@dataclass(frozen=True)
class Split:
    """Places that were one part, the parts that they became, and what told them apart."""

    parts: tuple[Places, ...]
    by: str

    def between(self, one: int, other: int) -> bool:
        """Whether the split told these two apart."""
        at = [part for part in self.parts if one in part or other in part]
        return len(at) == 2


class Partition:
    """The parts of some places: one at first."""

    def __init__(self, places: Places) -> None:
        self.parts: list[Places] = [places]
        self.splits: list[Split] = []
        self.of: dict[int, Places] = dict.fromkeys(places, places)

    def split(self, kind: Callable[[int], Hashable | None], by: str) -> bool:
        """Split each part by a kind of its places, None going with any; whether there was anything to split."""
        found: list[Places] = []
        for part in self.parts:
            new = kinds(part, kind)
            if len(new) > 1:
                self.splits.append(Split(tuple(new), by))
                self.of |= {place: small for small in new for place in small}
            found += new
        grown = len(found) > len(self.parts)
        self.parts = found
        return grown

    def by(self, one: int, other: int) -> str | None:
        """What told two places apart; None if nothing did."""
        return next((split.by for split in self.splits if split.between(one, other)), None)

    def crossed(self, values: Iterable[int], domain: Places) -> bool:
        """Whether some values have one place of a part, and not another, of those in a domain."""
        inside = frozenset(values) & domain
        return any(self.of[value] & domain - inside for value in inside if value in self.of)

    def first(self, value: int) -> int:
        """The place that stands for a part; any other value stands for itself."""
        return min(self.of[value]) if value in self.of else value


def kinds(part: Places, kind: Callable[[int], Hashable | None]) -> list[Places]:
    """The places of a part, kind by kind; those of no kind are put to the first."""
    found: dict[Hashable, set[int]] = {}
    for place in sorted(part):
        of = kind(place)
        if of is not None:
            found.setdefault(of, set()).add(place)
    if not found:
        return [part]
    next(iter(found.values())).update(part.difference(*found.values()))
    return [frozenset(places) for places in found.values()]
