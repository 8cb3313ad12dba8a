"""`adderstone prove STORY`: endings, dead ends, dead content, claims, choices and fairness, proved or refuted."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from adderstone.cli.failing import Lacking, WrongUse

if TYPE_CHECKING:
    from adderstone.prove.checking.format import Certificate
    from adderstone.prove.checking.report import Report
    from adderstone.prove.commands import Typist
    from adderstone.prove.proof import Proof
    from adderstone.prove.verifying import Verified
    from adderstone.prove.watching import Known
    from adderstone.world import World

PATIENCE = 20.0
LANDMARKS = 120.0  # seconds of the processor for their order


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("story", metavar="STORY", help="a story's name, or the path of its module")
    parser.add_argument("--telling", metavar="T", help="which telling of the story; its first when left out")
    parser.add_argument("--json", action="store_true", help="one JSON object in place of the sentences")
    parser.add_argument("--patience", type=float, default=PATIENCE, metavar="N",
                        help="seconds to look for shortest runs before any run will do (20)")
    parser.add_argument("--shortest", type=float, default=0.0, metavar="N",
                        help="seconds of the processor to look for a shortest run to each ending, and show that it is one (0)")
    parser.add_argument("--no-content", action="store_true", help="leave out what no run can reach")
    parser.add_argument("--walkthroughs", metavar="FOLDER", help="write each ending's run as a RegTest file")
    parser.add_argument("--report", metavar="FILE", help="write all answers as one HTML page")
    parser.add_argument("--certificate", metavar="FILE", help="write what was found, for `adderstone verify`")
    parser.add_argument("--unchecked", action="store_true",
                        help="leave out the check by the other engine; nothing is then called proved")
    parser.add_argument("--keep", action="store_true",
                        help="keep what was verified in a file beside the story, for those who play it")
    parser.add_argument("--watch", action="store_true", help="go on, and prove again whenever the story's files change")


UNCHECKED = "What the prover found. No other engine has checked it, so none of it counts as proved."
REFUSED = "What the prover found. The checker did not verify it, so none of it counts as proved: {}"
CHECKED = """What is called proved was checked by another engine, which knows nothing of the prover ({} statements, {:.1f} s).
What is only called found was not."""


class Answered(NamedTuple):
    """What a proof came to, in sentences or as JSON, and whether every promise of the story holds."""

    words: str
    held: bool


def run(arguments: argparse.Namespace) -> int:
    """Exit code 0 when every promise of the story holds, else 1."""
    if arguments.watch:
        from adderstone.cli.watching import watch

        return watch(arguments)
    from adderstone.cli.failing import build
    from adderstone.cli.progress import Progress

    world = build(arguments.story, arguments.telling)
    with Progress(timed(world)).ticking() as progress:
        found = answered(arguments, world, progress)
        progress.done()
    print(found.words)
    return 0 if found.held else 1


def timed(world: World) -> str:
    """The name under which the times of a story's last proof are kept."""
    from adderstone.play.saves import file_name

    telling = world.telling.name if world.telling is not None else ""
    return f"prove-{file_name(f'{world.story.title} {telling}')}"


def answered(arguments: argparse.Namespace, world: World, progress: Callable[[str], None],
             known: Known | None = None) -> Answered:
    """Prove the story and write all that was asked for; `progress` is called with each phase as it begins.

    What is known from earlier proofs is looked up where nothing that it depends on has changed.
    """
    try:
        from adderstone.prove import prove
        from adderstone.prove.commands import Typist

        proof = prove(world, patience=arguments.patience, content=not arguments.no_content,
                      shortest=arguments.shortest, progress=progress, memory=known.memory if known else None)
    except ModuleNotFoundError as missing:
        raise Lacking("Proving", missing.name) from missing
    typist = Typist(world)
    if arguments.report or not arguments.no_content:
        progress("landmarks")
        _order(world, proof, max(arguments.patience, LANDMARKS))
    if arguments.walkthroughs:
        _write(Path(arguments.walkthroughs), proof, typist)
    if not arguments.unchecked or arguments.certificate or arguments.keep:
        progress("checking")
    checked = None if arguments.unchecked else _checked(world, proof, arguments.story, known)
    if arguments.certificate:
        _certify(Path(arguments.certificate), checked.certificate if checked else _certified(world, proof, arguments.story))
    if arguments.keep:
        _keep(world, proof, (checked or _checked(world, proof, arguments.story, known)).report)
    return _told(arguments, world, proof, checked, typist)


