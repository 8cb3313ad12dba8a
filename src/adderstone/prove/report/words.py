"""A proof in sentences, for the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from adderstone.prove.commands import Typist
from adderstone.prove.proof import REFUTED, Answer, Loss, Proof
from adderstone.prove.walkthroughs import Run


def words(proof: Proof, typist: Typist) -> str:
    """The proof in sentences."""
    telling = f", the telling {proof.telling}" if proof.telling else ""
    lines = [f"{proof.story}{telling}: {proof.states:,} states, {proof.seconds:.1f} s", ""]
    for ending in proof.endings:
        how = f" in {turns(ending.run)}" if ending.run is not None else ""
        lines.append(f"ending {ending.ending.name} ({ending.ending.outcome}): {ending.verdict}{how}")
        if ending.run is not None:
            lines.append("    " + "; ".join(typist.commands(ending.run)))
    lines += ["", f"dead ends: {len(proof.dead_ends) or 'none'}"]
    for cause in proof.dead_ends:
        lines.append(f"  {cause.act} ({cause.origin or 'the standard world'}): {', '.join(cause.changed)};"
                     f" closes {', '.join(cause.closes)}; {noticed(cause.lost_after)}")
        lines.append("    " + "; ".join(typist.commands(cause.run)))
    lines += ["", f"losses: {len(proof.losses) or 'none'}", *(_loss(loss) for loss in proof.losses)]
    lines += ["", _line(proof.fairness), *(_line(answer) for answer in (*proof.claims, *proof.choices))]
    asked = f"{proof.content_checked} items, {len(proof.dead_content)} of them out of reach"
    lines += ["", f"content: {asked if proof.content_checked else 'not asked about'}"]
    lines += [f"  {answer.source}: {answer.name}: {answer.says}" for answer in proof.dead_content]
    idle = sum(answer.verdict == REFUTED for answer in proof.idle_guards)
    lines += [f"guards: {idle} never guard, since they hold wherever they are asked; --json names them"] if idle else []
    return "\n".join([*lines, *_landmarks(proof, typist)])


def turns(run: Run) -> str:
    """How long a run is, and what is known of shorter ones."""
    length = f"{len(run)} turn{'' if len(run) == 1 else 's'}"
    return length if run.shortest else f"{length}; no run is shorter than {run.at_least}"


def _landmarks(proof: Proof, typist: Typist) -> Iterator[str]:
    """Which landmarks a win can pass by; nothing where they were not asked about."""
    if not proof.landmarks:
        return
    past = [mark for mark in proof.landmarks if mark.needed is False]
    unsettled = sum(mark.needed is None for mark in proof.landmarks)
    yield ""
    yield (f"landmarks: {len(proof.landmarks)}; found: {len(past) or 'none'} of them can be passed by on the way to a win"
           f"{f', {unsettled} not settled' if unsettled else ''}")
    for mark in past:
        yield f"  {mark.mark.name} ({mark.mark.source})"
        if mark.without is not None:
            yield "    " + "; ".join(typist.commands(mark.without))


def noticed(lost_after: int | None) -> str:
    """When the player could know of a dead end."""
    return "nothing ever tells the player" if lost_after is None else f"lost at the soonest {lost_after} turns later"


def _loss(loss: Loss) -> str:
    return f"  {what(loss)}: {by(loss)} ({loss.source or 'the standard world'}); {loss.says}"


def what(loss: Loss) -> str:
    """What the player loses by it."""
    return f"ending {loss.ending}" if loss.ending else "no good ending any more"


def by(loss: Loss, most: int = 3) -> str:
    """The acts that bring a loss about, the first few of them."""
    more = len(loss.acts) - most
    return f"{', '.join(loss.acts[:most])}{f' and {more} more' if more > 0 else ''}"


def _line(answer: Answer) -> str:
    return f"{answer.name}: {answer.verdict}; {answer.says}"
