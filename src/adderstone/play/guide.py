"""Guide: help, about, credits, version, and how fully rooms are described."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from adderstone.grammar.voice import Paragraph
from adderstone.play.output import note, notes
from adderstone.world import Verb

if TYPE_CHECKING:
    from adderstone.play.session import Session

HELP = """You are in a story. Say what you do, in a few words, and the story answers.

LOOK (L) around, and EXAMINE (X) whatever is named: most of what you need lies in plain sight. TAKE and DROP things;
INVENTORY (I) lists what you have. Go about with NORTH, SOUTH, EAST, WEST, UP, DOWN, IN and OUT, or with GO TO and a
room that you know; EXITS and MAP help.

OPEN, PUT ON, PUT IN, WEAR, GIVE, SHOW, PUSH and most plain verbs work. TALK TO somebody, ASK them ABOUT something, or
TELL them; TOPICS suggests what. One line may hold several commands: TAKE KEY THEN GO EAST.

UNDO takes back as much as you like, and TIMELINE shows every branch of your game. SAVE and RESTORE keep one under a
name. HINT helps a little, then more; ask CAN I STILL WIN if you doubt it; SCORE says how far you are; WAIT (Z),
AGAIN (G) and QUIT do what they say."""
FAIRNESS = {
    "merciful": "You can't get stuck, and you can't be killed for good.",
    "polite": "You can't get stuck without seeing at once that you are.",
    "tough": "You can get stuck, but never without a warning first.",
    "nasty": "You can get stuck, and will only notice when it is done.",
    "cruel": "You can get stuck without noticing at all.",
}


def help_(session: Session, argument: str = "") -> list[Paragraph]:
    """The commands, and those that this story adds."""
    phrases = [phrase for verb, grammar in session.world.story.verbs.items()
               if not verb.secret and (phrase := _phrase(verb, grammar))]
    special = f"\n\nIn this story you can also {', '.join(phrases)}." if phrases else ""
    return notes(_unwrapped(HELP) + special)


def _unwrapped(text: str) -> str:
    return "\n\n".join(" ".join(part.split()) for part in text.split("\n\n"))


def _phrase(verb: Verb, grammar: tuple[str, ...]) -> str:
    """How a verb of the story's own is written: "KNIT something"."""
    first = grammar[0] if grammar else verb.name
    words = [word for word in re.split(r"(\[[^]]*\])|\s+", first) if word]
    return " ".join("something" if word.startswith("[") else word.split("/")[0].upper() for word in words)


def about(session: Session, argument: str = "") -> list[Paragraph]:
    """What the story says of itself, and how fair it is."""
    story = session.world.story
    memory = session.memory.copy()
    words = session.voice.render(story.about, session.world.env(session.state), memory) if story.about else ""
    by = f"{story.title}{f', by {story.author}' if story.author else ''}."
    fair = FAIRNESS.get(story.fairness, "")
    scale = f"On the scale from merciful to cruel this story is {story.fairness}." if story.fairness else ""
    level = f"{scale} {fair}".strip()
    return notes("\n\n".join(part for part in (by, words, level) if part))


def credits_(session: Session, argument: str = "") -> list[Paragraph]:
    """Who made what."""
    story = session.world.story
    return [note(f"{story.title}: {story.author or 'author not named'}. Played by Adderstone, a story-world engine.")]


def version(session: Session, argument: str = "") -> list[Paragraph]:
    """The engine's version and the story's number."""
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        engine = f"Adderstone {installed('adderstone')}"
    except PackageNotFoundError:
        engine = "Adderstone, not installed as a package"
    story = session.world.story
    telling = f", {session.world.telling.name} telling" if session.world.telling is not None else ""
    return [note(f"{engine}. {story.title}{telling}{f' (IFID {story.ifid})' if story.ifid else ''}.")]


def verbose(session: Session, argument: str = "") -> list[Paragraph]:
    """Describe rooms in full each time."""
    return _mode(session, "verbose", "Rooms will be described in full each time you come to them.")


def brief(session: Session, argument: str = "") -> list[Paragraph]:
    """Describe rooms in full when they are new or have changed."""
    said = "Rooms will be described in full when they are new or have changed; LOOK tells all again."
    return _mode(session, "brief", said)


def _mode(session: Session, mode: str, said: str) -> list[Paragraph]:
    memory = session.memory.copy()
    memory.verbose = mode
    session.remember(memory)
    return [note(said)]
