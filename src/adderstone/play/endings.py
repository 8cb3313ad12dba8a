"""Endings: the last page, and the few words that are understood after it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from adderstone.grammar.names import capitalised
from adderstone.grammar.voice import Paragraph
from adderstone.play import keeping, progress, rewinding
from adderstone.play.output import counted, note, notes

if TYPE_CHECKING:
    from adderstone.play.session import Session

MENU = "You can UNDO the last turn, RESTORE a saved game, RESTART, SEE WHAT YOU MISSED, or QUIT."
ABOUT = ("score", "saves", "script", "transcript", "credits", "about", "version", "redo")
FILLING = re.compile(r"^(?:a saved game|saved game|the game)$|\b(?:the|last|turns?|commands?|please)\b")
OUTCOMES = {"won": "the story is won", "lost": "the story is lost", "other": "the story ends here"}


def last_page(session: Session) -> list[Paragraph]:
    """What follows an ending's own words: its name, what was reached, and what can be done now."""
    ending = session.world.ended(session.state)
    if ending is None:
        return []
    name = capitalised(ending.name)
    title = Paragraph(f"*** {name}: {OUTCOMES[ending.outcome]}, in {counted(session.turn, 'turn')} ***", "ending")
    return [title, *notes(progress.measure(session)), note(MENU)]


def answer(session: Session, line: str) -> list[Paragraph]:
    """Do what was chosen after an ending; anything else is answered with what can be chosen."""
    from adderstone.play import meta

    words = line.lower().strip(" .!?").split()
    word, rest = (words[0], " ".join(words[1:])) if words else ("", "")
    if word in CHOICES:
        return CHOICES[word](session, FILLING.sub("", rest).strip())
    if line.startswith("*"):
        return meta.run(session, "comment", line)
    own = meta.phrase(line) or ((word, "") if word in ABOUT and not rest else None)
    return meta.run(session, *own) if own is not None else [note(f"The story is over. {MENU}")]


def _quit(session: Session, _: str) -> list[Paragraph]:
    session.finished = True
    return [note("Goodbye.")]


def _missed(session: Session, _: str) -> list[Paragraph]:
    return [*notes(progress.missed(session)), note(MENU)]


Chosen = Callable[["Session", str], list[Paragraph]]
CHOICES: dict[str, Chosen] = {
    "undo": rewinding.undo, "restore": keeping.restore, "load": keeping.restore,
    "restart": lambda session, _: rewinding.start_again(session),
    "see": _missed, "missed": _missed, "amusing": _missed, "quit": _quit, "q": _quit,
}
