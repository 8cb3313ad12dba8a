"""`adderstone prove STORY`: endings, dead ends, dead content, claims, choices and fairness, proved or refuted."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from adderstone.cli.failing import WrongUse

if TYPE_CHECKING:
    from adderstone.prove.commands import Typist
    from adderstone.prove.proof import Answer, Proof
    from adderstone.prove.walkthroughs import Run
    from adderstone.world import World

PATIENCE = 20.0


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("story", metavar="STORY", help="a story's name, or the path of its module")
    parser.add_argument("--telling", metavar="T", help="which telling of the story; its first when left out")
    parser.add_argument("--json", action="store_true", help="one JSON object in place of the sentences")
    parser.add_argument("--patience", type=float, default=PATIENCE, metavar="N",
                        help="seconds to look for shortest runs before any run will do (20)")
    parser.add_argument("--no-content", action="store_true", help="leave out what no run can reach")
    parser.add_argument("--walkthroughs", metavar="FOLDER", help="write each ending's run as a RegTest file")
    parser.add_argument("--certificate", metavar="FILE", help="write what was found, for `adderstone verify`")


UNCHECKED = """What the prover found. None of it was checked by another engine yet, so none of it counts as proved:
write a certificate with --certificate, and run `adderstone verify` on it."""


def run(arguments: argparse.Namespace) -> int:
    """Exit code 0 when every promise of the story holds, else 1."""
    from adderstone.cli.failing import build

    world = build(arguments.story, arguments.telling)
    try:
        from adderstone.prove import prove
        from adderstone.prove.commands import Typist

        proof = prove(world, patience=arguments.patience, content=not arguments.no_content, progress=_progress)
    except ModuleNotFoundError as missing:
        raise WrongUse(f"Proving needs {missing.name}; install it with `pip install adderstone[prove]`.") from missing
    typist = Typist(world)
    if arguments.walkthroughs:
        _write(Path(arguments.walkthroughs), proof, typist)
    if arguments.certificate:
        _certify(Path(arguments.certificate), arguments.story, world, proof)
    if arguments.json:
        import json

        found = plain(arguments.story, proof, typist)
        print(json.dumps({**found, "checked": False, "certificate": arguments.certificate}, ensure_ascii=False))
    else:
        print(f"{UNCHECKED}\n\n{report(proof, typist)}")
    return 0 if proof.held else 1


def _progress(step: str) -> None:
    if sys.stderr.isatty():
        print(f"\r{step:<20}", end="", file=sys.stderr, flush=True)


def _write(folder: Path, proof: Proof, typist: Typist) -> None:
    from adderstone.prove.commands import first_words, regtest

    folder.mkdir(parents=True, exist_ok=True)
    for answer in proof.endings:
        if answer.run is not None:
            words = regtest(answer.ending.name, typist.commands(answer.run), first_words(answer.ending.say))
            (folder / f"{answer.ending.name.lower().replace(' ', '-')}.regtest").write_text(words, encoding="utf-8")


def _certify(path: Path, name: str, world: World, proof: Proof) -> None:
    from adderstone.prove.certifying import certified
    from adderstone.prove.checking.format import encoded

    _progress("certificate")
    try:
        path.write_bytes(encoded(certified(world, proof, name)))
    except OSError as error:
        reason = (error.strerror or "the system gave no reason").lower()
        raise WrongUse(f'The certificate can\'t be written to "{path}": {reason}; give another path.') from error


# --- for programs ---


def plain(story: str, proof: Proof, typist: Typist) -> dict[str, Any]:
    """The proof as one JSON object."""
    return {
        "story": story, "telling": proof.telling, "states": proof.states, "seconds": round(proof.seconds, 2),
        "endings": [{"name": answer.ending.name, "outcome": answer.ending.outcome, "verdict": answer.verdict,
                     "length": answer.length, "shortest": answer.run.shortest if answer.run is not None else None,
                     "run": _typed(answer.run, typist)} for answer in proof.endings],
        "dead_states": proof.dead_states,
        "dead_ends": [{"act": cause.act, "source": cause.origin, "changed": list(cause.changed), "closes": list(cause.closes),
                       "length": len(cause.run), "lost_after": cause.lost_after, "run": _typed(cause.run, typist)}
                      for cause in proof.dead_ends],
        "fairness": _answer(proof.fairness, typist),
        "claims": [_answer(answer, typist) for answer in proof.claims],
        "choices": [_answer(answer, typist) for answer in proof.choices],
        "dead_content": [_answer(answer, typist) for answer in proof.dead_content],
        "content_checked": proof.content_checked, "held": proof.held, "unknown": proof.unknown,
    }


def _answer(answer: Answer, typist: Typist) -> dict[str, Any]:
    return {"name": answer.name, "verdict": answer.verdict, "says": answer.says, "source": answer.source,
            "run": _typed(answer.run, typist)}


def _typed(found: Run | None, typist: Typist) -> list[str] | None:
    return typist.commands(found) if found is not None else None


# --- for people ---


def report(proof: Proof, typist: Typist) -> str:
    """The proof in sentences."""
    telling = f", the telling {proof.telling}" if proof.telling else ""
    lines = [f"{proof.story}{telling}: {proof.states:,} states, {proof.seconds:.1f} s", ""]
    for ending in proof.endings:
        how = f"in {ending.length} turns{'' if ending.run.shortest else ' or fewer'}" if ending.run is not None else ""
        lines.append(f"ending {ending.ending.name} ({ending.ending.outcome}): {_found(ending.verdict)} {how}".rstrip())
        if ending.run is not None:
            lines.append("    " + "; ".join(typist.commands(ending.run)))
    lines += ["", f"dead ends: {len(proof.dead_ends) or 'none'}"]
    for cause in proof.dead_ends:
        lines.append(f"  {cause.act} ({cause.origin or 'the standard world'}): {', '.join(cause.changed)};"
                     f" closes {', '.join(cause.closes)}; {_noticed(cause.lost_after)}")
        lines.append("    " + "; ".join(typist.commands(cause.run)))
    lines += ["", _line(proof.fairness), *(_line(answer) for answer in (*proof.claims, *proof.choices))]
    lines += ["", f"content: {proof.content_checked} items, {len(proof.dead_content)} of them out of reach"]
    lines += [f"  {answer.source}: {answer.name}: {answer.says}" for answer in proof.dead_content]
    return "\n".join(lines)


def _noticed(lost_after: int | None) -> str:
    return "nothing ever tells the player" if lost_after is None else f"lost at the soonest {lost_after} turns later"


def _line(answer: Answer) -> str:
    return f"{answer.name}: {_found(answer.verdict)}; {answer.says}"


def _found(verdict: str) -> str:
    """A verdict in words that claim no more than is known: what no other engine has checked is found, not proved."""
    return "found" if verdict == "proved" else verdict
