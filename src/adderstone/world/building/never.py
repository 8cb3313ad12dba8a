"""Never: rules, daemons, endings, topics, exits and choices whose condition can't hold."""

from __future__ import annotations

from adderstone.world.building.gathered import Gathered, Guard
from adderstone.world.building.solve import Values, conjuncts, possible
from adderstone.world.building.written import written
from adderstone.world.conditions import Condition, always, never
from adderstone.world.fields import Field
from adderstone.world.problems import report


def anything(field: Field) -> set[int] | None:
    """Any value at all."""
    return None


def conditions(gathered: Gathered) -> None:
    """Report what stands in the place of a condition and is none: the True or False that `not` or `==` gave."""
    for guard in gathered.no_conditions:
        report("condition expected", f"{guard.kind} {guard.what}: when={guard.condition!r}",
               "a condition over the state of play", "when=~flag for not, when=field.is_(value) for ==", guard.source)


def contradictions(gathered: Gathered) -> None:
    """Report conditions that contradict themselves, whatever the rest of the story does."""
    for guard in _asking(gathered):
        if not possible(guard.condition, anything, static=False):
            _report(guard, anything, static=False)


def _asking(gathered: Gathered) -> list[Guard]:
    """The guards that ask for something; a plain `never` is how an author switches a thing off."""
    return [guard for guard in gathered.guards if guard.condition is not always and guard.condition is not never]


def never_fires(gathered: Gathered) -> None:
    """Report conditions that ask for what no declaration brings about."""
    kept: dict[Field, set[int] | None] = {}

    def values(field: Field) -> set[int] | None:
        if field not in kept:
            kept[field] = _changing(gathered, field)
        return kept[field]

    for guard in _asking(gathered):
        if possible(guard.condition, anything, static=False) and not possible(guard.condition, values, static=True):
            _report(guard, values, static=True)


def _changing(gathered: Gathered, field: Field) -> set[int] | None:
    """A field that nothing sets is reported by itself, once, and not again by each rule that reads it."""
    found = gathered.values(field)
    if found is not None and len(found) == 1 and field not in gathered.by_play:
        return None
    return found


def _report(guard: Guard, values: Values, *, static: bool) -> None:
    parts = conjuncts(guard.condition)
    for part in parts:
        if not possible(part, values, static=static):
            why = "which nothing in the story brings about" if static else "which contradicts itself"
            _say(guard, f"{guard.kind} {guard.what} asks for {written(part)}, {why}", static)
            return
    for number, part in enumerate(parts):
        for other in parts[:number]:
            if not possible(other & part, values, static=static):
                _say(guard, f"{guard.kind} {guard.what}: never both {written(other)} and {written(part)}", static)
                return
    _say(guard, f"{guard.kind} {guard.what}: never {written(guard.condition)}", static)


def _say(guard: Guard, seen: str, static: bool) -> None:
    if static:
        report(f"{guard.kind} that can never fire", seen, "a condition that some effect makes true",
               "an effect that brings it about, or leave it out of when=", guard.source)
    else:
        report(f"{guard.kind} that can never fire", seen, "one of them (a | b), or not both",
               f"when={_either(guard.condition)}", guard.source)


def _either(condition: Condition) -> str:
    return " | ".join(written(part) for part in conjuncts(condition))
