"""Session: one game being played. A line goes in, paragraphs come out; nothing that is typed can raise.

The state of play is the timeline's present node. A command is carried out on copies and recorded when it is done, so a
fault in the middle of one leaves everything as it was. `folder` None keeps nothing on disk.
"""

from __future__ import annotations

from pathlib import Path

from adderstone.grammar.context import Context
from adderstone.grammar.memory import Memory
from adderstone.grammar.parsed import Answer, Do, Meta
from adderstone.grammar.parser import Parser
from adderstone.grammar.voice import Paragraph, Voice
from adderstone.play import endings, meta, opening
from adderstone.play.asking import Asking
from adderstone.play.doing import Doing
from adderstone.play.keeper import Keeper
from adderstone.play.output import PROMPT, Output, cleaned, note
from adderstone.play.prospects import Others
from adderstone.play.timeline import Changes, Node, Timeline
from adderstone.play.transcript import Transcript
from adderstone.world import State, Turn, World

LONGEST_LINE = 2_000


class Session:
    """A game of one world. Call `begin` once, then `submit` for each line, until an output is finished."""

    def __init__(self, world: World, *, seed: int = 0, folder: Path | None = None, story_name: str = "",
                 fresh: bool = False, others: Others | None = None) -> None:
        self.world, self.story_name, self.fresh = world, story_name or world.story.title, fresh
        self.others = others  # who chooses in place of the seed, when one plays against the proof
        self.parser = Parser(world)
        self.timeline = Timeline(world.start, seed)
        self.voice = Voice(world, seed)
        self.memory = self.timeline.at.memory()
        self.context = Context(world, world.start, self.memory)
        self.keeper = Keeper(folder, world)
        self.transcript = Transcript(folder)
        self.asking: Asking | None = None
        self.finished = False
        self.turns: list[Turn] = []  # the world's own turns that the last line came to
        self.faults: list[Exception] = []

    # --- where the game stands ---

    @property
    def state(self) -> State:
        return self.timeline.at.state

    @property
    def turn(self) -> int:
        """How many turns have passed on this branch."""
        return self.timeline.at.turn

    @property
    def seed(self) -> int:
        return self.timeline.at.seed

    @property
    def over(self) -> bool:
        """The story has come to an ending."""
        return self.world.ended(self.state) is not None

    # --- a line in, an output out ---

    def begin(self) -> Output:
        """The title and the first room; or, where a game was in progress, that game's room."""
        try:
            return self._output(opening.begin(self))
        except Exception as fault:
            return self._output([self._fault(fault)])

    def submit(self, line: str) -> Output:
        """Answer one line. Never raises: a fault of the program is told, and changes nothing."""
        line = cleaned(line)
        self.transcript.command(self.prompt, line)
        self.turns = []
        try:
            paragraphs = self._answer(line)
        except Exception as fault:
            paragraphs = [self._fault(fault)]
        self.keeper.catch_up(self.timeline, self.memory.verbose)
        complaint = self.keeper.complaint()
        return self._output([*paragraphs, note(complaint)] if complaint else paragraphs)

    def _fault(self, fault: Exception) -> Paragraph:
        """A fault of the program or of the story, told in one sentence."""
        self.faults.append(fault)
        said = cleaned(f"{type(fault).__name__}: {fault}")
        return note(f"That brought out a fault in the program ({said}). Nothing has changed; please try other words.")

    @property
    def prompt(self) -> str:
        return self.asking.prompt if self.asking is not None else PROMPT

    def _output(self, paragraphs: list[Paragraph]) -> Output:
        paragraphs = paragraphs or [note("Nothing came of that.")]
        self.transcript.told(paragraphs)
        room = "Darkness" if self.world.is_dark(self.state) else self.world.room(self.state).name
        return Output(tuple(paragraphs), self.prompt, self.finished, room, self.turn)

    def _answer(self, line: str) -> list[Paragraph]:
        if self.finished:
            return [note("This game has been left. Start the program again to go on with it.")]
        if self.asking is not None:
            return self.answered(line)
        if self.over:
            return endings.answer(self, line)
        if line.startswith("*"):
            return meta.run(self, "comment", line[1:].strip())
        if len(line) > LONGEST_LINE:
            return [note(f"That line is too long to follow; keep it under {LONGEST_LINE} letters.")]
        named = meta.named(line)
        if named is not None:
            return meta.run(self, *named)
        return self._commands(self.parser.split(line) or [line])

    def answered(self, line: str) -> list[Paragraph]:
        """The answer to a question of the program's own."""
        asked, self.asking = self.asking, None
        assert asked is not None  # read only while there is a question
        return asked.answered(self, line)

    def _commands(self, commands: list[str]) -> list[Paragraph]:
        """One command after the other, to the first that fails or asks something back."""
        paragraphs: list[Paragraph] = []
        for command in commands:
            told, went_well = self._command(command)
            paragraphs += told
            if not went_well or self.over or self.asking is not None or self.finished:
                break
        return paragraphs

    def _command(self, command: str) -> tuple[list[Paragraph], bool]:
        own = meta.phrase(command)
        if own is not None:
            return meta.run(self, *own), True
        self.context.state, self.context.memory = self.state, self.memory
        parsed = self.parser.parse(command, self.context)
        if isinstance(parsed, Answer):
            return [note(parsed.text)], False
        if isinstance(parsed, Meta):
            notices = [note(f"({notice})") for notice in parsed.notices]
            return notices + meta.run(self, parsed.name, parsed.argument), True
        doing = Doing(self)
        if isinstance(parsed, Do):
            doing.do(parsed)
        else:
            doing.travel(parsed)
        return self.done(command, doing), not doing.failed

    # --- what a command came to ---

    def done(self, command: str, doing: Doing) -> list[Paragraph]:
        """Record what was done: a new node if time passed, else only what was told."""
        self.turns += doing.turns
        if doing.passed:
            changes = Changes.between(self.memory, doing.memory)
            node = self.timeline.step(command, doing.state, doing.turn, changes)
            self.memory = doing.memory
            self.keeper.step(node)
        else:
            self.remember(doing.memory)
        self.context.state, self.context.memory = self.state, self.memory
        if doing.passed:
            return doing.paragraphs + endings.last_page(self)
        return doing.paragraphs

    def remember(self, memory: Memory) -> None:
        """Something was told and no time passed."""
        changes = Changes.between(self.memory, memory)
        mode_changed = memory.verbose != self.memory.verbose
        self.memory = memory
        if changes or mode_changed:
            self.timeline.at.changes.add(changes)
            self.keeper.told(self.timeline.at, changes, memory.verbose)

    def go(self, node: Node) -> None:
        """Be at another position of the timeline."""
        self.timeline.go(node)
        self.keeper.at(node)
        self.arrived()

    def arrived(self) -> None:
        """The present node is another one: remember what had been told there."""
        mode = self.memory.verbose
        self.memory = self.timeline.at.memory()
        self.memory.verbose = mode
        if self.voice.seed != self.seed:
            self.voice = Voice(self.world, self.seed)
        self.context.state, self.context.memory, self.context.question = self.state, self.memory, None

    def replace(self, timeline: Timeline, mode: str) -> None:
        """Play on in another timeline: the game in progress, or a restored one."""
        self.timeline = timeline
        self.memory.verbose = mode
        self.arrived()

    def room(self, full: bool = True) -> list[Paragraph]:
        """The present room, told."""
        memory = self.memory.copy()
        paragraphs = self.voice.room(self.state, memory, full)
        self.remember(memory)
        return paragraphs

    def close(self) -> None:
        """Finish the files; the autosave is complete already."""
        self.keeper.close()
        self.transcript.close()
