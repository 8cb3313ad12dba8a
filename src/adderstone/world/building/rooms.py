"""Rooms, and what is in them: what nothing leads to, what nobody described, what never comes into the world."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adderstone.world.building.gathered import Gathered
from adderstone.world.entities import Entity
from adderstone.world.problems import report
from adderstone.world.things import Person
from adderstone.world.verbs import examine

if TYPE_CHECKING:
    from adderstone.world.story import Story


def reached(gathered: Gathered) -> None:
    """Report rooms that no exit and no effect leads to."""
    for room in gathered.story.rooms:
        if room not in gathered.reached:
            report("room that nothing leads to", f"no exit and no effect takes the player to {room.name}",
                   "a room joined to the others", f'story.room("{room.name}", ..., north_of=some_room)', room.source)


def described(story: Story) -> None:
    """Report rooms and things without a description, unless examining them does something of its own."""
    told = {entity for telling in story.tellings.values() for entity in telling.texts}
    patterns = [rule.on for rule in story.rules] + [ending.on for ending in story.endings if ending.on is not None]
    for pattern in patterns:
        told |= {entity for shape in pattern.shapes if examine in shape.verbs for entity in shape.noun}
    for entity in (*story.rooms, *story.things):
        if not entity.description and entity not in told and entity is not story.player:
            _undescribed(entity)


def _undescribed(entity: Entity) -> None:
    report("description missing", f"{entity.name} has no description", "what is to be seen there",
           f'"{entity.name}", "A sentence or two."', entity.source)


def placed(gathered: Gathered) -> None:
    """Report things and persons that start nowhere and that nothing ever brings."""
    story = gathered.story
    for thing in story.things:
        if thing is story.player or thing.start is not story.nowhere or len(thing.starts) > 1:
            continue
        if thing.field is not None and (thing.field in gathered.written or thing.field in gathered.starts):
            continue
        is_person = isinstance(thing, Person)
        report("person who is nowhere" if is_person else "thing that is nowhere",
               f"{thing.name} starts nowhere, and no effect brings {thing.vocabulary.pronoun}",
               "a place in the world", "at=some_room" if is_person else "at=some_room, or on=, inside=, held_by=",
               thing.source)


def ended(story: Story) -> None:
    """Report a story that can't end."""
    if not story.endings:
        report("story without an ending", f"{story.title} has no ending", "at least one last page",
               'story.ending("won", "The end.", outcome="won", when=some_condition)', story.source)
