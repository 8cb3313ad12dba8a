"""Sources: "kitchen.py:12" in a finding as a link to that line of the story."""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

from adderstone.grammar.texts import every_text
from adderstone.world.problems import Source
from adderstone.world.world import World

MENTION = re.compile(r"[\w.-]+\.py:\d+")


class Sources:
    """Every line that a story's findings can point at, as seen from the folder of the page."""

    def __init__(self, world: World, folder: Path) -> None:
        self.folder = folder
        self.files: dict[str, set[Source]] = defaultdict(set)  # by the words that name a line
        self.named: dict[str, set[str]] = defaultdict(set)  # by the names of files
        for source in every_source(world):
            self.note(source)

    def note(self, source: Source) -> None:
        """Know of one more line."""
        self.files[str(source)].add(source)
        self.named[Path(source.file).name].add(source.file)

    def linked(self, words: str) -> str:
        """Words as HTML, in which each line of the story that they name is a link."""
        found, at = [], 0
        for match in MENTION.finditer(words):
            found += [escape(words[at:match.start()]), self._links(match[0])]
            at = match.end()
        return "".join([*found, escape(words[at:])])

    def _links(self, name: str) -> str:
        """The link of a line; where two files of one name have it, a link to each."""
        return " or ".join(map(self.link, sorted(self.files.get(name, ())))) or escape(name)

    def link(self, source: Source) -> str:
        """The link of one line; with its folder, where the story has several files of the name."""
        name = Path(source.file).name
        shown = f"{Path(source.file).parent.name}/{source}" if len(self.named[name]) > 1 else str(source)
        return f'<a href="{escape(self.address(source))}">{escape(shown)}</a>'

    def address(self, source: Source) -> str:
        """Where a line lies, from the page; in the manner in which places that show source number its lines."""
        try:
            path = Path(os.path.relpath(source.file, self.folder)).as_posix()
        except ValueError:  # on another drive
            path = Path(source.file).as_uri()
        return f"{path}#L{source.line}"


def every_source(world: World) -> Iterator[Source]:
    """The lines of all that is declared."""
    story = world.story
    yield story.source
    declared: Iterable[object] = (*story.entities.values(), *world.rules, *world.daemons, *world.endings, *world.choices,
                                  *story.landmarks, *story.claims, *world.fields)
    for each in declared:
        source = getattr(each, "source", None)
        if isinstance(source, Source):
            yield source
    yield from (told.text.source for told in every_text(world))
    if world.telling is not None:
        yield from (beat.source for beat in world.telling.beats)
