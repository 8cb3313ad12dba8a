"""Mutants of a world, and what each way of looking at a world finds wrong with it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from adderstone.world import World
from adderstone.world.conditions import And, Condition, all_of, always
from adderstone.world.problems import Source
from adderstone.world.rules import Daemon, Rule

if TYPE_CHECKING:
    from adderstone.prove.proof import Proof
    from regtest_format import Script, Transcripts

TESTS = Path(__file__).resolve().parents[1] / "tests"
Findings = dict[str, frozenset[str]]


@dataclass(frozen=True)
class Mutant:
    """One rule or daemon without one of its parts."""

    old: Rule | Daemon
    new: Rule | Daemon
    lacks: str

    @property
    def source(self) -> Source:
        """Where the rule stands."""
        return self.old.source

    def idle(self, found: Iterable[str]) -> bool:
        """What it lacks is among the guards that never guard, so that no run can tell it from the story itself."""
        guard = self.lacks.removeprefix("when ")
        return guard != self.lacks and any(each.startswith(f"{self.source}: guard {guard} in ") for each in found)

    def of(self, world: World) -> World:
        """The world with the mutant in place of its rule."""
        rules = [self.new if rule is self.old else rule for rule in world.rules]
        daemons = [self.new if daemon is self.old else daemon for daemon in world.daemons]
        return world.varied(rules, daemons)  # type: ignore[arg-type]


def mutants(world: World) -> list[Mutant]:
    """Every mutant of a world, in the order of its page."""
    page: list[Rule | Daemon] = [*world.rules, *world.daemons]
    return [mutant for each in page for mutant in _of(each)]


def _of(each: Rule | Daemon) -> Iterator[Mutant]:
    parts = list(conjuncts(each.when))
    for number, part in enumerate(parts):
        yield Mutant(each, replace(each, when=all_of(*parts[:number], *parts[number + 1:])), f"when {part}")
    for number, effect in enumerate(each.then):
        yield Mutant(each, replace(each, then=(*each.then[:number], *each.then[number + 1:])), f"then {effect}")


def conjuncts(condition: Condition) -> Iterator[Condition]:
    """The parts of a condition that all must hold."""
    if isinstance(condition, And):
        yield from conjuncts(condition.left)
        yield from conjuncts(condition.right)
    elif condition is not always:
        yield condition


# --- what is found ---


def findings(world: World, ways: tuple[str, ...], content: bool = True) -> Findings:
    """What each way finds wrong with a world. `content` is whether a proof looks for what no run comes to."""
    look = {"tellings": by_tellings, "check": by_check, "transcripts": by_transcripts}
    found = {way: frozenset(look[way](world)) for way in ways if way in look}
    if "prove" in ways:
        found |= by_proof(world, content)
    return found


def by_tellings(world: World) -> Iterator[str]:
    """Beats that the walkthrough does not meet, commands that are refused, answers not as recorded, the ending."""
    from adderstone.play.recorded import compared
    from adderstone.play.tellings import replay, script

    telling = world.telling
    if telling is None or telling.walkthrough is None:
        return
    report = replay(world, telling, script(telling.walkthrough))
    changed = compared(telling.walkthrough, world, report.steps)[1]
    yield from (f"answered otherwise: {one.typed.file} {one.typed.line}" for one in changed)
    yield from (f"beat {met.beat.id} is not met" for met in report.beats if not met.held)
    yield from (f"refused: {step.typed.file} {step.typed.line}" for step in report.refused)
    yield f"the walkthrough comes to {report.ending}"


def by_check(world: World) -> Iterator[str]:
    """Problems of the story, were these its rules."""
    from adderstone.world.building import review

    story = copy(world.story)
    story.rules, story.daemons = list(world.rules), list(world.daemons)
    yield from (f"{problem.name}: {problem.seen}" for problem in review(story))


def by_proof(world: World, content: bool = True) -> Findings:
    """What the prover finds, how many states there are, and guards that never guard."""
    from adderstone.prove import prove

    proof = prove(world, patience=2.0, content=content)
    figures = {f"{proof.states:,} states"}  # not how long the runs are: those are only as short as the patience made them
    idle = frozenset(f"{answer.source}: {answer.name}" for answer in proof.idle_guards if answer.verdict == "refuted")
    return {"prove": frozenset(_shortcomings(proof)), "figures": frozenset(figures), "idle": idle}


def _shortcomings(proof: Proof) -> Iterator[str]:
    """Endings out of reach, dead ends, claims that do not hold, content that nothing reaches."""
    yield from (f"out of reach: {answer.ending.name}" for answer in proof.endings if answer.verdict == "refuted")
    yield from (f"dead end: {end.act} ({', '.join(end.changed)})" for end in proof.dead_ends)
    if proof.dead_states:
        yield "dead ends"
    for answer in (*proof.claims, *proof.choices, proof.fairness):
        if answer.verdict == "refuted":
            yield f"refuted: {answer.name}"
    yield from (f"dead content: {answer.name}" for answer in proof.dead_content if answer.verdict == "refuted")


def by_transcripts(world: World) -> Iterator[str]:
    """The transcripts of the story that stand among the tests, and that it no longer follows."""
    sys.path.insert(0, str(TESTS))
    from adderstone.play.loading import load
    from regtest_format import read

    for path in sorted(TESTS.glob("transcripts/*.regtest")):
        file = read(path)
        if file.options.get("remformat") or load(file.options["game"]) is not world.story:
            continue
        for script in file.scripts.values():
            if not script.is_part and not _followed(world, file, script):
                yield f"{path.stem}: {script.name}"


def _followed(world: World, file: Transcripts, script: Script) -> bool:
    """Every answer meets its checks, in a session on this world."""
    from adderstone.play.session import Session

    words = file.options.get("interpreter", "").split()
    session = Session(world, seed=int(words[words.index("--seed") + 1]) if "--seed" in words else 0)
    said = session.begin()
    if any(check.failure(said.text.split("\n")) for check in script.opening.checks):
        return False
    for command in file.commands(script):
        said = session.submit(command.value)
        if any(check.failure(said.text.split("\n")) for check in command.checks if not check.status):
            return False
    return True


def noticed(mutant: Mutant, world: World, known: Findings, content: bool = True) -> dict[str, list[str]]:
    """What is found in the mutant that is not found in the world itself."""
    found = findings(mutant.of(world), tuple(known), content)
    return {way: sorted(found[way] - known[way]) for way in known if way != "idle"}


def chosen(world: World, count: int, seed: int) -> list[Mutant]:
    """Some mutants, chosen by a seed."""
    every = mutants(world)
    return Random(seed).sample(every, min(count, len(every)))
