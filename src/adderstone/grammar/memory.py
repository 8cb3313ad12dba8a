"""Memory: what has been told and seen. Prose reads it and no rule can, so that wording never decides a turn."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Memory:
    """Plain data, kept with a save.

    `told` counts tellings: by `Text.key`, and by that key with "#n" for the nth bracket in the text; and under
    "room KEY" it keeps a checksum of the words in which that room was last described. `seen` holds the keys of rooms
    visited and of things met. `verbose` is "brief" (a room is described when it is new or has changed) or "verbose".
    """

    told: dict[str, int] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    turn: int = 0
    verbose: str = "brief"

    def copy(self) -> Memory:
        """A memory of its own, for a branch of the timeline."""
        return Memory(dict(self.told), set(self.seen), self.turn, self.verbose)

    def count(self, key: str) -> int:
        """How often this was told before; counts this time too."""
        before = self.told.get(key, 0)
        self.told[key] = before + 1
        return before
