"""The report page: a whole proof as one HTML file, which loads nothing and runs nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from adderstone.prove.commands import Typist
from adderstone.prove.proof import Answer, DeadEnd, EndingAnswer, Loss, Proof
from adderstone.prove.report import markup
from adderstone.prove.report.landmarks import landmarks
from adderstone.prove.report.runs import told as steps
from adderstone.prove.report.sources import Sources
from adderstone.prove.report.style import STYLE
from adderstone.prove.report.words import by, noticed, turns, what
from adderstone.prove.walkthroughs import Run
from adderstone.world.entities import Room
from adderstone.world.world import World

PARTS = (("answers", "The answers"), ("endings", "Endings"), ("landmarks", "Landmarks"),
         ("dead-ends", "Points of no return"), ("losses", "Fairness, and every way to lose"), ("claims", "Claims"),
         ("choices", "Choices of others"), ("content", "Dead content"))


class Told(NamedTuple):
    """What a page is made of. `note` says how far the answers were checked; `map` is an SVG; `folder` is the page's."""

    world: World
    proof: Proof
    typist: Typist
    note: str
    map: str
    folder: Path


def page(told: Told) -> str:
    """The page."""
    return _Page(told).whole()


def crossings(world: World, proof: Proof) -> dict[Room, str]:
    """The numbers of the points of no return, by the rooms in which they are crossed: marks for the map."""
    numbers: dict[Room, list[str]] = {}
    for number, cause in enumerate(proof.dead_ends, 1):
        numbers.setdefault(_brink(world, cause), []).append(str(number))
    return {room: ", ".join(here) for room, here in numbers.items()}


def _brink(world: World, cause: DeadEnd) -> Room:
    """The room in which the last act of the run was done."""
    states = cause.run.states
    return world.room(states[-2] if len(states) > 1 else states[-1])


