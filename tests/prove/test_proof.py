"""The whole proof, of Cloak and of the corpus of broken stories and their sound twins."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest

import cloak
from adderstone.prove import prove
from adderstone.prove.proof import PROVED, REFUTED, UNKNOWN, Answer
from adderstone.world import World

HOME = Path(__file__).parent / "corpus"
BROKEN = sorted(path.stem for path in HOME.glob("*_broken.py"))
SOUND = sorted(path.stem for path in HOME.glob("*_sound.py"))


def module(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(f"proved_{name}", HOME / f"{name}.py")
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def replayed(world: World, run: Any) -> tuple[int, ...]:
    """The state that a run comes to in the reference interpreter."""
    state = world.start
    for move in run.moves:
        turn = world.turn(state, move.act, move.choices)
        assert turn.passed
        state = turn.state
    return tuple(state)


@pytest.mark.parametrize("asked", ["claims", "choices", "dead_content", "idle_guards"])
def test_what_is_left_open_is_said_whatever_was_asked(asked: str) -> None:
    found = prove(cloak.story.build())
    assert found.unknown == []
    getattr(found, asked).append(Answer("a thing left open", UNKNOWN))
    assert found.unknown == ["a thing left open"]


def test_cloak() -> None:
    world = cloak.story.build()
    proof = prove(world)
    won, lost = proof.endings
    assert (won.verdict, won.length) == (PROVED, 5) and won.run is not None and won.run.shortest
    assert lost.run is not None and world.ended(replayed(world, lost.run)) is lost.ending
    assert proof.dead_ends and proof.fairness.verdict == PROVED
    assert not proof.dead_content and proof.content_checked > 10


@pytest.mark.parametrize("name", BROKEN)
def test_the_defect_of_a_broken_story_is_found(name: str) -> None:
    made = module(name)
    world = made.story.build()
    proof = prove(world, content=False)
    expected = made.EXPECTED
    if expected["kind"] == "claim":
        answer = next(answer for answer in proof.claims if answer.name == expected["claim"])
        assert answer.verdict == REFUTED and answer.run is not None
        return
    assert proof.dead_states
    assert expected["act"] in {cause.act for cause in proof.dead_ends}
    for cause in proof.dead_ends:
        assert replayed(world, cause.run) == cause.run.states[-1]


@pytest.mark.parametrize("name", SOUND)
def test_a_sound_story_has_none(name: str) -> None:
    proof = prove(module(name).story.build(), content=False)
    assert not proof.dead_ends and all(answer.verdict == PROVED for answer in proof.claims)
    assert all(answer.verdict == PROVED for answer in proof.endings)
