"""Mirrors: two places from one declaration, the second a reflection of the first.

A mirror turns some directions into others (east into west, say) and pairs every room declared through it with a twin.
A relation is given once, for the first side; the twin stands in the reflected relation to the other room's twin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from adderstone.world.conditions import Condition, never
from adderstone.world.directions import PAIRS
from adderstone.world.entities import Room
from adderstone.world.problems import report
from adderstone.world.text import Prose
from adderstone.world.things import Thing

if TYPE_CHECKING:
    from adderstone.world.story import Story

Pair = tuple[Room, Room]
_BACK = {name: back for first, second, *_ in PAIRS for name, back in ((first, second), (second, first))}


class Mirror:
    """A reflection that keeps what it does not turn. `turned` names the direction that is its own axis: "east"."""

    def __init__(self, story: Story, turned: str = "east", prefix: str = "Other ") -> None:
        self.story, self.prefix = story, prefix
        self.axis = {turned: _BACK[turned], _BACK[turned]: turned}
        self.twins: dict[Room, Room] = {}

    def reflected(self, direction: str) -> str:
        """The direction as the mirror shows it: with east turned, northeast becomes northwest."""
        for side, turned in self.axis.items():
            if direction == side or direction.endswith(side):
                return direction.removesuffix(side) + turned
        return direction

    def room(self, vocabulary: str, here: Prose, there: Prose, *, there_name: str = "", true: Prose | None = None,
             true_there: Prose | None = None, dark_when: Condition = never, **relations: Room) -> Pair:
        """A room and its twin. Relations are to first-side rooms declared through this mirror."""
        first = self.story.room(vocabulary, here, true=true, dark_when=dark_when, **relations)
        turned: dict[str, Any] = {self._relation(name): self.twin(other) for name, other in relations.items()}
        second = self.story.room(there_name or self.prefix + vocabulary, there, true=true_there, **turned)
        self.twins[first] = second
        self.twins[second] = first
        return first, second

    def _relation(self, relation: str) -> str:
        return self.reflected(relation.removesuffix("_of")) + ("_of" if relation.endswith("_of") else "")

    def twin(self, room: Room) -> Room:
        """The room on the other side of the mirror."""
        found = self.twins.get(room)
        if found is None:
            report("room not in the mirror", f"{room.name} has no twin", "a room declared through this mirror",
                   f'mirror.room("{room.name}", "here", "there")')
        return found or room

    def scenery(self, room: Room, vocabulary: str, here: Prose, there: Prose, *, there_name: str = "",
                true: Prose | None = None, true_there: Prose | None = None) -> tuple[Thing, Thing]:
        """A detail of a room and its twin's version of it."""
        return (self.story.scenery(vocabulary, here, at=room, true=true),
                self.story.scenery(there_name or vocabulary, there, at=self.twin(room), true=true_there))

    def supporter(self, room: Room, vocabulary: str, here: Prose, there: Prose, *, true: Prose | None = None,
                  true_there: Prose | None = None) -> tuple[Thing, Thing]:
        """A supporter of a room, and its twin."""
        return (self.story.supporter(vocabulary, here, at=room, true=true),
                self.story.supporter(vocabulary, there, at=self.twin(room), true=true_there))
