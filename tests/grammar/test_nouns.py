"""Nouns that prose names and the world lacks; and the command that says so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from adderstone.cli import main
from adderstone.grammar.concrete import nouns
from adderstone.grammar.counting import counts
from adderstone.grammar.nouns import missing_nouns
from adderstone.world import Story
from adderstone.world.verbs import examine


def named(prose: str, of_person: bool = False) -> list[str]:
    return [noun.word for noun in nouns(prose, of_person)]


@pytest.mark.parametrize(("prose", "expected"), [
    ("There is a lamp on the kitchen table.", ["lamp", "table"]),
    ("Rows of hooks once lined these walls.", ["hooks", "walls"]),
    ("You watch the mice dance on the shelves.", ["mice", "shelves"]),
    ("An old watch lies by the clock.", ["watch", "clock"]),
    ("It looks like a theatre, but there is a stage.", ["stage"]),
    ("No door leads out, and there are no windows.", []),
    ("It is a house without a roof.", ["house"]),
    ('"Bring me the teapot," says the cat.', ["cat"]),
    ("The velvet hangs from a brass hook.", ["velvet", "hook"]),
    ("It is made of wood and iron.", []),
    ("You turn your head and hold out a hand.", ["hand"]),
    ("The box[if lit], and the candle in it,[else] by the bed[end] is red.", ["box", "candle", "bed"]),
    ("Miss Lamp lives in the Chimney Flat.", []),
    ("It is bigger than a barn.", []),
    ("Pipes run along the ceiling.", ["ceiling"]),
    ("The time has come, in a manner of speaking, to go.", []),
])
def test_nouns_of_prose(prose: str, expected: list[str]) -> None:
    assert named(prose) == expected


def test_a_persons_body_is_their_own() -> None:
    assert named("He has a long nose and a cap.", of_person=True) == ["cap"]


def make_story() -> Story:
    story = Story("House")
    hall = story.room("hall; ; passage", "A carpet, a lamp and a mirror. A door leads to the kitchen.")
    kitchen = story.room("kitchen", "A stove stands by the sink, under a mirror.", east_of=hall)
    story.door("green door", "A door.", (hall, story.compass.west), (kitchen, story.compass.east))
    story.scenery("mirror", "A mirror in a frame; the hall is in it.", at=hall)
    story.thing("lamp", "A lamp with a shade.", at=kitchen)
    story.scenery("sink; ; tap", "A tap drips.", at=kitchen)
    return story


def found(story: Story) -> list[tuple[str, str]]:
    return [(finding.entity.key if finding.entity else "", finding.noun) for finding in missing_nouns(story.build())]


def test_a_noun_must_be_answered_to_where_it_is_read() -> None:
    del_exit = make_story()
    assert found(del_exit) == [("hall", "carpet"), ("kitchen", "mirror"), ("kitchen", "stove"), ("mirror", "frame")]


def test_a_story_waives_words() -> None:
    story = make_story()
    story.not_a_thing("Stove carpet")
    story.not_a_thing("frames")
    assert found(story) == [("kitchen", "mirror")]


def test_a_rule_may_name_anything_in_the_story() -> None:
    story = make_story()
    story.instead(examine(story.rooms[0]), "You think of the sink, and of a castle.")
    assert ("", "castle") in found(story)
    assert ("", "sink") not in found(story)


def test_a_finding_says_where() -> None:
    finding = missing_nouns(make_story().build())[0]
    assert finding.source.file == __file__
    assert (finding.kind, finding.source.line > 0) == ("description", True)


def test_a_second_sight_is_checked_too() -> None:
    story = make_story()
    story.scenery("tile; ; carpet stove frame", "A tile.", true="A tombstone.", at=story.rooms[0])
    assert ("tile", "tombstone") in found(story)


def test_counts() -> None:
    story = make_story()
    aunt = story.person("aunt; ; ; her", "An aunt.", at=story.rooms[0])
    story.topic(aunt, "mice", "[if lamp is held]No.[end] [The aunt] shrugs.")
    number = counts(story.build())
    assert {key: number[key] for key in ("rooms", "things", "persons", "topics", "endings")} == {
        "rooms": 2, "things": 4, "persons": 1, "topics": 1, "endings": 0}
    assert number["words"] == sum(len(words.split()) for words in (
        "A carpet, a lamp and a mirror. A door leads to the kitchen.", "A stove stands by the sink, under a mirror.",
        "A door.", "A mirror in a frame; the hall is in it.", "A lamp with a shade.", "A tap drips.", "An aunt.",
        "No. shrugs."))


# --- the command ---

STORY = """
from adderstone.world import Story
from adderstone.world.verbs import examine

story = Story("Tiny", opening="")
hall = story.room("hall", "{description}")
carpet = story.scenery("carpet", "A carpet.", at=hall)
story.ending("seen", "You have seen it.", outcome="won", on=examine(carpet))
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
"""


def check(tmp_path: Path, description: str, *options: str) -> int:
    path = tmp_path / "tiny.py"
    path.write_text(STORY.format(description=description))
    return main(["check", str(path), *options])


def test_a_good_story(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(tmp_path, "A hall with a carpet.") == 0
    assert "no problems, no nouns without a thing; 1 rooms" in capsys.readouterr().out


def test_problems_and_nouns_by_file_and_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(tmp_path, "A hall with a stove. [oops]") == 1
    out = capsys.readouterr().out
    assert "tiny.py:6: bracket not known" in out
    assert "tiny.py:6: description of hall names what nothing answers to: stove" in out


def test_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(tmp_path, "A stove. [oops]", "--json") == 1
    report = json.loads(capsys.readouterr().out)
    assert [problem["name"] for problem in report["problems"]] == ["bracket not known"]
    assert set(report["problems"][0]) == {"name", "file", "line", "seen", "meant", "write"}
    assert [noun["noun"] for noun in report["nouns"]] == ["stove"]
    assert report["counts"]["rooms"] == 1


def test_a_story_that_can_not_be_built(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "roomless.py"
    path.write_text('from adderstone.world import Story\n\nstory = Story("Bare")\n')
    assert main(["check", str(path)]) == 1
    assert "story without a room" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["nowhere-to-be-found"], ["cloak", "--telling", "none"], []])
def test_wrong_use(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", *arguments]) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
