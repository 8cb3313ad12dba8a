"""Fairness: how cruel a story is, after Andrew Plotkin's scale, as far as a proof can tell.

*merciful*: nothing that the player does can close the story. *polite*: it can be lost, and then it says so at once.
*tough*: it can be closed without an ending, and the player was told before each act that does so (see `losses`).
*nasty* and *cruel*: it can be closed, and nothing is known to tell of it before. Whether prose tells of it afterwards is
not for a solver to say; so a story that declares itself nasty is taken at its word, and one that declares less is not.
"""

from __future__ import annotations

from collections.abc import Sequence

from adderstone.prove.proof import PROVED, REFUTED, UNKNOWN, Answer, Loss

SCALE = ("merciful", "polite", "tough", "nasty", "cruel")
WHY = {"merciful": "nothing closes it", "polite": "it can be lost, and says so at once",
       "tough": "there are dead ends, each told of before it", "nasty": "there are dead ends, not each told of before it"}


def proved(losses: Sequence[Loss], *, loses: bool, strands: bool) -> str:
    """The kindest word that the proof allows."""
    if not strands:
        return "polite" if loses else "merciful"
    return "tough" if all(loss.announced for loss in losses if not loss.ending) else "nasty"


def fairness(declared: str, losses: Sequence[Loss], *, loses: bool, strands: bool) -> Answer:
    """The declared fairness against the proved one."""
    found = proved(losses, loses=loses, strands=strands)
    if not declared:
        return Answer("fairness", PROVED, f"{found}: {WHY[found]}; the story declares none")
    if declared not in SCALE:
        return Answer("fairness", REFUTED, f'the story declares "{declared}", which is none of {", ".join(SCALE)}')
    says = f"{found}: {WHY[found]}; declared {declared}"
    if SCALE.index(found) <= SCALE.index(declared):
        return Answer("fairness", PROVED, says)
    untold = [loss for loss in losses if not loss.ending and not loss.announced]
    if declared == "tough" and all(loss.announced is None for loss in untold):
        where = ", ".join(loss.source or loss.acts[0] for loss in untold)
        return Answer("fairness", UNKNOWN, f"tough, if the player is told before; nothing says what tells of {where}")
    return Answer("fairness", REFUTED, says)
