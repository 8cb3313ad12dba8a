"""Meta commands: words to the program, not to the world. They take no time.

Each is a function of the session and an argument, registered under its names; the table says which there are.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from adderstone.grammar.voice import Paragraph
from adderstone.play import around, guide, keeping, progress, prospects, rewinding
from adderstone.play.output import note

if TYPE_CHECKING:
    from adderstone.play.session import Session

Command = Callable[["Session", str], list[Paragraph]]

COMMANDS: dict[str, Command] = {
    "undo": rewinding.undo, "redo": rewinding.redo, "timeline": rewinding.timeline, "branches": rewinding.timeline,
    "turn": rewinding.to_turn, "branch": rewinding.to_branch, "restart": rewinding.restart,
    "save": keeping.save, "restore": keeping.restore, "load": keeping.restore, "saves": keeping.saves,
    "script": keeping.script, "transcript": keeping.script, "comment": keeping.comment, "quit": keeping.leave,
    "hint": progress.hint, "hints": progress.hint, "score": progress.score, "missed": progress.see_missed,
    "winnable": prospects.winnable,
    "exits": around.exits, "map": around.known_map, "topics": around.topics, "wait": around.wait,
    "help": guide.help_, "about": guide.about, "credits": guide.credits_, "version": guide.version,
    "verbose": guide.verbose, "brief": guide.brief, "pronouns": around.pronouns,
}


# Phrases that mean a meta command whatever the story's own words are; the rest is the parser's business.
PHRASES: tuple[tuple[re.Pattern[str], str], ...] = tuple((re.compile(pattern), name) for pattern, name in (
    (r"(?:undo|take back)(?: the)?(?: last)? (\d+)(?: turns?| commands?)?", "undo"),
    (r"(?:undo|take back)(?: the| my)?(?: last)? (?:turn|command|move)", "undo"), (r"redo (\d+)(?: turns?)?", "redo"),
    (r"(?:timeline|branches|show timeline)", "timeline"), (r"(?:go to|back to) turn (\d+)", "turn"),
    (r"(?:go to )?branch(?: (\d+))?", "branch"), (r"(?:saves|list saves|saved games)", "saves"),
    (r"(?:script|transcript) (\w+)", "script"),
    (r"(?:see )?what (?:i|you|have i|did i) miss(?:ed)?", "missed"), (r"amusing", "missed"),
    (r"(?:can|could) (?:i|this|it|the (?:story|game)) (?:still )?(?:win|be won)", "winnable"),
    (r"is (?:this|it|the (?:story|game)) (?:still )?(?:winnable|possible to win)", "winnable"),
    (r"(?:am i|is this|is it) (?:stuck|unwinnable|hopeless|a dead end)", "winnable"), (r"winnable", "winnable")))


# A name may hold dots and slashes, so these are read before a line is taken apart.
NAMED = re.compile(r"(save|restore|load)(?: as)? (\S+)", re.IGNORECASE)


def named(line: str) -> tuple[str, str] | None:
    """The save or restore, with its name or path of one word, that a whole line means."""
    match = NAMED.fullmatch(line.strip())
    return (match[1].lower(), match[2]) if match is not None else None


def phrase(command: str) -> tuple[str, str] | None:
    """The meta command and argument that a phrase of this module's own means."""
    words = " ".join(command.lower().strip(" .!?").split())
    for pattern, name in PHRASES:
        match = pattern.fullmatch(words)
        if match is not None:
            return name, next((group for group in match.groups() if group), "")
    return None


def run(session: Session, name: str, argument: str) -> list[Paragraph]:
    """Run a meta command by its name."""
    command = COMMANDS.get(name)
    if command is None:
        return [note(f'There is no command "{name}" here. HELP lists what there is.')]
    return command(session, argument.strip())