class _Page:
    def __init__(self, told: Told) -> None:
        self.world, self.proof, self.typist, self.told = told.world, told.proof, told.typist, told
        self.sources = Sources(told.world, told.folder)

    def whole(self) -> str:
        proof = self.proof
        title = f"{proof.story}{f', the telling {proof.telling}' if proof.telling else ''}: what the prover found"
        contents = "".join(f'<li><a href="#{name}">{markup.text(said)}</a></li>' for name, said in PARTS)
        bodies = (self._answers(), self._endings(), self._landmarks(), self._dead_ends(), self._losses(),
                  self._claims(), self._choices(), self._content())
        sections = [markup.section(name, said, *body) for (name, said), body in zip(PARTS, bodies, strict=True)]
        return "\n".join([
            '<!doctype html>', '<html lang="en-GB">', '<head>', '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">', f"<title>{markup.text(title)}</title>",
            f"<style>{STYLE}</style>", "</head>", "<body>", '<a class="skip" href="#main">To the answers</a>',
            f"<header><h1>{markup.text(title)}</h1>", markup.paragraph(self.told.note), "</header>",
            f'<nav aria-label="On this page"><ul>{contents}</ul></nav>', '<main id="main">', *sections, "</main>",
            "</body>", "</html>", ""])

    # --- the answers at a glance ---

    def _answers(self) -> Iterator[str]:
        proof = self.proof
        yield markup.paragraph(f"{proof.states:,} states, {proof.seconds:.1f} s. "
                               f"{'Every promise of the story holds.' if proof.held else 'Not every promise holds.'}")
        reached = sum(answer.run is not None for answer in proof.endings)
        rows = [["Endings", f"{reached} of {len(proof.endings)} can be reached"],
                ["Points of no return", f"{len(proof.dead_ends)}, with {proof.dead_states:,} states behind them"
                 if proof.dead_states else "none"],
                ["Fairness", f"{markup.verdict(proof.fairness.verdict)} {self.sources.linked(proof.fairness.says)}"],
                ["Claims", _tally(proof.claims)], ["Choices of others", _tally(proof.choices)],
                ["Dead content", f"{len(proof.dead_content)} of {proof.content_checked} items"],
                ["Unknown", markup.text(", ".join(proof.unknown) or "nothing")]]
        yield markup.table("The answers at a glance", ["Question", "Answer"], rows)

    def _endings(self) -> Iterator[str]:
        yield markup.table("Each ending, with a run that comes to it", ["Ending", "Kind", "Verdict", "Declared", "Run"],
                           [self._ending(answer) for answer in self.proof.endings]) or _none("The story has no ending.")

    def _ending(self, answer: EndingAnswer) -> list[str]:
        run = self._run(answer.run) or "no run comes to it"
        return [markup.text(answer.ending.name), answer.ending.outcome, markup.verdict(answer.verdict),
                self.sources.link(answer.ending.source), run]

    def _landmarks(self) -> Iterator[str]:
        yield from landmarks(self.proof.landmarks, self.sources, self._run)

    # --- points of no return ---

    def _dead_ends(self) -> Iterator[str]:
        if not self.proof.dead_ends:
            yield _none("The prover found none: from wherever a run can come to, a good ending can be reached."
                        if not self.proof.dead_states else "There are some; no run to them was found in time.")
        else:
            yield markup.paragraph("After these acts the story goes on, and no good ending can be reached any more. The "
                                   "numbers stand on the map where the act is done.")
        rows = [self._dead_end(number, cause) for number, cause in enumerate(self.proof.dead_ends, 1)]
        heads = ["No.", "Act", "Where", "What changes", "What it closes", "Noticed", "Source", "Run"]
        yield markup.table("Each point of no return, with a run to it", heads, rows)
        yield f'<figure class="scrolls" tabindex="0">{self.told.map}<figcaption>The map.</figcaption></figure>'

    def _dead_end(self, number: int, cause: DeadEnd) -> list[str]:
        said = [cause.act, _brink(self.world, cause).name, "; ".join(cause.changed), ", ".join(cause.closes),
                noticed(cause.lost_after)]
        origin = self.sources.linked(cause.origin or "the standard world")
        return [str(number), *map(markup.text, said), origin, self._run(cause.run)]

    # --- what else was asked ---

    def _losses(self) -> Iterator[str]:
        answer = self.proof.fairness
        yield f"<p>{markup.verdict(answer.verdict)} {self.sources.linked(answer.says)}</p>"
        heads = ["What is lost", "By", "Source", "Whether the player was told before", "Run"]
        yield markup.table("Every way to lose the story", heads, [self._loss(loss) for loss in self.proof.losses])

    def _loss(self, loss: Loss) -> list[str]:
        source = self.sources.linked(loss.source or "the standard world")
        return [markup.text(what(loss)), markup.text(by(loss)), source, self.sources.linked(loss.says), self._run(loss.run)]

    def _claims(self) -> Iterator[str]:
        yield self._table("What the story claims", self.proof.claims) or _none("The story claims nothing.")

    def _choices(self) -> Iterator[str]:
        yield (self._table("Whether the player wins whatever the others choose", self.proof.choices)
               or _none("Nobody but the player chooses anything."))

    def _content(self) -> Iterator[str]:
        asked = self.proof.content_checked
        if not asked:
            yield _none("This was not asked.")
        elif not self.proof.dead_content:
            yield _none(f"The prover found none: a run comes to each of {asked} items.")
        else:
            yield self._table(f"Of {asked} items, those that no run comes to", self.proof.dead_content)
        if self.proof.idle_guards:
            said = f"Guards that never guard, since they hold wherever they are asked: {len(self.proof.idle_guards)}"
            yield markup.folded(said, self._table("Guards that never guard", self.proof.idle_guards))

    def _table(self, caption: str, answers: Sequence[Answer]) -> str:
        return markup.table(caption, ["What", "Verdict", "Why", "Declared", "Run"], [self._row(each) for each in answers])

    def _row(self, answer: Answer) -> list[str]:
        return [self.sources.linked(answer.name), markup.verdict(answer.verdict), self.sources.linked(answer.says),
                self.sources.linked(answer.source), self._run(answer.run)]

    def _run(self, run: Run | None) -> str:
        """A run, folded away under its length; nothing where there is none."""
        if run is None:
            return ""
        return markup.commands(turns(run), steps(self.world, self.typist, run))


def _tally(answers: Sequence[Answer]) -> str:
    words = [answer.verdict for answer in answers]
    counts = [f"{words.count(word)} {word}" for word in dict.fromkeys(words)]
    return markup.text(", ".join(counts) or "none were made")


def _none(words: str) -> str:
    return markup.paragraph(words)
