"""The symbolic engine: the reachable states as one decision diagram, grown by saturation, and the way back.

The search does not go breadth first. It goes stage by stage; in each, moves are exhausted first, then the story's other
acts, those that touch the bottom of the diagram before those that touch its top, then each thing that is carried about,
one by one; each new state is used at once, and after each the levels below are exhausted again. So each set on the way
is nearly a product of independent parts, and stays small. (Saturation: Ciardo, Luettgen and Siminiscu, 2001; here with
the levels of a story.)
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from itertools import groupby
from typing import TypeVar

from adderstone.compile.formula import assuming, disjunction
from adderstone.compile.ordering import order
from adderstone.compile.quotient import quotient_of
from adderstone.compile.ranges import Facts
from adderstone.compile.relation import Case, Relation, Step
from adderstone.compile.slicing import compared, cone, sliced
from adderstone.compile.staging import Question, Staging, staging, without
from adderstone.prove.backwards import Back, Rank
from adderstone.prove.encoding import Encoding, Node, minus, names_of
from adderstone.prove.likeness import searching
from adderstone.prove.memory import Memory, whatever
from adderstone.prove.recalling import Search, written
from adderstone.prove.recalling import Step as Taken
from adderstone.prove.trace import Trace
from adderstone.prove.turns import Action, Later, Level, Stage, Turns
from adderstone.world.things import PlaceField
from adderstone.world.world import State, World

Watch = Callable[[int, Node], None]
MOVES, STORY, THINGS = 0, 1, 2
T = TypeVar("T")


class Space:
    """The states of a relation as sets, seen through the fields that a question depends on.

    With `merged`, the places of one region are one (see `compile.quotient` for what can then be asked). What was found
    before, for the same `use`, is looked up in the memory where nothing that it depends on has changed.
    """

    def __init__(self, relation: Relation, question: Question | Iterable[int], *, staged: bool = True, whole: bool = False,
                 merged: bool = False, memory: Memory | None = None, use: str = "") -> None:
        self.memory, self.use = memory if memory is not None else Memory(), use
        self.question = question if isinstance(question, Question) else Question(frozenset(question))
        asked = self.question.all() | relation.over.slots()
        self.whole = relation
        scratch = self._scratch(relation)
        kept = frozenset(range(len(relation.domains))) if whole else cone(relation, asked, scratch.implied)
        self.relation = relation if whole else sliced(relation, kept)
        self.quotient = quotient_of(self.relation, asked) if merged else None
        if self.quotient is not None:
            scratch = self._scratch(self.quotient.relation)
            kept = cone(self.quotient.relation, asked, scratch.implied)  # a door within a region, say, matters no more
            self.relation = sliced(self.quotient.relation, kept)
        self.numbers = _numbers(relation, kept)
        self.slots = [slot for slot in sorted(kept) if slot < len(relation.fields)]
        self.kept = frozenset(self.slots)
        self.staging = staging(self.relation, self.question, scratch.implied) if staged else Staging()
        self.encoding = self._encoding(sorted(kept), use)
        self.height = {slot: height for height, slot in enumerate(self.encoding.order)}
        self.turns = Turns(self.relation, self.encoding, self.staging.slot)
        self.over = self.encoding.node(self.relation.over)
        self.stages = self.turns.stages
        self._relations: dict[int, Relation] = {}
        self.compared = compared(self.relation)  # fields that stand still and are copied from must be there to be read
        for value in self.staging.order or (0,):
            self.stages[value] = self._stage(value)
        self.start = self.point(relation.start)
        self.reached = self.encoding.false
        self.trace = Trace(self.turns, self.stages, self.encoding.true)
        self.searches: dict[int, Search] = {}

    def _encoding(self, kept: list[int], use: str) -> Encoding:
        """The encoding of some slots: in the table of what was found before, if there is room for them."""
        relation = self.relation
        names = names_of((*relation.fields, *relation.choices), relation.domains)
        table = self.memory.table(use, [names[slot] for slot in kept])
        placed = table.order(kept, names) if table is not None else order(relation, kept)
        made = Encoding(relation.domains, placed, relation.start, table=table, names=names)
        self.memory.keep(use, made.table)
        return made

    def recall(self, kind: str, key: Hashable, make: Callable[[], T], fits: Callable[[T], bool] = whatever,
               label: str = "") -> T:
        """What was found from a key in this space's table, or is found now: see `Memory`."""
        table = self.encoding.table
        return self.memory.recall(f"{self.use} {kind}".strip(), (table, key), make, table=table, fits=fits, label=label)

    def knows(self, kind: str, key: Hashable) -> bool:
        """Whether something was found from a key in this space's table."""
        return self.memory.knows(f"{self.use} {kind}".strip(), (self.encoding.table, key))

    def called(self, stage: Stage) -> str:
        """The name of a stage; none where the story has no stages."""
        return self.relation.fields[self.staging.slot].value_name(stage.value) if self.staging.order else ""

    def facts(self, value: int) -> Facts:
        """The ranges of a stage, as far as they are known."""
        return self.staging.ranges.get(value, {})

    def drawn(self, choices: Iterable[int]) -> Node:
        """How some choices can fall, stage by stage."""
        asked = tuple(choices)
        return self.encoding.any(stage.node & self.turns.drawn(asked, self.facts(value))
                                 for value, stage in self.stages.items())

    # --- making ready ---

    @staticmethod
    def _scratch(relation: Relation) -> Encoding:
        """Small diagrams, for what is asked of guards alone."""
        return Encoding(relation.domains, order(relation, range(len(relation.domains))), relation.start, small=True)

    def _at(self, value: int) -> Relation:
        """What of the relation can happen in a stage."""
        if not self.staging.order:
            return self.relation
        if value not in self._relations:
            self._relations[value] = without(self.staging.relations[value], self.staging.slot, self.staging.dead[value])
        return self._relations[value]

    def _stage(self, value: int) -> Stage:
        """A stage with its daemons, under their numbers in the whole relation."""
        here, encoding = self._at(value), self.encoding
        node = encoding.value(self.staging.slot, value) if self.staging.order else encoding.true
        dead = self.staging.dead.get(value, frozenset())
        facts = self.staging.ranges.get(value, {})
        told = dead | self.compared | self.question.here(self.staging.slot, value) | self.whole.over.slots()
        still = [slot for slot in self.slots if len(facts.get(slot, ())) == 1 and slot not in told
                 and slot != self.staging.slot]
        left_out = [slot for slot in self.slots if slot in dead or slot in still]
        fixed = encoding.state({slot: min(facts[slot]) for slot in still}, still)
        stage = Stage(value, node, {}, encoding.cube(left_out), encoding.cube(still), fixed,
                      [slot for slot in self.slots if slot not in left_out], {slot: min(facts[slot]) for slot in still})
        for number, step in enumerate(here.daemons):
            if step.writes:
                stage.laters[number] = self.turns.later(step, here.daemons[number + 1:], node, self.facts(value))
        return stage

    def _actions(self, value: int, stage: Stage, arrived: Node) -> Iterator[Action]:
        here = self._at(value)
        always: dict[Step, Later] = {}
        grouped: dict[object, list[Case]] = {}
        for case in here.cases:
            grouped.setdefault((tuple((step.when, step.writes) for step in case.steps), case.endings), []).append(case)
        for cases in grouped.values():
            for step in cases[0].endings:
                if step not in always:
                    always[step] = self._ending(value, stage, step)
                    always[step].live |= step not in here.endings or (always[step].when & arrived).satisfiable()
            yield self._action(value, stage, cases, [always[step] for step in cases[0].endings])

    def _ending(self, value: int, stage: Stage, step: Step) -> Later:
        """An ending, simplified for turns that stay in the stage."""
        later = self.turns.later(step, (), self.encoding.true, {})
        here = self.encoding.node(assuming(step.when, self.facts(value)))
        later.when = stage.node.ite(here, later.when)
        return later

    def _action(self, value: int, stage: Stage, cases: list[Case], endings: list[Later]) -> Action:
        guard = self.encoding.node(disjunction(case.guard for case in cases)) & stage.node
        steps = tuple((step, self.encoding.node(step.when)) for step in cases[0].steps)
        followers, crosses = self.turns.following(cases, stage, endings)
        choices = self.turns.choices(cases, followers, crosses=crosses)
        ends = any(write.slot == self.staging.slot for step in cases[0].steps for write in step.writes)
        drawn = self.turns.drawn(choices, self.facts(value))
        return Action(cases, guard, steps, tuple(endings), drawn, self.encoding.cube(choices), value, ends,
                      tuple(followers), self._level(cases[0]))

    def _level(self, case: Case) -> Level:
        """What is exhausted before what: moves of the player; the story, from the bottom up; things, one by one."""
        slots = {write.slot for step in case.steps for write in step.writes}
        places = {slot: field for slot in slots if isinstance(field := self.relation.fields[slot], PlaceField)}
        if any(field.thing is field.thing.story.player for field in places.values()):
            return MOVES, 0
        highest = min((self.height[slot] for slot in slots), default=0)
        return (THINGS, highest) if places and len(places) == len(slots) else (STORY, -highest)

    # --- fixpoints ---

    def reach(self, watch: Watch | None = None, avoiding: Node | None = None, until: Iterable[int] = ()) -> Node:
        """All states that a run can come to; with `avoiding`, by runs that stop where they come into that set.

        With `until`, stages that come after all of these are left out.
        """
        self.allowed = ~avoiding if avoiding is not None else self.encoding.true
        self.reached = self.encoding.false
        self.searches = {}
        self.trace = Trace(self.turns, self.stages, self.allowed)
        arrived = {value: self.start & stage.node for value, stage in self.stages.items()}
        for value, states in arrived.items():
            if states.satisfiable():
                self.trace.note(value, states, None)
        for value in self._searched(frozenset(until)):
            if arrived[value].satisfiable():
                self._open(value, arrived[value])
                found = self._saturated(self.stages[value], arrived, watch)
                self.reached |= found
        return self.reached

    def _searched(self, until: frozenset[int]) -> list[int]:
        """The stages in their order, up to the last of some."""
        stages = list(reversed(self.staging.order or (0,)))
        return stages[:1 + max((stages.index(value) for value in until & set(stages)), default=len(stages))]

    def _open(self, value: int, arrived: Node) -> None:
        """Make a stage's actions ready, once it is known with which daemons still waiting it can be entered."""
        stage = self.stages[value]
        for later in stage.laters.values():
            later.live = later.live or (later.when & arrived).satisfiable()
        stage.actions = sorted(self._actions(value, stage, arrived), key=lambda action: action.level)

    def _saturated(self, stage: Stage, arrived: dict[int, Node], watch: Watch | None) -> Node:
        """All states of a stage, from those that it is entered with; what comes to later stages is added to `arrived`."""
        entered = arrived[stage.value]
        key = searching(self.turns, stage), entered, self.allowed & stage.node
        search = self.recall("search", key, lambda: self._search(stage, entered, watch),
                             lambda before: before.fits(self.turns, stage), self.called(stage))
        for value, action, known in search.into(self.turns, stage):
            before = arrived[value]
            arrived[value] |= known
            if arrived[value] != before:
                self.trace.note(value, arrived[value], action)
        self.searches[stage.value] = search
        return arrived[stage.value]

    def _search(self, stage: Stage, entered: Node, watch: Watch | None) -> Search:
        """Search a stage; of the stages that it comes to, nothing is taken to be known."""
        for action in stage.actions:
            action.done = action.met = self.encoding.false
        levels = [list(level) for _, level in groupby(stage.actions, key=lambda action: action.level)]
        arrived = dict.fromkeys(self.stages, self.encoding.false) | {stage.value: entered}
        steps: list[Taken] = []
        self._grow(stage, levels, arrived, steps, watch)
        return written(self.turns, stage, steps)

    def _grow(self, stage: Stage, levels: list[list[Action]], arrived: dict[int, Node], steps: list[Taken],
              watch: Watch | None) -> bool:
        grown = False
        while True:
            if levels[:-1]:
                grown |= self._grow(stage, levels[:-1], arrived, steps, watch)
            new = False
            for action in levels[-1] if levels else ():
                new |= self._fire(stage, action, arrived, steps)
                if watch is not None:
                    watch(stage.value, arrived[stage.value])
            if not new:
                return grown
            grown = True

    def _fire(self, stage: Stage, action: Action, arrived: dict[int, Node], steps: list[Taken]) -> bool:
        """Take an action from all states that it has not been taken from; whether that brings new ones to the stage."""
        assert action.done is not None
        before = arrived[stage.value]
        if before == action.met:
            return False
        action.met = before
        ready = before & action.guard & self.allowed
        if ready == action.done:
            return False
        fresh = minus(ready, action.done)
        action.done = ready
        now = self.turns.after(action, fresh)
        for value in (stage.value, *action.crossed):
            known = arrived[value]
            arrived[value] |= now & self.stages[value].node
            if arrived[value] != known:
                steps.append((value, action, arrived[value]))
        return arrived[stage.value] != before

    def back(self, target: Node, within: Node, ranks: list[Rank] | None = None) -> Node:
        """The states of a reached set from which a run can come to the target.

        `ranks`, if given, is filled in the order of the search: from each state of a rank, one turn of its action leads
        to the target or to an earlier rank.
        """
        search = Back(self.turns, target & within, within)
        for stage in self.stages.values():  # the last stage first
            self._back(search, stage)
        if ranks is not None:
            ranks += search.ranks
        return search.found

    def _back(self, search: Back, stage: Stage) -> None:
        """Go back through one stage. It depends on what is found there, and in the stages that it leads to."""
        if stage.value in self.searches:
            key = self.searches[stage.value], search.found & self.near(stage), search.left & stage.node
            for index, states in self.recall("way back", key, lambda: search.saturated(stage)):
                search.come(stage.actions[index], states)

    def near(self, stage: Stage) -> Node:
        """The states of a stage, and of those that its turns have led to."""
        crossed = set[int]().union(*(action.crossed for action in stage.actions))
        return self.encoding.any(self.stages[value].node for value in sorted({stage.value, *crossed}))

    def lifted(self, states: Node) -> Node:
        """A set as one of the world's own states: dead fields are free, and those that stand still are what they are.

        Of a set that no turn leads out of, this is closed too; for fields that nothing asks for decide nothing.
        """
        return self.encoding.any(states & stage.node & stage.fixed for stage in self.stages.values())

    def next_ring(self, states: Node) -> Node:
        """All that follows in one turn; over states that have been reached."""
        found = self.encoding.false
        for stage in self.stages.values():
            here = states & stage.node
            for action in stage.actions if here.satisfiable() else ():
                ready = here & action.guard
                if ready.satisfiable():
                    found |= self.turns.after(action, ready)
        return found

    def step_before(self, states: Node, within: Node) -> tuple[Action, Node] | None:
        """An action that leads from some states of a set into another set, and the states that it does so from."""
        for stage in self.stages.values():
            here = within & stage.node
            for action in stage.actions if here.satisfiable() else ():
                if (here & action.guard).satisfiable():
                    found = self.turns.before(action, states) & here
                    if found.satisfiable():
                        return action, found
        return None

    # --- single states ---

    def merged(self, state: State) -> State:
        """A state with each place of a region as the one that stands for it."""
        return self.quotient.seen(state) if self.quotient is not None else state

    def seen(self, state: State) -> State:
        """A state as the space sees it: what is cut, or dead in its stage, is as at the start."""
        state = self.merged(state)
        dead = self.staging.dead.get(state[self.staging.slot], frozenset()) if self.staging.order else frozenset()
        kept = self.kept - dead
        return tuple(value if slot in kept else self.relation.start[slot] for slot, value in enumerate(state))

    def holds(self, states: Node, state: State) -> bool:
        """Whether a state of the world lies in a set."""
        return self.encoding.holds(states, self.merged(state))

    def point(self, state: State) -> Node:
        """The set of all states that are like one."""
        return self.encoding.state(self.merged(state), self.stage(state).active)

    def stage(self, state: State) -> Stage:
        """The stage that a state is in."""
        return self.stages[self.merged(state)[self.staging.slot] if self.staging.order else 0]

    def endings(self, world: World, *outcomes: str) -> Node:
        """The states in which the story has ended, in one of these ways."""
        slot = world.ending.index
        return self.encoding.any(self.encoding.value(slot, ending.number) for ending in world.endings
                                 if ending.outcome in outcomes)

    def count(self, states: Node) -> int:
        """How many states a set has, as far as they differ in what still matters."""
        return sum(self.encoding.count(states & stage.node, stage.active) for stage in self.stages.values())


def _numbers(relation: Relation, kept: frozenset[int]) -> dict[int, int]:
    """The numbers of the daemons after slicing, by those before."""
    left = [number for number, step in enumerate(relation.daemons) if any(write.slot in kept for write in step.writes)]
    return {number: at for at, number in enumerate(left)}
