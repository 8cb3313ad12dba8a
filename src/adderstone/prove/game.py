"""The game: where the player can win whatever the others choose, as a fixpoint over sets of states.

A turn of the game: the player does something; then every mind, knowing it, chooses; then chance falls. An act that is
refused for how the choices fell comes to nothing, and may be tried again under other choices. Where chance is an
adversary too, a state is won if some act leads, however all choices fall, to where it is won already: a least fixpoint
(the attractor of W. Zielonka, Infinite games on finitely coloured graphs, 1998). Where chance is fair, an act need only
come nearer by some fall of the dice to every choice of the minds, as long as none of the others leaves the region: a
least fixpoint inside a greatest one (L. de Alfaro, T. Henzinger, O. Kupferman, Concurrent reachability games, 1998).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from oxidd.util import BooleanOperator

from adderstone.compile.formula import disjunction
from adderstone.prove.backwards import Rank
from adderstone.prove.encoding import Node, minus
from adderstone.prove.patience import Patience
from adderstone.prove.symbolic import Space
from adderstone.prove.turns import Action
from adderstone.world.verbs import Act
from adderstone.world.world import State, World

Near = Callable[["Play", Node], Node]


@dataclass(eq=False)
class Play:
    """What the player can decide for in one stage: an action, or an act whose guards ask how the choices fall.

    Each part is an action, and where it comes about by this act. `drawn` says how the choices of the play can fall, and
    `idle`, for an act that asks, where it is refused.
    """

    parts: tuple[tuple[Action, Node], ...]
    drawn: Node
    everybody: Node
    idle: Node
    act: Act | None = None
    level: tuple[int, int] = (0, 0)
    safe: Node | None = None  # from where it stays in the region that is being looked at


@dataclass(frozen=True)
class Region:
    """Where the player wins. From each state of a step, its play leads to an earlier one, or may do so if chance is fair."""

    states: Node
    steps: tuple[tuple[Play, Node], ...]


class Game:
    """The game over the reached set of a space. `patience` bounds the processor's seconds that are spent on it."""

    def __init__(self, world: World, space: Space, reached: Node, patience: float) -> None:
        self.world, self.space, self.reached, self.encoding = world, space, reached, space.encoding
        own = self.own = len(world.fields)
        kept = [(own + number, choice) for number, choice in enumerate(world.choices) if own + number in space.encoding.bits]
        self.asked = tuple(choice for _, choice in kept)
        self.minds = self.encoding.cube(slot for slot, choice in kept if choice.of is not None)
        self.chances = self.encoding.cube(slot for slot, choice in kept if choice.of is None)
        self.everybody = self.minds & self.chances
        self.drawn = space.drawn(slot for slot, _ in kept)
        self.patience = Patience(patience)
        self.stages = [self._levels(self._plays(stage.actions)) for stage in space.stages.values()]  # the last one first

    # --- what can be played ---

    def _plays(self, actions: Iterable[Action]) -> Iterator[Play]:
        """The plays of a stage that some reached state offers."""
        asking: dict[Act, list[tuple[Action, Node]]] = {}
        for action in actions:
            if not (self.reached & action.guard).satisfiable():
                continue
            acts = {act for case in action.cases if (act := case.asking(self.own)) is not None}
            for act in acts:
                mine = self.encoding.node(disjunction(case.guard for case in action.cases if case.act == act))
                asking.setdefault(act, []).append((action, mine))
            rest = [case for case in action.cases if case.asking(self.own) is None]
            if rest:
                mine = self.encoding.node(disjunction(case.guard for case in rest)) if acts else self.encoding.true
                drawn, everybody = (self.drawn, self.everybody) if action.crossed else (action.drawn, action.choices)
                yield Play(((action, mine),), drawn, everybody, self.encoding.false, None, action.level)
        for act, parts in asking.items():
            idle = ~self.encoding.any(action.guard & mine for action, mine in parts)
            level = max(action.level for action, _ in parts)
            yield Play(tuple(parts), self.drawn, self.everybody, idle, act, level)

    def _levels(self, plays: Iterable[Play]) -> list[list[Play]]:
        found: dict[tuple[int, int], list[Play]] = {}
        for play in plays:
            found.setdefault(play.level, []).append(play)
        return [found[level] for level in sorted(found)]

    def act(self, play: Play, state: State) -> Act:
        """The act of a play in a state of one of its steps."""
        if play.act is not None:
            return play.act
        env = (*state, *(0 for _ in self.world.choices))
        (action, _), = play.parts
        return next(case.act for case in action.cases if case.asking(self.own) is None and case.guard.holds(env))

    # --- one turn ---

    def into(self, play: Play, states: Node) -> Node:
        """The states and choices with which a play leads into a set."""
        return self.encoding.any(self.space.turns.into(action, states) & mine for action, mine in play.parts)

    def surely(self, play: Play, states: Node) -> Node:
        """The states from which a play leads into a set whatever anybody chooses."""
        return self._whatever(play, self.into(play, states))

    def _whatever(self, play: Play, outcome: Node) -> Node:
        return play.drawn.apply_forall(BooleanOperator.IMP, outcome, play.everybody)

    def possibly(self, play: Play, states: Node) -> Node:
        """The states from which, whatever the minds choose, chance may fall so that a play leads into a set."""
        hopeful = play.drawn.apply_exists(BooleanOperator.AND, self.into(play, states), self.chances)
        return play.drawn.exists(self.chances).apply_forall(BooleanOperator.IMP, hopeful, self.minds)

    # --- the whole game ---

    def against_all(self, target: Node, within: Node | None = None, ranks: Sequence[Rank] = ()) -> Region:
        """Where the player wins whatever minds and chance do.

        `within`, if known, is a set outside which nothing is won; `ranks` are a search backwards from the target, whose
        steps are tried first: most of them hold whatever is chosen.
        """
        return self._grown(target, self.surely, within if within is not None else self.reached, ranks)

    def with_fair_chance(self, target: Node, within: Node | None = None, ranks: Sequence[Rank] = ()) -> Region:
        """Where the player wins against every mind, if chance gives every option its turn."""
        region = within if within is not None else self.reached
        while True:
            for levels in self.stages:
                for play in (play for level in levels for play in level):
                    play.safe = self._safe(play, region)
            found = self._grown(target, self._nearer, region, ranks)
            if found.states == region:
                return found
            region = found.states

    def _safe(self, play: Play, region: Node) -> Node | None:
        """From where a play can't leave the region; None where coming nearer by it is staying in it."""
        by_chance = play.everybody.exists(self.chances) != play.everybody
        return self._whatever(play, self.into(play, region) | (play.idle & region)) if by_chance else None

    def _nearer(self, play: Play, states: Node) -> Node:
        return self.surely(play, states) if play.safe is None else self.possibly(play, states) & play.safe

    def _grown(self, target: Node, near: Near, within: Node, ranks: Sequence[Rank]) -> Region:
        """Grow a region from its target, the last stage first; in each, moves are exhausted before anything else."""
        growing = _Growing(self, near, target & within, minus(minus(within, self.space.over), target))
        for stage, levels in zip(self.space.stages.values(), self.stages, strict=True):
            growing.here = stage.node
            growing.along([rank for rank in ranks if rank.action.home == stage.value])
            growing.level(levels)
        return Region(growing.found, tuple(growing.steps))


