"""Breadth first: everything of a small story, and no more than its time of a large one."""

from __future__ import annotations

import json

import pytest

import cloak
import coraline
import search
from adderstone.prove.explicit import explore


def test_all_of_cloak_is_found() -> None:
    world = cloak.story.build()
    found = search.search(world, seconds=60)
    everything = explore(world)
    assert found.everything and found.states == len(everything.depth) == found.looked_at
    assert found.turns_deep == max(everything.depth.values())
    assert found.endings == [ending.name for ending in world.endings]


def test_a_search_stops_when_its_time_is_over() -> None:
    found = search.search(coraline.story.build(), seconds=0.2)
    assert not found.everything and found.states > 1 and found.endings == []


def test_the_report(capsys: pytest.CaptureFixture[str]) -> None:
    assert search.main(["cloak"]) == 0
    assert "and there are no more" in capsys.readouterr().out
    assert search.main(["cloak", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["everything"] is True
