"""Effects: what no effect may do."""

from __future__ import annotations

from adderstone.world.building.gathered import Gathered
from adderstone.world.effects import Set
from adderstone.world.problems import report
from adderstone.world.things import PlaceField


def outside(gathered: Gathered) -> None:
    """Report effects that would put a field outside its values."""
    for effect, source in gathered.effects:
        if isinstance(effect, Set) and not 0 <= effect.value < effect.field.size:
            field = effect.field
            names = ", ".join(field.value_name(value) for value in range(min(field.size, 8)))
            report("effect outside the field", f"{field.name} becomes {effect.value}", f"one of its values: {names}",
                   f"an effect that the field makes itself, such as .set(...), with a value up to {field.size - 1}",
                   source)


def inside_itself(gathered: Gathered) -> None:
    """Report effects that put a thing in or on itself."""
    for effect, source in gathered.effects:
        if isinstance(effect, Set) and isinstance(effect.field, PlaceField) and 0 <= effect.value < effect.field.size:
            thing = effect.field.thing
            place = thing.story.places[effect.value]
            if place.owner is thing:
                report("thing inside itself", f"{thing.name} would be {place}", "another holder, or a room",
                       f".to(some_room), or .away() to take {thing.name} out of the world", source)
