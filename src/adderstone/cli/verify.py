"""`adderstone verify CERTIFICATE`: whether a certificate shows what it says, by a checker that knows no prover."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from adderstone.cli.failing import Lacking, WrongUse

if TYPE_CHECKING:
    from adderstone.prove.checking.format import Certificate
    from adderstone.prove.checking.report import Report
    from adderstone.world import World

SECONDS = 180.0


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("certificate", metavar="CERTIFICATE", help="the file that `adderstone prove` wrote")
    parser.add_argument("--story", metavar="NAME", help="the story's name or path; the certificate's own when left out")
    parser.add_argument("--seconds", type=float, default=SECONDS, metavar="N",
                        help="how long to decide; what is not decided by then is only sampled (180; 0 for no end)")
    parser.add_argument("--json", action="store_true", help="one JSON object in place of the sentences")


def run(arguments: argparse.Namespace) -> int:
    """Exit code 0 when everything was verified, 1 when it was refused or only sampled, 2 for wrong use."""
    report = _checked(Path(arguments.certificate), arguments.story, arguments.seconds)
    if arguments.json:
        import json

        print(json.dumps(plain(report), ensure_ascii=False))
    else:
        print(words(report))
    return 0 if report.verified else 1


def _checked(path: Path, name: str | None, seconds: float) -> Report:
    from importlib.util import find_spec

    if find_spec("pysat") is None:
        raise Lacking("Verifying", "python-sat")
    from adderstone.prove.check import check
    from adderstone.prove.checking.format import Refused, read
    from adderstone.prove.checking.report import Report

    try:
        certificate = read(path)
    except OSError as error:
        reason = (error.strerror or "the system gave no reason").lower()
        raise WrongUse(f'The certificate "{path}" can\'t be read: {reason}; give the path of its file.') from error
    except Refused as refused:
        return Report("", "", refusal=str(refused))
    return check(_world(certificate, name), certificate, seconds)


def _world(certificate: Certificate, name: str | None) -> World:
    """The world that a certificate is about. It may name a story that is there, and no path: it runs no code."""
    from adderstone.cli.failing import build
    from adderstone.play.loading import names

    if name is None and certificate.name not in names():
        raise WrongUse(f'The certificate is about "{certificate.story}"; say which story that is with --story NAME.')
    world = build(name or certificate.name)
    tellings = world.story.tellings
    return world if certificate.telling not in tellings else build(name or certificate.name, certificate.telling)


def plain(report: Report) -> dict[str, Any]:
    """The report as one JSON object."""
    statements = [{"says": found.says, "how": found.how, "detail": found.detail} for found in report.statements]
    return {"story": report.story, "telling": report.telling, "verified": report.verified, "statements": statements,
            "refusal": report.refusal}


def words(report: Report) -> str:
    """The report in sentences."""
    lines = [f"  {statement}" for statement in report.statements]
    if report.refusal:
        return "\n".join([*lines, f"Refused: {report.refusal}"])
    about = f"{report.story}{f' ({report.telling})' if report.telling else ''}"
    if not report.verified:
        return "\n".join([*lines, f"{about}: not verified; what is marked as sampled was not decided in time."])
    return "\n".join([*lines, f"{about}: verified."])
