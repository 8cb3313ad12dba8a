"""Worlds drawn at random in which much can be walked for nothing: what regions are tried on."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from adderstone.world import Condition, Story, World
from adderstone.world.conditions import always
from adderstone.world.effects import Effect
from adderstone.world.verbs import go, push, take
from small_worlds import build

WAYS = ("north", "east", "up", "northeast", "southeast")


class Passages:
    """A story drawn from a seed: some rooms, most of the ways between them free, and a few rules that ask where things are."""

    def __init__(self, seed: int) -> None:
        self.random, self.story = Random(seed), Story(f"Passages {seed}")
        story, random = self.story, self.random
        self.rooms = [story.room(f"Room {number}", "A room.") for number in range(random.randint(3, 5))]
        story.starts_in(self.rooms[0])
        self.lit, self.rung = story.flag("lit"), story.flag("rung")
        self.count = story.counter("count", up_to=2)
        names = ("coin", "pin")[:random.randint(1, 2)]
        self.coins = [story.thing(name, "Metal.", at=random.choice(self.rooms)) for name in names]
        self.wind = story.choice("wind", "still", "gust", when=self.condition() if random.random() < 0.5 else always)
        self._ways()
        self._rules()
        story.ending("won", "Won.", outcome="won", when=self.condition() & self.condition())
        story.ending("lost", "Lost.", outcome="lost", when=self.condition() & self.condition(), on=random.choice([None, go]))

    def _ways(self) -> None:
        for number, room in enumerate(self.rooms[1:]):
            near, way = self.random.choice(self.rooms[:number + 1]), self.story.compass[WAYS[number]]
            near.exit(way, room, when=self.condition() if self.random.random() < 0.15 else always)
            if self.random.random() < 0.9:
                room.exit(way.back, near)

    def _rules(self) -> None:
        story, random = self.story, self.random
        bell = story.scenery("bell", "A bell.", at=random.choice(self.rooms))
        story.instead(push(bell), "Ding.", when=self.condition(), then=[self.effect()])
        if random.random() < 0.4:
            story.refuse(take(self.coins[0]), "No.", when=self.condition())
        if random.random() < 0.3:
            story.after(go, "On.", when=self.condition(), then=[self.effect()])
        for _ in range(random.choice([0, 0, 1, 1, 2])):
            story.each_turn(when=self.condition() & self.condition(), then=[self.effect()])

    def condition(self) -> Condition:
        """Any condition."""
        random, coin = self.random, self.random.choice(self.coins)
        options: list[Callable[[], Condition]] = [
            lambda: self.story.player.at(random.choice(self.rooms)), lambda: coin.at(random.choice(self.rooms)),
            lambda: coin.held, lambda: coin.here, lambda: self.lit, lambda: ~self.rung,
            lambda: self.count.at_least(2)]
        if hasattr(self, "wind"):
            options += [lambda: self.wind.is_("gust")] * 2
        return random.choice(options)()

    def effect(self) -> Effect:
        """Any effect."""
        random, coin = self.random, self.random.choice(self.coins)
        options: list[Callable[[], Effect]] = [
            lambda: self.lit.set(), lambda: self.rung.set(random.random() < 0.7), lambda: self.count.up(),
            lambda: coin.follows(self.story.player),
            lambda: coin.to(random.choice(self.rooms)), lambda: self.story.player.to(random.choice(self.rooms))]
        return random.choice(options)()

    def world(self) -> World:
        """The world of it."""
        return build(self.story)
