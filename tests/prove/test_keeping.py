"""What is kept of a proof, beside the story: it is about one world, and about no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from adderstone.play.loading import build, load, names
from adderstone.prove.ahead import ahead
from adderstone.prove.keeping import Kept, current, keep, kept, moves, place, step_of
from adderstone.world import World
from corpus_stories import HOME
from report_stories import make_tower


def copied(folder: Path, name: str = "well_sound", to: str = "well.py") -> World:
    (folder / to).write_text((HOME / f"{name}.py").read_text(encoding="utf-8"), encoding="utf-8")
    return build(load(str(folder / to)))


def test_what_is_kept_is_found_again(tmp_path: Path) -> None:
    world = copied(tmp_path)
    assert kept(world) is None
    assert keep(world, always=True, endings=("on the road",)) == place(world) == tmp_path / "well.proof.json"
    found = kept(world)
    assert found is not None and found.always and found.endings == ("on the road",) and current(world, found)


def holds(world: World) -> bool:
    """Whether what is kept is about this world."""
    found = kept(world)
    assert found is not None
    return current(world, found)


def test_another_world_is_not_the_one_that_was_proved(tmp_path: Path) -> None:
    keep(copied(tmp_path), always=True, endings=())
    assert not holds(copied(tmp_path, "well_broken")) and holds(copied(tmp_path))


def test_a_mended_comma_changes_nothing(tmp_path: Path) -> None:
    keep(copied(tmp_path), always=True, endings=())
    text = (tmp_path / "well.py").read_text(encoding="utf-8").replace("Hedges, and the road", "Hedges and the road")
    (tmp_path / "well.py").write_text(text, encoding="utf-8")
    assert holds(build(load(str(tmp_path / "well.py"))))


def test_what_is_no_such_file_is_as_nothing(tmp_path: Path) -> None:
    world = copied(tmp_path)
    for spoilt in (b"", b"{}", b"[1]", b'{"format":9,"story":"Down the Well","tellings":[]}'):
        place(world).write_bytes(spoilt)
        assert kept(world) is None


def test_each_telling_has_its_own(tmp_path: Path) -> None:
    text = (HOME / "well_sound.py").read_text(encoding="utf-8")
    (tmp_path / "__init__.py").write_text(f'{text}\nstory.telling("dry")\nstory.telling("wet")\n', encoding="utf-8")
    story = load(str(tmp_path / "__init__.py"))
    dry, wet = build(story, "dry"), build(story, "wet")
    keep(dry, always=True, endings=())
    assert kept(wet) is None
    keep(wet, always=False, endings=())
    assert place(wet) == tmp_path / "proof.json"
    assert [found.always for found in (kept(dry), kept(wet)) if found is not None] == [True, False]


def test_the_run_is_kept_step_by_step(tmp_path: Path) -> None:
    world = make_tower()
    found = ahead(world, world.start, 1_000_000).moves
    assert found is not None
    entry = Kept("", "", always=False, endings=(), solution=tuple(step_of(world, move) for move in found))
    assert moves(world, entry) == list(found)
    assert moves(copied(tmp_path), entry) == []  # another world knows none of it


SHIPPED = [world for name in names() if place(world := build(load(name))).is_file()]


@pytest.mark.parametrize("world", SHIPPED, ids=lambda world: world.story.title)
def test_what_is_shipped_is_about_the_story_as_it_is(world: World) -> None:
    """Where it is not: `adderstone prove STORY --keep`, for each telling that is in the file."""
    assert holds(world)
