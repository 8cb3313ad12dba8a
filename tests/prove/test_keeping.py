"""What is kept of a proof, beside the story: it is about one world, and about no other."""

from __future__ import annotations

from pathlib import Path

from adderstone.play.loading import build, load
from adderstone.prove.keeping import keep, kept, place
from adderstone.world import World
from corpus_stories import HOME


def copied(folder: Path, name: str = "well_sound", to: str = "well.py") -> World:
    (folder / to).write_text((HOME / f"{name}.py").read_text(encoding="utf-8"), encoding="utf-8")
    return build(load(str(folder / to)))


def test_what_is_kept_is_found_again(tmp_path: Path) -> None:
    world = copied(tmp_path)
    assert kept(world) == (None, False)
    assert keep(world, always=True, endings=("on the road",)) == place(world) == tmp_path / "well.proof.json"
    found, stale = kept(world)
    assert found is not None and found.always and found.endings == ("on the road",) and not stale


def test_another_world_is_not_the_one_that_was_proved(tmp_path: Path) -> None:
    keep(copied(tmp_path), always=True, endings=())
    assert kept(copied(tmp_path, "well_broken")) == (None, True)
    assert kept(copied(tmp_path))[0] is not None


def test_a_mended_comma_changes_nothing(tmp_path: Path) -> None:
    keep(copied(tmp_path), always=True, endings=())
    text = (tmp_path / "well.py").read_text(encoding="utf-8").replace("Hedges, and the road", "Hedges and the road")
    (tmp_path / "well.py").write_text(text, encoding="utf-8")
    assert kept(build(load(str(tmp_path / "well.py"))))[0] is not None


def test_what_is_no_such_file_is_as_nothing(tmp_path: Path) -> None:
    world = copied(tmp_path)
    for spoilt in (b"", b"{}", b"[1]", b'{"format":9,"story":"Down the Well","tellings":[]}'):
        place(world).write_bytes(spoilt)
        assert kept(world) == (None, False)


def test_each_telling_has_its_own(tmp_path: Path) -> None:
    text = (HOME / "well_sound.py").read_text(encoding="utf-8")
    (tmp_path / "__init__.py").write_text(f'{text}\nstory.telling("dry")\nstory.telling("wet")\n', encoding="utf-8")
    story = load(str(tmp_path / "__init__.py"))
    dry, wet = build(story, "dry"), build(story, "wet")
    keep(dry, always=True, endings=())
    assert kept(wet) == (None, False)
    keep(wet, always=False, endings=())
    assert place(wet) == tmp_path / "proof.json"
    assert [found.always for found in (kept(dry)[0], kept(wet)[0]) if found is not None] == [True, False]
