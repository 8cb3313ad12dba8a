"""Sets: a set of states in parts, and what a sample of its states does in the reference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from adderstone.prove.checking.acts import Group
from adderstone.prove.checking.circuit import FALSE
from adderstone.prove.checking.diagrams import Diagrams, Roots
from adderstone.prove.checking.encoding import values_of
from adderstone.prove.checking.parts import Part
from adderstone.prove.checking.patience import Patience
from adderstone.world.conditions import Condition
from adderstone.world.verbs import Act
from adderstone.world.world import State, World

TRIED = 60
LARGE = 60_000  # gates of a set; below that, more parts cost more than they save


class Sets:
    """A set of states of one world. With `split`, it falls into parts by the values of a field."""

    def __init__(self, world: World, groups: Sequence[Group], diagrams: Diagrams, patience: Patience, roots: Roots,
                 split: int | None = None) -> None:
        self.world, self.groups = world, groups
        self.diagrams, self.patience, self.roots = diagrams, patience, roots
        self.values = values_of(world, groups)
        self.split = split
        self.parts = list(self._parts([split] if split is not None else [], {}))

    def _parts(self, slots: list[int], fixed: dict[int, int]) -> Iterator[Part]:
        """The parts by the values of some fields; one that is large still, by where the player is."""
        known = self.diagrams.ranges(self.roots, fixed)
        if known is None:
            return
        if slots:
            for value in sorted(self.values[slots[0]]):
                yield from self._parts(slots[1:], {**fixed, slots[0]: value})
            return
        made = Part(self.world, self.groups, self.values, self.diagrams, self.patience, self.roots, known,
                    fixed.get(self.split) if self.split is not None else None)
        player = self.world.player.movable().index
        if made.circuit.last > LARGE and player not in fixed:
            yield from self._parts([player], fixed)
        elif made.inside != FALSE:
            yield made

    @property
    def cases(self) -> int:
        """The number of ways in which a turn can be taken, in all parts."""
        return sum(len(part.cases) for part in self.parts)

    # --- samples ---

    def sample(self, count: int, random: Random) -> Iterator[State]:
        """States of the set in which the story goes on."""
        for number in range(count):
            state = self.parts[number % len(self.parts)].draw(random)
            if state is not None:
                yield state

    def walk(self, state: State, count: int, random: Random, until: Condition) -> Iterator[State]:
        """States on a walk of so many turns from a state, or until the story ends."""
        for _ in range(count):
            if self.world.ended(state) is not None:
                return
            yield state
            turns = list(self.successors(state, random, until, 2 * TRIED))
            state = random.choice(turns)[1] if turns else state

    def successors(self, state: State, random: Random, until: Condition,
                   count: int = TRIED) -> Iterator[tuple[Act, State]]:
        """Some turns from a state, taken by the reference interpreter."""
        if until.holds(self.world.env(state)):
            return
        opened = self.world.open_choices(state)
        for group in random.sample(self.groups, min(count, len(self.groups))):
            choices = tuple(random.randrange(choice.size) if choice in opened else 0 for choice in self.world.choices)
            turn = self.world.turn(state, group.act, choices)
            if turn.passed:
                yield group.act, turn.state
