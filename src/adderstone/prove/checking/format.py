"""The format of a certificate: plain data, written as JSON. `docs/reference/certificate.md` explains every field.

A set of states is the conjunction of some diagrams. Diagrams share one list of nodes: node `n` (from 2 on) is
`nodes[n - 2]`, which names a test and where to go on if it is met and if not; 0 is "no" and 1 is "yes". Children stand
before their parents, so that there is no circle.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

FORMAT = 2
NO, YES, FIRST = 0, 1, 2


class Test(msgspec.Struct, array_like=True, frozen=True, forbid_unknown_fields=True):
    """A field has one of some values."""

    field: str
    values: tuple[int, ...]


class Node(msgspec.Struct, array_like=True, frozen=True, forbid_unknown_fields=True):
    """Where to go on: `high` when the test with this number is met, `low` when it is not."""

    test: int
    high: int
    low: int


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One act by the keys of what it is about, and the options taken where the turn's choices are open."""

    verb: str
    noun: str | None = None
    second: str | None = None
    actor: str | None = None
    choices: tuple[int, ...] = ()


class Goal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that a state may show.

    `kind` is "ending" (the ending of this name is reached), "good ending" (one of the certificate's good endings is),
    "room" (the player is in the room with this key), "thing" (the thing with this key is in sight), "condition" (the
    condition number `part` of the claim of this name holds; with -1, one of its conditions), "too soon" (the first
    condition of the claim of this name does not hold, and one of the others does) or "state" (any state).
    """

    kind: str
    name: str = ""
    part: int = 0


class Run(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Steps from the start, and what the state after the last one shows."""

    name: str
    steps: tuple[Step, ...]
    shows: Goal


class Closed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A set that no turn leads out of. It holds the start, or the last states of some runs.

    With `until`, turns are followed only from states that do not show this goal yet. With `split`, the name of a field,
    the checker looks at the set for one value of that field after the other.
    """

    name: str
    roots: tuple[int, ...]
    runs: tuple[str, ...] = ()
    split: str = ""
    until: Goal | None = None


class Never(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """No state of a closed set shows the goal."""

    closed: str
    goal: Goal


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """From the states `where` these diagrams say yes, the step leads into the layer before."""

    where: tuple[int, ...]
    by: Step


class Layer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A set each of whose states is in the layer before, or gets there by one of the rules."""

    roots: tuple[int, ...]
    rules: tuple[Rule, ...] = ()


class Phase(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The layers of the states that have one value in the field by which the set is split; of all where it is not."""

    layers: tuple[Layer, ...]
    value: int | None = None


class Ranking(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """From every state of a closed set in which the story goes on, the goal can still be reached.

    The first layer of a phase leads to the goal, or to where the story goes on in an earlier phase; each later one leads
    into the one before; the last holds every such state. States of the set `outside`, if one is named, are left out.

    `against` says who may choose against it: "" nobody, so that it is possible; "everybody", so that a rule's turn leads
    on whatever is chosen; or "minds", so that it does if chance falls as the rule says, whatever the persons choose, and
    leads nowhere else that is not ranked, however chance falls: then it comes about if chance is fair.
    """

    closed: str
    goal: Goal
    phases: tuple[Phase, ...]
    outside: str = ""
    against: Literal["", "minds", "everybody"] = ""


class Certificate(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that was found about one telling of a story, with what it takes to check it.

    `story` is its title; `name` is what an installed story is loaded by, "cloak" say.
    """

    format: int
    story: str
    telling: str
    fingerprint: str
    good: tuple[str, ...]
    name: str = ""
    tests: tuple[Test, ...] = ()
    nodes: tuple[Node, ...] = ()
    runs: tuple[Run, ...] = ()
    closed: tuple[Closed, ...] = ()
    never: tuple[Never, ...] = ()
    rankings: tuple[Ranking, ...] = ()


class Refused(Exception):
    """The certificate does not show what it says. The message is one sentence."""


def read(path: Path) -> Certificate:
    """The certificate in a file, or a refusal that says what is wrong with the file."""
    return decoded(path.read_bytes())


def decoded(written: bytes) -> Certificate:
    """The certificate in some bytes."""
    try:
        found = msgspec.json.decode(written, type=Certificate)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Refused(f"This is no certificate: {error}.") from error
    if found.format != FORMAT:
        raise Refused(f"The certificate is of format {found.format}; this checker reads format {FORMAT}.")
    return found


def encoded(certificate: Certificate) -> bytes:
    """The certificate as the bytes of its file."""
    return msgspec.json.encode(certificate) + b"\n"
