"""Replaying a walkthrough: when a beat is met, and when it is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from adderstone.play.recorded import Changed, compared, read, record, replies
from adderstone.play.tellings import Report, Typed, replay, script, walkthrough
from adderstone.world import Flag, Story, always, never
from adderstone.world.telling import Telling
from adderstone.world.verbs import dance, dig, hide, jump, pray, sing, sleep, swim, wait, yes


class Tale:
    """A room, a lamp, and two flags that singing and jumping set."""

    def __init__(self) -> None:
        self.story = Story("Tale")
        hall = self.story.room("Hall", "A hall.")
        self.study = self.story.room("Study", "A study.", east_of=hall)
        self.lamp = self.story.thing("lamp", "A lamp.", at=hall)
        self.sung: Flag = self.story.flag("sung")
        self.jumped: Flag = self.story.flag("jumped")
        self.story.instead(sing, "You sing of the sea.", then=[self.sung.set()])
        self.story.instead(jump, "You jump for joy.", then=[self.jumped.set()])
        self.telling: Telling = self.story.telling("first")

    def run(self, *commands: str) -> Report:
        """What the commands meet."""
        typed = [Typed(number, command) for number, command in enumerate(commands, start=1)]
        return replay(self.story.build(), self.telling, typed)

    def tried(self, *lines: str) -> Report:
        """The report of lines of which some, after a question mark, are only tried."""
        typed = [Typed(number, line.removeprefix("? "), "", line.startswith("? "))
                 for number, line in enumerate(lines, start=1)]
        return replay(self.story.build(), self.telling, typed)

    def turns(self, *commands: str) -> dict[str, int | None]:
        """The turn at which each beat is met."""
        return {met.beat.id: met.turn for met in self.run(*commands).beats}


@pytest.fixture
def tale() -> Tale:
    return Tale()


def test_events_in_order_are_met_at_their_turns(tale: Tale) -> None:
    tale.telling.event("E1", "A song.", when=tale.sung)
    tale.telling.event("E2", "A leap.", when=tale.jumped)
    assert tale.turns("wait", "sing", "wait", "jump") == {"E1": 2, "E2": 4}
    assert tale.run("sing", "jump").held


def test_an_event_out_of_order_is_not_held(tale: Tale) -> None:
    tale.telling.event("E1", "A song.", when=tale.sung)
    tale.telling.event("E2", "A leap.", when=tale.jumped)
    report = tale.run("jump", "sing")
    assert [met.held for met in report.beats] == [True, False] and not report.held
    assert report.beats[1].why == "too early: at turn 1, and the event before it at turn 2"


def test_an_event_that_happens_again_later_is_met_then(tale: Tale) -> None:
    tale.telling.event("E1", "A song.", when=tale.sung)
    tale.telling.event("E2", "In the study.", when=tale.story.player.at(tale.study))
    assert tale.turns("east", "west", "sing", "east") == {"E1": 3, "E2": 4}


def test_a_free_event_may_happen_before(tale: Tale) -> None:
    tale.telling.event("E1", "A song.", when=tale.sung)
    tale.telling.event("E2", "A leap.", when=tale.jumped, free=True)
    assert tale.turns("jump", "sing") == {"E1": 2, "E2": 1}


def test_a_free_event_does_not_hold_up_the_next(tale: Tale) -> None:
    tale.telling.event("E1", "A song.", when=tale.sung, free=True)
    tale.telling.event("E2", "A leap.", when=tale.jumped)
    assert tale.turns("jump", "sing") == {"E1": 2, "E2": 1}


def test_two_events_may_share_a_command(tale: Tale) -> None:
    tale.telling.event("E1", "A song.", when=tale.sung)
    tale.telling.event("E2", "Its words.", when=tale.sung, said="of the sea")
    assert tale.turns("sing") == {"E1": 1, "E2": 1}


def test_words_must_be_said_by_the_command_itself(tale: Tale) -> None:
    tale.telling.event("E1", "The lamp is looked at after the song.", when=tale.sung, said="a LAMP.")
    assert tale.turns("examine lamp", "sing") == {"E1": None}
    assert tale.turns("sing", "examine lamp") == {"E1": 1}  # looking takes no time


def test_an_event_that_never_happens_is_not_held_and_the_next_still_may(tale: Tale) -> None:
    tale.telling.event("E1", "A song.", when=tale.sung)
    tale.telling.event("E2", "Never.", when=never)
    tale.telling.event("E3", "A leap.", when=tale.jumped)
    report = tale.run("sing", "jump")
    assert [met.held for met in report.beats] == [True, False, True]
    assert report.beats[1].why == "never in this run"


def test_a_fact_is_met_when_it_is_so_from_the_opening_on(tale: Tale) -> None:
    tale.telling.fact("F1", "It is a hall.", when=always, said="A hall.")
    tale.telling.fact("F2", "There was a song.", when=tale.sung)
    assert tale.turns("wait", "sing") == {"F1": 0, "F2": 2}


def test_a_state_passed_through_within_one_command_counts(tale: Tale) -> None:
    tale.telling.event("E1", "The lamp in hand.", when=tale.lamp.held)
    assert tale.turns("take lamp then drop lamp") == {"E1": 2}


def test_what_is_undone_has_still_happened(tale: Tale) -> None:
    tale.telling.event("E1", "A song.", when=tale.sung)
    assert tale.turns("sing", "undo") == {"E1": 1}


VERBS = (sing, jump, pray, dance, sleep, hide, swim, dig, yes, wait)


def ten(left_out: int | None = None) -> Report:
    """Ten deeds, each an event, done in their order but for one that is left out."""
    story = Story("Ten")
    story.room("Hall", "A hall.")
    telling = story.telling("all")
    for number, verb in enumerate(VERBS):
        done = story.flag(f"deed {number}")
        story.instead(verb, f"Deed {number} is done.", then=[done.set()])
        telling.event(f"E{number}", f"Deed {number}.", when=done, said=f"deed {number}" if number % 2 else "")
    return replay(story.build(), telling, [Typed(number, verb.name) for number, verb in enumerate(VERBS)
                                           if number != left_out])


@pytest.mark.parametrize("broken", range(10))
def test_each_of_ten_beats_is_missed_when_it_is_broken(broken: int) -> None:
    assert ten().held
    assert [met.held for met in ten(broken).beats] == [number != broken for number in range(10)]


def test_refused_and_misread_commands_are_listed(tale: Tale) -> None:
    report = tale.run("sing", "take study", "frobnicate the lamp", "north", "look")
    assert [step.typed.line for step in report.refused] == [2, 3, 4]


def test_the_ending_is_named(tale: Tale) -> None:
    tale.story.ending("joy", "Joy.", outcome="won", when=tale.jumped)
    assert tale.run("jump").ending == "joy" and tale.run("sing").ending is None


def test_a_walkthrough_has_a_command_a_line_and_comments(tmp_path: Path) -> None:
    path = tmp_path / "first.txt"
    path.write_text("# The first act\nlook\n\n  take lamp  \n# the end\nsay #1\n", encoding="utf-8")
    assert walkthrough(path) == [Typed(2, "look"), Typed(4, "take lamp"), Typed(6, "say #1")]


def test_a_walkthrough_may_be_a_folder_of_parts_read_by_name(tmp_path: Path) -> None:
    (tmp_path / "2.txt").write_text("jump\n", encoding="utf-8")
    (tmp_path / "1.txt").write_text("\nsing\n", encoding="utf-8")
    (tmp_path / "notes.md").write_text("wait\n", encoding="utf-8")
    assert walkthrough(tmp_path) == [Typed(2, "sing", "1.txt"), Typed(1, "jump", "2.txt")]


def test_a_line_with_a_question_mark_is_tried(tmp_path: Path) -> None:
    path = tmp_path / "first.txt"
    path.write_text("look\n? take lamp\n  ?jump\n", encoding="utf-8")
    assert script(path) == [Typed(1, "look"), Typed(2, "take lamp", "", True), Typed(3, "jump", "", True)]
    assert walkthrough(path) == [Typed(1, "look")]


def test_what_is_tried_is_taken_back_and_meets_no_beat(tale: Tale) -> None:
    tale.telling.event("E1", "A leap.", when=tale.jumped)
    report = tale.tried("take lamp", "? jump", "? drop it", "? take nonsense", "? undo", "examine it", "sing")
    assert [met.turn for met in report.beats] == [None]
    assert report.turns == 2 and report.refused == ()
    assert report.steps[3].text == "Dropped." and "A lamp." in report.steps[6].text


def test_what_was_told_in_a_try_is_told_again(tale: Tale) -> None:
    tale.story.instead(dance, ["Once.", "Twice."])
    assert [step.text for step in tale.tried("? dance", "? dance", "dance", "dance").steps[1:]] == [
        "Once.", "Once.", "Once.", "Twice."]


def test_a_reply_has_the_words_and_every_field_that_changed(tale: Tale) -> None:
    report = tale.tried("? sing", "jump")
    found = replies(tale.story.build(), report.steps)
    assert [(reply.command, reply.answer) for reply in found[1:]] == [
        ("? sing", ("You sing of the sea.", "[sung becomes on]")),
        ("> jump", ("You jump for joy.", "[jumped becomes on]"))]


def test_replies_that_were_recorded_are_read_again(tale: Tale, tmp_path: Path) -> None:
    world, report = tale.story.build(), tale.tried("? sing", "look", "jump")
    assert compared(tmp_path / "first.txt", world, report.steps) == (0, [])
    [path] = record(tmp_path / "first.txt", world, report.steps)
    assert read(path.read_text(encoding="utf-8")) == replies(world, report.steps)
    assert compared(tmp_path / "first.txt", world, report.steps) == (4, [])


def test_an_answer_that_changed_is_found(tale: Tale, tmp_path: Path) -> None:
    world, path = tale.story.build(), tmp_path / "first.txt"
    record(path, world, tale.tried("? sing", "jump").steps)
    tale.story.rules[-1] = tale.story.rules[-1].__class__("instead", jump, say=tale.story.rules[-1].say)
    steps = tale.tried("? sing", "jump").steps
    assert compared(path, tale.story.build(), steps) == (3, [Changed(Typed(2, "jump"), "[jumped becomes on]", "")])
    assert compared(path, world, tale.tried("? sing", "wait").steps)[1] == [
        Changed(Typed(2, "wait"), "> jump", "> wait")]
    assert compared(path, world, tale.tried("? sing").steps)[1] == [
        Changed(Typed(1, "sing", "", True), "3 replies", "2 replies")]
