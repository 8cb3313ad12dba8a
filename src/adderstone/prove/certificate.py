"""Writing certificates: runs, sets and rankings as plain data that `adderstone verify` reads.

Sets come from decision diagrams of any kind. A *view* says what a node of theirs tests and where it goes on; equal
nodes are written once. See `docs/reference/certificate.md` for the file.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from pathlib import Path
from typing import Literal, TypeVar

from adderstone.prove.checking.fingerprint import fingerprint
from adderstone.prove.checking.format import (
    FIRST,
    FORMAT,
    NO,
    YES,
    Certificate,
    Closed,
    Goal,
    Never,
    Node,
    Phase,
    Ranking,
    Rule,
    Run,
    Step,
    Test,
    encoded,
)
from adderstone.prove.checking.replaying import verb_keys
from adderstone.world.entities import Entity
from adderstone.world.fields import Field
from adderstone.world.verbs import Act
from adderstone.world.world import World

N = TypeVar("N", bound=Hashable)
Split = tuple[Field, Iterable[int], N, N]
View = Callable[[N], "bool | Split[N]"]
Move = tuple[Act, tuple[int, ...]]
WON = ("won",)


class Writer:
    """A certificate in the making."""

    def __init__(self, world: World, name: str = "", good: Iterable[str] | None = None) -> None:
        self.world, self.name = world, name
        named = good if good is not None else (ending.name for ending in world.endings if ending.outcome in WON)
        self.good = tuple(named)
        self._verbs = {verb: key for key, verb in verb_keys(world).items()}
        self._tests: dict[tuple[str, tuple[int, ...]], int] = {}
        self._nodes: dict[tuple[int, int, int], int] = {}
        self._known: dict[Hashable, int] = {}
        self._runs: list[Run] = []
        self._closed: list[Closed] = []
        self._never: list[Never] = []
        self._rankings: list[Ranking] = []

    # --- diagrams ---

    def root(self, node: N, view: View[N]) -> int:
        """A diagram, node by node from the bottom up; the result is its number."""
        waiting = [node]
        while waiting:
            seen = view(waiting[-1])
            if isinstance(seen, bool):
                self._known[waiting.pop()] = YES if seen else NO
                continue
            field, values, high, low = seen
            missing = [child for child in (high, low) if child not in self._known]
            if missing:
                waiting += missing
            else:
                self._known[waiting.pop()] = self.node(field, values, self._known[high], self._known[low])
        return self._known[node]

    def node(self, field: Field, values: Iterable[int], high: int, low: int) -> int:
        """One node: where the field has one of the values it goes on at `high`, else at `low`."""
        if high == low:
            return high
        test = self._tests.setdefault((field.name, tuple(sorted(values))), len(self._tests))
        return self._nodes.setdefault((test, high, low), len(self._nodes) + FIRST)

    # --- statements ---

    def step(self, act: Act, choices: Sequence[int] = ()) -> Step:
        """An act by its keys."""
        return Step(self._verbs[act.verb], _key(act.noun), _key(act.second), _key(act.actor), tuple(choices))

    def run(self, name: str, moves: Iterable[Move], shows: Goal) -> None:
        """Acts from the start, and what they come to."""
        self._runs.append(Run(name, tuple(self.step(act, choices) for act, choices in moves), shows))

    def closed(self, name: str, roots: Iterable[int], runs: Iterable[str] = (), split: str = "",
               until: Goal | None = None) -> None:
        """A set that no turn leads out of, with the start in it, or the last states of some runs.

        `split` names a field by whose values the set falls into parts that are easier to look at; `until` is a goal
        after which a run is not followed any more.
        """
        self._closed.append(Closed(name, tuple(roots), tuple(runs), split, until))

    def never(self, closed: str, goal: Goal) -> None:
        """Something that no state of a closed set shows."""
        self._never.append(Never(closed, goal))

    def ranking(self, closed: str, goal: Goal, phases: Iterable[Phase], outside: str = "",
                against: Literal["", "minds", "everybody"] = "") -> None:
        """A way to the goal from all of a closed set, but for the states of another one; `against` whom."""
        self._rankings.append(Ranking(closed, goal, tuple(phases), outside, against))

    def rule(self, where: Iterable[int], move: Move) -> Rule:
        """From the states of a set, a turn into the layer before."""
        return Rule(tuple(where), self.step(*move))

    def certificate(self) -> Certificate:
        """All that was written."""
        telling = self.world.telling.name if self.world.telling is not None else ""
        return Certificate(
            FORMAT, self.world.story.title, telling, fingerprint(self.world), self.good, self.name,
            tuple(Test(field, values) for field, values in self._tests), tuple(Node(*node) for node in self._nodes),
            tuple(self._runs), tuple(self._closed), tuple(self._never), tuple(self._rankings))

    def write(self, path: Path) -> None:
        """The certificate as a file."""
        path.write_bytes(encoded(self.certificate()))


def _key(entity: Entity | None) -> str | None:
    return entity.key if entity is not None else None
