"""The doors at the two ends of the passage, shut and opened by other hands than yours."""

from __future__ import annotations

from adderstone.world.effects import Effect
from adderstone.world.fields import Flag
from adderstone.world.things import Door


def shut(door: Door) -> tuple[Effect, ...]:
    """Effects: closed, and locked."""
    return _both(door, opened=False)


def thrown_open(door: Door) -> tuple[Effect, ...]:
    """Effects: unlocked, and open."""
    return _both(door, opened=True)


def _both(door: Door, *, opened: bool) -> tuple[Effect, ...]:
    wanted = ((door.opened, opened), (door.locked, not opened))
    return tuple(flag.set(on) for flag, on in wanted if isinstance(flag, Flag))
