"""Verifying: a proof's certificate, checked by the other engine; and what may be called proved after that.

An answer keeps its verdict where the certificate speaks of it and the checker has verified the certificate. What was
proved by the prover alone becomes *found*.
"""

from __future__ import annotations

import time
from collections.abc import Container
from dataclasses import dataclass, replace

from adderstone.prove import check
from adderstone.prove.certifying import Asked, certifying
from adderstone.prove.checking.answered import Answered
from adderstone.prove.checking.format import Certificate
from adderstone.prove.checking.report import Report
from adderstone.prove.proof import FOUND, PROVED, Answer, Proof
from adderstone.world.world import World


@dataclass(frozen=True)
class Verified:
    """A proof as it may be told, with the certificate, what the checker said of it, and the seconds that it took."""

    proof: Proof
    certificate: Certificate
    report: Report
    seconds: float


def verified(world: World, proof: Proof, name: str = "", seconds: float = 0.0, answered: Answered | None = None) -> Verified:
    """Write the certificate of a proof and check it; with `seconds`, no longer than that.

    `answered` is what the checker was asked and has answered in earlier checks.
    """
    certificate, covered = certifying(world, proof, name)
    begun = time.process_time()
    report = check.check(world, certificate, seconds, answered=answered)
    told = told_as(proof, covered if report.verified else frozenset())
    return Verified(told, certificate, report, time.process_time() - begun)


def told_as(proof: Proof, covered: Container[Asked] = frozenset()) -> Proof:
    """The proof with the verdicts that may be told where so much of it was verified."""
    endings = [replace(each, verdict=_verdict(("ending", each.ending.name), each.verdict, covered)) for each in proof.endings]
    return replace(proof, endings=endings, fairness=_told("fairness", [proof.fairness], covered)[0],
                   claims=_told("claim", proof.claims, covered), choices=_told("choices", proof.choices, covered),
                   dead_content=_told("content", proof.dead_content, covered),
                   idle_guards=_told("guards", proof.idle_guards, covered))


def _told(kind: str, answers: list[Answer], covered: Container[Asked]) -> list[Answer]:
    return [replace(answer, verdict=_verdict((kind, answer.name), answer.verdict, covered)) for answer in answers]


def _verdict(asked: Asked, verdict: str, covered: Container[Asked]) -> str:
    return FOUND if verdict == PROVED and asked not in covered else verdict
