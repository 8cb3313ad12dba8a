"""Articles, plurals, lists and agreement."""

from __future__ import annotations

import pytest

from adderstone.grammar import names
from adderstone.world import Story
from adderstone.world.entities import Entity


def thing(vocabulary: str) -> Entity:
    return Story("Names").thing(vocabulary)


@pytest.mark.parametrize(("vocabulary", "indefinite", "definite"), [
    ("brass lamp", "a brass lamp", "the brass lamp"), ("apple", "an apple", "the apple"),
    ("hour", "an hour", "the hour"), ("unicorn", "a unicorn", "the unicorn"),
    ("umbrella", "an umbrella", "the umbrella"),
    ("one-eyed cat", "a one-eyed cat", "the one-eyed cat"), ("used stamp", "a used stamp", "the used stamp"),
    ("old uniform", "an old uniform", "the old uniform"), ("uninvited guest", "an uninvited guest",
                                                          "the uninvited guest"),
    ("TV", "a TV", "the TV"), ("X-ray", "an X-ray", "the X-ray"), ("eucalyptus", "a eucalyptus", "the eucalyptus"),
    ("honest face", "an honest face", "the honest face"), ("hook", "a hook", "the hook"),
    ("her needle", "her needle", "her needle"), ("his Majesty", "his Majesty", "his Majesty"),
    ("some soup", "some soup", "the soup"), ("the moon", "the moon", "the moon"), ("Miss Spink", "Miss Spink",
                                                                                  "Miss Spink"),
    ("Coraline's bedroom", "Coraline's bedroom", "Coraline's bedroom"),
    ("scissors; ; ; them", "some scissors", "the scissors"),
])
def test_articles(vocabulary: str, indefinite: str, definite: str) -> None:
    assert names.a(thing(vocabulary)) == indefinite
    assert names.the(thing(vocabulary)) == definite


def test_articles_at_the_beginning_of_a_sentence() -> None:
    assert names.The(thing("lamp")) == "The lamp"
    assert names.A(thing("apple")) == "An apple"


def test_the_player_is_you() -> None:
    player = Story("Names").player
    assert (names.the(player), names.The(player), names.plural(player)) == ("yourself", "You", True)


@pytest.mark.parametrize(("verb", "many"), [
    ("is", "are"), ("has", "have"), ("does", "do"), ("looks", "look"), ("carries", "carry"), ("watches", "watch"),
    ("goes", "go"), ("lies", "lie"), ("passes", "pass"), ("closes", "close"), ("isn't", "aren't"), ("Is", "Are"),
    ("sees", "see"), ("pushes", "push"), ("rises", "rise"), ("fixes", "fix"), ("breathes", "breathe")])
def test_verbs_agree(verb: str, many: str) -> None:
    assert names.agreeing(verb, True) == many
    assert names.agreeing(verb, False) == verb


def listed(*vocabularies: str) -> str:
    return names.listed([thing(vocabulary) for vocabulary in vocabularies])


@pytest.mark.parametrize(("vocabularies", "expected"), [
    (["lamp"], "a lamp"), (["lamp", "cat"], "a lamp and a cat"), ([], ""),
    (["lamp", "key", "cat", "key"], "a lamp, two keys and a cat"),
    (["bottle of milk", "bottle of milk", "bottle of milk"], "three bottles of milk"),
    (["mouse", "mouse"], "two mice"), (["button box"] * 13, "13 button boxes"), (["some soup"], "some soup"),
])
def test_lists(vocabularies: list[str], expected: str) -> None:
    assert listed(*vocabularies) == expected


def test_a_note_keeps_equal_names_apart() -> None:
    lamps = [thing("lamp"), thing("lamp"), thing("lamp")]
    assert names.listed(lamps, lambda lamp: "lit" if lamp is lamps[1] else "") == "two lamps and a lamp (lit)"


def test_lists_take_a_plural_verb() -> None:
    assert names.is_many([thing("lamp"), thing("cat")])
    assert names.is_many([thing("scissors; ; ; them")])
    assert not names.is_many([thing("lamp")])
