"""Circuits: what a solver that begins anew says is what every assignment shows."""

from __future__ import annotations

from itertools import pairwise, product
from random import Random
from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from adderstone.prove.checking.answered import Answered
from adderstone.prove.checking.circuit import FALSE, TRUE, Circuit

INPUTS = 4
Shown = dict[int, tuple[bool, ...]]  # of each literal, whether it holds, assignment by assignment


def drawn(circuit: Circuit, random: Random, gates: int) -> Shown:
    """Gates at random, and their negations, with what they come to under each assignment of the inputs."""
    every = list(product((False, True), repeat=INPUTS))
    shown: Shown = {TRUE: (True,) * len(every), FALSE: (False,) * len(every)}

    def known(literal: int, held: tuple[bool, ...]) -> None:
        shown[literal], shown[-literal] = held, tuple(not each for each in held)

    for place in range(INPUTS):
        known(circuit.fresh(f"input {place}"), tuple(inputs[place] for inputs in every))
    for _ in range(gates):
        one, two, three = random.choices(list(shown), k=3)
        columns = list(zip(shown[one], shown[two], shown[three], strict=True))
        known(*random.choice((
            (circuit.all_of((one, two, three)), tuple(all(held) for held in columns)),
            (circuit.any_of((one, two, three)), tuple(any(held) for held in columns)),
            (circuit.same(one, two), tuple(first == second for first, second, _ in columns)),
            (circuit.choose(one, two, three), tuple(second if first else third for first, second, third in columns)))))
    return shown


@given(st.integers(0, 10**6))
def test_what_is_possible_is_what_some_assignment_shows(seed: int) -> None:
    """However often a new solver begins: here, before every question."""
    random, circuit = Random(seed), Circuit()
    with patch("adderstone.prove.checking.circuit.GROWN", 0), patch("adderstone.prove.checking.circuit.FEW", -1):
        shown = drawn(circuit, random, gates=12)
        for _ in range(12):
            assumed = random.choices(list(shown), k=3)
            expected = any(all(held) for held in zip(*(shown[literal] for literal in assumed), strict=True))
            assert circuit.possible(assumed) == expected
            if expected:
                assert {*assumed} <= circuit.model() | {TRUE}


@given(st.integers(0, 10**6))
def test_the_same_question_in_two_circuits_has_one_name_and_one_answer(seed: int) -> None:
    """Questions of many circuits, some of which have made other gates before, so that their numbers differ."""
    answered, random = Answered(), Random(seed)
    for _ in range(4):
        circuit = Circuit()
        for _ in range(random.randrange(3)):
            circuit.fresh("what is asked by nobody")
        shown = drawn(circuit, random, gates=10)
        for _ in range(8):
            assumed = random.choices(list(shown), k=3)
            expected = any(all(held) for held in zip(*(shown[literal] for literal in assumed), strict=True))
            assert answered.possible(circuit, assumed) == expected


def test_a_solver_that_knows_too_much_makes_room_for_another_with_the_same_facts() -> None:
    circuit = Circuit()
    inputs = [circuit.fresh() for _ in range(40)]
    circuit.fact([-inputs[0]])
    first = circuit.solver
    with patch("adderstone.prove.checking.circuit.FEW", 5):
        for one, two in pairwise(inputs[1:]):
            assert circuit.possible([circuit.all_of((one, two))])
    assert circuit.solver is not first
    assert not circuit.possible([circuit.all_of(inputs[:2])])
