"""A small house that tests of the world share: one thing of each kind, and short ways to take turns in it."""

from __future__ import annotations

from dataclasses import dataclass

from adderstone.world import Act, Counter, Enum, Flag, Person, Room, Story, Thing, World
from adderstone.world.fields import Choice
from adderstone.world.verbs import go


@dataclass
class House:
    """A small house with one of each kind."""

    story: Story
    hall: Room
    study: Room
    cellar: Room
    lamp: Thing
    hat: Thing
    chest: Thing
    key: Thing
    table: Thing
    bun: Thing
    maid: Person
    oil: Counter
    mood: Enum
    rung: Flag
    draught: Choice


def make_house() -> House:
    """Two rooms, a dark cellar, a locked chest, somebody, and a choice of chance."""
    story = Story("House")
    hall = story.room("Hall", "A hall.")
    study = story.room("Study", "A study.", east_of=hall)
    lamp = story.thing("lamp", "A lamp.", at=hall)
    cellar = story.room("Cellar", "A cellar.", below=hall, dark_when=~lamp.held)
    key = story.thing("key", "A key.", at=study)
    table = story.supporter("table", "A table.", at=study)
    chest = story.container("chest", "A chest.", at=study, opened=False, locked=True, key=key)
    bun = story.thing("bun", "A bun.", inside=chest, edible=True)
    hat = story.thing("hat", "A hat.", at=hall, wearable=True)
    maid = story.person("maid; ; ; her", "A maid.", at=study)
    oil = story.counter("oil", up_to=3, start=2)
    mood = story.enum("mood", "calm", "cross", "asleep")
    rung = story.flag("rung")
    draught = story.choice("draught", "none", "north", "south", when=story.player.at(hall))
    return House(story, hall, study, cellar, lamp, hat, chest, key, table, bun, maid, oil, mood, rung, draught)


def said(world: World, state: tuple[int, ...], act: Act, choices: tuple[int, ...] = ()) -> list[str]:
    """The first variant of each thing told by one turn."""
    return [message.text.variants[0] for message in world.turn(state, act, choices).messages if message.text]


def after(world: World, *acts: Act) -> tuple[int, ...]:
    """The state after some acts, none of which may be refused."""
    state = world.start
    for act in acts:
        turn = world.turn(state, act)
        assert not turn.refused, (str(act), turn.messages)
        state = turn.state
    return state


def way(house: House, name: str) -> Act:
    return Act(go, house.story.compass[name])
