"""Ranges hold all that a run comes to, whichever field is the stage."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from adderstone.compile.grounding import relation
from adderstone.compile.ranges import ranges
from adderstone.prove.explicit import explore
from small_worlds import Drawn


@settings(max_examples=40)
@given(st.integers(0, 10**6))
def test_every_state_lies_in_the_ranges_of_its_stage(seed: int) -> None:
    world = Drawn(seed, size=4).world()
    found = explore(world, 800)
    for slot in range(len(world.fields)):
        known = ranges(relation(world), slot)
        for state in found.depth:
            facts = known.at[state[slot]]
            assert all(value in facts[other] for other, value in enumerate(state))
