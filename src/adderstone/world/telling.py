"""Tellings: named variations of one world, each with its canonical run and the beats that the run must meet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from adderstone.world.conditions import Condition, always
from adderstone.world.entities import Entity
from adderstone.world.fields import Enum, Field
from adderstone.world.problems import Source, here, nearest, report
from adderstone.world.text import Prose, Text, text

if TYPE_CHECKING:
    from adderstone.world.story import Story


@dataclass(frozen=True)
class Beat:
    """One thing that a telling's run must show: an event that happens, in order, or a fact that is so.

    It is met on the first turn after which `when` holds and, if `said` is given, whose words contain it. A `free` event
    keeps its place only within its act.
    """

    id: str
    kind: str
    says: str
    when: Condition
    said: str = ""
    free: bool = False
    source: Source = field(default_factory=here)


class Telling:
    """A variation: starts of fields, texts of entities and rules that it replaces; and what its run must meet."""

    def __init__(self, story: Story, name: str, walkthrough: Path | None) -> None:
        self.story, self.name, self.walkthrough = story, name, walkthrough
        self.beats: list[Beat] = []
        self.starts: dict[Field, int] = {}
        self.texts: dict[Entity, Text] = {}
        self.without: set[str] = set()
        self.source = here()

    def event(self, id: str, says: str, *, when: Condition = always, said: str = "", free: bool = False) -> None:
        """An event of the run. `says` is the beat in the project's own words."""
        self.beats.append(Beat(id, "event", says, when, said, free))

    def fact(self, id: str, says: str, *, when: Condition = always, said: str = "") -> None:
        """Something that is so in this telling's world."""
        self.beats.append(Beat(id, "fact", says, when, said))

    def starts_with(self, field_name: str, value: str | int | bool) -> None:
        """This telling starts a field elsewhere."""
        found = {known.name: known for known in self.story.fields}.get(field_name)
        if found is None:
            self._missing("field", field_name, [known.name for known in self.story.fields])
        else:
            self.starts[found] = (
                found.value(value) if isinstance(found, Enum) and isinstance(value, str) else int(value))

    def describes(self, entity_key: str, prose: Prose) -> None:
        """This telling describes an entity in other words."""
        found = self.story.entities.get(entity_key)
        if found is None:
            self._missing("entity", entity_key, self.story.entities)
        else:
            self.texts[found] = text(prose)

    def leaves_out(self, rule_name: str) -> None:
        """This telling is without a named rule or daemon."""
        names = [rule.name for rule in self.story.rules] + [daemon.name for daemon in self.story.daemons]
        if rule_name not in names:
            self._missing("rule", rule_name, filter(None, names))
        self.without.add(rule_name)

    def _missing(self, kind: str, name: str, known: Iterable[str]) -> None:
        known = list(known)
        report("telling overrides what does not exist", f'telling {self.name} changes the {kind} "{name}"',
               f"one of the story's own: {nearest(name, known) or 'it has none'}",
               f'"{nearest(name, known)}"' if nearest(name, known) else "leave it out, or give the story's own a name")
