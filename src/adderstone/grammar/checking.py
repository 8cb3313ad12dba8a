"""Checking: every bracket in every text of a story is understood, or is a problem with file and line."""

from __future__ import annotations

from collections.abc import Iterator

from adderstone.grammar.lookup import Lookup
from adderstone.grammar.prose import Mistake
from adderstone.grammar.texts import every_text
from adderstone.grammar.view import View
from adderstone.grammar.voice import parsed
from adderstone.world.problems import Problem, collected, report
from adderstone.world.text import Text
from adderstone.world.world import World


def check_texts(world: World) -> list[Problem]:
    """Every bracket, name and condition that a text of the story uses and that means nothing."""
    lookup = Lookup(world.story)
    with collected() as problems:
        for told in every_text(world):
            for mistake in _mistakes(world, told.text, lookup):
                report(mistake.name, mistake.seen, mistake.meant, mistake.write, told.text.source)
    return sorted(problems, key=lambda problem: (problem.source, problem.name))


def _mistakes(world: World, text: Text, lookup: Lookup) -> Iterator[Mistake]:
    if text.computed is None:
        for template in parsed(text.variants, lookup):
            yield from template.mistakes
        return
    try:
        said = text.computed(View(world, world.env(world.start)))
    except Exception as error:  # the author's own function: whatever it raises is for the author to read
        yield Mistake("computed prose fails", f"{type(error).__name__}: {error} at the start of the story",
                      "a function that has words for every state", "a return of the words, whatever the view holds")
        return
    for template in parsed((said,), lookup):
        yield from template.mistakes
