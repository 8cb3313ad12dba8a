"""`adderstone check`: every problem of a story at once, and every noun in its prose that nothing answers to."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Any

from adderstone.cli.failing import WrongUse

if TYPE_CHECKING:
    from adderstone.grammar.nouns import Finding
    from adderstone.world import Story
    from adderstone.world.problems import Problem
    from adderstone.world.world import World


@dataclass
class Report:
    """What a check found: problems, nouns that nothing answers to, and how much of each thing the story has."""

    story: str
    problems: list[Problem] = field(default_factory=list)
    nouns: list[Finding] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def good(self) -> bool:
        """Nothing was found."""
        return not self.problems and not self.nouns


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments of `adderstone check`."""
    parser.add_argument("story", help="a story's name, or the path of its .py file")
    parser.add_argument("--telling", help="check one telling only; every telling when left out")
    parser.add_argument("--json", action="store_true", help="one object, for a program to read")


def run(arguments: argparse.Namespace) -> int:
    """Check a story: 0 good, 1 problems or nouns, 2 wrong use."""
    from adderstone.play.loading import LoadError, load

    try:
        report = checked(arguments.story, load(arguments.story), arguments.telling)
    except LoadError as error:
        if not error.problems:
            raise WrongUse(str(error)) from error
        report = Report(arguments.story, list(error.problems))
    _write(as_json(report) if arguments.json else as_words(report))
    return 0 if report.good else 1


def checked(name: str, story: Story, telling: str | None = None) -> Report:
    """Check each telling of a story. What two tellings share is reported once."""
    from adderstone.play.loading import LoadError, build
    from adderstone.world.building import review

    if telling is not None and telling not in story.tellings:
        raise WrongUse(f'{name} has no telling "{telling}"; it has: {", ".join(story.tellings) or "none"}.')
    report = Report(name, review(story))
    for each in (telling,) if telling else tuple(story.tellings) or (None,):
        try:
            world = build(story, each, name)
        except LoadError as wrong:
            if not wrong.problems:
                raise
            _add(report.problems, wrong.problems)
        else:
            _add_findings(report, world)
    report.problems.sort(key=lambda problem: (problem.source, problem.name))
    return report


def _add_findings(report: Report, world: World) -> None:
    from adderstone.grammar.checking import check_texts
    from adderstone.grammar.counting import counts
    from adderstone.grammar.nouns import missing_nouns

    _add(report.problems, check_texts(world))
    _add(report.nouns, missing_nouns(world))
    report.counts = {key: max(number, report.counts.get(key, 0)) for key, number in counts(world).items()}


def _add(known: list[Any], found: Iterable[Any]) -> None:
    known.extend(item for item in found if item not in known)


# --- output ---

def as_json(report: Report) -> str:
    """The report as one JSON object."""
    problems = [{"name": problem.name, "file": problem.source.file, "line": problem.source.line, "seen": problem.seen,
                 "meant": problem.meant, "write": problem.write} for problem in report.problems]
    nouns = [{"noun": noun.noun, "file": noun.source.file, "line": noun.source.line, "kind": noun.kind,
              "entity": noun.entity.key if noun.entity is not None else ""} for noun in report.nouns]
    return json.dumps({"story": report.story, "problems": problems, "nouns": nouns, "counts": report.counts}, indent=2)


def as_words(report: Report) -> str:
    """The report for a person: problems and nouns by file and line, then one line of counts."""
    lines = [str(problem) for problem in report.problems]
    for (source, kind, entity), found in groupby(report.nouns, key=lambda noun: (noun.source, noun.kind, noun.entity)):
        whose = f"{kind} of {entity.name}" if entity is not None else kind
        lines.append(f"{source}: {whose} names what nothing answers to: {', '.join(noun.noun for noun in found)}")
    if report.nouns:
        lines.append('Give each noun a thing (room.detail("noun", "..."), or a word in the vocabulary of one that is '
                     'there), or waive it with story.not_a_thing("noun").')
    lines.append(_summary(report))
    return "\n".join(lines)


def _summary(report: Report) -> str:
    counted = ", ".join(f"{number:,} {name}" for name, number in report.counts.items())
    found = f"{_some(report.problems, 'problem')}, {_some(report.nouns, 'noun')} without a thing"
    return f"{report.story}: {found}" + (f"; {counted}." if counted else ".")


def _some(found: list[Any], name: str) -> str:
    return f"{len(found) or 'no'} {name}{'' if len(found) == 1 else 's'}"


def _write(words: str) -> None:
    sys.stdout.write(words + "\n")
