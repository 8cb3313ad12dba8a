"""A small story that tests of play share: a locked door, somebody with topics, chance, landmarks and three endings."""

from __future__ import annotations

from adderstone.play.output import Output
from adderstone.play.session import Session
from adderstone.world import Story, World
from adderstone.world.verbs import pull, take


def make_story(title: str = "Lighthouse", ifid: str = "LIGHT-1") -> Story:
    """Four rooms, a keeper, a gull that decides for itself, and two landmarks."""
    story = Story(title, author="The tests", opening="The sea is loud.", about="A lighthouse.", ifid=ifid,
                  fairness="polite")
    shore = story.room("Shore", "A shingle shore. The lighthouse is north.")
    hall = story.room("Hall", "A round hall with a stair up. A store is to the east.", north_of=shore)
    lamp_room = story.room("Lamp Room", "All glass.", above=hall)
    store = story.room("Store", "Ropes and tins.")
    key = story.thing("iron key", "Rusty.", at=shore)
    story.thing("shell", "White.", at=shore)
    story.thing("brass hook", "Bent.", at=shore)
    story.door("oak door", "Stout.", (hall, story.compass.east), (store, story.compass.west), locked=True, key=key)
    lever = story.scenery("lever", "It lights the lamp.", at=lamp_room)
    keeper = story.person("keeper; ; ; him", "Old.", at=hall, greeting='"Ahoy."', shrug='"Hm."')
    story.topic(keeper, "lamp; ; lamps light", '"It wants lighting."', suggest="about the lamp")
    story.topic(keeper, "sea", '"Wet."')
    gull = story.choice("gull", "silent", "cries", "dives", weights=(2, 1, 1))
    story.each_turn("A gull cries.", when=gull.is_("cries"))
    story.each_turn("A gull dives at you.", when=gull.is_("dives"))
    wet = story.counter("wet", up_to=6)
    story.each_turn(when=gull.is_("dives"), then=[wet.up()])
    story.verb("signal", "signal to [noun]", needs=("see",))
    story.landmark("key found", when=key.held, known="You found a key.", hints=["Look about.", "Rust.", "TAKE KEY."])
    story.landmark("store seen", when=story.player.at(store), known="You saw the store.",
                   hints=["A door.", "A lock.", "UNLOCK DOOR WITH KEY."])
    story.instead(pull(lever), "The lever moves.")
    story.instead(take(keeper), "You pull him along.", when=story.player.at(store))
    story.ending("light", "The lamp burns.", outcome="won", on=pull(lever))
    story.ending("soaked", "You are soaked through.", outcome="lost", when=wet.at_least(6))
    story.ending("thief", "You are taken for a thief.", outcome="other", on=take(keeper), when=story.player.at(store))
    return story


def make_world() -> World:
    """The story, built."""
    return make_story().build()


def play(session: Session, *lines: str) -> Output:
    """Begin, submit some lines, and give the last answer."""
    output = session.begin()
    for line in lines:
        output = session.submit(line)
    return output


def place(session: Session) -> tuple[object, ...]:
    """All that a save must bring back."""
    memory = session.memory
    line = [(node.command, node.state, node.turn) for node in session.timeline.line()]
    return session.state, session.turn, session.seed, memory.told, memory.seen, memory.verbose, line
