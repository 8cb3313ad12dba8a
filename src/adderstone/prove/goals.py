"""Goals: which endings count as good."""

from __future__ import annotations

from adderstone.world.rules import Ending
from adderstone.world.world import World


def good(world: World) -> list[Ending]:
    """The endings that a player wants: those that are won; in a story without any, all that are not lost."""
    won = [ending for ending in world.endings if ending.outcome == "won"]
    return won or [ending for ending in world.endings if ending.outcome != "lost"]
