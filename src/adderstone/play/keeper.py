"""Keeper: writes the game in progress to its journal, so that it outlives the program; or keeps nothing at all."""

from __future__ import annotations

from pathlib import Path

from adderstone.play.journal import At, Told, step_line
from adderstone.play.saves import Refused, Shelf, reason
from adderstone.play.timeline import Changes, Node, Timeline
from adderstone.world import World

IN_USE = "This story is being played in another window, so this game is not autosaved; SAVE works."


class Keeper:
    """The autosave of one session. `trouble` is a sentence to be told once, when something can't be kept."""

    def __init__(self, folder: Path | None, world: World) -> None:
        self.shelf = Shelf(folder, world) if folder is not None else None
        self.writing = False
        self.lapsed = False  # writing has failed, and is tried again
        self.trouble = ""

    def recover(self, fresh: bool) -> tuple[Timeline, str] | None:
        """The game in progress, or nothing. With `fresh` it is kept under another name and a new game begins."""
        if self.shelf is None or not self._claimed(self.shelf):
            return None
        try:
            if fresh and self.shelf.autosave.exists():
                self.trouble = f"The game that was in progress is kept as {self.shelf.set_aside()}."
                return None
            return self.shelf.recover()
        except Refused as refused:
            self.trouble = str(refused)
        except OSError as problem:
            self.trouble = f"This game can't be autosaved in {self.shelf.folder}: {reason(problem)}."
        return None

    def _claimed(self, shelf: Shelf) -> bool:
        try:
            self.writing = shelf.claim()
            self.trouble = "" if self.writing else IN_USE
        except OSError as problem:
            self.trouble = f"This game can't be autosaved in {shelf.folder}: {reason(problem)}."
        return self.writing

    def start(self, timeline: Timeline, mode: str) -> None:
        """Begin the autosave with a whole timeline: a new game, or one restored."""
        if self.shelf is not None and self.writing:
            try:
                self.shelf.start(timeline, mode)
            except OSError as problem:
                self._fail(problem)

    def step(self, node: Node) -> None:
        """A node was added, and the player is there."""
        if self.shelf is not None:
            self._append(step_line(node, self.shelf.names))

    def told(self, node: Node, changes: Changes, mode: str) -> None:
        """Something was told at a node while no time passed."""
        self._append(Told(at=node.number, told=changes.told, seen=sorted(changes.seen), verbose=mode))

    def at(self, node: Node) -> None:
        """The player went to a node."""
        self._append(At(at=node.number))

    def close(self) -> None:
        """Close the files."""
        if self.shelf is not None:
            self.shelf.stop()
            self.shelf.release()

    def _append(self, record: At | Told | object) -> None:
        if self.shelf is not None and self.writing:
            try:
                self.shelf.append(record)  # type: ignore[arg-type]
            except OSError as problem:
                self._fail(problem)

    def _fail(self, problem: OSError) -> None:
        told_already = self.lapsed
        self.writing, self.lapsed = False, True
        if not told_already:
            self.trouble = f"{self.trouble} This game is not autosaved just now: {reason(problem)}.".strip()

    def catch_up(self, timeline: Timeline, mode: str) -> None:
        """Where writing has failed, write the whole game as soon as that can be done."""
        if self.shelf is None or not self.lapsed:
            return
        told = not self.trouble
        try:
            self.shelf.start(timeline, mode)
        except OSError:
            return
        self.writing, self.lapsed = True, False
        self.trouble = "This game is autosaved again." if told else ""

    def complaint(self) -> str:
        """The trouble, once."""
        told, self.trouble = self.trouble, ""
        return told
