"""What is done first, and what is not."""

from __future__ import annotations

from adderstone.grammar.implied import implied
from adderstone.grammar.parser import Do
from house_of_words import Player, player


def first(person: Player, command: str) -> list[str]:
    """The notices of what a command implies."""
    parsed = person.types(command)
    assert isinstance(parsed, Do)
    return [notice for _, notice in implied(person.world, person.context.state, parsed.acts[0])]


def test_what_must_be_held_is_taken() -> None:
    """And what is held is not."""
    person = player()
    assert first(person, "give brass key to cat") == ["first taking the brass key"]
    assert first(person, "unlock door with brass key") == ["first taking the brass key"]
    assert first(person, "give black key to cat") == []
    assert first(person, "drop brass key") == []


def test_a_locked_door_is_unlocked_and_opened() -> None:
    """A chain, with the key in hand; without it the world itself refuses."""
    person = player()
    chain = ["first unlocking the oak door with the black key", "first opening the oak door"]
    assert first(person, "go north") == chain
    assert first(person, "enter door") == chain
    assert first(person, "open door") == chain[:1]
    person.does("drop black key")
    assert first(person, "go north") == []


def test_a_closed_box_is_opened_and_clothes_are_taken_off() -> None:
    """Before something goes in, and before they are parted with."""
    person = player()
    assert first(person, "put stone in box") == ["first opening the toy box"]
    assert first(person, "drop cloak") == ["first taking off the velvet cloak"]
    assert first(person, "give cloak to cat") == []
    assert first(person, "cat, go north") == []
