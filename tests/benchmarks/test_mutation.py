"""The mutation benchmark, small: five mutants of a small world are noticed, and idle ones are not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import mutants
import mutation
from adderstone.world import Story, World
from adderstone.world import verbs as v
from prove.small_worlds import darkness

WAYS = ("check", "prove")


def tried(world: World, count: int) -> list[bool]:
    """For some mutants of a world, whether anything notices them."""
    known = mutants.findings(world, WAYS)
    found = [mutants.noticed(mutant, world, known) for mutant in mutants.chosen(world, count, seed=1)]
    return [bool(each["check"] or each["prove"]) for each in found]


def idle() -> World:
    """A world in which what can go missing does not matter."""
    story = Story("Idle")
    room = story.room("Room", "A room.")
    bell, gong = story.scenery("bell", "A bell.", at=room), story.scenery("gong", "A gong.", at=room)
    rung = story.flag("rung")
    for thing in (bell, gong):
        story.instead(v.push(thing), "Ding.", when=story.player.at(room), then=[rung.set()])
        story.instead(v.pull(thing), "Dong.", when=story.player.at(room), then=[rung.set()])
    story.ending("won", "Rest.", outcome="won", on=v.sleep, when=story.player.at(room))
    story.instead(v.sleep, "You sleep.")
    story.ending("deaf", "Too much.", outcome="lost", when=rung)
    return story.build()


def test_what_a_world_needs_is_noticed() -> None:
    found = tried(darkness().build(), 5)
    assert len(found) == 5 and sum(found) >= 2


def test_what_it_does_not_need_is_not() -> None:
    assert tried(idle(), 5) == [False] * 5


def test_every_part_can_go_missing_and_nothing_else_changes() -> None:
    world = darkness().build()
    every = mutants.mutants(world)
    assert len(every) == len({mutant.lacks + str(mutant.source) for mutant in every}) == 6
    for mutant in every:
        other = mutant.of(world)
        assert (mutant.old in world.rules) != (mutant.old in world.daemons)
        assert [mutant.new if each is mutant.old else each for each in (*world.rules, *world.daemons)] == [
            *other.rules, *other.daemons]


def test_the_share_decides_the_exit_code(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    page = tmp_path / "dull.py"
    page.write_text('from adderstone.world import Story\nfrom adderstone.world.verbs import push\n'
                    'story = Story("Dull")\nroom = story.room("Room", "A room.")\n'
                    'stone = story.scenery("stone", "A stone.", at=room)\nmoved = story.flag("moved")\n'
                    'story.instead(push(stone), "It moves.", when=~moved, then=[moved.set()])\n'
                    'story.ending("won", "Done.", outcome="won", when=moved)\n', encoding="utf-8")
    assert mutation.main([str(page), "--count", "2", "--json", "--proofs", "all", "--least", "50"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["share"] == 50.0 and report["share of what differs"] == 100.0
    assert [row["idle"] for row in report["mutants"]].count(True) == 1  # it can be said to move as often as one likes
    assert mutation.main([str(page), "--count", "2", "--json", "--proofs", "none"]) == 1
    assert [bool(row["prove"]) for row in report["mutants"]].count(True) == 1


def test_a_guard_that_never_guards_is_told_from_one_that_is_missed() -> None:
    world = idle()
    found = mutants.by_proof(world)["idle"]
    same = [mutant for mutant in mutants.mutants(world) if mutant.idle(found)]
    assert {mutant.lacks for mutant in same} == {"when yourself at room room"} and len(same) == 4
    assert not any(mutant.idle(mutants.by_proof(darkness().build())["idle"]) for mutant in same)
