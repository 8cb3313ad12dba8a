"""Runs to endings, made shortest ones where that is asked for, beside the explicit engine."""

from __future__ import annotations

import cloak
from adderstone.prove import prove
from adderstone.prove.explicit import explore


def test_runs_are_made_shortest_where_it_is_asked_for() -> None:
    world = cloak.story.build()
    hasty, asked = (prove(world, patience=-1.0, content=False, shortest=seconds).endings for seconds in (0.0, 60.0))
    found = explore(world)
    for before, after in zip(hasty, asked, strict=True):
        assert before.run is not None and after.run is not None and not before.run.shortest
        assert world.ended(after.run.states[-1]) is after.ending
        depth = min(depth for state, depth in found.depth.items() if world.ended(state) is after.ending)
        assert after.run.shortest and len(after.run) == depth


def test_without_time_the_runs_stay_and_no_bound_is_lowered() -> None:
    world = cloak.story.build()
    hasty, asked = (prove(world, patience=-1.0, content=False, shortest=seconds).endings for seconds in (0.0, -1.0))
    for before, after in zip(hasty, asked, strict=True):
        assert before.run is not None and after.run is not None and before.run.moves == after.run.moves
        assert before.run.at_least <= after.run.at_least < len(after.run)
