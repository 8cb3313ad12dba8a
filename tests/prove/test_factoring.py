"""Factoring: drawn sets against their definition, state by state."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from adderstone.prove.encoding import Encoding, Node
from adderstone.prove.factoring import Factoring

SLOTS = range(5)
STATES = list(product(range(2), range(3), range(2), range(2), range(2)))
SOME = st.sets(st.sampled_from(STATES), min_size=1)


def drawn() -> Factoring:
    """Over five small fields."""
    domains = [frozenset(values) for values in map(set, zip(*STATES, strict=True))]
    return Factoring(Encoding(domains, SLOTS, STATES[0]))


def node(factoring: Factoring, states: set[tuple[int, ...]]) -> Node:
    """Some states as a set."""
    return factoring.encoding.any(factoring.encoding.state(state, SLOTS) for state in states)


@given(SOME, SOME)
def test_a_simpler_set_is_the_same_where_somebody_looks_and_asks_for_no_field_that_can_be_spared(
        states: set[tuple[int, ...]], care: set[tuple[int, ...]]) -> None:
    factoring = drawn()
    whole, looked_at = node(factoring, states), node(factoring, care)
    found = factoring.simplified(whole, looked_at)
    assert found & looked_at == whole & looked_at
    for slot in factoring.support(found):
        less = found.exists(factoring.encoding.cube([slot]))
        assert less & looked_at != whole & looked_at


@given(SOME)
def test_factors_hold_together_where_the_set_does(states: set[tuple[int, ...]]) -> None:
    factoring = drawn()
    whole, together = node(factoring, states), factoring.encoding.true
    for factor in factoring.factors(whole):
        together &= factor
    assert together == whole
