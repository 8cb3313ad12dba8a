"""Opening: the first words of a new game, and the recap of one that is resumed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adderstone.grammar.voice import Paragraph
from adderstone.play.output import counted, note

if TYPE_CHECKING:
    from adderstone.play.session import Session


def begin(session: Session) -> list[Paragraph]:
    """Resume the game in progress, or begin a new one."""
    recovered = session.keeper.recover(session.fresh)
    if recovered is not None:
        session.replace(*recovered)
    told = first_page(session) if recovered is None else recap(session)
    session.keeper.start(session.timeline, session.memory.verbose)
    complaint = session.keeper.complaint()
    return ([note(complaint)] if complaint else []) + told


def first_page(session: Session) -> list[Paragraph]:
    """Title, opening and the first room."""
    story = session.world.story
    by = "\n".join(part for part in (story.headline, story.author and f"by {story.author}") if part)
    memory = session.memory.copy()
    words = session.voice.render(story.opening, session.world.env(session.state), memory)
    session.remember(memory)
    page = [Paragraph(story.title, "title")] + ([Paragraph(by)] if by else [])
    page += [Paragraph(part) for part in words.split("\n\n") if part]
    return [*page, note("(Type HELP for how to play.)"), *session.room()]


def recap(session: Session) -> list[Paragraph]:
    """Where the game in progress stands."""
    from adderstone.play.endings import last_page

    story, turn = session.world.story, session.turn
    where = f"You have played {counted(turn, 'turn')}" if turn else "You are at the beginning"
    greeting = note(f"Welcome back to {story.title}. {where}; RESTART begins again, UNDO goes back.")
    if session.over:
        return [Paragraph(story.title, "title"), greeting, *last_page(session)]
    return [Paragraph(story.title, "title"), greeting, *session.room()]
