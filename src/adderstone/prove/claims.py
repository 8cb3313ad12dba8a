"""Claims: what a story says of itself, each proved, refuted with a run, or unknown.

*always_possible*: from every state that a run can come to, before its ending, one of the conditions can still come to
hold. *never*: none of the conditions ever holds. *before*: the second condition never holds in a run in which the first
has not held by then. *believes*: the same, of a belief and what is done because of it.

To ask for a field costs the search something in every stage of the story. A claim that something never happens is mostly
about fields that the endings depend on anyway, while they do; then nothing more is asked for (see `forgotten`).
"""

from __future__ import annotations

from adderstone.compile.formula import Formula, assuming, disjunction
from adderstone.prove.encoding import Node, minus
from adderstone.prove.proof import PROVED, REFUTED, UNKNOWN, Answer
from adderstone.prove.symbolic import Space
from adderstone.prove.walkthroughs import Finder, Run
from adderstone.world.rules import Claim
from adderstone.world.world import World


def slots(formulas: dict[Claim, list[Formula]]) -> set[int]:
    """What the claims are about."""
    return {slot for parts in formulas.values() for part in parts for slot in part.slots()}


def searched(formulas: dict[Claim, list[Formula]]) -> dict[Claim, list[Formula]]:
    """The claims that have a search of their own, so that what they are about has to be asked for from the beginning."""
    return {claim: parts for claim, parts in formulas.items() if claim.kind != "never"}


def forgotten(space: Space, formulas: dict[Claim, list[Formula]]) -> dict[Claim, list[Formula]]:
    """Of the claims that something never happens, those about fields that a space does not keep while they matter."""
    return {claim: parts for claim, parts in formulas.items()
            if claim.kind == "never" and (not disjunction(parts).slots() <= space.kept or any(
                _forgets(space, value, disjunction(parts)) for value in space.stages))}


def _forgets(space: Space, value: int, bad: Formula) -> bool:
    """Whether a claim, at one stage, asks for a field that is forgotten there."""
    known = space.kept - space.staging.dead.get(value, frozenset())
    facts = {slot: values for slot, values in space.facts(value).items() if slot in known}
    return not assuming(bad, facts).slots() <= known


def claims(world: World, space: Space, reached: Node, finder: Finder, formulas: dict[Claim, list[Formula]]) -> list[Answer]:
    """An answer to each claim."""
    states = space.lifted(reached) if formulas else reached
    return [_claim(world, space, (reached, states), finder, claim, parts) for claim, parts in formulas.items()]


def _claim(world: World, space: Space, sets: tuple[Node, Node], finder: Finder, claim: Claim, parts: list[Formula]) -> Answer:
    """An answer to one claim; the sets are what was reached, and the same as states of the world."""
    if any(slot >= len(world.fields) for part in parts for slot in part.slots()):
        return Answer(claim.name, UNKNOWN, "it asks for a choice, which is no part of a state", source=str(claim.source))
    first, *others = [space.encoding.node(part) for part in parts]
    states, ordered = sets[1], claim.kind in ("before", "believes")
    wanted = space.encoding.any(others if ordered else (first, *others))
    key = claim.kind, tuple(space.searches.values()), first if ordered else None, wanted, states, space.over
    bad = space.recall("claim", key, lambda: _against(space, sets, claim.kind, first, wanted))
    if not bad.satisfiable():
        return Answer(claim.name, PROVED, claim.kind, source=str(claim.source))
    counter = _unprepared(world, space, first, bad) if ordered else finder.find(bad)
    return Answer(claim.name, REFUTED if counter is not None else UNKNOWN, claim.kind, counter, str(claim.source))


def _against(space: Space, sets: tuple[Node, Node], kind: str, first: Node, wanted: Node) -> Node:
    """The states that break a claim of some kind."""
    reached, states = sets
    if kind == "never":
        return wanted & states
    if kind == "always_possible":
        return minus(minus(reached, space.back(wanted, reached)), space.over)
    bad = minus(wanted & reached, first)
    if bad.satisfiable():  # else the first condition holds whenever the second does, and nothing more is to be asked
        bad = minus(space.reach(avoiding=first) & wanted, first)
        space.reach()
    return bad


def _unprepared(world: World, space: Space, first: Node, bad: Node) -> Run | None:
    """A run into some states in which the first condition has not held before the last state."""
    space.reach(avoiding=first)
    run = Finder(world, space, allowed=~first).find(bad)
    space.reach()
    return run
