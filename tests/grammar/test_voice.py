"""What is told of rooms, things, lists and turns."""

from __future__ import annotations

import timeit

import pytest

from adderstone.grammar.memory import Memory
from adderstone.grammar.voice import Voice
from adderstone.world import Story
from adderstone.world.verbs import (
    Act,
    close,
    examine,
    go,
    inventory,
    jump,
    look,
    look_at_through,
    look_through,
    put_in,
    put_on,
    search,
    take,
    wear,
)
from adderstone.world.world import World


class Play:
    """A world, played by acts."""

    def __init__(self, world: World) -> None:
        self.world, self.voice, self.memory = world, Voice(world), Memory()
        self.state = world.start

    def do(self, verb: object, *keys: str) -> list[str]:
        nouns = [self.world.story.entities[key] for key in keys]
        turn = self.world.turn(self.state, Act(verb, *nouns))  # type: ignore[arg-type]
        self.state = turn.state
        return [paragraph.text for paragraph in self.voice.tell(turn.messages, self.memory)]

    def room(self) -> list[str]:
        return [paragraph.text for paragraph in self.voice.room(self.state, self.memory)]


@pytest.fixture
def play() -> Play:
    story = Story("House")
    hall = story.room("hall", "A cold hall.", true="A hall of bones.")
    story.room("cellar", "Steps go down.", south_of=hall, dark_when=story.flag("night", start=True))
    story.room("attic", "A low attic.", north_of=hall)
    story.thing("glass marble", "Clear.", at=hall, first="A glass marble has rolled into a corner.")
    story.thing("key; iron", "Small.", at=hall)
    story.thing("key; silver", "Smaller.", at=hall)
    story.scenery("curtain", "Red.", at=hall)
    mantel = story.supporter("mantelpiece", "Marble.", at=hall)
    story.thing("snow globe", "Snow.", on=mantel, true="A cell of glass.")
    box = story.container("toy box", "Wooden.", at=hall, opened=True, portable=True)
    story.thing("spinning top", "Red.", inside=box)
    story.thing("woollen hat", "Warm.", at=hall, wearable=True)
    story.thing("pebble", "It has a hole.", held_by=story.player, lens=True)
    story.person("Miss Spink; ; ; her", "Round.", at=hall, here="Miss Spink is knitting.")
    story.person("cat", "Black.", at=hall)
    return Play(story.build())


def test_a_room_is_described_in_order(play: Play) -> None:
    assert play.room() == [
        "Hall", "A cold hall.", "A glass marble has rolled into a corner.", "Miss Spink is knitting.",
        "You can see two keys, a toy box (in which is a spinning top), a woollen hat and a cat here.",
        "On the mantelpiece is a snow globe.",
    ]


def test_a_first_sentence_is_for_what_was_never_moved(play: Play) -> None:
    play.do(take, "glass-marble")
    play.do(put_on, "glass-marble", "mantelpiece")
    assert "On the mantelpiece are a glass marble and a snow globe." in play.room()


def test_darkness_has_a_heading_of_its_own(play: Play) -> None:
    assert play.do(go, "south") == ["Darkness", "It is too dark to see anything."]
    assert "spinning-top" not in play.memory.seen
    assert {"cellar", "pebble"} <= play.memory.seen


def test_what_is_in_sight_is_remembered(play: Play) -> None:
    play.room()
    assert {"hall", "snow-globe", "spinning-top", "curtain", "miss-spink", "pebble"} <= play.memory.seen
    assert "attic" not in play.memory.seen


def test_brief_describes_a_room_once(play: Play) -> None:
    assert play.memory.verbose == "brief"
    play.room()
    assert play.do(go, "north") == ["Attic", "A low attic."]
    assert "A cold hall." not in play.do(go, "south")
    assert "A low attic." not in play.do(go, "north")
    assert "A low attic." in play.do(look)


def test_examine_adds_what_can_be_seen(play: Play) -> None:
    assert play.do(examine, "toy-box") == ["Wooden.", "It is open. In the toy box is a spinning top."]
    play.do(close, "toy-box")
    assert play.do(examine, "toy-box") == ["Wooden.", "It is closed."]
    play.do(take, "woollen-hat")
    play.do(wear, "woollen-hat")
    assert play.do(examine, "woollen-hat") == ["Warm.", "You are wearing it."]


