"""What a walkthrough watches: a guard where it alone keeps a rule from answering, an effect where it changes something."""

from __future__ import annotations

from pathlib import Path

import near_misses
from adderstone.play.tellings import Typed
from adderstone.prove.commands import Typist
from adderstone.world import Story, World
from adderstone.world.verbs import sing


class Tale:
    """Two rooms, and a song that is for one of them."""

    def __init__(self, folder: Path) -> None:
        self.story = Story("Tale")
        hall = self.story.room("Hall", "A hall.")
        self.story.room("Study", "A study.", east_of=hall)
        sung = self.story.flag("sung")
        self.story.instead(sing, "You sing.", when=self.story.player.at(hall), then=[sung.set()])
        self.story.each_turn("An echo.", when=sung & self.story.player.at(hall))
        self.story.telling("first", walkthrough=folder / "first.txt")

    def watched(self, *lines: str) -> set[near_misses.Part]:
        """What some lines watch."""
        world = self.story.build()
        typed = [Typed(number, line) for number, line in enumerate(lines, start=1)]
        return near_misses.along(world, typed, near_misses.Watcher(world))[1]


def world(folder: Path) -> World:
    return Tale(folder).story.build()


def test_an_effect_is_watched_where_it_changes_something(tmp_path: Path) -> None:
    assert (0, "then", 0) in Tale(tmp_path).watched("sing")
    assert (0, "then", 0) not in Tale(tmp_path).watched("east", "sing")


def test_a_guard_is_watched_where_it_alone_does_not_hold(tmp_path: Path) -> None:
    assert (0, "when", 0) in Tale(tmp_path).watched("east", "sing")
    assert (0, "when", 0) not in Tale(tmp_path).watched("sing")
    assert {(1, "when", 0), (1, "when", 1)} <= Tale(tmp_path).watched("wait", "sing", "east", "wait")
    assert (1, "when", 1) not in Tale(tmp_path).watched("east", "wait")


def test_every_part_is_counted(tmp_path: Path) -> None:
    assert near_misses.Watcher(world(tmp_path)).every == {
        (0, "when", 0), (0, "then", 0), (1, "when", 0), (1, "when", 1)}


def test_lines_are_proposed_until_everything_is_watched(tmp_path: Path) -> None:
    built = world(tmp_path)
    watcher = near_misses.Watcher(built)
    points, seen = near_misses.along(built, [Typed(1, "sing"), Typed(2, "east")], watcher)
    wanted = set(watcher.every - seen)
    found = near_misses.chosen(near_misses.lines(built, points, watcher, frozenset(wanted)), wanted,
                               Typist(built), 5)
    assert sorted(said for _, said in found) == ["sing", "wait"] and not wanted
    assert {said: line.point.typed.command for line, said in found} == {"wait": "", "sing": "east"}


def test_walks_come_to_what_no_single_line_does(tmp_path: Path) -> None:
    built = world(tmp_path)
    watcher = near_misses.Watcher(built)
    points, _ = near_misses.along(built, [], watcher)
    wanted = frozenset({(1, "when", 1)})  # the echo is not heard in the study, once there was a song
    assert not any(line.watches for line in near_misses.lines(built, points, watcher, wanted))
    found = near_misses.chosen(near_misses.walks(Typist(built), points, watcher, wanted, 5), set(wanted), Typist(built), 5)
    assert [said.split(". ")[0] for _, said in found] == ["sing"]
