"""Clauses: what one act amounts to. The first clause whose condition holds decides what the act does."""

from __future__ import annotations

from dataclasses import dataclass

from adderstone.world.conditions import Condition, always
from adderstone.world.effects import Effect
from adderstone.world.rules import Rule
from adderstone.world.text import Text


@dataclass(frozen=True)
class Clause:
    """One case of an act.

    `kind` is "refuse" (says, changes nothing, takes no time), "instead" (a story's rule in place of the act) or
    "perform" (the act itself). `shows` is "look" or "examine" where the report is a description.
    """

    kind: str
    when: Condition
    effects: tuple[Effect, ...] = ()
    say: Text = Text(())
    shows: str = ""
    rule: Rule | None = None
    free: bool = False


def refusal(when: Condition, say: Text) -> Clause:
    """A clause that answers and changes nothing."""
    return Clause("refuse", when, say=say)


def performed(*effects: Effect, say: Text = Text(()), when: Condition = always, shows: str = "",
              free: bool = False) -> Clause:
    """A clause that does the act."""
    return Clause("perform", when, effects, say, shows, free=free)
