"""Saves: where games are kept, and every reason why one can't be restored, each in one sentence.

A story has a folder of its own. In it lie `autosave.journal` (one for each telling), written line by line while it is
played, and `saves/NAME.save`, whole copies. Nothing is overwritten without being asked for, and what can't be read is
kept aside under another name.
"""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import msgspec

from adderstone.play import journal
from adderstone.play.naming import Names
from adderstone.play.output import cleaned, listed
from adderstone.play.timeline import Timeline
from adderstone.world import World

HOME = "ADDERSTONE_HOME"
LONGEST_NAME = 60
DEVICE = re.compile(r"con|prn|aux|nul|(com|lpt)\d")  # names that some systems keep for themselves; saves move about


class Refused(Exception):
    """A save that can't be written or restored; the text is the whole sentence."""


@dataclass(frozen=True)
class Saved:
    """A named save, as `saves` lists it."""

    name: str
    changed: float


def home() -> Path:
    """The folder of everything that is kept: $ADDERSTONE_HOME, or the system's place for a user's data."""
    chosen = os.environ.get(HOME)
    if chosen:
        return Path(os.path.expanduser(chosen))  # noqa: PTH111 - the other raises where there is no such home
    from platformdirs import user_data_path

    return user_data_path("adderstone", appauthor=False)


def folder_of(story_name: str, folder: Path | None = None) -> Path:
    """Where the games of one story are kept; a story given by its file goes by the file's name."""
    return (folder if folder is not None else home()) / (file_name(Path(story_name).stem) or "story")