def test_search_tells_what_is_there(play: Play) -> None:
    assert play.do(search, "toy-box") == ["In the toy box is a spinning top."]
    play.do(take, "spinning-top")
    assert play.do(search, "toy-box") == ["There is nothing in the toy box."]
    play.do(put_in, "spinning-top", "toy-box")
    assert play.do(search, "toy-box") == ["In the toy box is a spinning top."]


def test_inventory(play: Play) -> None:
    play.do(take, "key")
    play.do(take, "woollen-hat")
    play.do(wear, "woollen-hat")
    assert play.do(inventory) == ["You are carrying a key and a pebble. You are wearing a woollen hat."]


def test_carrying_nothing() -> None:
    story = Story("Bare")
    story.room("hall", "A hall.")
    assert Play(story.build()).do(inventory) == ["You are carrying nothing."]


def test_a_lens_shows_the_true_sight(play: Play) -> None:
    assert play.do(look_at_through, "snow-globe", "pebble") == ["A cell of glass."]
    assert play.do(look_at_through, "curtain", "pebble") == ["The curtain looks just the same that way."]
    assert play.do(look_through, "pebble") == ["A hall of bones."]
    play.do(go, "north")
    assert play.do(look_through, "pebble") == ["Everything here looks just the same that way."]


def test_what_is_no_lens_shows_nothing(play: Play) -> None:
    assert play.do(look_through, "key") == ["You can't see through the key."]
    assert play.do(look_at_through, "curtain", "key") == ["You can't see through the key."]


def test_a_lens_must_be_held_and_takes_no_time(play: Play) -> None:
    world = play.world
    turn = world.turn(play.state, Act(look_through, world.story.entities["pebble"]))
    assert not turn.passed and turn.state == play.state
    play.do(put_on, "pebble", "mantelpiece")
    assert play.do(look_through, "pebble") == ["You aren't holding the pebble."]


def test_a_telling_describes_in_its_own_words() -> None:
    story = Story("Told")
    story.room("hall", "A hall.")
    story.telling("other").describes("hall", "Another hall.")
    assert Play(story.build()).room() == ["Hall", "Another hall."]


def test_computed_prose_reads_a_view() -> None:
    story = Story("Computed")
    lit, score = story.flag("lit", start=True), story.counter("score", up_to=3, start=2)
    story.room("hall", lambda view: f"{view.room.name} {view.state(lit)} {view.state(score)} {view.holds(~lit)}[br]x")
    assert Play(story.build()).room() == ["Hall", "hall True 2 False\nx"]


def test_an_ending_has_its_style() -> None:
    story = Story("Short")
    hall = story.room("hall", "A hall.")
    lamp = story.thing("lamp", "A lamp.", at=hall)
    story.ending("won", "All is well.", outcome="won", on=examine(lamp))
    world = story.build()
    told = Voice(world).tell(world.turn(world.start, Act(examine, lamp)).messages, Memory())
    assert [(paragraph.text, paragraph.style) for paragraph in told] == [("A lamp.", "normal"),
                                                                        ("All is well.", "ending")]


def test_a_copy_of_memory_is_its_own() -> None:
    memory = Memory({"a": 1}, {"hall"}, 3, "brief")
    other = memory.copy()
    other.told["a"] = 2
    other.seen.add("attic")
    assert memory == Memory({"a": 1}, {"hall"}, 3, "brief")


def told_in(things: int) -> float:
    """The quickest of a few tellings of a room with so many things in it."""
    story = Story("Shelves")
    hall = story.room("hall", "A hall.")
    for number in range(things):
        story.thing(f"n{number} thing", "A thing.", at=hall)
    play = Play(story.build())
    return min(timeit.repeat(play.room, number=10, repeat=7))


def test_telling_a_room_grows_little_faster_than_what_is_in_it() -> None:
    """Eight times the things take about eight times as long; sixty-four times would be the square."""
    assert told_in(80) < 30 * told_in(10)


def test_brief_describes_a_room_again_when_it_has_changed() -> None:
    story = Story("Changes")
    shut = story.flag("shut")
    hall = story.room("hall", "The shutters are [if shut]shut[else]open[end].")
    story.room("attic", "A low attic.", north_of=hall)
    story.each_turn(when=story.player.at(story.rooms[1]), then=[shut.set()])
    story.ending("never", "The end.", outcome="other", on=jump)
    play = Play(story.build())
    assert play.room()[1:] == ["The shutters are open."]
    play.do(go, "north")
    assert play.do(go, "south")[1:] == ["The shutters are shut."]
    play.do(go, "north")
    assert play.do(go, "south")[1:] == []
