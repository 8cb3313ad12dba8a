"""Progress: the story's own measure, its hints, and what a finished game has left unseen."""

from __future__ import annotations

from binascii import crc32
from typing import TYPE_CHECKING

from adderstone.grammar.memory import Memory
from adderstone.grammar.voice import Paragraph
from adderstone.play import prospects
from adderstone.play.output import counted, note, notes
from adderstone.world.rules import Landmark

if TYPE_CHECKING:
    from adderstone.play.session import Session

HINT = "hint:"  # what the memory counts given hints under


def reached(session: Session) -> list[Landmark]:
    """The landmarks that this branch of the game has reached, in the story's order."""
    return [mark for mark in session.world.story.landmarks
            if mark.reached is not None and session.state[mark.reached.index]]


def measure(session: Session) -> str:
    """How far the game has come, in one line; empty where a story keeps no count."""
    total = len(session.world.story.landmarks)
    return f"You came to know {len(reached(session))} of the {total} things that there are to know." if total else ""


def score(session: Session, argument: str = "") -> list[Paragraph]:
    """What is known so far, in the story's words, and how much there is in all."""
    landmarks = session.world.story.landmarks
    turns = f"You have taken {counted(session.turn, 'turn')}."
    if not landmarks:
        return [note(f"This story keeps no score: it ends well or it does not. {turns}")]
    known = reached(session)
    memory = session.memory.copy()
    env = session.world.env(session.state)
    lines = [session.voice.render(mark.known, env, memory) for mark in known]
    head = "What you know so far:" if known else "You don't know much yet."
    count = f"That is {len(known)} of {len(landmarks)}." if known else f"There are {len(landmarks)} things to find out."
    return [note(head), *map(note, lines), note(f"{count} {turns}")] if known else [note(f"{head} {count} {turns}")]


def hint(session: Session, argument: str = "") -> list[Paragraph]:
    """The next of three hints on the way to the first landmark that has not been reached."""
    stranded = prospects.lost(session)
    if stranded:
        return stranded
    done = reached(session)
    ahead = [mark for mark in session.world.story.landmarks if mark not in done]
    if not session.world.story.landmarks:
        said = "This story has no hints. LOOK, and EXAMINE whatever is named; HELP shows the commands."
        return [note(said), *prospects.nudge(session)]
    if not ahead:
        return [note("You have been everywhere that hints could lead you. The rest is yours."), *prospects.nudge(session)]
    return _next_hint(session, ahead[0])


def _next_hint(session: Session, mark: Landmark) -> list[Paragraph]:
    memory, count = session.memory.copy(), _moment(session, mark)
    given = memory.told.get(count, 0)
    last = given >= len(mark.hints)
    if last:
        given = len(mark.hints) - 1
        more = "That was the last hint for this part; here it is again."
    else:
        memory.told[count] = given + 1
        left = len(mark.hints) - given - 1
        more = f"({left} more for this part: HINT again.)" if left else "(That is all there is to say about this part.)"
    words = session.voice.render(mark.hints[given], session.world.env(session.state), memory)
    session.remember(memory)
    return [*notes(words), note(more), *(prospects.nudge(session) if last else ())]


def _moment(session: Session, mark: Landmark) -> str:
    """What hints are counted under: where a landmark's hints read otherwise than they did, they begin again."""
    words = "".join(session.voice.render(text, session.world.env(session.state), Memory()) for text in mark.hints)
    return f"{HINT}{mark.name} {crc32(words.encode()):08x}"


def missed(session: Session) -> str:
    """What was not seen in this game and all its branches, counted and not given away."""
    world = session.world
    ends = {ending.number for node in session.timeline if (ending := world.ended(node.state)) is not None}
    seen = {key for node in session.timeline for key in node.changes.seen}
    rooms = sum(room.key in seen for room in world.rooms)
    marks = [mark.reached for mark in world.story.landmarks if mark.reached is not None]
    known = sum(any(node.state[flag.index] for node in session.timeline) for flag in marks)
    parts = [_part("ending", len(ends), len(world.endings)), _part("room", rooms, len(world.rooms))]
    parts += [_part("thing to know", known, len(marks), "things to know")] if marks else []
    return "\n\n".join(parts)


def _part(name: str, seen: int, total: int, plural: str = "") -> str:
    names = name if total == 1 else plural or f"{name}s"
    if seen >= total:
        return f"You have found {'the one' if total == 1 else f'all {total}'} {names}."
    return f"You have found {seen} of {total} {names}; {total - seen} still to be found."


def see_missed(session: Session, argument: str = "") -> list[Paragraph]:
    """SEE WHAT YOU MISSED, asked for while the story goes on."""
    return notes(missed(session))
