"""Timeline: every position that a game has been in, as a tree. Undo goes to the parent; nothing is ever forgotten.

A node is what one command led to. It keeps the whole state, and of the memory only what was told since its parent, so
that long games stay small. Acts that take no time make no node: what they told is added to the node where they happen.
Invariant: the memory of a node is the sum of the changes from its root to itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from adderstone.grammar.memory import Memory
from adderstone.world import State


@dataclass
class Changes:
    """What was told and seen for the first time, or once more, since the node before."""

    told: dict[str, int] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)

    def add(self, other: Changes) -> None:
        """These changes, and then those."""
        self.told.update(other.told)
        self.seen |= other.seen

    def __bool__(self) -> bool:
        return bool(self.told or self.seen)

    @classmethod
    def between(cls, before: Memory, after: Memory) -> Changes:
        """What `after` remembers and `before` does not."""
        told = {key: times for key, times in after.told.items() if before.told.get(key) != times}
        return cls(told, after.seen - before.seen)


@dataclass(eq=False)
class Node:
    """One position: the command that led here, the state, and how many turns have passed on this branch."""

    number: int
    parent: Node | None
    command: str
    state: State
    turn: int
    seed: int
    changes: Changes = field(default_factory=Changes)
    children: list[Node] = field(default_factory=list)
    latest: Node | None = None

    def path(self) -> list[Node]:
        """The nodes from the root to this one."""
        nodes: list[Node] = []
        node: Node | None = self
        while node is not None:
            nodes.append(node)
            node = node.parent
        return nodes[::-1]

    def memory(self) -> Memory:
        """Everything told and seen up to here."""
        memory = Memory(told={}, seen=set(), turn=self.turn)
        for node in self.path():
            memory.told.update(node.changes.told)
            memory.seen |= node.changes.seen
        return memory


class Timeline:
    """The tree of one game, and where in it the player is."""

    def __init__(self, start: State, seed: int) -> None:
        self.nodes: list[Node] = []
        self.at = self.add(None, "", start, 0, seed)

    def add(self, parent: Node | None, command: str, state: State, turn: int, seed: int) -> Node:
        """A new node, not yet gone to."""
        node = Node(len(self.nodes), parent, command, state, turn, seed)
        self.nodes.append(node)
        if parent is not None:
            parent.children.append(node)
        return node

    def step(self, command: str, state: State, turn: int, changes: Changes) -> Node:
        """The player did something: a new node below this one."""
        node = self.add(self.at, command, state, turn, self.at.seed)
        node.changes = changes
        self.go(node)
        return node

    def go(self, node: Node) -> None:
        """Be at a node. Redo will follow the line that led here."""
        for above in node.path():
            if above.parent is not None:
                above.parent.latest = above
        self.at = node

    def undo(self) -> Node | None:
        """One step back; the node that was left, or nothing at the beginning."""
        left = self.at
        if left.parent is None:
            return None
        self.at = left.parent
        self.at.latest = left
        return left

    def redo(self) -> Node | None:
        """One step forward along the line last taken; the node come to."""
        if self.at.latest is None:
            return None
        self.at = self.at.latest
        return self.at

    def roots(self) -> list[Node]:
        """Where games began: one, unless a save of another seed was restored here."""
        return [node for node in self.nodes if node.parent is None]

    def root(self) -> Node:
        """Where the present branch began."""
        return self.at.path()[0]

    def tips(self) -> list[Node]:
        """The last position of every branch, in the order in which they were come to."""
        return [node for node in self.nodes if not node.children]

    def line(self) -> list[Node]:
        """The present branch, from its beginning through here to where redo ends."""
        nodes = self.at.path()
        while nodes[-1].latest is not None:
            nodes.append(nodes[-1].latest)
        return nodes

    def graft(self, other: Timeline) -> Node:
        """Take over all nodes of another timeline that are not here yet; the node that is its present position."""
        mine: dict[Node, Node] = {}
        taken: set[Node] = set()  # two branches that went alike stay two
        for node in other.nodes:
            parent = mine[node.parent] if node.parent is not None else None
            mine[node] = self._same(parent, node, taken) or self._copied(parent, node)
            taken.add(mine[node])
        return mine[other.at]

    def _same(self, parent: Node | None, node: Node, taken: set[Node]) -> Node | None:
        among = parent.children if parent is not None else self.roots()
        alike = (known for known in among if (known.command, known.state, known.turn, known.seed) == (
            node.command, node.state, node.turn, node.seed))
        found = next((known for known in alike if known not in taken), None)
        if found is not None:
            found.changes = node.changes  # what was told there since the save is told again, as it was then
        return found

    def _copied(self, parent: Node | None, node: Node) -> Node:
        made = self.add(parent, node.command, node.state, node.turn, node.seed)
        made.changes.add(node.changes)
        if parent is not None:
            parent.latest = made
        return made

    def __iter__(self) -> Iterator[Node]:
        return iter(self.nodes)
