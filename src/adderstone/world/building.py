"""Building: the checks that a whole story must pass before it becomes a world. Every mistake is reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adderstone.world.problems import report

if TYPE_CHECKING:
    from adderstone.world.story import Story


def check(story: Story) -> None:
    """Report every problem of a declared story."""
    if not story.rooms:
        report("story without a room", f"{story.title} has no room", "a place for the player to be",
               'story.room("Hall", "A hall.")', story.source)
    elif story.player.start is story.nowhere:
        story.starts_in(story.rooms[0])
