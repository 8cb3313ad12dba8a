"""Each problem has its smallest wrong source, `problems/<name>.py`, and the message to give, `problems/<name>.txt`.

Set ADDERSTONE_GOLDEN=write to write the messages anew; read them before keeping them.
"""

import os
import re
import runpy
import time
from pathlib import Path
from typing import Any

import pytest

from adderstone.cli.check import Report, as_words
from adderstone.grammar.checking import check_texts
from adderstone.grammar.nouns import missing_nouns
from adderstone.world import Problem, Story, WrongWorld, anything
from adderstone.world.building import review, together
from adderstone.world.problems import collected
from adderstone.world.verbs import drop, examine, push, take

HERE = Path(__file__).parent / "problems"
ROOT = Path(__file__).parents[2]
CASES = sorted(path.stem for path in HERE.glob("*.py"))


def problems_of(source: Path) -> list[Problem]:
    """Every problem of a story: those of its declarations and those of the whole."""
    with collected() as found:
        story = runpy.run_path(str(source))["story"]
    return list(together(found, story)) or check_texts(story.build())


def message_of(source: Path) -> str:
    """What `adderstone check` prints of a story, without its last line of counts."""
    problems = problems_of(source)
    nouns = [] if problems else missing_nouns(runpy.run_path(str(source))["story"].build())
    return "\n".join(as_words(Report("", problems, nouns)).splitlines()[:-1]) + "\n"


@pytest.mark.parametrize("case", CASES)
def test_golden(case: str) -> None:
    message = message_of(HERE / f"{case}.py")
    golden = HERE / f"{case}.txt"
    if os.environ.get("ADDERSTONE_GOLDEN") == "write":
        golden.write_text(message, encoding="utf-8")
    assert message == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("case", [case for case in CASES if case != "noun-without-a-thing"])
def test_a_case_shows_the_problem_that_it_is_named_for(case: str) -> None:
    names = {problem.name.replace("'", "").replace(" ", "-") for problem in problems_of(HERE / f"{case}.py")}
    assert re.sub(r"-\d$", "", case) in names


def reported_names(package: str) -> set[str]:
    """Every problem name in the source of a package."""
    paths = (ROOT / "src/adderstone" / package).rglob("*.py")
    sources = "\n".join(path.read_text(encoding="utf-8") for path in paths)
    plain = set(re.findall(r'(?:\breport|\bmistake|\bMistake)\(\s*"([^"{]+)"', sources))
    fire = {f"{kind} that can never fire" for kind in re.findall(r'yield Guard\("(\w+)"', sources)}
    return plain | fire


def test_every_problem_has_a_case() -> None:
    cases = {re.sub(r"-\d$", "", case) for case in CASES}
    names = reported_names("world") | reported_names("grammar")
    missing = {name.replace("'", "").replace(" ", "-") for name in names} - cases
    assert not missing
    assert len(cases) >= 25


def test_every_problem_has_an_entry() -> None:
    entries = set(re.findall(r"^## (.+)$", (ROOT / "docs/problems.md").read_text(encoding="utf-8"), re.MULTILINE))
    assert reported_names("world") | reported_names("grammar") <= entries


def test_the_page_of_problems_is_made_from_the_cases() -> None:
    made = runpy.run_path(str(ROOT / "scripts/problems_page.py"))["page"]()
    assert made == (ROOT / "docs/problems.md").read_text(encoding="utf-8"), "run scripts/problems_page.py"


def test_all_problems_are_reported_together() -> None:
    found = problems_of(HERE.parent / "several_problems.py")
    assert {problem.name for problem in found} >= {"unbounded counter", "exit to nowhere", "story without an ending",
                                                   "two things that no noun tells apart"}
    assert [problem.source.line for problem in found] == sorted(problem.source.line for problem in found)


def test_build_raises_with_every_fault() -> None:
    story = Story("Faults")
    hall = story.room("Hall", "A hall.")
    story.room("Study", "A study.", north_of=hall)
    story.thing("brass key", "Brass.", at=hall)
    story.thing("brass key", "Brass too.", at=hall)
    flag = story.flag("rung")
    story.refuse(take, "No.", when=flag & ~flag)
    with pytest.raises(WrongWorld) as raised:
        story.build()
    assert [problem.name for problem in raised.value.problems] == [
        "two things that no noun tells apart", "rule that can never fire"]


def test_a_sound_story_has_no_problem() -> None:
    from cloak import story

    assert review(story) == []


def test_what_looks_wrong_and_is_not() -> None:
    """Pairs that are close to a problem, and none."""
    story = Story("Sound")
    hall = story.room("Hall", "A hall.")
    study = story.room("Study", "A study.", north_of=hall)
    story.thing("box lid", "A lid.", at=hall)
    box = story.container("box", "A box.", at=hall, portable=True)
    story.thing("brass key; ; key key", "Brass.", at=hall)
    story.thing("iron key", "Iron.", at=hall)
    story.thing("green ball", "Round.", at=hall)
    story.thing("ball", "Round, elsewhere.", at=study)
    rung, player = story.flag("rung"), story.player
    story.refuse(take(box), "Not yet.", when=~rung)
    story.refuse(take(box), "Not ever.")
    story.refuse(take, "Nothing here is yours.", when=rung & (player.at(hall) | player.at(study)))
    story.instead(anything.but(examine), "You are too tired.", when=rung & player.at(study))
    story.instead(drop(box), then=[rung.set()], when=box.held & ~box.at(hall))
    story.ending("done", "Done.", outcome="won", when=rung & box.on(story.supporter("shelf", "Oak.", at=study)))
    assert review(story) == []


def large_story(times: int) -> Story:
    """For each time fifteen rooms, a hundred and twenty-five things and a hundred rules."""
    story = Story("Large")
    rooms = [story.room("Room 0", "The first.")]
    for number in range(1, 15 * times):
        relation = ("east_of", "north_of")[number % 2]
        rooms.append(story.room(f"Room {number}", "Another.", **dict[str, Any]({relation: rooms[-1]})))
    things = [story.thing(f"n{number} thing; ; word{number}", "A thing.", at=rooms[number % (15 * times)])
              for number in range(125 * times)]
    flags = [story.flag(f"flag {number}") for number in range(100)]
    for number in range(100 * times):
        thing, flag = things[number], flags[number % 100]
        story.instead(push(thing), "It gives.", when=story.player.at(rooms[number % (15 * times)]) & ~flag & thing.at(rooms[3]),
                      then=[flag.set()])
    story.ending("end", "The end.", outcome="other", when=flags[0] & flags[99])
    return story


def built_in(story: Story) -> float:
    """The quickest of a few builds."""
    took = []
    for _ in range(7):
        before = time.process_time()
        story.build()
        took.append(time.process_time() - before)
    return min(took)


def test_building_grows_little_faster_than_the_story() -> None:
    """Four times the story takes about four times as long; sixteen times would be the square."""
    assert built_in(large_story(4)) < 10 * built_in(large_story(1))
