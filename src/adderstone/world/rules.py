"""Rules: what the story adds to the standard world. Each keeps its source, so that a finding can point at it."""

from __future__ import annotations

from dataclasses import dataclass, field

from adderstone.world.conditions import Condition, always
from adderstone.world.effects import Effect
from adderstone.world.fields import Flag
from adderstone.world.problems import Source, here
from adderstone.world.text import Text
from adderstone.world.verbs import Pattern


@dataclass(frozen=True)
class Rule:
    """A rule over acts.

    `phase` "refuse" answers and changes nothing; "instead" replaces what the act would do; "after" adds to it, and its
    words replace the standard report. Within a phase pair refuse/instead the rule that names most comes first, then the
    one with a condition, then the one declared first. `announced` is what holds once the player has been told what the
    rule may close; provers read it, turns don't.
    """

    phase: str
    on: Pattern
    when: Condition = always
    then: tuple[Effect, ...] = ()
    say: Text = Text(())
    name: str = ""
    source: Source = field(default_factory=here)
    announced: Condition | None = None


@dataclass(frozen=True)
class Daemon:
    """An every-turn rule: runs after each turn in which its condition holds, in the order of declaration."""

    name: str
    when: Condition
    then: tuple[Effect, ...]
    say: Text
    source: Source = field(default_factory=here)


@dataclass(frozen=True)
class Ending:
    """A last page. `outcome` is won, lost or other; it is reached by an act (`on`), or when a condition holds."""

    name: str
    number: int
    outcome: str
    when: Condition
    say: Text
    on: Pattern | None = None
    source: Source = field(default_factory=here)
    announced: Condition | None = None  # what holds once the player has been told that the next turn may come to this


@dataclass(frozen=True)
class Landmark:
    """A step of the story in its own terms: what is known once it is reached, and three hints on the way to it."""

    name: str
    when: Condition
    known: Text
    hints: tuple[Text, ...]
    reached: Flag | None = None
    source: Source = field(default_factory=here)


@dataclass(frozen=True)
class Claim:
    """A claim about the whole story that the prover answers: kind is always_possible, never, before or believes."""

    name: str
    kind: str
    conditions: tuple[Condition, ...]
    source: Source = field(default_factory=here)
