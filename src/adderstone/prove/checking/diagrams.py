"""Diagrams: the sets of states of a certificate, read on one state, and as gates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from adderstone.prove.checking.circuit import FALSE, TRUE
from adderstone.prove.checking.encoding import Encoding, Env
from adderstone.prove.checking.format import FIRST, NO, YES, Certificate, Refused
from adderstone.world.world import World

Roots = tuple[int, ...]
Ranges = dict[int, frozenset[int]]


class Diagrams:
    """The nodes of a certificate, found to be well formed: every test is of a field, every child stands before."""

    def __init__(self, world: World, certificate: Certificate) -> None:
        self.slots = slots = {field.name: field.index for field in world.fields}
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

    def slot(self, field: str) -> int:
        """The slot of a field by its name."""
        if field not in self.slots:
            raise Refused(f'A set is split by the field "{field}", which the world does not have.')
        return self.slots[field]

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

    def ranges(self, roots: Roots, fixed: Mapping[int, int]) -> Ranges | None:
        """What every state of a set with these values in some fields has in others; None where it has no such state.

        This is read off the nodes that a state must pass, one way leading nowhere; there may be more to it.
        """
        found: Ranges = {slot: frozenset({value}) for slot, value in fixed.items()}
        for root in roots:
            node = root
            while node >= FIRST:
                test, high, low = self.nodes[node - FIRST]
                read, values = self.tests[test]
                if read in fixed:
                    node = high if fixed[read] in values else low
                elif low == NO:
                    found[read] = found.get(read, values) & values
                    node = high
                else:
                    break
            if node == NO:
                return None
        return found

    def literals(self, roots: Roots, encoding: Encoding, env: Env) -> list[int]:
        """The literals of a set's diagrams: a state is in the set where all of them hold."""
        return [self._literal(root, encoding, env) for root in roots]

    def _literal(self, root: int, encoding: Encoding, env: Env) -> int:
        """From the bottom up, without recursion: a diagram may be deeper than Python's stack."""
        known = env.known
        for node in self._below(root, encoding, env):
            test, high, low = self.nodes[node - FIRST]
            met = self._test(test, encoding, env)
            if met in (TRUE, FALSE):
                known[node] = _of(high if met == TRUE else low, known)
            else:
                known[node] = encoding.circuit.choose(met, _of(high, known), _of(low, known))
        return _of(root, known)

    def _test(self, test: int, encoding: Encoding, env: Env) -> int:
        name = ("test", test)
        known = env.known.get(name)
        if known is None:
            slot, values = self.tests[test]
            known = env.known[name] = encoding.among(env[slot], slot, values)
        return known

    def _below(self, root: int, encoding: Encoding, env: Env) -> list[int]:
        """The nodes that a state of the environment can come by and that have no literal yet, children first."""
        waiting, met = [root], set()
        while waiting:
            node = waiting.pop()
            if node >= FIRST and node not in met and node not in env.known:
                met.add(node)
                test, high, low = self.nodes[node - FIRST]
                literal = self._test(test, encoding, env)
                if literal != FALSE:
                    waiting.append(high)
                if literal != TRUE:
                    waiting.append(low)
        return sorted(met)


def _of(node: int, known: dict[object, int]) -> int:
    return known[node] if node >= FIRST else TRUE if node == YES else FALSE
