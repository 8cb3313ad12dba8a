"""What a session answers: paragraphs with a style, and what a screen shows beside them."""

from __future__ import annotations

from dataclasses import dataclass

from adderstone.grammar.voice import Paragraph

PROMPT = "> "


@dataclass(frozen=True)
class Output:
    """The answer to one line. `finished` asks the program to end; `room` and `turn` are for a status line."""

    paragraphs: tuple[Paragraph, ...]
    prompt: str = PROMPT
    finished: bool = False
    room: str = ""
    turn: int = 0

    @property
    def text(self) -> str:
        """All paragraphs as plain text, a blank line between them."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)


def note(text: str) -> Paragraph:
    """A paragraph in the parser's voice, set apart from the story's."""
    return Paragraph(text, "note")


def notes(text: str) -> list[Paragraph]:
    """Several notes, one to each paragraph of a text."""
    return [note(part) for part in text.split("\n\n") if part]


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 turn", "2 turns"."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def listed(items: list[str], joiner: str = "and") -> str:
    """Words in a row: "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {joiner} {items[-1]}"


def cleaned(line: str) -> str:
    """A line without what no keyboard types: control characters become blanks."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in line).split())
