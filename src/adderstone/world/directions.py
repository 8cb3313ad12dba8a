"""The compass: twelve directions, each with its way back, and the relations that rooms are declared with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adderstone.world.entities import Direction
from adderstone.world.problems import nearest, report

if TYPE_CHECKING:
    from adderstone.world.story import Story

PAIRS = (("north", "south", "n", "s"), ("east", "west", "e", "w"), ("northeast", "southwest", "ne", "sw"),
         ("northwest", "southeast", "nw", "se"), ("up", "down", "u", "d"), ("in", "out", "inside", "outside"))
RELATIONS = {"above": "up", "below": "down", "inside": "in", "outside": "out"}


class Compass:
    """The directions of one story: `compass.north`, `compass.up`, `compass["in"]`."""

    north: Direction
    south: Direction
    east: Direction
    west: Direction
    northeast: Direction
    southwest: Direction
    northwest: Direction
    southeast: Direction
    up: Direction
    down: Direction
    in_: Direction
    out: Direction

    def __init__(self, story: Story) -> None:
        self.all: list[Direction] = []
        for name, back, short, short_back in PAIRS:
            ahead = Direction(story, f"{name}; ; {short}", None)
            behind = Direction(story, f"{back}; ; {short_back}", None)
            ahead.back, behind.back = behind, ahead
            for direction in (ahead, behind):
                self.all.append(direction)
                setattr(self, "in_" if direction.name == "in" else direction.name, direction)

    def __getitem__(self, name: str) -> Direction:
        return next(direction for direction in self.all if direction.name == name)

    def but(self, *left_out: Direction) -> list[Direction]:
        """Every direction but these."""
        return [direction for direction in self.all if direction not in left_out]

    def relation(self, relation: str) -> Direction | None:
        """The direction in which a new room lies: `west_of` is west, `above` is up."""
        name = RELATIONS.get(relation, relation.removesuffix("_of"))
        for direction in self.all:
            if direction.name == name:
                return direction
        known = [*(f"{d.name}_of" for d in self.all[:8]), *RELATIONS]
        report("relation not known", f"{relation}=", "a direction from a room already declared",
               f"{nearest(relation, known)}=other_room")
        return None
