"""Verbs: those of the story's own, their needs and their phrases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adderstone.world.problems import nearest, report

if TYPE_CHECKING:
    from adderstone.world.story import Story

NEEDS = ("see", "touch", "have", "present", "")


def needs(story: Story) -> None:
    """Report needs that the world does not know, and phrases with more nouns than the verb takes."""
    for verb, phrases in story.verbs.items():
        for need in verb.needs:
            if need not in NEEDS:
                report("need not known", f'{verb.name} needs "{need}"', 'see, touch, have, present, or "" for nothing',
                       f'needs=("{nearest(need, NEEDS[:4]).split(" or ")[0]}",)', verb.source)
        for phrase in phrases:
            slots = phrase.count("[") - phrase.count("[text]")  # free words are read past, and name nothing
            if slots > len(verb.needs):
                report("phrase with too many nouns", f'"{phrase}" names {slots}, and {verb.name} takes '
                       f"{len(verb.needs)}", "one need for each noun",
                       f"needs=({', '.join(['see'.join(chr(34) * 2)] * slots)},)", verb.source)


def phrases(story: Story) -> None:
    """Report verbs that nobody can type."""
    for verb, given in story.verbs.items():
        if not given:
            noun = " [noun]" if verb.needs else ""
            report("verb without a phrase", f"no words mean {verb.name}", "at least one phrase",
                   f'story.verb("{verb.name}", "{verb.name}{noun}")', verb.source)
