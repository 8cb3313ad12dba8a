"""The checker's own encoding of turns against the reference: every act, every choice, along random walks."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

import cloak
from adderstone.prove.checking.acts import groups, single
from adderstone.prove.checking.circuit import Circuit
from adderstone.prove.checking.encoding import Encoding, Env, values_of
from adderstone.prove.checking.turns import Case, Turns, merged
from adderstone.world import Act, World, all_of, any_of, anything
from adderstone.world.conditions import Fact
from adderstone.world.sense import Sense
from adderstone.world.verbs import examine, give, go, touch
from explorer import acts
from house import make_house
from small_worlds import Drawn, build, choices_of

State = tuple[int, ...]


class Machine:
    """The encoding of a world, run on one state at a time."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.groups = list(groups(world))
        self.circuit = Circuit()
        self.encoding = Encoding(world, values_of(world, self.groups), self.circuit)
        self.state = self.encoding.free()
        self.turns = Turns(self.encoding, self.state)
        self.merged = merged(self.turns, self.groups)
        self.turns.settle(set(range(len(world.fields))))

    def being(self, state: State) -> list[int]:
        return [self.encoding.is_(self.state[slot], slot, value) for slot, value in enumerate(state)]

    def holds(self, literal: int, state: State) -> bool:
        return bool(self.circuit.possible([*self.being(state), literal]))

    def after(self, case: Case, state: State, choices: State) -> State | None:
        """The state to which a case leads, if its guard holds."""
        after = self.turns.after(case.endings)
        assumed = [*self.being(state), *self.turns.choosing(choices), case.guard, *self.turns.taking(case.written)]
        wanted = [literal for slot in range(len(self.world.fields)) for literal in after[slot]]  # to be in the model
        return self.read(after) if self.circuit.possible(assumed, wanted) else None

    def read(self, env: Env) -> State:
        model = self.circuit.model() | {1}
        codes = [sum(1 << bit for bit, literal in enumerate(env[slot]) if literal in model)
                 for slot in range(len(self.world.fields))]
        return tuple(self.encoding.values[slot][code] for slot, code in enumerate(codes))

    def successors(self, cases: list[Case], state: State) -> set[State]:
        found = {self.after(case, state, choices) for case in cases for choices in choices_of(self.world, state)}
        return {after for after in found if after is not None}


def by_turns(world: World, state: State, tried: list[Act]) -> set[State]:
    """The states that follow by the reference turn, where time passes."""
    found = set()
    for act in tried if world.ended(state) is None else ():
        for choices in choices_of(world, state):
            turn = world.turn(state, act, choices)
            if turn.passed:
                found.add(turn.state)
    return found


def agree(world: World, seed: int, steps: int) -> None:
    """All acts together lead where the reference leads, and so does each of some acts by itself."""
    machine, random, every = Machine(world), Random(seed), list(acts(world))
    state = world.start
    for _ in range(steps):
        expected = by_turns(world, state, every)
        assert machine.successors(machine.merged, state) == expected
        for act in random.sample(every, 12):
            cases = list(machine.turns.cases(single(world, act)))
            assert machine.successors(cases, state) == by_turns(world, state, [act]), str(act)
        if not expected:
            return
        state = random.choice(sorted(expected))


@settings(max_examples=40)
@given(st.integers(0, 10**6))
def test_drawn_worlds(seed: int) -> None:
    agree(Drawn(seed, size=4).world(), seed, steps=5)


def test_cloak() -> None:
    agree(cloak.story.build(), 3, steps=10)


def test_the_house() -> None:
    house = make_house()
    house.story.starts_in(house.hall)
    house.story.each_turn(when=house.draught.is_("north"), then=[house.oil.down()])
    house.story.ending("dark", "Dark.", outcome="lost", when=house.oil.is_(0))
    agree(build(house.story), 1, steps=20)


@settings(max_examples=60)
@given(st.integers(0, 10**6))
def test_conditions_mean_what_they_mean(seed: int) -> None:
    """Conditions and senses on every state of a walk."""
    drawn = Drawn(seed, size=2)
    conditions = [drawn.condition(3) for _ in range(6)] + [Fact("both", drawn.condition() & drawn.condition())]
    conditions += [all_of(*conditions[:2]), any_of(*conditions[:3])]
    world = drawn.world()
    senses = [Sense(kind, thing) for kind in ("see", "touch", "have", "present") for thing in world.things]
    machine, random, state = Machine(world), Random(seed), world.start
    for _ in range(4):
        for condition in (*conditions, *senses):
            literal = machine.encoding.holds(condition, machine.turns.before)
            choices = random.choice(choices_of(world, state))
            assumed = [*machine.being(state), *machine.turns.choosing(choices), literal]
            assert machine.circuit.possible(assumed) == condition.holds(world.env(state, choices)), str(condition)
        after = by_turns(world, state, random.sample(list(acts(world)), 40))
        state = random.choice(sorted(after)) if after else state


def test_a_group_stands_for_each_of_its_acts() -> None:
    """What may be given to the maid is one group: all that the rule does not tell apart."""
    house = make_house()
    house.story.starts_in(house.hall)
    house.story.instead(give(second=house.maid), "She takes a look at it.", then=[house.rung.set()])
    world = build(house.story)
    given = [group for group in groups(world) if group.act.verb is give]
    assert len(given) < 3 and {group.act.second for group in given} == {house.maid}
    assert sum(group.members for group in given) == len(world.things)
    assert sum(len(group.access[0]) for group in given) == len(world.things)
    agree(world, 5, steps=8)


def test_what_falls_to_a_rule_over_all_acts_is_represented_by_a_bare_verb() -> None:
    """And not where a rule over all acts follows what the standard block does."""
    for phase in ("instead", "after"):
        house = make_house()
        house.story.starts_in(house.hall)
        getattr(house.story, phase)(anything.but(go), "Drip.", when=house.mood.is_("calm"), then=[house.oil.down()])
        world = build(house.story)
        touched = [group for group in groups(world) if group.act.verb is touch]
        examined = [group for group in groups(world) if group.act.verb is examine]
        assert not touched and bool(examined) == (phase == "after")
        agree(world, 7, steps=8)
