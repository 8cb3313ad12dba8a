"""Rewinding: undo, redo and the timeline, where every branch that was left can be gone back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adderstone.grammar.voice import Paragraph
from adderstone.play.asking import confirm
from adderstone.play.output import counted, listed, note
from adderstone.play.timeline import Node

if TYPE_CHECKING:
    from adderstone.play.session import Session

LAST = 6  # how many commands of a branch its line in the timeline names


def undo(session: Session, argument: str = "") -> list[Paragraph]:
    """Go back by one command, or by several."""
    steps = _number(argument or "1")
    if steps is None or steps < 1:
        return [note(f'Undo how often? "UNDO" takes back one command, "UNDO 3" three; "{argument}" is no number.')]
    left: list[Node] = []
    while len(left) < steps and (node := session.timeline.undo()) is not None:
        left.append(node)
    if not left:
        return [note("There is nothing to undo: this is the beginning.")]
    session.go(session.timeline.at)
    return [note(f"Undone: {_commands(left[::-1])}."), *session.room(full=False)]


def redo(session: Session, argument: str = "") -> list[Paragraph]:
    """Go forward again along the line that was undone."""
    steps = _number(argument or "1")
    if steps is None or steps < 1:
        return [note(f'Redo how often? "REDO" does one command again, "REDO 3" three; "{argument}" is no number.')]
    done: list[Node] = []
    while len(done) < steps and (node := session.timeline.redo()) is not None:
        done.append(node)
    if not done:
        return [note("There is nothing to redo. (AGAIN repeats the last command.)")]
    session.go(session.timeline.at)
    return [note(f"Done again: {_commands(done)}."), *here(session)]


def here(session: Session) -> list[Paragraph]:
    """Where the player is now, after a jump: the room, or the last page."""
    from adderstone.play.endings import last_page

    return last_page(session) if session.over else session.room()


def restart(session: Session, argument: str = "") -> list[Paragraph]:
    """Begin again, when the player is sure."""
    question = "Do you really want to begin again? (yes or no; the timeline keeps this game)"
    return confirm(session, question, lambda: start_again(session), "Then the story goes on.")


def start_again(session: Session) -> list[Paragraph]:
    """Go to the beginning and tell the opening."""
    from adderstone.play.opening import first_page

    session.go(session.timeline.root())
    session.context.pronouns.clear()
    return first_page(session)


# --- the timeline ---


def timeline(session: Session, argument: str = "") -> list[Paragraph]:
    """Say what branches there are, each by its last commands."""
    tips = session.timeline.tips()
    if len(session.timeline.nodes) == 1:
        return [note("Nothing has happened yet. The timeline will keep every turn, also those that you undo.")]
    present = session.timeline.line()[-1]
    lines = [_branch(number, tip, tip is present) for number, tip in enumerate(tips, 1)]
    many = "one line" if len(tips) == 1 else f"{len(tips)} branches"
    head = f"The timeline has {many}; you are at turn {session.turn}."
    return [note(head), *map(note, lines), note("GO TO TURN 3 goes to that turn of this branch; BRANCH 2 to the end of "
                                                "another.")]


def _branch(number: int, tip: Node, present: bool) -> str:
    path = tip.path()
    fork = next((node for node in path[::-1] if node.parent is not None and len(node.parent.children) > 1), None)
    since = f", apart since turn {fork.parent.turn}" if fork is not None and fork.parent is not None else ""
    commands = [node.command for node in path if node.command][-LAST:]
    dots = "... " if len(path) - 1 > LAST else ""
    which = f"Branch {number}{' (this one)' if present else ''}, {counted(tip.turn, 'turn')}{since}"
    return f"{which}: {dots}{', '.join(commands)}."


def to_turn(session: Session, argument: str) -> list[Paragraph]:
    """Go to a turn of the present branch."""
    wanted = _number(argument.lower().removeprefix("to ").removeprefix("turn "))
    if wanted is None:
        return [note("Go to which turn? GO TO TURN 3, say; TIMELINE shows what there is.")]
    line = session.timeline.line()
    if not 0 <= wanted <= line[-1].turn:
        return [note(f"This branch has the turns 0 to {line[-1].turn}. TIMELINE shows the others.")]
    goal = [node for node in line if node.turn <= wanted][-1]
    return _jump(session, goal, f"You are at turn {goal.turn} again.", line[-1])


def to_branch(session: Session, argument: str) -> list[Paragraph]:
    """Go to the end of a branch."""
    tips = session.timeline.tips()
    wanted = _number(argument)
    if wanted is None or not 1 <= wanted <= len(tips):
        count = f"There are {len(tips)} branches" if len(tips) > 1 else "There is one branch"
        return [note(f"Which branch? {count}; TIMELINE shows them, and BRANCH 1 goes to the first.")]
    goal = tips[wanted - 1]
    return _jump(session, goal, f"You are at the end of branch {wanted}, at turn {goal.turn}.", goal)


def _jump(session: Session, goal: Node, said: str, tip: Node) -> list[Paragraph]:
    session.go(tip)
    session.go(goal)
    return [note(said), *here(session)]


def _number(words: str) -> int | None:
    plain = words.strip()
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) < 9 else None


def _commands(nodes: list[Node]) -> str:
    return listed([f'"{node.command}"' for node in nodes[:LAST]]) + (" and more" if len(nodes) > LAST else "")