def _told(arguments: argparse.Namespace, world: World, proof: Proof, checked: Verified | None, typist: Typist) -> Answered:
    """The answers with the verdicts that they may be given, as they were asked for."""
    from adderstone.prove.verifying import told_as

    told, note = checked.proof if checked else told_as(proof), _note(checked)
    held = proof.held and (checked is None or checked.report.verified)
    if arguments.report:
        _report(Path(arguments.report), world, told, typist, note)
    if arguments.json:
        import json

        from adderstone.prove.report.plain import plain

        said = {**plain(arguments.story, told, typist), "certificate": arguments.certificate, **_check(checked)}
        return Answered(json.dumps(said, ensure_ascii=False), held)
    from adderstone.prove.report.words import words

    return Answered(f"{note}\n\n{words(told, typist)}", held)


def _check(checked: Verified | None) -> dict[str, Any]:
    """What the checker said, for programs."""
    if checked is None:
        return {"checked": False, "check": None}
    report = checked.report
    return {"checked": report.verified, "check": {"seconds": round(checked.seconds, 2), "refusal": report.refusal,
                                                  "statements": [str(each) for each in report.statements]}}


def _note(checked: Verified | None) -> str:
    """How far the answers were checked."""
    if checked is None:
        return UNCHECKED
    if not checked.report.verified:
        return REFUSED.format(checked.report.refusal or "some of it was only sampled.")
    return CHECKED.format(len(checked.report.statements), checked.seconds)


def _checked(world: World, proof: Proof, name: str, known: Known | None = None) -> Verified:
    from adderstone.prove.verifying import verified

    try:
        return verified(world, proof, name, answered=known.answered if known else None)
    except ModuleNotFoundError as missing:
        raise Lacking("Checking", missing.name, ", or ask for what is --unchecked") from missing


def _certified(world: World, proof: Proof, name: str) -> Certificate:
    from adderstone.prove.certifying import certified

    return certified(world, proof, name)


def _write(folder: Path, proof: Proof, typist: Typist) -> None:
    from adderstone.prove.commands import first_words, regtest

    folder.mkdir(parents=True, exist_ok=True)
    for answer in proof.endings:
        if answer.run is not None:
            words = regtest(answer.ending.name, typist.commands(answer.run), first_words(answer.ending.say))
            (folder / f"{answer.ending.name.lower().replace(' ', '-')}.regtest").write_text(words, encoding="utf-8")


def _keep(world: World, proof: Proof, report: Report) -> None:
    """Keep what a player may be told: a run that was replayed and, if all of it was verified, that one is never stuck."""
    from adderstone.prove.goals import good
    from adderstone.prove.keeping import keep, place

    if report.refusal:
        raise WrongUse(f"Nothing is kept, since the checker refused it: {report.refusal}")
    try:
        wanted = good(world)
        won = next((each.run for each in proof.endings if each.run is not None and each.ending in wanted), None)
        keep(world, always=report.verified and not proof.dead_states, solution=won.moves if won is not None else (),
             endings=tuple(each.ending.name for each in proof.endings if each.run))
    except OSError as error:
        reason = (error.strerror or "the system gave no reason").lower()
        raise WrongUse(f'The proof can\'t be kept in "{place(world)}": {reason}.') from error


def _order(world: World, proof: Proof, patience: float) -> None:
    """Ask for the order of the landmarks, and at which turn of a won run each is reached."""
    from adderstone.prove.goals import good
    from adderstone.prove.landmarks import ordered
    from adderstone.prove.wider import Wider

    wanted = good(world)
    won = next((answer.run for answer in proof.endings if answer.run is not None and answer.ending in wanted), None)
    if proof.sets is not None:
        states = won.states if won is not None else ()
        space = proof.sets.space
        known = Wider(space, proof.sets.reached)
        proof.landmarks = ordered(world, space.whole, states, patience, known, space.memory)


def _report(path: Path, world: World, proof: Proof, typist: Typist, note: str) -> None:
    """Write the page, with the story's map."""
    from adderstone.play.drawing import drawn
    from adderstone.prove.report.page import Told, crossings, page

    told = Told(world, proof, typist, " ".join(note.split()), drawn(world, crossings(world, proof)),
                path.parent.resolve())
    try:
        path.write_text(page(told), encoding="utf-8")
    except OSError as error:
        reason = (error.strerror or "the system gave no reason").lower()
        raise WrongUse(f'The report can\'t be written to "{path}": {reason}; give another path.') from error


def _certify(path: Path, certificate: Certificate) -> None:
    from adderstone.prove.checking.format import encoded

    try:
        path.write_bytes(encoded(certificate))
    except OSError as error:
        reason = (error.strerror or "the system gave no reason").lower()
        raise WrongUse(f'The certificate can\'t be written to "{path}": {reason}; give another path.') from error
