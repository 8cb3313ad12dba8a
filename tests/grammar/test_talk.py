"""Topics by any of their words, and orders."""

from __future__ import annotations

import pytest

from adderstone.grammar.parser import Do
from house_of_words import player

TALK = {
    "ask cat about mice": "ask black cat mice", "ask the black cat about the mouse circus": "ask black cat mice",
    "ask cat for mice": "ask black cat mice", "ask about rats": "ask black cat mice", "a mice": "ask black cat mice",
    "t mice": "tell black cat mice", "tell cat about mice": "tell black cat mice",
    "tell cat that the rats dance": "tell black cat mice", "tell cat mice": "tell black cat mice",
    "say mice to cat": "say black cat mice", "talk to cat about way home": "ask black cat way home",
    "talk about mice": "ask black cat mice", "cat, what about mice": "ask black cat mice",
    "cat, tell me about mice": "ask black cat mice", "cat, mice": "ask black cat mice",
    "ask cat about secret": "ask black cat", "ask cat about zebras": "ask black cat",
    "ask cat about mcie": "ask black cat", "tell cat about way home": "tell black cat", "talk to cat": "talk black cat",
    "hello": "talk black cat", "say hello to cat": "talk black cat", "cat, hello": "talk black cat",
    "cat, follow me": "black cat, follow yourself", "tell cat to follow me": "black cat, follow yourself",
    "ask cat to wait": "black cat, wait", "cat, take stone": "black cat, take adder stone",
    "cat, give me the stone": "black cat, give adder stone yourself", "cat, go north": "black cat, go north",
}


@pytest.mark.parametrize("command", TALK)
def test_talk(command: str) -> None:
    """A topic that can't be talked about, or that nobody wrote, is still an act: the person shrugs."""
    assert player().acts(command) == [TALK[command]]


def test_talk_to_somebody_who_is_not_here() -> None:
    """It is no topic for whoever is."""
    assert player().said("talk to zebra") == 'You can\'t see any "zebra" here.'
    person = player()
    person.does("e. w")
    assert person.said("talk to other mother") == "You can't see the other mother here."
    assert person.said("ask mother about parents") == "You can't see the other mother here."


def test_words_of_conversation_are_never_corrected() -> None:
    """A slip in a topic gets a shrug and no notice."""
    found = player().types("ask cat about mcie")
    assert isinstance(found, Do) and not found.notices and found.acts[0].second is None


def test_a_belief_can_be_told_in_many_words() -> None:
    """Any wording that holds the topic's words."""
    person = player()
    person.does("e")
    assert person.acts("tell other mother that my parents are behind the door") == ["tell other mother parents"]
    assert person.acts("tell her parents") == ["tell other mother parents"] or person.acts("x mother")


def test_a_topic_that_opens_later() -> None:
    """Its condition is read each time."""
    person = player()
    assert person.acts("ask cat about secret") == ["ask black cat"]
    person.does("unlock door. open door")
    assert person.acts("ask cat about secret") == ["ask black cat secret"]
