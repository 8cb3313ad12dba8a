"""Proof: what was asked of a world, and what came out. Plain data, which the command line and certificates read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from adderstone.prove.walkthroughs import Run
from adderstone.world.rules import Ending

if TYPE_CHECKING:
    from adderstone.prove.encoding import Node
    from adderstone.prove.forcing import Forced
    from adderstone.prove.landmarks import Passed
    from adderstone.prove.symbolic import Space

PROVED, REFUTED, UNKNOWN = "proved", "refuted", "unknown"
FOUND = "found"  # proved by the prover, and by nothing else yet


@dataclass(frozen=True)
class Answer:
    """One answer: what was asked, whether it holds, what is to be said of it, a run that shows it, where it stands."""

    name: str
    verdict: str
    says: str = ""
    run: Run | None = None
    source: str = ""


@dataclass(frozen=True)
class EndingAnswer:
    """One ending: proved where a run reaches it, refuted where none does."""

    ending: Ending
    verdict: str
    run: Run | None

    @property
    def length(self) -> int | None:
        """The turns of the run."""
        return len(self.run) if self.run is not None else None


@dataclass(frozen=True)
class DeadEnd:
    """One way to lose the story without being told: the run ends with the act that closed it."""

    act: str
    origin: str
    changed: tuple[str, ...]
    closes: tuple[str, ...]
    run: Run
    lost_after: int | None  # turns until a lost ending can follow; None where none ever does
    states: int


@dataclass(frozen=True)
class Loss:
    """One way in which the story is lost, or (`ending` is then empty) can't be won any more: by these acts, from there.

    `announced` is whether the player was told before in every run; None where the story names nothing that tells it.
    """

    ending: str
    acts: tuple[str, ...]
    source: str
    announced: bool | None
    says: str
    run: Run | None = None


@dataclass
class Proof:
    """All answers about one telling of a story."""

    story: str
    telling: str
    states: int
    seconds: float
    endings: list[EndingAnswer]
    dead_ends: list[DeadEnd]
    dead_states: int
    fairness: Answer
    claims: list[Answer] = field(default_factory=list)
    choices: list[Answer] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)
    dead_content: list[Answer] = field(default_factory=list)
    idle_guards: list[Answer] = field(default_factory=list)
    content_checked: int = 0
    landmarks: list[Passed] = field(default_factory=list)
    sets: Sets | None = None

    @property
    def held(self) -> bool:
        """Nothing that the story promises is missing or unknown."""
        answers = [*self.claims, self.fairness, *self.choices]
        reached = all(answer.verdict in (PROVED, FOUND) for answer in self.endings)
        told = all(loss.announced is not False for loss in self.losses)
        return reached and told and all(answer.verdict in (PROVED, FOUND) for answer in answers)

    @property
    def unknown(self) -> list[str]:
        """What was asked and not answered."""
        answers = [*self.claims, self.fairness, *self.choices, *self.dead_content, *self.idle_guards]
        return [answer.name for answer in answers if answer.verdict == UNKNOWN]


@dataclass(frozen=True)
class Sets:
    """The sets behind the answers, for certificates: see `Space.lifted` for how a node is read as a set of states."""

    space: Space
    reached: Node
    alive: Node
    good: Node
    forced: Forced | None = None  # the good endings, from wherever they can be reached
