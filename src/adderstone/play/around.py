"""Around: exits, the map, the topics of those who are here, and waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adderstone.grammar.names import The, the
from adderstone.grammar.voice import Paragraph
from adderstone.play.mapping import exits_of, in_words
from adderstone.play.output import listed, note
from adderstone.world import Person, Topic, always

if TYPE_CHECKING:
    from adderstone.play.session import Session

MOST_TOPICS = 6  # suggested at a time: a nudge, and not a menu


def exits(session: Session, argument: str = "") -> list[Paragraph]:
    """The ways out of this room, with what is known of where they lead."""
    world, state = session.world, session.state
    if world.is_dark(state):
        return [note("It is too dark to see the ways out; you could go back the way you came.")]
    known, untried = exits_of(world, world.room(state), state, session.memory.seen)
    if not known and not untried:
        return [note("There is no way out that you can see.")]
    ways = [f"You can go {listed(known, 'or')}."] if known else []
    if untried:
        ways.append(f"You have not tried {listed(untried, 'or')} yet.")
    return [note(" ".join(ways))]


def known_map(session: Session, argument: str = "") -> list[Paragraph]:
    """The rooms that the player has been in, in words."""
    return [note(line) for line in in_words(session.world, session.state, session.memory.seen)]


def topics(session: Session, argument: str = "") -> list[Paragraph]:
    """What those who are here might be asked or told about."""
    here = [thing for thing in session.world.visible(session.state)
            if isinstance(thing, Person) and thing is not session.world.player]
    if not here:
        return [note("There is nobody here to talk to.")]
    return [note(_suggestions(session, person)) for person in here]


def _suggestions(session: Session, person: Person) -> str:
    env = session.world.env(session.state)
    told = session.memory.told
    open_ = [topic for topic in person.topics if topic.when.holds(env)]
    new = [topic for topic in open_ if not told.get(topic.reply.key)]
    if not new:
        again = " that you have not talked about" if open_ else ""
        return f"You can't think of anything to say to {the(person)}{again}."
    # What is of the moment comes first: a topic that was not always open, and of those the one declared last.
    new.reverse()
    first = sorted(new, key=lambda topic: (not topic.suggest, topic.when is always))[:MOST_TOPICS]
    more = " There is more to talk about." if len(new) > len(first) else ""
    return f"{The(person)}: you could {_offers(first)}.{more}"


def _offers(topics: list[Topic]) -> str:
    by = {"ask": [topic for topic in topics if topic.by != "tell"], "tell": [t for t in topics if t.by == "tell"]}
    return listed([f"{verb} {listed([_offer(topic) for topic in found], 'or')}" for verb, found in by.items() if found],
                  "or")


def _offer(topic: Topic) -> str:
    return topic.suggest or f"about {the(topic)}"


def pronouns(session: Session, argument: str = "") -> list[Paragraph]:
    """What it, him, her and them stand for just now."""
    meant = [f'"{word}" means {listed([the(entity) for entity in entities])}'
             for word, entities in session.context.pronouns.items() if entities]
    return [note(f"Just now {listed(meant)}." if meant else "Nothing has been spoken of yet.")]


def wait(session: Session, argument: str = "") -> list[Paragraph]:
    """Let several turns pass, until something happens."""
    from adderstone.play.doing import LONGEST_WAIT, Doing

    number = argument.split(maxsplit=1)[0] if argument else "1"
    if not (number.isascii() and number.isdigit() and 0 < int(number[:9]) <= LONGEST_WAIT):
        return [note(f"Wait how long? WAIT 5 waits for five turns, or until something happens; "
                     f"{LONGEST_WAIT} is the most.")]
    doing = Doing(session)
    doing.wait(int(number))
    return session.done(f"wait {number}", doing)
