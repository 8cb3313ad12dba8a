"""Twins: two things in one room that no words of the player can tell apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adderstone.world.entities import Room
from adderstone.world.problems import report
from adderstone.world.things import Thing

if TYPE_CHECKING:
    from adderstone.world.story import Story

DEPTH = 8


def twins(story: Story) -> None:
    """Report each pair that starts in one room where every word for the one also means the other."""
    there: dict[tuple[Room, str], list[Thing]] = {}
    for thing in story.things:
        met: dict[Thing, Room] = {}
        for room in sorted(_rooms(thing), key=lambda room: room.key):
            for noun in dict.fromkeys(thing.vocabulary.nouns):
                known = there.setdefault((room, noun), [])
                for other in known:
                    met.setdefault(other, room)
                known.append(thing)
        for other, room in met.items():
            _compare(thing, other, room)


def _rooms(thing: Thing) -> frozenset[Room]:
    """The rooms where the thing is at the start, through whatever holds it."""
    for _ in range(DEPTH):
        owners = [place.owner for place in thing.starts]
        if not owners or not isinstance(owners[0], Thing):
            return frozenset(owner for owner in owners if isinstance(owner, Room))
        thing = owners[0]
    return frozenset()


def _compare(later: Thing, earlier: Thing, room: Room) -> None:
    for one, other in ((later, earlier), (earlier, later)):
        if _says_no_more(one, other):
            name = one.vocabulary.name
            report(
                "two things that no noun tells apart",
                f"in {room.name} every word for {name} also means {other.name}" + (
                    f" (line {other.source.line})" if other.source.file == one.source.file else f" ({other.source})"),
                f"an adjective or a noun that only {name} has", f'"{name}; small; ..."', one.source)
            return


def _says_no_more(one: Thing, other: Thing) -> bool:
    mine, theirs = one.vocabulary, other.vocabulary
    return set(mine.nouns) <= set(theirs.nouns) and set(mine.adjectives) <= {*theirs.adjectives, *theirs.nouns}
