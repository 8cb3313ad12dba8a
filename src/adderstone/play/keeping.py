"""Keeping: save, restore, saves, script, comment and quit."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from adderstone.grammar.voice import Paragraph
from adderstone.play.asking import ask, confirm
from adderstone.play.output import listed, note
from adderstone.play.saves import Refused, Saved, Shelf, file_name

if TYPE_CHECKING:
    from adderstone.play.session import Session

NOT_KEPT = "This game keeps nothing on disk. Start the program with --folder and a folder's name to have saves."


def save(session: Session, name: str) -> list[Paragraph]:
    """Keep a copy of the game under a name; a name that is taken is asked about first."""
    shelf = session.keeper.shelf
    if shelf is None:
        return [note(NOT_KEPT)]
    if not name:
        return ask(session, "Save under what name?", lambda given: save(session, given), "Nothing is saved.")
    try:
        if shelf.exists(name):
            question = f'There is a save called "{file_name(name)}" already. Write over it? (yes or no)'
            return confirm(session, question, lambda: _write(session, shelf, name), "Nothing is saved.")
    except Refused as refused:
        return [note(str(refused))]
    return _write(session, shelf, name)


def _write(session: Session, shelf: Shelf, name: str) -> list[Paragraph]:
    try:
        path = shelf.save(name, session.timeline, session.memory.verbose)
    except Refused as refused:
        return [note(str(refused))]
    return [note(f'Saved as "{path.stem}". RESTORE {path.stem.upper()} comes back to here.')]


def restore(session: Session, name: str = "") -> list[Paragraph]:
    """Go to a saved game. The present one stays in the timeline."""
    shelf = session.keeper.shelf
    if shelf is None:
        return [note(NOT_KEPT)]
    if not name:
        known = [saved.name for saved in shelf.saved()]
        if not known:
            return [note("You have not saved this story yet. SAVE and a name keeps a game.")]
        question = f"Restore which game? You have: {listed(known)}."
        return ask(session, question, lambda given: restore(session, given), "The story stays where it is.")
    try:
        timeline, mode = shelf.load(name)
    except Refused as refused:
        return [note(str(refused))]
    return _restored(session, timeline, mode, name)


def _restored(session: Session, saved: object, mode: str, name: str) -> list[Paragraph]:
    from adderstone.play.rewinding import here
    from adderstone.play.timeline import Timeline

    assert isinstance(saved, Timeline)
    session.timeline.go(session.timeline.graft(saved))
    session.memory.verbose = mode
    session.arrived()
    session.keeper.start(session.timeline, mode)
    return [note(f'Restored "{file_name(name) or name}", turn {session.turn}.'), *here(session)]


def saves(session: Session, argument: str = "") -> list[Paragraph]:
    """List the saved games."""
    shelf = session.keeper.shelf
    if shelf is None:
        return [note(NOT_KEPT)]
    found = shelf.saved()
    if not found:
        return [note("You have not saved this story yet. SAVE and a name keeps a game; the game in progress is kept "
                     "anyway.")]
    return [note("Your saved games, the latest first: " + "; ".join(_entry(saved) for saved in found) + ".")]


def _entry(saved: Saved) -> str:
    changed = datetime.fromtimestamp(saved.changed, UTC).astimezone()
    return f"{saved.name}, {changed:%d %B %Y at %H:%M}"


def script(session: Session, argument: str = "") -> list[Paragraph]:
    """Say where the transcript lies; or stop writing it, or go on."""
    transcript = session.transcript
    if transcript.path is None:
        return [note("This game keeps no transcript. Start the program with --folder and a folder's name to have one.")]
    word = argument.lower()
    if word not in ("", "on", "off"):
        return [note("SCRIPT says where the transcript is; SCRIPT OFF and SCRIPT ON stop and go on with it. "
                     f'"{argument}" means nothing to it.')]
    if word:
        transcript.switch(word == "on")
    if not transcript.on and not transcript.written:
        return [note(f"The transcript could not be written to {transcript.path}")]
    if not transcript.on:
        return [note(f"The transcript is off. What there is of it lies in {transcript.path}")]
    return [note(f"The transcript of this sitting is written to {transcript.path}")]


def comment(session: Session, argument: str = "") -> list[Paragraph]:
    """A note of the player's: it stands in the transcript, and nothing else happens."""
    if not session.transcript.on:
        return [note("Heard, but there is no transcript to note it in.")]
    return [note("Noted in the transcript.")]


def leave(session: Session, argument: str = "") -> list[Paragraph]:
    """Quit, when the player is sure."""
    def left() -> list[Paragraph]:
        session.finished = True
        return [note("Goodbye. The game is kept as it is." if session.keeper.writing else "Goodbye.")]

    return confirm(session, "Do you really want to quit? (yes or no)", left, "Then the story goes on.")
