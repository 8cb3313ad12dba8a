"""The reference turn: the meaning of every story. Fast backends equal it; checkers replay with it.

`turn(world, state, act, choices)` is a pure function. In order: the first clause of the act whose condition holds; if
it refuses, nothing changes. Else its effects, then the `after` rules, then the daemons, each reading the state that the
one before it left; at last the endings. Effects of one rule are simultaneous. A turn in which nothing was done but
looking passes no time: daemons and endings wait.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from adderstone.world.clauses import Clause
from adderstone.world.conditions import Env
from adderstone.world.effects import Effect
from adderstone.world.text import Text
from adderstone.world.verbs import Act

if TYPE_CHECKING:
    from adderstone.world.world import World


@dataclass(frozen=True)
class Message:
    """Something to tell: a text with the act it is about and the state it is told in.

    `shows` is "look", "examine", "inventory", "contents", "true" or "true-room" where a description is asked for in
    place of a text.
    """

    text: Text
    act: Act
    env: tuple[int, ...]
    shows: str = ""


@dataclass(frozen=True)
class Turn:
    """What a turn came to. A refused act leaves `state` as it was; `passed` says whether time went by."""

    state: tuple[int, ...]
    messages: tuple[Message, ...]
    refused: bool = False
    passed: bool = True


def turn(world: World, state: tuple[int, ...], act: Act, choices: tuple[int, ...] = ()) -> Turn:
    """One turn: `state` and `choices` are tuples of small integers, one a field and one a choice."""
    env: tuple[int, ...] = tuple(world.env(state, choices))
    clause = next(clause for clause in world.clauses(act) if clause.when.holds(env))
    if clause.kind == "refuse":
        return Turn(state, (Message(clause.say, act, env),), refused=True, passed=False)
    after = _applied(clause.effects, env)
    run = _Run(world, act, after)
    run.report(clause)
    ends = any(ending.on is not None and ending.on.matches(act) for ending in world.endings)
    passed = not clause.free or ends or run.env != env
    if passed:
        run.daemons()
        run.endings()
    run.arrival(env)
    return Turn(run.env[: len(state)], tuple(run.messages), passed=passed)


def _applied(effects: Iterable[Effect], env: tuple[int, ...]) -> tuple[int, ...]:
    after = list(env)
    for effect in effects:
        effect.apply(env, after)
    return tuple(after)


class _Run:
    """The part of a turn that follows the act itself."""

    def __init__(self, world: World, act: Act, env: tuple[int, ...]) -> None:
        self.world, self.act, self.env = world, act, env
        self.messages: list[Message] = []

    def tell(self, text: Text, env: Env, shows: str = "") -> None:
        if text or shows:
            self.messages.append(Message(text, self.act, tuple(env), shows))

    def report(self, clause: Clause) -> None:
        """The after rules. Their words replace a plain report, and follow a description."""
        before, words = self.env, []
        for rule in self.world.matching(self.act, "after"):
            if rule.when.holds(self.env):
                self.env = _applied(rule.then, self.env)
                if rule.say:
                    words.append((rule.say, self.env))
        if clause.shows or not words:
            self.tell(clause.say, self.env if clause.shows else before, clause.shows)
        for text, env in words:
            self.tell(text, env)

    def daemons(self) -> None:
        for daemon in self.world.daemons:
            if daemon.when.holds(self.env):
                self.env = _applied(daemon.then, self.env)
                self.tell(daemon.say, self.env)

    def arrival(self, before: Env) -> None:
        """A player whom an effect has brought to another room sees it, unless the story is over."""
        slot = self.world.player.movable().index
        moved = [message.env[slot] for message in self.messages if message.shows == "look"] or [before[slot]]
        if self.env[slot] != moved[-1] and not self.env[self.world.ending.index]:
            self.tell(Text(()), self.env, "look")

    def endings(self) -> None:
        slot = self.world.ending.index
        for ending in self.world.endings:
            done = ending.on is None or ending.on.matches(self.act)
            if not self.env[slot] and done and ending.when.holds(self.env):
                self.env = (*self.env[:slot], ending.number, *self.env[slot + 1:])
                self.tell(ending.say, self.env)
