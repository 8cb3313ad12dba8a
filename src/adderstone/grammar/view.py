"""View: what computed prose may read. It is read-only, and no rule reads what the prose makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adderstone.world.conditions import Condition, Env
from adderstone.world.entities import Room
from adderstone.world.fields import Counter, Field, Flag
from adderstone.world.sense import player_room

if TYPE_CHECKING:
    from adderstone.world.world import World


class View:
    """One state of a world, for a function that computes a text."""

    def __init__(self, world: World, env: Env) -> None:
        self._world, self._env = world, tuple(env)

    def state(self, field: Field) -> str | int | bool:
        """The field's value: True or False of a flag, a number of a counter, else the value's name."""
        value = self._env[field.index]
        if isinstance(field, Flag):
            return value == 1
        return value if isinstance(field, Counter) else field.value_name(value)

    def holds(self, condition: Condition) -> bool:
        """The condition holds."""
        return condition.holds(self._env)

    @property
    def room(self) -> Room:
        """The player's room."""
        return player_room(self._world.story, self._env)
