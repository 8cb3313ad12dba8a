"""The bracket language: what each bracket says, and what is reported of one that means nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adderstone.grammar.checking import check_texts
from adderstone.grammar.memory import Memory
from adderstone.grammar.voice import Voice, parsed
from adderstone.world import Story
from adderstone.world.replies import REPLIES
from adderstone.world.text import text
from adderstone.world.verbs import Act, examine, give


def make_story() -> Story:
    story = Story("Small", opening="")
    hall = story.room("Hall", "A hall.")
    garden = story.room("Walled Garden", "Grass.", north_of=hall)
    story.region("grounds", garden)
    story.thing("brass lamp; ; lantern", "A lamp.", at=hall)
    story.supporter("oak table", "A table.", at=hall)
    story.container("toy box", "A box.", at=hall, opened=True)
    story.thing("garden window", "Glass.", at=hall)
    story.thing("garden window", "More glass.", at=garden)
    story.thing("scissors; ; ; them", "Sharp.", at=hall)
    story.person("Miss Spink; ; ; her", "Round.", at=hall)
    story.flag("met the cat")
    story.flag("black and white", start=True)
    story.enum("weather", "fair", "raining")
    story.counter("score so far", up_to=5, start=2)
    story.fact("the hour has come", story.fields[-1].at_least(2))  # type: ignore[attr-defined]
    return story


WORLD = make_story().build()
VOICE = Voice(WORLD, seed=7)
ENTITIES = WORLD.story.entities


def said(source: str | list[str], memory: Memory | None = None, act: Act | None = None) -> str:
    return VOICE.render(text(source), WORLD.env(WORLD.start), memory or Memory(), act)


@pytest.mark.parametrize(("condition", "holds"), [
    ("met the cat", False), ("not met the cat", True), ("Met The Cat", False), ("the hour has come", True),
    ("black and white", True), ("black and white and met the cat", False), ("black and white or met the cat", True),
    ("not met the cat and black and white", True), ("weather is fair", True), ("weather is raining", False),
    ("weather is not raining", True), ("score so far is 2", True), ("score so far at least 3", False),
    ("score so far below 3", True), ("score so far below 9", True), ("brass lamp is held", False),
    ("brass-lamp is here", True), ("lantern is here", True), ("the lamp in hall", True), ("lamp in grounds", False),
    ("lamp on oak table", False), ("lamp is not on the table", True), ("toy box is open", True),
    ("toy box is closed", False), ("lamp in toy box", False), ("player in Hall", True), ("player is in hall", True),
    ("player not in grounds", True), ("Miss Spink is here", True), ("lamp held by Miss Spink", False),
    ("garden-window-2 in walled garden", True), ("lamp is gone", False), ("hall is dark", False),
])
def test_conditions(condition: str, holds: bool) -> None:
    assert said(f"[if {condition}]yes[else]no[end]") == ("yes" if holds else "no")


def test_a_condition_follows_the_state() -> None:
    state = list(WORLD.start)
    lamp = ENTITIES["brass-lamp"]
    state[lamp.field.index] = WORLD.player.hands.number  # type: ignore[attr-defined]
    source = text("[if lamp is held]held[else if lamp is here]here[else]away[end]")
    assert VOICE.render(source, WORLD.env(WORLD.start), Memory()) == "here"
    assert VOICE.render(source, WORLD.env(tuple(state)), Memory()) == "held"


def test_several_texts_are_told_in_turn_and_the_last_stays() -> None:
    memory = Memory()
    assert [said(["One.", "Two."], memory) for _ in range(3)] == ["One.", "Two.", "Two."]


@pytest.mark.parametrize(("mode", "expected"), [("stopping", "abccc"), ("cycling", "abcab")])
def test_one_of(mode: str, expected: str) -> None:
    memory = Memory()
    assert "".join(said(f"[one of]a[or]b[or]c[{mode}]", memory) for _ in range(5)) == expected


def test_shuffled_depends_on_seed_and_turn_alone() -> None:
    def run(seed: int) -> str:
        voice, memory, words = Voice(WORLD, seed), Memory(), ""
        for memory.turn in range(40):
            words += voice.render(text("[one of]a[or]b[or]c[shuffled]"), WORLD.start, memory)
        return words

    assert run(1) == run(1) != run(2)
    assert set(run(1)) == set("abc")


def test_first_time_and_again() -> None:
    memory = Memory()
    source = "Rain[first time] at last[again] still[end]."
    assert [said(source, memory) for _ in range(3)] == ["Rain at last.", "Rain still.", "Rain still."]
    assert [said("x[first time]y[end]", memory) for _ in range(2)] == ["xy", "x"]


def test_brackets_of_one_text_count_apart() -> None:
    memory = Memory()
    source = "[one of]a[or]b[stopping][if met the cat][one of]x[or]y[stopping][end][one of]c[or]d[cycling]"
    assert [said(source, memory) for _ in range(3)] == ["ac", "bd", "bc"]


@pytest.mark.parametrize(("source", "noun", "expected"), [
    ("[The noun] [is noun] [noun].", "brass-lamp", "The brass lamp is brass lamp."),
    ("[The noun] [is noun] sharp.", "scissors", "The scissors are sharp."),
    ("You see [a noun] and [the second].", "brass-lamp", "You see a brass lamp and Miss Spink."),
    ("[It noun] [looks noun] at you; you look at [them noun].", "miss-spink", "She looks at you; you look at her."),
    ("[It noun] [carries noun] [its noun] own.", "scissors", "They carry their own."),
    ("[The noun] [doesn't noun] move.", "yourself", "You don't move."),
    ("[The:brass-lamp] and [a:oak table] [gives:scissors].", "brass-lamp", "The brass lamp and an oak table give."),
    ("[the oak table]", "brass-lamp", "the oak table"),
])
def test_names(source: str, noun: str, expected: str) -> None:
    assert said(source, act=Act(give, ENTITIES[noun], ENTITIES["miss-spink"])) == expected


def test_value_break_and_paragraphs() -> None:
    assert said("It is [value weather].[br]Still.\n\nAnd so on.") == "It is fair.\nStill.\n\nAnd so on."


def test_what_a_bracket_leaves_is_closed_up() -> None:
    assert said("The lamp [if met the cat]burns[end].") == "The lamp."
    assert said("One [if met the cat]small[end] hook.") == "One hook."


@pytest.mark.parametrize(("source", "name", "write"), [
    ("[if met the cta]x[end]", "condition not understood", "[if met the cat]"),
    ("[if weather is rainy]x[end]", "condition not understood", "[if weather is raining]"),
    ("[if brass lmap is held]x[end]", "condition not understood", "[if brass lamp is held]"),
    ("[if brass lamp is hled]x[end]", "condition not understood", "[if brass lamp is held]"),
    ("[if lamp on garden]x[end]", "condition not understood", ""),
    ("[if garden windows is here]x[end]", "condition not understood", ""),
    ("[if met the cat]x", "bracket left open", "[if met the cat] ... [end]"),
    ("[one of]x[or]y", "bracket left open", "[one of] ... [stopping]"),
    ("x[end]", "bracket without a beginning", "[if] ... [end]"),
    ("[cyclign]", "bracket not known", "[cycling]"),
    ("[the brass-lmp]", "name not known in prose", "[the:brass-lamp]"),
    ("[value wether]", "field not known", "[value weather]"),
    ("a [ b", "bracket without its other half", ""),
])
def test_problems(source: str, name: str, write: str) -> None:
    story = make_story()
    story.room("Cellar", source)
    problems = check_texts(story.build())
    assert [problem.name for problem in problems] == [name]
    assert problems[0].source.file == __file__
    assert problems[0].write.startswith(write)


def test_a_name_of_two_things_asks_for_a_key() -> None:
    story = make_story()
    story.room("Cellar", "[if garden-window-2 is here]x[end][the:garden-window]")
    assert check_texts(story.build()) == []
    story.room("Attic", "[if garden window is here]x[end]")
    story.room("Loft", "[the garden window]")
    problems = check_texts(story.build())
    assert len(problems) == 2
    assert all("garden-window, garden-window-2" in problem.meant for problem in problems)


def test_every_standard_reply_is_understood() -> None:
    for key, reply in REPLIES.items():
        for template in parsed(text(reply).variants, VOICE.lookup):
            assert template.mistakes == [], key


def test_every_text_of_a_story_is_checked() -> None:
    story = make_story()
    hall, person, lamp = story.rooms[0], story.persons[-1], story.things[1]
    wrong = "[wrong]"
    story.thing("plate", wrong, at=hall, true=wrong + "1", first=wrong + "2")
    story.person("Mr Bo", here=wrong + "3", greeting=wrong + "4", shrug=wrong + "5", at=hall)
    story.topic(person, "weather", wrong + "6")
    story.instead(examine(lamp), wrong + "7")
    story.each_turn(wrong + "8")
    story.ending("over", wrong + "9", outcome="won", on=examine(lamp))
    story.landmark("start", when=story.facts["the hour has come"], known=wrong + "10",
                   hints=[wrong + "11", wrong + "12", wrong + "13"])
    story.reply("take", wrong + "14")
    story.opening = text(wrong + "15")
    hall.exit(story.compass.down, otherwise=wrong + "16")
    found = check_texts(story.build())
    assert len({problem.source for problem in found}) == 10  # as many lines as declare a wrong text
    assert {problem.name for problem in found} == {"bracket not known"}


def test_computed_prose_that_fails_is_a_problem() -> None:
    story = make_story()

    def fails(view: object) -> str:
        raise KeyError("lamp")

    story.room("Cellar", fails)
    assert [problem.name for problem in check_texts(story.build())] == ["computed prose fails"]


# --- properties ---

LETTERS = st.characters(codec="utf-8")
PIECES = st.sampled_from([
    "[if met the cat]", "[if", "[else]", "[else if weather is fair]", "[end]", "[one of]", "[or]", "[stopping]",
    "[cycling]", "[shuffled]", "[first time]", "[again]", "[the noun]", "[is noun]", "[the:brass-lamp]",
    "[value weather]",
    "[br]", "[", "]", "[]", "[:]", "[a:]", "[nonsense]", " ", ".", "words", "\n\n", "[list]", "[if ]", "[if not ]",
    "[value ]", "[the ]", "[if and or]", "[if is]", "[if in]", "[door]"])


@given(st.lists(PIECES | st.text(LETTERS, max_size=5), max_size=20).map("".join))
def test_no_template_raises(source: str) -> None:
    memory = Memory()
    for _ in range(2):
        VOICE.render(text((source,)), WORLD.env(WORLD.start), memory, Act(examine, ENTITIES["scissors"]))


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="[]"), max_size=60).map(str.strip).filter(bool))
def test_words_without_brackets_stand_as_they_are(source: str) -> None:
    declared = text((source,))
    assert VOICE.render(declared, WORLD.env(WORLD.start), Memory()) == declared.variants[0]
