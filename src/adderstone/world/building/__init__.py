"""Building: what is checked over a whole story, after its declarations have checked themselves one by one.

`check` holds what is wrong whatever else the story may still say; a story with such a problem can't be built.
`review` adds what is not finished, or dead: it can be played meanwhile, and `adderstone check` reports it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from adderstone.world.building import effects, fields, locks, never, rooms, shadows, topics, twins, verbs
from adderstone.world.building.gathered import Gathered
from adderstone.world.problems import Problem, collected, report

if TYPE_CHECKING:
    from adderstone.world.story import Story


def check(story: Story) -> None:
    """Report every problem that keeps a declared story from being a world."""
    if not story.rooms:
        report("story without a room", f"{story.title} has no room", "a place for the player to be",
               'story.room("Hall", "A hall.")', story.source)
    elif story.player.start is story.nowhere:
        story.starts_in(story.rooms[0])
    gathered = Gathered(story)
    effects.outside(gathered)
    effects.inside_itself(gathered)
    never.conditions(gathered)
    never.contradictions(gathered)
    shadows.shadowed(story)
    shadows.endings_of_one_name(story)
    verbs.needs(story)
    twins.twins(story)
    topics.same_words(story)


def review(story: Story) -> list[Problem]:
    """Every problem of a story: those of `check`, and those that leave it unfinished."""
    with collected() as found:
        check(story)
        unfinished(story)
    return sorted(found, key=lambda problem: (problem.source, problem.name))


def together(declared: Iterable[Problem], story: Story) -> tuple[Problem, ...]:
    """The problems of a story's declarations and those of the whole, as one list in the order of the page."""
    found = dict.fromkeys((*declared, *review(story)))
    return tuple(sorted(found, key=lambda problem: (problem.source, problem.name)))


def unfinished(story: Story) -> None:
    """Report what a story still lacks, and what in it can never be met."""
    gathered = Gathered(story)
    never.never_fires(gathered)
    fields.unused(gathered)
    rooms.reached(gathered)
    rooms.described(story)
    rooms.placed(gathered)
    rooms.ended(story)
    locks.locks(gathered)
    verbs.phrases(story)
