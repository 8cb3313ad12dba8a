"""Bounds of runs beside the explicit engine: what is called shortest is, and no bound is above the shortest run."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

import cloak
from adderstone.compile.grounding import relation
from adderstone.prove import prove
from adderstone.prove.commands import Typist
from adderstone.prove.explicit import explore
from adderstone.prove.report.words import words
from adderstone.prove.symbolic import Space
from adderstone.prove.walkthroughs import Finder
from small_worlds import Drawn

LIMIT = 2000


@settings(max_examples=40)
@given(st.integers(0, 10**6), st.sampled_from([-1.0, 20.0]))
def test_no_bound_is_above_the_shortest_run(seed: int, patience: float) -> None:
    world = Drawn(seed, size=4).world()
    found = explore(world, LIMIT)
    if not found.complete:
        return
    space = Space(relation(world), [world.ending.index])
    reached = space.reach()
    finder = Finder(world, space, patience)
    for ending in world.endings:
        state = next((state for state in found.depth if state[world.ending.index] == ending.number), None)
        run = finder.find(space.encoding.value(world.ending.index, ending.number) & reached)
        assert (run is None) == (state is None)
        if run is not None and state is not None:
            assert run.at_least <= found.depth[state] <= len(run)
            assert run.shortest == (run.at_least == len(run)) and (run.shortest or patience < 0)


def test_what_is_said_of_a_run_that_may_not_be_shortest() -> None:
    world = cloak.story.build()
    hasty, patient = (words(prove(world, patience=seconds, content=False), Typist(world)) for seconds in (-1.0, 20.0))
    assert "ending won (won): proved in 5 turns\n" in patient
    assert "turns; no run is shorter than 1\n" in hasty
