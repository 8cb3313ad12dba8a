"""Near misses: lines that a telling could try, so that a guard or an effect that goes missing is seen in its answers.

    python benchmarks/near_misses.py coraline              what the walkthrough and its tries watch, and lines to add

A run watches one part of a rule's guard where everything else in the guard holds and that part alone does not: without
it, the rule would answer. It watches an effect where the rule is carried out and the effect changes something. This is
active clause coverage (Ammann and Offutt, "Introduction to Software Testing", 2nd edition, section 8.1.2), asked of
every guard of a story at every point of its walkthrough. The lines printed watch the most that nothing watches yet,
each below the line of the walkthrough after which it is to stand, with `?` before it.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import chain, takewhile
from random import Random

from adderstone.compile.acts import acts_for
from adderstone.grammar.implied import implied
from adderstone.play.choices import drawn
from adderstone.play.loading import build, load
from adderstone.play.tellings import Typed, replay, script
from adderstone.prove.commands import Typist
from adderstone.prove.explicit import Move
from adderstone.world import Act, Direction, Entity, State, Thing, Turn, World
from adderstone.world.clauses import Clause
from adderstone.world.conditions import Env
from adderstone.world.effects import Effect
from adderstone.world.rules import Daemon, Rule
from mutants import conjuncts

STEPS, SAMPLE = 10, 30  # turns of a walk at most, and acts that are looked at before each
Taken = tuple[State, Act, State]
Part = tuple[int, str, int]  # of which rule or daemon, by its place on the page; "when" or "then"; which part


@dataclass(frozen=True)
class Point:
    """After a line of the walkthrough: the state, and what the seed draws from."""

    typed: Typed
    state: State
    turn: int


class Watcher:
    """What single acts watch in one world."""

    def __init__(self, world: World) -> None:
        self.world = world
        page: list[Rule | Daemon] = [*world.rules, *world.daemons]
        self.number = {id(each): number for number, each in enumerate(page)}
        self.parts = {id(each): tuple(conjuncts(each.when)) for each in page}
        self.every: frozenset[Part] = frozenset(
            part for number, each in enumerate(page)
            for part in (*((number, "when", at) for at in range(len(self.parts[id(each)]))),
                         *((number, "then", at) for at in range(len(each.then)))))

    def watched(self, state: State, act: Act, choices: tuple[int, ...]) -> tuple[frozenset[Part], State]:
        """The parts that an act watches in a state, and the state after it."""
        found: set[Part] = set()
        before = env = tuple(self.world.env(state, choices))
        for clause in self.world.clauses(act):
            if clause.rule is not None:
                found |= self._missing(clause.rule, env)
            if clause.when.holds(env):
                break
        if clause.kind == "refuse":
            return frozenset(found), state
        if clause.rule is not None:
            found |= self._changing(clause.rule, env)
        env = applied(clause.effects, env)
        for rule in self.world.matching(act, "after"):
            env = self._ran(rule, env, found)
        ends = any(ending.on is not None and ending.on.matches(act) for ending in self.world.endings)
        for daemon in self.world.daemons if not clause.free or ends or env != before else ():
            env = self._ran(daemon, env, found)
        return frozenset(found), self.world.turn(state, act, choices).state

    def _ran(self, each: Rule | Daemon, env: Env, found: set[Part]) -> tuple[int, ...]:
        """An after rule or a daemon, which is carried out beside whatever else is."""
        if each.when.holds(env):
            found |= self._changing(each, env)
            return applied(each.then, env)
        if each.say or applied(each.then, env) != env:
            found |= self._missing(each, env)
        return tuple(env)

    def _missing(self, each: Rule | Daemon, env: Env) -> set[Part]:
        """The one part of a guard that does not hold, where it is one."""
        failing = [at for at, part in enumerate(self.parts[id(each)]) if not part.holds(env)]
        return {(self.number[id(each)], "when", failing[0])} if len(failing) == 1 else set()

    def _changing(self, each: Rule | Daemon, env: Env) -> set[Part]:
        """The effects without which the state would be another one."""
        whole = applied(each.then, env)
        return {(self.number[id(each)], "then", at) for at in range(len(each.then))
                if applied((*each.then[:at], *each.then[at + 1:]), env) != whole}


def applied(effects: Iterable[Effect], env: Env) -> tuple[int, ...]:
    """The state after effects that are simultaneous."""
    after = list(env)
    for effect in effects:
        effect.apply(env, after)
    return tuple(after)


# --- the walkthrough ---


class Heard(World):
    """A world that remembers which turns were taken."""

    heard: list[Taken]

    def turn(self, state: State, act: Act, choices: State = ()) -> Turn:
        self.heard.append((state, act, choices))
        return super().turn(state, act, choices)


def along(world: World, lines: list[Typed], watcher: Watcher) -> tuple[list[Point], set[Part]]:
    """The points of a walkthrough, and what it and its tries watch."""
    assert world.telling is not None
    heard = copy(world)
    heard.__class__, heard.heard = Heard, []  # type: ignore[attr-defined]
    steps = replay(heard, world.telling, lines).steps
    seen = {part for move in heard.heard for part in watcher.watched(*move)[0]}  # type: ignore[attr-defined]
    return [Point(step.typed, step.states[-1], step.turn) for step in steps if not step.typed.tried], seen


@dataclass(frozen=True)
class Line:
    """Acts that could be tried at a point, and what they watch."""

    point: Point
    acts: tuple[Act, ...]
    states: tuple[State, ...]
    watches: frozenset[Part]


def lines(world: World, points: list[Point], watcher: Watcher, wanted: frozenset[Part]) -> Iterator[Line]:
    """Every single act at every point."""
    near = Near(world)
    for point in points:
        for act, watches, _ in _each(world, near.to(point.state), watcher, point.state, point.turn):
            yield Line(point, (act,), (point.state,), watches & wanted)


def walks(typist: Typist, points: list[Point], watcher: Watcher, wanted: frozenset[Part], many: int) -> Iterator[Line]:
    """Lines of several commands: so many walks from every point, each turn the one that watches most of what is wanted."""
    near, random = Near(typist.world), Random(many)
    for point in points:
        for _ in range(many):
            yield from _walk(typist, near, watcher, Line(point, (), (), frozenset()), wanted, random)


def _walk(typist: Typist, near: Near, watcher: Watcher, line: Line, wanted: frozenset[Part], random: Random) -> Iterator[Line]:
    world, state = typist.world, line.point.state
    while len(line.acts) < STEPS:
        acts = near.to(state)
        ways = []
        for act, watches, after in _each(world, random.sample(acts, min(SAMPLE, len(acts))), watcher, state,
                                         line.point.turn + len(line.acts)):
            longer = Line(line.point, (*line.acts, act), (*line.states, state), line.watches | (watches & wanted))
            if len(longer.watches) > len(line.watches):
                yield longer
            if after != state and not world.ended(after):
                ways.append((len(longer.watches), random.random(), longer, after))
        ways.sort(key=lambda way: way[:2], reverse=True)
        way = next((way for way in ways if _typed(way[2], len(line.acts), typist)), None)
        if way is None:
            return
        line, state = way[2:]


class Near:
    """The acts that a player could think of in a state: bare ones, ways, and those on what is in sight."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.by_noun: dict[Entity | None, list[Act]] = defaultdict(list)
        for act in acts_for(world, world.rules):
            if _named(world, act):
                self.by_noun[act.noun if isinstance(act.noun, Thing) else None].append(act)

    def to(self, state: State) -> list[Act]:
        """All of them."""
        if self.world.ended(state):
            return []
        return [act for noun in (None, *self.world.visible(state)) for act in self.by_noun[noun]]


