"""Topics: two of one person that the same words ask for, where the second can never be heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adderstone.world.conditions import always
from adderstone.world.problems import report
from adderstone.world.verbs import Topic

if TYPE_CHECKING:
    from adderstone.world.story import Story


def same_words(story: Story) -> None:
    """Report topics that an earlier unconditional one of the same words always answers for."""
    for person in story.persons:
        met: dict[frozenset[str], Topic] = {}
        for topic in person.topics:
            words = frozenset((*topic.vocabulary.nouns, *topic.vocabulary.adjectives))
            first = met.setdefault(words, topic) if topic.when is always else None
            if first is not None and first is not topic and (first.by is None or first.by == topic.by):
                report("two topics of the same words",
                       f"{person.name} has {first.name} in line {first.source.line} already",
                       "other words, or a condition for each", f'"{topic.name}; ; another word"', topic.source)
