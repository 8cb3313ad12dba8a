"""Doing: carrying out one command, act by act, on copies of the state and the memory.

Each act is one turn of the world, with the choices of that turn drawn by the seed. Acts that are implied come first and
are told as a notice in place of their report.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from adderstone.grammar.implied import implied
from adderstone.grammar.names import bare
from adderstone.grammar.parsed import Do, Travel
from adderstone.grammar.voice import Paragraph
from adderstone.play.choices import drawn
from adderstone.play.output import note
from adderstone.world import Act, Direction, Message, Turn
from adderstone.world.text import Text
from adderstone.world.verbs import go, wait

if TYPE_CHECKING:
    from adderstone.play.session import Session

LONGEST_WAIT = 100


class Doing:
    """A command under way. `failed` once something was refused; `passed` once time went by."""

    def __init__(self, session: Session) -> None:
        self.world, self.voice, self.others = session.world, session.voice, session.others
        self.state, self.turn, self.seed = session.state, session.turn, session.seed
        self.memory = session.memory.copy()
        self.paragraphs: list[Paragraph] = []
        self.turns: list[Turn] = []
        self.failed = self.passed = False

    @property
    def over(self) -> bool:
        return self.world.ended(self.state) is not None

    # --- kinds of commands ---

    def do(self, parsed: Do) -> None:
        """Every act in turn; of many, one that is refused does not keep the others from being done."""
        self.notices(parsed.notices)
        went_well = []
        for act in parsed.acts:
            if self.over:
                break
            went_well.append(self.attempt(act, bare(act.noun) if parsed.many and act.noun is not None else ""))
        self.failed = not any(went_well)

    def travel(self, parsed: Travel) -> None:
        """Walk to a room, step by step, until something stands in the way or happens on it."""
        self.notices(parsed.notices)
        for number, direction in enumerate(parsed.path, 1):
            last = number == len(parsed.path)
            if not self._walk(direction, last) or self.over:
                if not last and not self.over:
                    self.paragraphs.append(note(f"(You stop here: {self.world.room(self.state).name}.)"))
                break

    def wait(self, turns: int) -> None:
        """Let turns pass, until something is told."""
        reports = {clause.say for clause in self.world.clauses(Act(wait))}
        told: set[Text] = set()
        for number in range(turns):
            messages = self.turned(Act(wait)).messages
            fresh = [message for message in messages if message.text not in told]
            news = [message for message in fresh if number or message.text not in reports]
            self.tell(fresh)
            told |= {message.text for message in fresh} & reports
            if news or self.over:
                break

    # --- one act ---

    def attempt(self, act: Act, heading: str = "") -> bool:
        """One act with what it implies; whether it was done."""
        if not self._first(act):
            return False
        turn = self.turned(act)
        self.tell(turn.messages, heading)
        return not turn.refused

    def _first(self, act: Act) -> bool:
        """The acts that an act implies, each told as a notice."""
        for earlier, notice in implied(self.world, self.state, act):
            turn = self.turned(earlier)
            if turn.refused:
                self.tell(turn.messages)
                return False
            self.notices([notice])
            report = self.world.reply(earlier.verb.name) if self.world.has_reply(earlier.verb.name) else None
            self.tell(message for message in turn.messages if message.text != report)
            if self.over:
                return False
        return True

    def _walk(self, direction: Direction, last: bool) -> bool:
        """One step of a walk; whether to go on."""
        act = Act(go, direction)
        if not self._first(act):
            self.failed = True
            return False
        way = self.world.room(self.state).exits.get(direction)
        turn = self.turned(act)
        arrived = way is not None and self.world.room(self.state) is way.to
        if last or not arrived or any(message.shows != "look" for message in turn.messages):
            self.failed = turn.refused or not last  # what was to be done at the goal should not be done here
            self.tell(turn.messages)
            return False
        self.paragraphs += self.voice.room(self.state, self.memory, full=False)
        return True

    def turned(self, act: Act) -> Turn:
        """One turn of the world."""
        choices = drawn(self.world, self.state, self.seed, self.turn + 1)
        if self.others is not None:
            choices = self.others.choices(self.state, act, choices)
        turn = self.world.turn(self.state, act, choices)
        self.turns.append(turn)
        self.state = turn.state
        self.turn += turn.passed
        self.passed = self.passed or turn.passed
        self.memory.turn = self.turn
        return turn

    # --- telling ---

    def notices(self, notices: Iterable[str]) -> None:
        """Notices of the parser, in brackets."""
        self.paragraphs += [note(notice if notice.startswith("(") else f"({notice})") for notice in notices]

    def tell(self, messages: Iterable[Message], heading: str = "") -> None:
        """What the world has to say; in a list of many, after the name of its thing."""
        plain = self.voice.tell(messages, self.memory)
        if heading and plain:
            plain[0] = Paragraph(f"{heading}: {plain[0].text}", plain[0].style)
        elif heading:
            plain = [Paragraph(f"{heading}: Done.")]
        self.paragraphs += plain