def _named(world: World, act: Act) -> bool:
    """Bare verbs, ways, and acts of which some rule names a noun; an act on the player's own self is for no walkthrough."""
    if world.player in (act.noun, act.second):
        return False
    return not act.verb.needs or isinstance(act.noun, Direction) or any(
        rule.on.rank(act) > 1 for rule in world.matching(act, "refuse", "instead", "after"))


def _each(world: World, acts: list[Act], watcher: Watcher, state: State, turn: int) -> Iterator[
        tuple[Act, frozenset[Part], State]]:
    choices = drawn(world, state, 0, turn + 1)
    env = world.env(state, choices)
    for act in acts:
        if any(clause.when.holds(env) for clause in _access(world, act)):
            continue
        watches, after = watcher.watched(state, act, choices)
        yield act, watches, after


def _access(world: World, act: Act) -> Iterator[Clause]:
    """The clauses that refuse what is out of sight or out of reach, before any rule is asked."""
    return takewhile(lambda clause: clause.rule is None and clause.kind == "refuse", world.clauses(act))


def chosen(found: Iterable[Line], wanted: set[Part], typist: Typist, most: int) -> list[tuple[Line, str]]:
    """The lines that together watch what is wanted, greedily: each the one that watches most of what is left."""
    best: dict[frozenset[Part], Line] = {}
    for line in found:
        if line.watches and (line.watches not in best or len(best[line.watches].acts) > len(line.acts)):
            best[line.watches] = line
    heap = [(-len(line.watches), number, line) for number, line in enumerate(best.values())]
    heapify(heap)
    taken: list[tuple[Line, str]] = []
    while heap and len(taken) < most:
        size, number, line = heappop(heap)
        new = len(line.watches & wanted)
        if new < -size:
            if new:
                heappush(heap, (-new, number, line))
            continue
        said = _said(line, typist)
        if said:
            wanted -= line.watches
            taken.append((line, said))
    return taken


def _said(line: Line, typist: Typist) -> str:
    """The acts as they would be typed in one line; empty where one can't be, or implies another."""
    words = [_typed(line, number, typist) for number in range(len(line.acts))]
    return ". ".join(words) if all(words) else ""


def _typed(line: Line, number: int, typist: Typist) -> str:
    """One act of a line as it would be typed; empty where it can't be, or implies another."""
    act, state = line.acts[number], line.states[number]
    if list(implied(typist.world, state, act)):
        return ""
    return typist.command(state, Move(act, drawn(typist.world, state, 0, line.point.turn + 1 + number)))


def main(argv: list[str] | None = None) -> int:
    """Say what is watched, and which lines would watch more."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("story", nargs="?", default="coraline")
    parser.add_argument("--most", type=int, default=100, help="how many lines to propose (100)")
    parser.add_argument("--walks", type=int, default=0, metavar="N",
                        help="lines of several commands too, from so many walks at every point; takes minutes")
    given = parser.parse_args(argv)
    world = build(load(given.story))
    assert world.telling is not None and world.telling.walkthrough is not None
    watcher = Watcher(world)
    points, seen = along(world, script(world.telling.walkthrough), watcher)
    wanted = set(watcher.every - seen)
    print(f"# {len(seen)} of {len(watcher.every)} parts are watched.")
    open_ = frozenset(wanted)
    typist = Typist(world)
    offered = chain(lines(world, points, watcher, open_), walks(typist, points, watcher, open_, given.walks))
    found = chosen(offered, wanted, typist, given.most)
    for line, said in sorted(found, key=lambda each: points.index(each[0].point)):
        print(f"{line.point.typed.file}:{line.point.typed.line}: ? {said}    # {len(line.watches)}")
    print(f"# {len(watcher.every) - len(wanted)} of {len(watcher.every)} would be.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
