"""Context: what words are read against. One context lives as long as a session, and remembers what was spoken of."""

from __future__ import annotations

from dataclasses import dataclass, field

from adderstone.grammar.memory import Memory
from adderstone.grammar.parsed import Question
from adderstone.world import Entity, Person, Room, State, World


@dataclass(frozen=True)
class Slip:
    """The last command that failed for one word: what `oops` mends."""

    words: tuple[str, ...]
    index: int


@dataclass
class Context:
    """What a command is read against; set `state` and `memory` anew before each command."""

    world: World
    state: State
    memory: Memory
    pronouns: dict[str, tuple[Entity, ...]] = field(default_factory=dict)
    question: Question | None = None
    again: str = ""
    repeat: tuple[str, ...] = ()
    slip: Slip | None = None
    talking_to: Person | None = None
    room: Room | None = None
    came_from: Room | None = None
    last_seen: dict[Person, Room] = field(default_factory=dict)

    def look_around(self) -> None:
        """Note where the player is, where from, and which persons are in sight."""
        here = self.world.room(self.state)
        if self.room is not None and here is not self.room:
            self.came_from = self.room
        self.room = here
        for thing in self.world.visible(self.state):
            if isinstance(thing, Person) and thing is not self.world.player:
                self.last_seen[thing] = here