def file_name(name: str) -> str:
    """A player's name for a save, as a file's name: letters, digits and hyphens, and no way out of the folder."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    words = "".join(letter if letter.isalnum() else " " for letter in plain).split()
    joined = "-".join(words)[:LONGEST_NAME].strip("-")
    return f"{joined}-game" if DEVICE.fullmatch(joined) else joined


class Shelf:
    """The saved games of one story in one telling."""

    def __init__(self, folder: Path, world: World) -> None:
        self.folder, self.world = folder, world
        self.names = Names(world)
        self.telling = world.telling.name if world.telling is not None else ""
        self._journal: BinaryIO | None = None
        self._lock: BinaryIO | None = None

    # --- named saves ---

    def path(self, name: str) -> Path:
        """Where the save of a name lies, or would."""
        plain = file_name(name)
        if not plain:
            raise Refused("A saved game needs a name with a letter or a digit in it, such as SAVE RAINY DAY.")
        return self.folder / "saves" / f"{plain}.save"

    def exists(self, name: str) -> bool:
        """There is a save of this name already."""
        return os.path.exists(self.path(name))  # noqa: PTH110 - raises for no path, however odd

    def saved(self) -> list[Saved]:
        """Every named save, the latest first."""
        found = []
        with contextlib.suppress(OSError):  # what can't be listed is as good as not there
            found += [Saved(path.stem, path.stat().st_mtime) for path in self.folder.glob("saves/*.save")]
        return sorted(found, key=lambda save: (-save.changed, save.name))

    def save(self, name: str, timeline: Timeline, verbose: str) -> Path:
        """Write a whole copy of a game. It is there complete, or not at all."""
        path = self.path(name)
        try:
            write_whole(path, journal.whole(timeline, self.header(timeline), self.names, verbose))
        except OSError as problem:
            raise Refused(f"The game could not be saved in {path.parent}: {reason(problem)}.") from problem
        return path

    def load(self, name: str) -> tuple[Timeline, str]:
        """The game of a name, or of a file's path; refused with a sentence when it can't be restored."""
        path = self._found(name)
        try:
            content = path.read_bytes()
        except OSError as problem:
            raise Refused(f'"{name}" can\'t be read: {reason(problem)}.') from problem
        self.check(name, content)
        if not journal.is_whole(content):
            raise Refused(f'"{name}" can\'t be restored: it is cut off before its end.')
        return self._read(name, content)

    def _found(self, name: str) -> Path:
        if file_name(name) and self.exists(name):
            return self.path(name)
        given = os.path.expanduser(name)  # noqa: PTH111 - this one raises for nobody's home
        if given.endswith(".save") and os.path.isfile(given):  # noqa: PTH113 - nor this one for an odd path
            return Path(given)
        known = [save.name for save in self.saved()]
        have = f"You have: {listed(known)}." if known else "You have not saved this story yet."
        raise Refused(f'There is no saved game called "{name}". {have}')

    # --- what may be restored ---

    def header(self, timeline: Timeline) -> journal.Header:
        """What a save of this story begins with."""
        story = self.world.story
        return journal.Header(is_=journal.MAGIC, story=story.title, ifid=story.ifid, telling=self.telling,
                              seed=timeline.root().seed, fingerprint=self.names.fingerprint, fields=self.names.digests)

    def check(self, name: str, content: bytes) -> None:
        """Refuse what is no save, of another story or telling, of a changed world or a later format."""
        try:
            header = journal.read_header(content)
        except journal.Unreadable as problem:
            raise Refused(f'"{name}" can\'t be restored: {problem}.') from problem
        why = self._mismatch(header)
        if why:
            raise Refused(f'"{name}" can\'t be restored: {why}.')

    def _mismatch(self, header: journal.Header) -> str:
        story = self.world.story
        same = header.ifid == story.ifid if header.ifid and story.ifid else header.story == story.title
        if header.format != journal.FORMAT:
            return (f"it was written by another version of Adderstone (save format {header.format}, and this one reads "
                    f"{journal.FORMAT}), so update Adderstone first")
        if not same:
            alike = header.story in ("", story.title)
            return f"it is a game of {'another story' if alike else cleaned(header.story)}, and this is {story.title}"
        if header.telling != self.telling:
            return self._other_telling(cleaned(header.telling))
        if header.fingerprint != self.names.fingerprint:
            return f"the story has been changed since{_some(self.names.differences(header.fields))}"
        return ""

    def _other_telling(self, played: str) -> str:
        if not played:
            return f'it was played without a telling, and this is the telling "{self.telling}"'
        if played in self.world.story.tellings:
            return f'it was played in the telling "{played}", so start that with --telling {played}'
        return f'it was played in the telling "{played}", which this story does not have'

    def _read(self, name: str, content: bytes) -> tuple[Timeline, str]:
        try:
            return journal.read(content, self.names)
        except journal.Unreadable as problem:
            raise Refused(f'"{name}" can\'t be restored: {problem}.') from problem

    # --- autosave ---

    @property
    def autosave(self) -> Path:
        """The journal of the game in progress."""
        telling = f"-{file_name(self.telling)}" if self.telling else ""
        return self.folder / f"autosave{telling}.journal"

    def recover(self) -> tuple[Timeline, str] | None:
        """The game in progress, if there is one. One that can't be read is kept aside, and Refused says so."""
        try:
            content = self.autosave.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as problem:
            raise Refused(f"The game in progress could not be read: {reason(problem)}.") from problem
        try:
            self.check("The game in progress", content)
            return self._read("The game in progress", content)
        except Refused as problem:
            kept = self.set_aside()
            raise Refused(f'{str(problem).replace(chr(34), "")} It is kept as {kept}.') from problem

    def set_aside(self) -> Path:
        """Give the autosave another name, so that a new game does not overwrite it."""
        number = 1
        while (kept := self.autosave.with_suffix(f".kept-{number}")).exists():
            number += 1
        self.autosave.replace(kept)
        return kept

    def start(self, timeline: Timeline, verbose: str) -> None:
        """Begin the autosave anew with a whole timeline; later records are appended to it."""
        self.stop()
        write_whole(self.autosave, journal.whole(timeline, self.header(timeline), self.names, verbose))
        self._journal = self.autosave.open("ab")

    def append(self, record: msgspec.Struct) -> None:
        """Write one record through to the system, so that it outlives this program."""
        if self._journal is not None:
            self._journal.write(journal.encoded(record))
            self._journal.flush()

    def stop(self) -> None:
        """Close the autosave."""
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def claim(self) -> bool:
        """Keep other programs from writing the same autosave; False when one is doing so already."""
        try:
            import fcntl
        except ImportError:  # a system without file locks: the last writer wins
            return True
        self.folder.mkdir(parents=True, exist_ok=True)
        self._lock = (self.folder / f".{self.autosave.stem}.lock").open("wb")
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self.release()
            return False
        return True

    def release(self) -> None:
        """Let others have the autosave."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that its old content or its new one is there at every moment."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise


def reason(problem: OSError) -> str:
    """What the system says went wrong, without its number."""
    if isinstance(problem, FileExistsError):
        return "there is a file where a folder should be"
    return problem.strerror.lower() if problem.strerror else "the system gave no reason"


def _some(names: list[str], most: int = 3) -> str:
    if not names:
        return ""
    more = len(names) - most
    shown = [cleaned(name) for name in names[:most]] + ([f"{more} more"] if more > 0 else [])
    field, is_ = ("fields", "are") if len(names) > 1 else ("field", "is")
    return f" (its {field} {listed(shown)} {is_} different)"
