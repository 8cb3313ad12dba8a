"""Small worlds drawn at random, which provers and reductions are compared on: every kind of thing, effect and rule."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from random import Random
from unittest.mock import patch

from adderstone.compile.relation import Relation
from adderstone.world import Condition, Room, State, Story, Thing, World
from adderstone.world import verbs as v
from adderstone.world.effects import Effect, when
from adderstone.world.fields import Counter, Enum, Field, Flag
from adderstone.world.verbs import Pattern, anything

DIRECTIONS = ("north", "east", "up")


def build(story: Story, telling: str | None = None) -> World:
    """The world of a story whose rules were drawn, and may well contradict themselves."""
    with patch("adderstone.world.world.check"):
        return story.build(telling)


class Drawn:
    """A story drawn from a seed. `size` bounds the number of rules of each kind."""

    def __init__(self, seed: int, size: int = 3) -> None:
        self.random = Random(seed)
        self.size = size
        self.story = Story(f"World {seed}")
        self.rooms = [self.story.room(f"Room {number}", "A room.") for number in range(self.random.randint(2, 3))]
        self.story.starts_in(self.rooms[0])
        self._exits()
        self._things()
        self._fields()
        self._people()
        for _ in range(size):
            self._rule()
        for number in range(self.random.randint(0, size)):
            self.story.each_turn(when=self.condition(), then=self.effects(), name=f"daemon {number}")
        self._endings()

    def world(self) -> World:
        return build(self.story)

    def _exits(self) -> None:
        compass = self.story.compass
        for first, second in zip(self.rooms, self.rooms[1:], strict=False):
            direction = compass[self.random.choice(DIRECTIONS)]
            first.exit(direction, second)
            if self.random.random() < 0.8:
                second.exit(direction.back, first)

    def _things(self) -> None:
        story, random = self.story, self.random
        self.key = story.thing("key", "A key.", at=random.choice(self.rooms))
        self.box = story.container("box", "A box.", at=random.choice(self.rooms), opened=False,
                                   locked=random.random() < 0.5, key=self.key, portable=random.random() < 0.3)
        self.table = story.supporter("table", "A table.", at=random.choice(self.rooms))
        self.hat = story.thing("hat", "A hat.", inside=self.box, wearable=True, edible=random.random() < 0.3)
        self.lever = story.scenery("lever", "A lever.", at=random.choice(self.rooms))
        self.things = [self.key, self.box, self.table, self.hat, self.lever]
        self.portable = [thing for thing in self.things if thing.portable]

    def _fields(self) -> None:
        story = self.story
        self.flags = [story.flag(f"flag {number}") for number in range(2)]
        self.counter = story.counter("counter", up_to=2)
        self.mood = story.enum("mood", "calm", "cross", "asleep")
        self.draft = story.choice("draught", "none", "north", "south", when=self.condition())
        self.rooms[-1].dark = self.condition() if self.random.random() < 0.4 else self.rooms[-1].dark

    def _people(self) -> None:
        self.maid = self.story.person("maid; ; ; her", "A maid.", at=self.random.choice(self.rooms))
        for words in ("weather", "king"):
            topic = self.story.topic(self.maid, words, "Hm.", when=self.condition(), then=self.effects(),
                                     by=self.random.choice([None, "ask", "tell"]))
            if self.random.random() < 0.5:
                assert topic.told is not None

    def _endings(self) -> None:
        self.story.ending("won", "Won.", outcome="won", when=self.condition(2),
                          on=self.pattern() if self.random.random() < 0.5 else None)
        self.story.ending("lost", "Lost.", outcome="lost", when=self.condition(2))

    def condition(self, depth: int = 1) -> Condition:
        """Any condition."""
        random, player = self.random, self.story.player
        if depth and random.random() < 0.6:
            left, right = self.condition(depth - 1), self.condition(depth - 1)
            return random.choice([left & right, left | right, ~left])
        options = [lambda: player.at(random.choice(self.rooms)), lambda: random.choice(self.portable).held,
                   lambda: self.hat.worn, lambda: self.key.here, lambda: self.hat.inside(self.box)]
        if hasattr(self, "mood"):
            options += [lambda: random.choice(self.flags), lambda: self.counter.at_least(random.randint(1, 2)),
                        lambda: self.mood.is_(random.choice(self.mood.values)), lambda: self.box.opened]
        if hasattr(self, "draft"):
            options.append(lambda: self.draft.is_(random.choice(self.draft.values)))
        if hasattr(self, "maid"):
            options.append(lambda: self.maid.at(random.choice(self.rooms)))
        return random.choice(options)()

    def effect(self) -> Effect:
        """Any effect."""
        random, player = self.random, self.story.player
        places: list[Room | Thing] = [*self.rooms, self.table, player]
        options: list[Callable[[], Effect]] = [
                   lambda: random.choice(self.flags).set(random.random() < 0.7), lambda: self.counter.up(),
                   lambda: self.counter.down(), lambda: self.mood.set(random.choice(self.mood.values)),
                   lambda: random.choice(self.portable).to(random.choice(places)),
                   lambda: self.hat.away(), lambda: self.key.follows(player), lambda: self.box.opens(),
                   lambda: when(self.condition(), self.effect()), lambda: player.to(random.choice(self.rooms))]
        if hasattr(self, "maid"):
            options.append(lambda: self.maid.follows(player))
        return random.choice(options)()

    def effects(self) -> list[Effect]:
        """One or two effects."""
        return [self.effect() for _ in range(self.random.randint(1, 2))]

    def pattern(self) -> Pattern:
        """A pattern of acts: of one thing, of a whole verb, or of nearly everything."""
        random = self.random
        thing, noun = random.choice(self.things), random.choice(self.portable)
        patterns: list[Callable[[], Pattern]] = [
            lambda: random.choice([v.take, v.push, v.examine, v.search, v.drink])(thing), lambda: v.drop(noun),
            lambda: v.put_on(noun, self.table), lambda: v.throw(noun), lambda: v.show(noun, self.maid),
            lambda: v.go(self.story.compass[random.choice(DIRECTIONS)]), lambda: v.jump, lambda: v.wait, lambda: v.push,
            lambda: v.give, lambda: v.follow.by(self.maid), lambda: anything.but(v.go, v.look),
            lambda: v.ask(self.maid) | v.push(thing)]
        return random.choice(patterns)()

    def _rule(self) -> None:
        story, phase = self.story, self.random.choice(["refuse", "instead", "instead", "after"])
        if phase == "refuse":
            story.refuse(self.pattern(), "No.", when=self.condition())
        else:
            getattr(story, phase)(self.pattern(), "Done.", when=self.condition(),
                                  then=self.effects() if self.random.random() < 0.9 else [])


def in_chapters(seed: int) -> Drawn:
    """A drawn story with a chapter that only goes forward and gates the rules, so that stages have something to forget."""
    drawn = Drawn(seed, size=3)
    story = drawn.story
    chapter = story.enum("chapter", "one", "two", "three")
    story.each_turn(when=chapter.is_("one") & drawn.condition(), then=[chapter.set("two"), drawn.effect()])
    story.each_turn(when=chapter.is_("two") & drawn.condition(), then=[chapter.set("three"), drawn.effect()])
    for part in chapter.values:
        for _ in range(2):
            story.instead(drawn.pattern(), "Done.", when=chapter.is_(part) & drawn.condition(), then=drawn.effects())
        story.each_turn(when=chapter.is_(part) & drawn.condition(), then=drawn.effects())
    return drawn


def forgetful(seed: int) -> Drawn:
    """A drawn story with a noise that lets the first chapter end, hardly matters after it, and is spoken of in all."""
    drawn = Drawn(seed, size=1)
    story, random = drawn.story, drawn.random
    chapter, noise = story.enum("chapter", "one", "two", "three"), story.counter("noise", up_to=2)
    story.each_turn(when=chapter.is_("one") & drawn.condition(), then=[noise.up()])
    if random.random() < 0.5:
        story.each_turn(when=chapter.is_("two", "three") & drawn.condition(), then=[noise.down()])
    story.each_turn(when=chapter.is_("one") & noise.at_least(random.randint(1, 2)), then=[chapter.set("two"), drawn.effect()])
    story.each_turn(when=chapter.is_("two") & drawn.condition(), then=[chapter.set("three")])
    for part in chapter.values:
        loud = noise.is_(random.randint(0, 2))
        story.refuse(drawn.pattern(), "It is too loud.", when=loud & chapter.is_(part) & drawn.condition())
        story.each_turn("What a noise.", when=loud & chapter.is_(part) & drawn.condition())
    story.ending("late", "Too late.", outcome="lost", when=chapter.is_("three") & drawn.condition())
    return drawn


def choices_of(world: World, state: tuple[int, ...]) -> list[tuple[int, ...]]:
    """Every way in which a turn's choices can fall; a closed choice is its first option."""
    open_ones = set(world.open_choices(state))
    return list(product(*(range(choice.size) if choice in open_ones else (0,) for choice in world.choices)))


def by_cases(world: World, cases: Relation, state: State) -> set[State]:
    """What follows in one turn, by the cases of a relation."""
    found = set()
    for choices in choices_of(world, state):
        env = (*state, *choices)
        found |= {cases.applied(case, env) for case in cases.cases if case.guard.holds(env)}
    return found


__all__ = ["Counter", "Drawn", "Enum", "Field", "Flag", "build", "by_cases", "choices_of", "forgetful", "in_chapters"]
