"""Entities: whatever a noun can mean. Rooms and directions stand here, things and persons in `things`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from adderstone.world.conditions import Condition, always, never
from adderstone.world.problems import here, report
from adderstone.world.text import Prose, Text, text

if TYPE_CHECKING:
    from adderstone.world.fields import Flag
    from adderstone.world.story import Story
    from adderstone.world.things import Door, Thing

PRONOUNS = ("it", "him", "her", "them")


@dataclass(frozen=True)
class Vocabulary:
    """What an entity is called: its printed name and every word that a player may use for it."""

    name: str
    adjectives: tuple[str, ...]
    nouns: tuple[str, ...]
    pronoun: str = "it"

    @classmethod
    def of(cls, declared: str) -> Vocabulary:
        """Read "short name; adjectives; nouns; pronoun", each part after the first optional.

        The last word of the name (before any "of") is a noun, its other words are adjectives.
        """
        parts = [part.strip() for part in declared.split(";")]
        parts += [""] * (4 - len(parts))
        if not parts[0] or len(parts) > 4 or (parts[3] and parts[3] not in PRONOUNS):
            report("vocabulary not understood", f'"{declared}"', 'up to four parts: "name; adjectives; nouns; pronoun"',
                   '"velvet cloak; black satin; cape; it" (the pronoun is it, him, her or them)')
        words = _words(_bare(parts[0]))
        head, _, tail = " ".join(words).partition(" of ")
        first = head.split() or ["thing"]
        adjectives = first[:-1] + _words(parts[1])
        nouns = [first[-1], *_words(parts[2]), *(word for word in tail.split() if word not in ("the", "a"))]
        return cls(parts[0], tuple(adjectives), tuple(nouns), parts[3] or "it")


def _words(part: str) -> list[str]:
    return part.lower().replace(",", " ").split()


def _bare(name: str) -> str:
    article, _, rest = name.partition(" ")
    return rest if article in ("some", "a", "an", "the") and rest else name


class Entity:
    """Base of all that has a name. `key` is unique in its story and stable under edits of prose."""

    def __init__(self, story: Story, vocabulary: str, description: Prose | None, true: Prose | None = None) -> None:
        self.story = story
        self.vocabulary = Vocabulary.of(vocabulary)
        self.description: Text = text(description)
        self.true: Text = text(true)
        self.source = here()
        self.key = story.register(self)

    @property
    def name(self) -> str:
        return self.vocabulary.name

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.key}>"

    def __str__(self) -> str:
        return self.name


class Direction(Entity):
    """A way to go; `north.back` is south."""

    back: Direction


@dataclass(frozen=True)
class Exit:
    """A way out of a room. Without `to`, only the refusal is there."""

    to: Room | None
    when: Condition = always
    otherwise: Text = Text(())
    door: Door | None = None
    listed: bool = True


class Room(Entity):
    """A place where the player can be. Exits to other rooms are two-way unless declared with `exit`."""

    def __init__(self, story: Story, vocabulary: str, description: Prose | None, *, true: Prose | None = None,
                 dark_when: Condition = never) -> None:
        super().__init__(story, vocabulary, description, true)
        self.exits: dict[Direction, Exit] = {}
        self.dark: Condition = dark_when
        self.place = story.place("room", self)
        self._visited: Flag | None = None
        self.familiar: Condition = never

    @property
    def visited(self) -> Flag:
        """Condition: the player has been here. The field exists only in stories that ask."""
        if self._visited is None:
            self._visited = self.story.flag(f"visited {self.key}")
        return self._visited

    @property
    def visited_flag(self) -> Flag | None:
        return self._visited

    def exit(self, direction: Direction, to: Room | None = None, *, when: Condition = always,
             otherwise: Prose | None = None, door: Door | None = None, listed: bool = True) -> None:
        """Declare a one-way exit, or with no `to` a written refusal to go that way."""
        if direction in self.exits:
            report("two exits one way", f"{self.name} already has an exit {direction.name}", "one exit each way",
                   f"{self.name}.exit({direction.name}, ...) once, with when= for its condition")
        if to is None and otherwise is None:
            report("exit to nowhere", f"{self.name} leads {direction.name} to nothing", "a room, or a refusal",
                   f'.exit({direction.name}, to=some_room) or .exit({direction.name}, otherwise="The way is shut.")')
        self.exits[direction] = Exit(to, when, text(otherwise), door, listed)

    def closes(self, direction: Direction, *, when: Condition, otherwise: Prose) -> None:
        """Close a way that is there already, while a condition holds; `otherwise` is said to whoever tries it."""
        way = self.exits.get(direction)
        if way is None:
            report("no exit to close", f"{self.name} has no exit {direction.name}", "a direction that leads somewhere",
                   f".exit({direction.name}, to=some_room) first, then .closes({direction.name}, ...)")
            return
        self.exits[direction] = replace(way, when=way.when & ~when, otherwise=text(otherwise))

    def detail(self, vocabulary: str, description: Prose, *, true: Prose | None = None) -> Thing:
        """Scenery that the room's prose names: fixed, unlisted, there to be examined."""
        return self.story.scenery(vocabulary, description, at=self, true=true)


def rooms_of(where: Room | Iterable[Room]) -> tuple[Room, ...]:
    """One room or several, as a tuple."""
    return (where,) if isinstance(where, Room) else tuple(where)
