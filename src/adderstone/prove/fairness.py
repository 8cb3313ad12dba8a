"""Fairness: how cruel a story is, after Andrew Plotkin's scale, as far as a proof can tell.

*merciful*: nothing that the player does can close the story. *polite*: it can be lost, and then it says so at once.
*tough*, *nasty*, *cruel*: it can be closed without an ending. Whether prose warned of it before (tough) or tells of it
after (nasty) is not for a solver to say; so a story that declares one of the three is taken at its word, and one that
declares less is not.
"""

from __future__ import annotations

from adderstone.prove.proof import PROVED, REFUTED, Answer

SCALE = ("merciful", "polite", "tough", "nasty", "cruel")


def proved(*, loses: bool, strands: bool) -> str:
    """The kindest word that the proof allows."""
    return "tough" if strands else "polite" if loses else "merciful"


def fairness(declared: str, *, loses: bool, strands: bool) -> Answer:
    """The declared fairness against the proved one."""
    found = proved(loses=loses, strands=strands)
    why = {"tough": "there are dead ends", "polite": "it can be lost, and says so at once",
           "merciful": "nothing closes it"}[found]
    if not declared:
        return Answer("fairness", PROVED, f"{found}: {why}; the story declares none")
    if declared not in SCALE:
        return Answer("fairness", REFUTED, f'the story declares "{declared}", which is none of {", ".join(SCALE)}')
    holds = SCALE.index(found) <= SCALE.index(declared)
    return Answer("fairness", PROVED if holds else REFUTED, f"{found}: {why}; declared {declared}")
