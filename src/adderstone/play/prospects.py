"""Prospects: whether the game can still be won, and what leads on. Nothing is said that is not known.

Three are asked in turn. Who plays against the proof has its strategy at hand. Where a verified proof of this very story
lies beside it, and says that a good ending can be reached from everywhere, that settles it. Else the turns ahead are
looked through, for as long as somebody who has asked is willing to wait.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from adderstone.grammar.voice import Paragraph
from adderstone.play.output import note, notes

if TYPE_CHECKING:
    from adderstone.play.session import Session
    from adderstone.prove.explicit import Move
    from adderstone.prove.keeping import Kept
    from adderstone.world import Act, State, World

TRIED, HINTED = 50_000, 20_000  # turns that are tried for an answer, and for a hint: a few seconds at most
SURE = ("merciful", "polite")  # stories that promise to leave nobody stranded
PROVED = ("It has been proved, and the proof was checked: from wherever you can come to in this story, there is a way to a "
          "good ending.")
LUCK = "Not all of it is in your hands: somebody else, or chance, must choose well."


class Others(Protocol):
    """Who chooses in place of the seed, and knows how the game stands."""

    def choices(self, state: State, act: Act, drawn: State) -> State:
        """How the choices of a turn fall, given how the seed drew them."""

    def surely(self, state: State) -> bool:
        """Whether the player wins from here whatever they choose."""

    def act(self, state: State) -> Act | None:
        """What the player would do to win, where that is known."""


@dataclass(frozen=True)
class Prospect:
    """Whether a good ending can be reached, None if that is unknown; why; and a first move on a way there."""

    can: bool | None
    why: str
    move: Move | None = None


def prospect(session: Session, state: State | None = None, *, step: bool = False, tried: int | None = None) -> Prospect:
    """How the game stands, in its present state or another; with `step`, a first move is looked for in any case."""
    from adderstone.prove.goals import good
    from adderstone.prove.keeping import current, kept

    world = session.world
    here = session.state if state is None else state
    if not good(world):
        return Prospect(False, "There is nothing to win: this story has no good ending.")
    if session.others is not None:
        return _against(session.others, world, here)
    known = kept(world)
    holds = known is not None and current(world, known)
    if known is not None and known.always and holds:
        return Prospect(True, PROVED, _looked(world, here, known, holds, tried).move if step else None)
    return _looked(world, here, known, holds, tried)


def _against(others: Others, world: World, state: State) -> Prospect:
    """What the proof says of a game against those who choose."""
    from adderstone.prove.explicit import Move

    if not others.surely(state):
        return Prospect(False, "However you play from here, those who choose can keep you from winning.")
    act = others.act(state)
    move = Move(act, (0,) * len(world.choices)) if act is not None else None
    return Prospect(True, "Whatever the others choose, you have a way to win.", move)


def _looked(world: World, state: State, known: Kept | None, holds: bool, tried: int | None) -> Prospect:
    """What the turns ahead say, those of a run that is kept before others."""
    from adderstone.prove.ahead import ahead, leaves_it_to_others
    from adderstone.prove.following import NOTHING, following
    from adderstone.prove.keeping import moves

    found = following(world, state, moves(world, known)) if known is not None else NOTHING
    found = found if found.moves else ahead(world, state, TRIED if tried is None else tried)
    if found.moves:
        luck = f" {LUCK}" if leaves_it_to_others(world, found) else ""
        return Prospect(True, f"There is a way from here to a good ending.{luck}", found.moves[0])
    if found.complete:
        return Prospect(False, "Every way on from here has been looked through, and none of them ends well.")
    proved = ("This story has not been proved" if known is None else "It is not proved that this story can always be won" if holds
              else "This story has changed since it was proved")
    return Prospect(None, f"{proved}, and there is too much of it to look through while you wait.")


# --- what is said ---


def winnable(session: Session, argument: str = "") -> list[Paragraph]:
    """CAN I STILL WIN: yes, no, or that it is not known; where it is no, since when."""
    if session.over:
        return [note("The story is over, one way or the other.")]
    found = prospect(session)
    word = {True: "Yes.", False: "No.", None: "I don't know."}[found.can]
    since = _since(session) if found.can is False else ""
    return notes(f"{word} {found.why}{since}")


def _since(session: Session) -> str:
    """The last turn of this branch from which the game could still be won, if that can be said.

    Once a game can't be won, it never can be again, so the turn is found by halving.
    """
    line = [node for node in session.timeline.line() if node.turn < session.turn]
    low, high = 0, len(line)  # before `low` it can be won; from `high` on it can't
    while low < high:
        middle = (low + high) // 2
        found = prospect(session, line[middle].state).can
        if found is None:
            return ""
        low, high = (middle + 1, high) if found else (low, middle)
    if not low:
        return ""
    turn = line[low - 1].turn
    return f" At turn {turn} it could still be won: GO TO TURN {turn} leads back there."


def lost(session: Session) -> list[Paragraph]:
    """In a story that may strand its player: that it has, where that is known. A hint would only mislead then."""
    from adderstone.prove.goals import good

    world = session.world
    if world.story.fairness in SURE or not good(world) or prospect(session, tried=HINTED).can is not False:
        return []
    return [note("No hint can help here: the story can't be won any more. CAN I STILL WIN says since when.")]


def nudge(session: Session) -> list[Paragraph]:
    """One step on a way to a good ending, for when the story's own hints are used up; nothing where none is known."""
    found = prospect(session, step=True, tried=HINTED)
    if found.move is None:
        return []
    from adderstone.prove.commands import Typist

    command = Typist(session.world).command(session.state, found.move)
    return [note(f"(One step on a way to a good ending: {command.upper()}.)")] if command else []
