"""Diagrams: the sets of states of a certificate, read on one state, and as gates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from adderstone.prove.checking.circuit import FALSE, TRUE
from adderstone.prove.checking.encoding import Encoding, Env
from adderstone.prove.checking.format import FIRST, YES, Certificate, Refused
from adderstone.world.world import World

Roots = tuple[int, ...]


class Diagrams:
    """The nodes of a certificate, found to be well formed: every test is of a field, every child stands before."""

    def __init__(self, world: World, certificate: Certificate) -> None:
        slots = {field.name: field.index for field in world.fields}
        if len(slots) < len(world.fields):
            raise Refused("Two fields of the world share a name, so that a certificate can't speak of them.")
        for number, test in enumerate(certificate.tests):
            if test.field not in slots:
                raise Refused(f'Test {number} reads the field "{test.field}", which the world does not have.')
        self.tests = [(slots[test.field], frozenset(test.values)) for test in certificate.tests]
        self.nodes = [(node.test, node.high, node.low) for node in certificate.nodes]
        for number, (read, high, low) in enumerate(self.nodes, FIRST):
            if not (0 <= read < len(self.tests) and 0 <= high < number and 0 <= low < number):
                raise Refused(f"Node {number} names a test or a node that does not stand before it.")

    def known(self, roots: Iterable[int], what: str) -> Roots:
        """The roots of a set, found to be nodes."""
        found = tuple(roots)
        if not all(0 <= root < len(self.nodes) + FIRST for root in found):
            raise Refused(f"{what} has a root that is no node.")
        return found

    def holds(self, roots: Roots, state: Sequence[int]) -> bool:
        """The state is in the set."""
        return all(self._walked(root, state) for root in roots)

    def _walked(self, node: int, state: Sequence[int]) -> bool:
        while node >= FIRST:
            test, high, low = self.nodes[node - FIRST]
            slot, values = self.tests[test]
            node = high if state[slot] in values else low
        return node == YES

    def literals(self, roots: Roots, encoding: Encoding, env: Env) -> list[int]:
        """The literals of a set's diagrams: a state is in the set where all of them hold."""
        return [self._literal(root, encoding, env) for root in roots]

    def _literal(self, root: int, encoding: Encoding, env: Env) -> int:
        """From the bottom up, without recursion: a diagram may be deeper than Python's stack."""
        known = env.known
        for node in self._below(root, env):
            test, high, low = self.nodes[node - FIRST]
            slot, values = self.tests[test]
            name = ("test", test)
            if name not in known:
                known[name] = encoding.among(env[slot], slot, values)
            known[node] = encoding.circuit.choose(known[name], _of(high, known), _of(low, known))
        return _of(root, known)

    def _below(self, root: int, env: Env) -> list[int]:
        """The nodes under a root that have no literal yet, children first."""
        waiting, met = [root], set()
        while waiting:
            node = waiting.pop()
            if node >= FIRST and node not in met and node not in env.known:
                met.add(node)
                waiting.extend(self.nodes[node - FIRST][1:])
        return sorted(met)


def _of(node: int, known: dict[object, int]) -> int:
    return known[node] if node >= FIRST else TRUE if node == YES else FALSE
