"""Transcript: what was typed and what was answered, always kept, as one text file for each sitting."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from adderstone.grammar.voice import Paragraph


class Transcript:
    """A text file that grows line by line; without a folder, or when it can't be written, nothing is kept."""

    def __init__(self, folder: Path | None) -> None:
        self.on = folder is not None
        self.path = _free_path(folder / "transcripts") if folder is not None else None
        self.written = False
        self._file: TextIO | None = None

    def command(self, prompt: str, line: str) -> None:
        """What the player typed."""
        self._write(f"\n{prompt.strip()} {line}\n")

    def told(self, paragraphs: Iterable[Paragraph]) -> None:
        """What was answered."""
        self._write("".join(f"\n{paragraph.text}\n" for paragraph in paragraphs))

    def switch(self, on: bool) -> None:
        """Write on, or stop writing; a game that keeps nothing has nothing to switch."""
        self.on = on and self.path is not None

    def close(self) -> None:
        """Finish the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _write(self, text: str) -> None:
        if not self.on or self.path is None:
            return
        try:
            if self._file is None:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                self._file = self.path.open("a", encoding="utf-8")
            self._file.write(text)
            self._file.flush()
            self.written = True
        except OSError:  # a full disk must not stop the story
            self.on = False
            with contextlib.suppress(OSError):
                self.close()


def _free_path(folder: Path) -> Path:
    """A file's name from the time of day; numbered, when two sittings begin in one second."""
    stem = datetime.now(UTC).astimezone().strftime("%Y-%m-%d-%H%M%S")
    path, number = folder / f"{stem}.txt", 2
    while os.path.exists(path):  # noqa: PTH110 - which, unlike its like in pathlib, raises nothing for odd paths
        path, number = folder / f"{stem}-{number}.txt", number + 1
    return path