class _Growing:
    def __init__(self, game: Game, near: Near, found: Node, waiting: Node) -> None:
        self.game, self.near, self.found, self.waiting = game, near, found, waiting
        self.whole = found  # what the search backwards had found by then
        self.here = game.encoding.true  # the stage that is looked at
        self.steps: list[tuple[Play, Node]] = []
        self.seen: dict[Play, Node] = {}

    def along(self, ranks: Sequence[Rank]) -> None:
        """Take the steps of a search backwards through one stage, as far as they hold in the game.

        As long as nothing was left out, one without choices holds as it stands. Others are looked at forwards first.
        """
        plays = {play.parts[0][0]: play for levels in self.game.stages for level in levels for play in level
                 if play.act is None and len(play.parts) == 1}
        for rank in ranks:
            play = plays.get(rank.action)
            asks = play is None or play.everybody != self.game.encoding.true
            same = self.whole == self.found
            self.whole |= rank.states
            if play is None:
                continue
            new = rank.states & self.waiting & play.parts[0][1]
            if (same and not asks) or self._leads_in(rank.action, new):
                self._take(play, new)
            else:
                self._add(play, rank.states)

    def _leads_in(self, action: Action, states: Node) -> bool:
        """Whatever is chosen, the action leads from these states to what is found."""
        return not minus(self.game.space.turns.after(action, states), self.found).satisfiable()

    def level(self, levels: list[list[Play]]) -> bool:
        """Exhaust some levels of plays, the lower ones first and again after each gain; whether anything was added."""
        if not levels or not (self.waiting & self.here).satisfiable():
            return False
        grown = False
        while True:
            grown |= self.level(levels[:-1])
            new = [self._fire(play) for play in levels[-1]]
            if not any(new):
                return grown
            grown = True

    def _fire(self, play: Play) -> bool:
        if self.seen.get(play) == self.found:
            return False
        self.seen[play] = self.found
        return self._add(play, self.game.encoding.true)

    def _add(self, play: Play, among: Node) -> bool:
        new = self.waiting & among
        return self._take(play, new & self.near(play, self.found) if new.satisfiable() else new)

    def _take(self, play: Play, new: Node) -> bool:
        self.game.patience.step()
        if not new.satisfiable():
            return False
        self.steps.append((play, new))
        self.found, self.waiting = self.found | new, minus(self.waiting, new)
        return True
