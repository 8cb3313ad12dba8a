"""Turns over sets of states: an action, then the daemons, then the endings, forwards and backwards.

Each stage of the story (see `compile.staging`) has its own actions and daemons, simplified by what is known in it, and
without writes to fields that are dead in it. Of a long list of daemons few can have anything to do after a given action:
one that did nothing before, and of whose fields nothing was written, does nothing now. Which ones ran is noted, and
makes the way back short.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from adderstone.compile.formula import assuming, conjunction, disjunction
from adderstone.compile.ordering import step_slots
from adderstone.compile.relation import Case, Relation, Step
from adderstone.compile.substitution import changes
from adderstone.prove.encoding import Encoding, Node, minus
from adderstone.prove.images import Images

Level = tuple[int, int]


@dataclass(eq=False)
class Later:
    """A daemon or an ending in one stage. `when` is where it changes something; `live`, that it may at any time."""

    step: Step
    when: Node
    reads: frozenset[int]
    writes: frozenset[int]
    choices: frozenset[int]
    live: bool


@dataclass(eq=False)
class Action:
    """Acts that come to the same in one stage: where `guard` holds, `steps` happen. `ran` notes what followed."""

    cases: list[Case]
    guard: Node
    steps: tuple[tuple[Step, Node], ...]
    endings: tuple[Later, ...]
    drawn: Node
    choices: Node
    home: int
    ends: bool  # its own steps may end the stage
    followers: tuple[tuple[int, Later], ...]  # the daemons and endings that may have something to do while the stage lasts
    level: Level = (0, 0)
    ran: dict[int, dict[int, Later]] = field(default_factory=dict)
    crossed: set[int] = field(default_factory=set)
    done: Node | None = None  # the states that it has been taken from
    met: Node | None = None  # all that was known when it was last looked at


@dataclass(eq=False)
class Stage:
    """One stage: its states' node, its daemons by their number, and what its sets leave out.

    Dead fields are left free, and so are those that have one value throughout the stage: `still` has their bits, `fixed`
    says what they are. So neither costs a node.
    """

    value: int
    node: Node
    laters: dict[int, Later]
    forget: Node
    still: Node
    fixed: Node
    active: list[int]
    held: dict[int, int] = field(default_factory=dict)  # the fields that have one value throughout, with it
    actions: list[Action] = field(default_factory=list)


class Turns:
    """Images of whole turns. `stages` is filled by `symbolic.Space`."""

    def __init__(self, relation: Relation, encoding: Encoding, slot: int) -> None:
        self.relation, self.encoding, self.slot = relation, encoding, slot
        self.own = len(relation.fields)
        self.images = Images(encoding)
        self.stages: dict[int, Stage] = {}

    # --- making ready ---

    def later(self, step: Step, after: Sequence[Step], node: Node, facts: Mapping[int, frozenset[int]]) -> Later:
        """A daemon of one stage, which other daemons come after."""
        when = assuming(conjunction([step.when, disjunction(changes([step], self.relation.domains))]), facts)
        reads, writes = when.slots(), frozenset(write.slot for write in step.writes)
        here = self.encoding.node(when) & node
        choices = frozenset(slot for slot in step_slots(step) if slot >= self.own)
        live = bool(choices) or any(write.slot in reads for other in after for write in other.writes)
        live = live or (self.images.image(step, here) & here).satisfiable()
        return Later(step, here, reads, writes, choices, live)

    def following(self, cases: Sequence[Case], stage: Stage, endings: Sequence[Later]) -> tuple[list[tuple[int, Later]], bool]:
        """The daemons and endings that may have something to do after these cases; whether the stage may end by them."""
        met = {write.slot for step in cases[0].steps for write in step.writes}
        found = []
        for number, later in [*sorted(stage.laters.items()), *enumerate(endings, start=len(self.relation.daemons))]:
            if later.live or later.reads & met:
                met |= later.writes
                found.append((number, later))
        return found, self.slot in met

    def choices(self, cases: Sequence[Case], followers: Iterable[tuple[int, Later]], *, crosses: bool) -> set[int]:
        """The choices that a turn of these cases may ask for: all, where it may come to another stage."""
        if crosses:
            return {slot for slot in self.encoding.bits if slot >= self.own}
        read = frozenset[int]().union(*(step_slots(step) for step in cases[0].steps), *(case.guard.slots() for case in cases))
        return {slot for slot in read if slot >= self.own}.union(*(later.choices for _, later in followers))

    def drawn(self, choices: Iterable[int], facts: Mapping[int, frozenset[int]]) -> Node:
        """How these choices can fall in a stage: any option where they are open, else the first."""
        found = self.encoding.true
        for slot in sorted(choices):
            is_open = self.encoding.node(assuming(self.relation.open_when[slot - self.own], facts))
            options = self.encoding.any(self.encoding.value(slot, value) for value in self.encoding.values[slot])
            found &= is_open.ite(options, self.encoding.value(slot, 0))
        return found

    # --- forwards ---

    def after(self, action: Action, states: Node) -> Node:
        """What follows from some states, in all of which the action's guard holds."""
        written: set[int] = set()
        *_, now = self.passing(action, states, written)
        return self._forgotten(now, action, self.slot in written).exists(action.choices)

    def passing(self, action: Action, states: Node, written: set[int] | None = None) -> Iterator[Node]:
        """A turn from some states: what has become of them after the action's own steps, and after each that follows.

        Nothing is forgotten yet. `written` is told which fields are written.
        """
        written = set() if written is None else written
        now = self.performed(action, states & action.drawn, written)
        action.crossed |= self._entered(action, now) if self.slot in written else set()
        yield now
        for number, laters in self._following(action):
            now = self._followed(action, number, laters, now, written)
            yield now

    def performed(self, action: Action, states: Node, written: set[int] | None = None) -> Node:
        """What the action's own steps make of some states, before any daemon; `written` is told which fields they write."""
        now = states & self.stages[action.home].fixed if action.ends else states
        for step, when in action.steps:
            taken = now & when
            if taken.satisfiable():
                now = minus(now, when) | self.images.image(step, taken)
                if written is not None:
                    written |= {write.slot for write in step.writes}
        return now

    def _following(self, action: Action) -> Iterator[tuple[int, dict[int, Later]]]:
        """What may come next, by its number: in the action's own stage, and from where the turn ends it, in each stage."""
        last = -1
        for number, later in action.followers:
            if action.crossed:
                break
            yield number, {action.home: later}
            last = number
        if action.crossed:
            for number in range(last + 1, len(self.relation.daemons)):
                yield number, self._daemons(action, number)
            for number, later in enumerate(action.endings, start=len(self.relation.daemons)):
                if number > last:
                    yield number, {action.home: later}

    def _daemons(self, action: Action, number: int) -> dict[int, Later]:
        """What a daemon is in the stages that the turn has come to by now."""
        stages = (self.stages[value] for value in (action.home, *action.crossed))
        return {stage.value: stage.laters[number] for stage in stages if number in stage.laters}

    def _followed(self, action: Action, number: int, laters: dict[int, Later], now: Node, written: set[int]) -> Node:
        rest = results = None
        for value, later in laters.items():
            if not action.crossed and not later.live and not later.reads & written:
                continue
            taken = now & later.when
            if taken.satisfiable():
                action.ran.setdefault(number, {})[value] = later
                if self.slot in later.writes:
                    taken &= self.stages[value].fixed
                image = self.images.image(later.step, taken)
                rest = minus(now if rest is None else rest, later.when)
                results = image if results is None else results | image
                written |= later.writes
        if rest is None or results is None:
            return now
        now = rest | results
        if any(self.slot in later.writes for later in laters.values()):
            action.crossed |= self._entered(action, now)
        return now

    def _entered(self, action: Action, now: Node) -> set[int]:
        return {value for value, stage in self.stages.items() if value != action.home and (now & stage.node).satisfiable()}

    def _forgotten(self, now: Node, action: Action, filled: bool) -> Node:
        """Free again what stands still, where it was filled in for a step that could have ended the stage."""
        for value in sorted({action.home, *action.crossed}) if action.crossed or action.ends or filled else ():
            stage = self.stages[value]
            here = now & stage.node
            if here.satisfiable():
                now = minus(now, stage.node) | here.exists(stage.forget)
        return now

    # --- backwards ---

    def before(self, action: Action, states: Node) -> Node:
        """The states from which the action can lead into a set; right where `after` has been over them."""
        return (self.into(action, states) & action.drawn).exists(action.choices)

    def into(self, action: Action, states: Node, until: int | None = None) -> Node:
        """The states and choices with which the action leads into a set; `until` a daemon, where that one is asked."""
        now = states
        for number in sorted((each for each in action.ran if until is None or each < until), reverse=True):
            result = now
            for value, later in action.ran[number].items():
                before = self.images.preimage(later.step, now)
                if self.slot in later.writes:
                    before = self.filled(value, before)
                result = later.when.ite(before, result)
            now = result
        for step, when in reversed(action.steps):
            now = when.ite(self.images.preimage(step, now), now)
        return (self.filled(action.home, now) if action.ends else now) & action.guard

    def filled(self, value: int, states: Node) -> Node:
        """The states of a stage that lie in a set once the fields that stand still in it are filled in."""
        stage = self.stages[value]
        return (states & stage.fixed).exists(stage.still)
