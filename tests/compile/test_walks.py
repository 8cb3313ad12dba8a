"""Long random walks through whole stories: at each step the relation's cases and the reference turn agree.

Of each act that is looked at: its cases come to just the state to which its turn comes, by the same choices; and an act
that takes no turn has no case whose guard holds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from random import Random

import cloak
import coraline
from adderstone.compile.acts import acts
from adderstone.compile.grounding import Grounding
from adderstone.compile.relation import Case, Relation
from adderstone.play.tellings import replay, walkthrough
from adderstone.world import Act, Entity, State, Thing, World
from adderstone.world.verbs import wait

LOOKED_AT = 12  # acts at each step


class Walker:
    """A world, its relation, and a random source that chooses where to go."""

    def __init__(self, world: World, seed: int) -> None:
        self.world, self.random, self.grounding = world, Random(seed), Grounding(world)
        self.relation: Relation = self.grounding.relation()
        self.near: dict[Entity | None, list[Act]] = defaultdict(list)
        for act in acts(world):
            self.near[act.noun if isinstance(act.noun, Thing) else None].append(act)
        self.cases = cache(self._cases)
        self.turns = 0

    def _cases(self, act: Act) -> tuple[Case, ...]:
        return tuple(self.grounding.cases(act))

    def walk(self, starts: Iterable[State], steps: int) -> None:
        """From each state so many steps, or up to an ending."""
        for start in starts:
            state = start
            for _ in range(steps):
                if not self.world.ended(state):
                    state = self.step(state)

    def step(self, state: State) -> State:
        """Some acts near at hand, all looked at, and one of them taken."""
        opened = self.world.open_choices(state)
        choices = tuple(self.random.randrange(choice.size) if choice in opened else 0 for choice in self.world.choices)
        near = [act for noun in (None, *self.world.visible(state)) for act in self.near[noun]]
        tried = [Act(wait), *self.random.sample(near, min(LOOKED_AT, len(near)))]
        found = {after for act in tried if (after := self.agreed(act, state, choices)) is not None}
        return self.random.choice(sorted(found)) if found else state

    def agreed(self, act: Act, state: State, choices: State) -> State | None:
        """The state to which the act comes by its turn, and by its cases too; None where it takes no turn."""
        env, turn = (*state, *choices), self.world.turn(state, act, choices)
        by_cases = {self.relation.applied(case, env) for case in self.cases(act) if case.guard.holds(env)}
        assert by_cases == ({turn.state} if turn.passed else set()), str(act)
        self.turns += turn.passed
        return turn.state if turn.passed else None


def test_cloak() -> None:
    world = cloak.story.build()
    walker = Walker(world, seed=1)
    walker.walk([world.start] * 60, steps=20)
    assert walker.turns > 3_000


def test_coraline_from_everywhere_on_the_novels_walkthrough() -> None:
    world = coraline.story.build("novel")
    assert world.telling is not None and world.telling.walkthrough is not None
    starts = [step.states[-1] for step in replay(world, world.telling, walkthrough(world.telling.walkthrough)).steps]
    walker = Walker(world, seed=1)
    walker.walk(starts, steps=9)
    assert walker.turns > 2_000


def test_an_act_that_the_relation_has_wrong_is_found() -> None:
    world = cloak.story.build()
    walker = Walker(world, seed=1)
    other = cloak.story.build()
    walker.world = other.varied(other.rules[1:], other.daemons[1:])
    try:
        walker.walk([world.start] * 60, steps=20)
    except AssertionError:
        return
    raise AssertionError("a world without its first rule and daemon went by as the same")
