"""What a command comes to: something to do, a walk, a word to the program, or an answer in the parser's voice."""

from __future__ import annotations

from dataclasses import dataclass

from adderstone.world import Act, Direction, Entity, Room


@dataclass(frozen=True)
class Question:
    """An open question. A fragment completes the command: `before`, then the fragment, then `after`.

    `kind` is "which" (one of `options`; several where `many`), "missing" (a noun is wanted) or "confirm" (yes or no).
    """

    kind: str
    before: tuple[str, ...]
    after: tuple[str, ...] = ()
    options: tuple[Entity, ...] = ()
    many: bool = False


@dataclass(frozen=True)
class Do:
    """Acts for the world to turn on. `many`: each report is to be headed by its thing, "brass hook: Taken."."""

    acts: tuple[Act, ...]
    notices: tuple[str, ...] = ()
    many: bool = False


@dataclass(frozen=True)
class Travel:
    """A walk over known exits, to be done step by step."""

    path: tuple[Direction, ...]
    goal: Room
    notices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Meta:
    """A word to the program and not to the world: save, undo, hint and the like."""

    name: str
    argument: str = ""
    notices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Answer:
    """The parser's own reply. It takes no turn; a question stays open for the next command."""

    text: str
    question: Question | None = None


Parsed = Do | Travel | Meta | Answer
