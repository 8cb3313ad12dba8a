"""Journal: a game as lines of JSON, each a validated record. A save file and the autosave are both journals.

The first line is the header. After it comes one line for each node of the timeline, in order; lines that add what was
told where no time passed; and lines that say where the player went by undo, redo or a jump. Fields and their values
stand by name, never by number. A line is written whole or not at all: what follows the last line's end is ignored.
"""

from __future__ import annotations

from typing import Annotated, Any

import msgspec

from adderstone.grammar.memory import Memory
from adderstone.play.naming import Names
from adderstone.play.output import cleaned
from adderstone.play.timeline import Changes, Node, Timeline

FORMAT = 1
MAGIC = "adderstone save"
LONGEST_STEP = 100_000  # turns that one command may take
Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]


class Header(msgspec.Struct, kw_only=True):
    """What a save is of."""

    is_: str = msgspec.field(name="is", default="")  # a line that does not say so is no header
    format: int = FORMAT
    story: str = ""
    ifid: str = ""
    telling: str = ""
    seed: int = 0
    fingerprint: str = ""
    fields: dict[str, str] = {}


class Step(msgspec.Struct, tag="step", tag_field="line", omit_defaults=True, kw_only=True):
    """A node: the command, the fields that it changed, and what it told. `seed` stands in a first node only."""

    number: int
    parent: int = -1
    command: str = ""
    turn: int = 0
    seed: int = 0
    fields: dict[str, str] = {}
    told: dict[str, Count] = {}
    seen: list[str] = []


class Told(msgspec.Struct, tag="told", tag_field="line", omit_defaults=True, kw_only=True):
    """What was told at a node while no time passed, and whether rooms are described in full."""

    at: int
    told: dict[str, Count] = {}
    seen: list[str] = []
    verbose: str = ""


class At(msgspec.Struct, tag="at", tag_field="line", kw_only=True):
    """Where the player went without playing: undo, redo, restart, a jump."""

    at: int


class Whole(msgspec.Struct, tag="whole", tag_field="line", kw_only=True):
    """The end of a named save: how many nodes it holds and where the player is, so that a cut-off copy is noticed."""

    nodes: int
    at: int


Line = Step | Told | At | Whole
_line_decoder = msgspec.json.Decoder(Line)
_header_decoder = msgspec.json.Decoder(Header)
_encoder = msgspec.json.Encoder()


class Unreadable(Exception):
    """A journal that can't be read; the sentence says why."""


def encoded(record: Any) -> bytes:
    """One record as one line."""
    return _encoder.encode(record) + b"\n"


def step_line(node: Node, names: Names) -> Step:
    """A node as its record; a first node holds every field."""
    before = node.parent.state if node.parent is not None else names.unlike_any
    return Step(number=node.number, parent=-1 if node.parent is None else node.parent.number, command=node.command,
                turn=node.turn, seed=node.seed if node.parent is None else 0, fields=names.changed(before, node.state),
                told=dict(node.changes.told), seen=sorted(node.changes.seen))


def whole(timeline: Timeline, header: Header, names: Names, verbose: str) -> bytes:
    """A whole timeline as a file's content."""
    lines = [encoded(header), *(encoded(step_line(node, names)) for node in timeline)]
    lines += [encoded(At(at=node.latest.number)) for node in timeline.nodes[::-1]
              if node.latest is not None and len(node.children) > 1]  # which way redo goes where branches part
    lines.append(encoded(Told(at=timeline.at.number, verbose=verbose)))
    lines.append(encoded(Whole(nodes=len(timeline.nodes), at=timeline.at.number)))
    return b"".join(lines)


def read_header(content: bytes) -> Header:
    """The header of a journal; anything else is not a save."""
    first = content.partition(b"\n")[0]
    try:
        header = _header_decoder.decode(first)
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise Unreadable("it is not an Adderstone save") from problem
    if header.is_ != MAGIC:
        raise Unreadable("it is not an Adderstone save")
    return header


def read(content: bytes, names: Names) -> tuple[Timeline, str]:
    """The timeline of a journal, and whether rooms are described in full.

    A torn last line is left out; a torn line before it, or records that don't fit together, make it unreadable.
    """
    lines = content.split(b"\n")[1:-1]
    reader = _Reader(names)
    for number, line in enumerate(lines, 2):
        try:
            reader.take(_line_decoder.decode(line))
        except (msgspec.DecodeError, UnicodeDecodeError, LookupError, ValueError) as problem:
            raise Unreadable(f"it is damaged at line {number}") from problem
    if reader.timeline is None:
        raise Unreadable("it holds no game")
    return reader.timeline, reader.verbose


def is_whole(content: bytes) -> bool:
    """A named save that was written to its end."""
    last = content.rstrip(b"\n").rpartition(b"\n")[2]
    try:
        return content.endswith(b"\n") and isinstance(_line_decoder.decode(last), Whole)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return False


class _Reader:
    """Builds a timeline from records, in order."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.timeline: Timeline | None = None
        self.verbose = Memory().verbose

    def take(self, line: Line) -> None:
        if isinstance(line, Step):
            self._step(line)
            return
        if self.timeline is None:
            raise ValueError("a game begins with a step")
        node = self._node(self.timeline, line.at)
        if isinstance(line, Told):
            if line.verbose not in ("", "brief", "verbose"):
                raise ValueError("no such mode")
            node.changes.add(Changes(dict(line.told), set(line.seen)))
            self.verbose = line.verbose or self.verbose
        elif isinstance(line, At) or line.nodes == len(self.timeline.nodes):
            self.timeline.go(node)
        else:
            raise ValueError("nodes are missing")

    def _step(self, line: Step) -> None:
        timeline = self.timeline
        parent = None if timeline is None or line.parent < 0 else self._node(timeline, line.parent)
        if not 0 <= line.turn - (parent.turn if parent is not None else 0) <= LONGEST_STEP:
            raise ValueError("turns out of order")
        if parent is None and line.fields.keys() != self.names.fields.keys():
            raise ValueError("a first step holds every field")
        state = self.names.state(parent.state if parent is not None else self.names.unlike_any, line.fields)
        if timeline is None:
            timeline = self.timeline = Timeline(state, line.seed)
            node = timeline.at
        else:
            seed = line.seed if parent is None else parent.seed
            node = timeline.add(parent, cleaned(line.command), state, line.turn, seed)
        if node.number != line.number or (parent is None) != (line.parent < 0):
            raise ValueError("nodes out of order")
        node.changes = Changes(dict(line.told), set(line.seen))
        timeline.go(node)

    @staticmethod
    def _node(timeline: Timeline, number: int) -> Node:
        if not 0 <= number < len(timeline.nodes):
            raise ValueError("no such node")
        return timeline.nodes[number]
