"""Asking: the program's own questions, such as "do you really want to quit?". They are open until they are answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from adderstone.grammar.voice import Paragraph
from adderstone.play.output import note

if TYPE_CHECKING:
    from adderstone.play.session import Session

YES = ("y", "yes", "yeah", "yep", "aye", "sure", "ok", "okay")
NO = ("n", "no", "nope", "nay", "never", "cancel")
Reply = Callable[["Session", str], list[Paragraph]]


@dataclass(frozen=True)
class Asking:
    """One open question: its prompt, and what to do with the line that answers it."""

    prompt: str
    answered: Reply


def confirm(session: Session, question: str, do: Callable[[], list[Paragraph]], otherwise: str) -> list[Paragraph]:
    """Ask before doing something; anything but a yes or a no is asked again."""
    def reply(session: Session, line: str) -> list[Paragraph]:
        word = line.lower().strip(" .!").removesuffix("please").removesuffix("thanks").strip(" ,")
        if word in YES:
            return do()
        if word in NO:
            return [note(otherwise)]
        session.asking = asking
        return [note(f"Please answer yes or no. {question}")]

    asking = session.asking = Asking("> ", reply)
    return [note(question)]


def ask(session: Session, question: str, do: Callable[[str], list[Paragraph]], otherwise: str) -> list[Paragraph]:
    """Ask for a name; an empty line lets it be."""
    def reply(session: Session, line: str) -> list[Paragraph]:
        return do(line) if line and line.lower() not in NO else [note(otherwise)]

    session.asking = Asking("> ", reply)
    return [note(question)]
