"""Counting: how much there is in a story."""

from __future__ import annotations

from adderstone.grammar.concrete import bare_prose
from adderstone.grammar.texts import every_text
from adderstone.world.things import Person
from adderstone.world.world import World


def counts(world: World) -> dict[str, int]:
    """Rooms, things (neither rooms nor persons), persons, topics, rules, endings, and words of prose."""
    persons = [person for person in world.story.persons if person is not world.player]
    return {
        "rooms": len(world.rooms),
        "things": sum(not isinstance(thing, Person) for thing in world.things),
        "persons": len(persons),
        "topics": sum(len(person.topics) for person in persons),
        "rules": len(world.rules) + len(world.daemons),
        "endings": len(world.endings),
        "words": words_of_prose(world),
    }


def words_of_prose(world: World) -> int:
    """The words of every text that the story declares, without the brackets' own; a text is counted once."""
    variants = {variant for told in every_text(world) if told.text.computed is None for variant in told.text.variants}
    return sum(len(bare_prose(variant).split()) for variant in variants)
