"""A proof as one JSON object, for programs."""

from __future__ import annotations

from typing import Any

from adderstone.prove.commands import Typist
from adderstone.prove.proof import Answer, Proof
from adderstone.prove.walkthroughs import Run


def plain(story: str, proof: Proof, typist: Typist) -> dict[str, Any]:
    """The proof as one JSON object."""
    return {
        "story": story, "telling": proof.telling, "states": proof.states, "seconds": round(proof.seconds, 2),
        "endings": [{"name": answer.ending.name, "outcome": answer.ending.outcome, "verdict": answer.verdict,
                     "length": answer.length, "shortest": answer.run.shortest if answer.run is not None else None,
                     "at_least": answer.run.at_least if answer.run is not None else None,
                     "run": _typed(answer.run, typist)} for answer in proof.endings],
        "dead_states": proof.dead_states,
        "dead_ends": [{"act": cause.act, "source": cause.origin, "changed": list(cause.changed), "closes": list(cause.closes),
                       "length": len(cause.run), "lost_after": cause.lost_after, "run": _typed(cause.run, typist)}
                      for cause in proof.dead_ends],
        "losses": [{"ending": loss.ending or None, "acts": list(loss.acts), "source": loss.source, "announced": loss.announced,
                    "says": loss.says, "run": _typed(loss.run, typist)} for loss in proof.losses],
        "fairness": _answer(proof.fairness, typist),
        "claims": [_answer(answer, typist) for answer in proof.claims],
        "choices": [_answer(answer, typist) for answer in proof.choices],
        "dead_content": [_answer(answer, typist) for answer in proof.dead_content],
        "idle_guards": [_answer(answer, typist) for answer in proof.idle_guards],
        "landmarks": [{"name": each.mark.name, "turn": each.turn, "before": sorted(each.after) if each.asked else None,
                       "needed": each.needed, "run": _typed(each.without, typist)} for each in proof.landmarks],
        "content_checked": proof.content_checked, "held": proof.held, "unknown": proof.unknown,
    }


def _answer(answer: Answer, typist: Typist) -> dict[str, Any]:
    return {"name": answer.name, "verdict": answer.verdict, "says": answer.says, "source": answer.source,
            "run": _typed(answer.run, typist)}


def _typed(found: Run | None, typist: Typist) -> list[str] | None:
    return typist.commands(found) if found is not None else None
