"""Commands as they are typed, and what they come to."""

from __future__ import annotations

import pytest

from adderstone.grammar.parser import Answer, Do, Meta, Travel
from house_of_words import player

ACTS = {
    "l": "look", "i": "inventory", "z": "wait", "xyzzy": "xyzzy", "yes": "yes", "no": "no", "sing": "sing",
    "pray": "pray", "jump": "jump", "hide": "hide", "sleep": "sleep", "wake up": "wake", "listen": "listen",
    "north": "go north", "n": "go north", "go east": "go east", "walk to the east": "go east", "climb up": "go up",
    "x brass hook": "examine brass hook", "look at the cloak": "examine velvet cloak", "read cape": "read velvet cloak",
    "look in box": "look in toy box", "look under shelf": "look under mantelpiece",
    "look behind mantelpiece": "look behind mantelpiece", "look through stone": "look through adder stone",
    "look at cat through stone": "look at through black cat adder stone",
    "look through the stone at the cat": "look at through black cat adder stone",
    "use stone on cat": "look at through black cat adder stone", "use stone": "look through adder stone",
    "hold stone up to my eye": "look through adder stone", "raise cloak": "take velvet cloak", "go upstairs": "go up",
    "wait for the cat": "wait", "thank cat": "talk black cat", "where am i": "look", "scream": "say",
    "search box": "search toy box", "pick up brass key": "take brass key", "pick the brass key up": "take brass key",
    "get small key": "take brass key", "take iron key": "take black key", "drop stone": "drop adder stone",
    "put stone on shelf": "put on adder stone mantelpiece", "hang cloak on fish hook": "put on velvet cloak fish hook",
    "drop stone in box": "put in adder stone toy box", "insert stone into chest": "put in adder stone toy box",
    "open chest": "open toy box", "close box": "close toy box", "shut box": "close toy box",
    "lock oak door with brass key": "lock oak door brass key",
    "unlock door with black key": "unlock oak door black key",
    "enter door": "enter oak door", "go through the wooden door": "enter oak door", "go to door": "enter oak door",
    "push shelf": "push mantelpiece", "pull shelf": "pull mantelpiece", "turn shelf": "turn mantelpiece",
    "touch shelf": "touch mantelpiece", "smell cat": "smell black cat", "smell": "smell the air",
    "listen to cat": "listen to black cat", "taste stone": "taste adder stone", "knock on door": "knock oak door",
    "take off cloak": "take off velvet cloak", "take cloak off": "take off velvet cloak",
    "put on cloak": "wear velvet cloak", "put cloak on": "wear velvet cloak", "eat stone": "eat adder stone",
    "give stone to cat": "give adder stone black cat", "give the cat the stone": "give adder stone black cat",
    "show stone to cat": "show adder stone black cat", "show cat stone": "show adder stone black cat",
    "throw stone at cat": "throw adder stone black cat", "wake cat": "wake up black cat",
    "wake cat up": "wake up black cat",
    "hug cat": "kiss black cat", "kick cat": "attack black cat", "write on shelf": "write on mantelpiece",
    "tie cloak to shelf": "tie velvet cloak mantelpiece", "follow cat": "follow black cat",
    "knit cat": "knit black cat",
    "tempt cat with black key": "lure black cat black key", "drop stone down box": "drop down adder stone toy box",
    "x cat's tail": "examine tail", "x the tail of the cat": "examine tail",
    "x fish hook on shelf": "examine fish hook",
    "x my cloak": "examine velvet cloak",
    "x me": "examine yourself", "x second hook": "examine fish hook", "please x the cloak now": "examine velvet cloak",
}


@pytest.mark.parametrize("command", ACTS)
def test_a_command_is_one_act(command: str) -> None:
    """Every line of the table."""
    assert player().acts(command) == [ACTS[command]]


@pytest.mark.parametrize(("command", "meta"), [
    ("save", Meta("save")), ("save before the well", Meta("save", "before the well")), ("load x", Meta("restore", "x")),
    ("undo", Meta("undo")), ("q", Meta("quit")), ("restart", Meta("restart")), ("hint", Meta("hint")),
    ("?", Meta("help")), ("credits", Meta("credits")), ("exits", Meta("exits")), ("map", Meta("map")),
    ("topics", Meta("topics")), ("script on", Meta("script", "on")), ("brief", Meta("brief")), ("z 3", Meta("wait",
    "3")),
    ("wait ten turns", Meta("wait", "10")), ("* Well said!", Meta("comment", "Well said!")),
])
def test_words_to_the_program(command: str, meta: Meta) -> None:
    """They are no acts, and keep their argument."""
    assert player().types(command) == meta


@pytest.mark.parametrize(("line", "commands"), [
    ("take key then go east. unlock door", ["take key", "go east", "unlock door"]),
    ("take key and stone", ["take key and stone"]), ("take key and go east", ["take key", "go east"]),
    ("n, e and then w", ["n", "e", "w"]), ("take a key and a stone", ["take a key and a stone"]),
    ("cat, wait and follow me", ["cat , wait", "cat , follow me"]), ("ask mr. cat about mice.",
    ["ask mr cat about mice"]),
    ('say "No. Never." to cat', ["say no never to cat"]), ("* a comment. Not two", ["* a comment. Not two"]),
    ("look!", ["look"]), ("", [""]), ("tell cat that father went and sing", ["tell cat that father went and sing"]),
])
def test_several_commands_on_a_line(line: str, commands: list[str]) -> None:
    """A bare "and" between nouns makes a list; before a verb it begins a new command."""
    assert player().parser.split(line) == commands


def test_a_fragment_answers_which() -> None:
    """A word, an ordinal, a number, or both; anything else is a new command."""
    for fragment, expected in {"brass": ["brass"], "the bent one": ["fish"], "2": ["fish"], "the second": ["fish"],
                               "both": ["brass", "fish"], "brass and bent": ["brass", "fish"]}.items():
        person = player()
        assert person.said("x hook") == "Which do you mean, the brass hook or the fish hook?"
        assert person.acts(fragment) == [f"examine {word} hook" for word in expected]
    person = player()
    person.types("x hook")
    assert person.acts("look") == ["look"]
    assert isinstance(person.types("brass"), Answer)


def test_a_missing_noun_is_asked_for() -> None:
    """Unless one thing alone fits."""
    person = player()
    assert person.said("push") == "What do you want to push?"
    assert person.acts("the shelf") == ["push mantelpiece"]
    assert person.said("open") == "What do you want to open?"
    person.does("open box")
    found = person.types("close")
    assert isinstance(found, Do) and (str(found.acts[0]), found.notices) == ("close toy box", ("(the toy box)",))
    assert person.said("put stone") == "What do you want to put the adder stone on?"
    assert person.acts("shelf") == ["put on adder stone mantelpiece"]
    assert person.said("ask cat") == "What do you want to ask the black cat about?"
    assert person.acts("mice") == ["ask black cat mice"]


def test_the_key_is_inferred_and_said() -> None:
    """Only a key that is held."""
    person = player()
    found = person.types("unlock door")
    assert isinstance(found, Do)
    assert (str(found.acts[0]), found.notices) == ("unlock oak door black key", ("(with the black key)",))
    person.does("drop black key")
    assert person.said("unlock door") == "What do you want to unlock the oak door with?"
    assert person.acts("brass key") == ["unlock oak door brass key"]


def test_lists_and_all() -> None:
    """All, all but, all of a kind, all from, plurals."""
    person = player()
    assert person.acts("take all") == ["take brass key"]
    assert person.acts("drop all except stone") == ["drop black key"]
    assert person.acts("drop key and stone") == ["drop black key", "drop adder stone"]
    assert person.acts("x hooks") == ["examine brass hook", "examine fish hook"]
    assert person.acts("x all hooks") == ["examine brass hook", "examine fish hook"]
    assert person.said("attack all") == "You can't do that to everything at once. Name one thing."
    person.does("open box")
    assert person.acts("take all from box") == ["take red ball"]
    assert person.acts("take ball from box") == ["take red ball"]
    assert person.acts("take cloak from box") == ["take velvet cloak"]  # which is worn; the world will say so
    assert person.said("take brass key from box") == "That is not where the brass key is."


def test_pronouns_follow_what_was_spoken_of() -> None:
    """Each by its gender, and them for several."""
    person = player()
    assert person.said("x it") == 'I don\'t know whom or what you mean by "it" yet.'
    person.does("x cat. x cloak")
    assert person.acts("x him") == ["examine black cat"]
    assert person.acts("drop it") == ["drop velvet cloak"]
    person.does("x stone and cloak")
    assert person.acts("drop them") == ["drop adder stone", "drop velvet cloak"]
    person.does("e")
    assert person.said("x him") == "You can't see the black cat here."


def test_again_and_oops() -> None:
    """Again repeats what was understood; oops mends the word that was not."""
    person = player()
    assert person.said("g") == "There is nothing to repeat yet."
    person.does("x stone")
    assert person.said("push flobber") == 'You can\'t see any "flobber" here.'
    assert person.acts("again") == ["examine adder stone"]
    person.types("push flobber")
    assert person.acts("oops shelf") == ["push mantelpiece"]
    person.types("x hook")
    person.types("brass")
    assert person.acts("g") == ["examine brass hook"]


def test_what_was_never_met_is_not_revealed() -> None:
    """The answer for an unmet thing is the answer for a word that nobody knows."""
    person = player()
    assert person.said("x apple") == person.said("x zebra").replace("zebra", "apple")
    person.does("e. w")
    assert person.said("x apple") == "You can't see the apple here."


@pytest.mark.parametrize(("command", "answer"), [
    ("put flibber in toy box", ('I understood as far as wanting to put something in the toy box, '
                                'but you can\'t see any "flibber" here.')),
    ("flibber the cat", '"flibber" is not a verb that I know. "help" lists some that I do.'),
    ("take cloak sideways", 'I understood as far as wanting to take the velvet cloak, but not "sideways".'),
    ("x purple cloak", 'You can see the velvet cloak here, but nothing "purple" of that kind.'),
    ("cloak", 'You have named the velvet cloak, but not what to do. Try "examine velvet cloak".'),
    ("give stone to shelf", "Only a person can be given things, and the mantelpiece is none."),
    ("ask shelf about mice", "The mantelpiece can't be talked to."),
    ("go to timbuktu", 'You know of no place called "timbuktu".'),
    ("go back", "You have not come from anywhere yet."),
    ("", "Say what you would like to do: look, or go somewhere, or help."),
    ("x" * 10_000, "That is too much to take in at once. Please use fewer words."),
])
def test_errors_name_the_word_and_how_far_it_got(command: str, answer: str) -> None:
    """One sentence each."""
    assert player().said(command) == answer


def test_slips_are_mended_and_announced() -> None:
    """One close word; a harmful verb is asked about first."""
    person = player()
    for command, act, notice in (("x mantlepeice", "examine mantelpiece", "(the mantelpiece)"),
                                 ("exmaine stone", "examine adder stone", "(examine)")):
        found = person.types(command)
        assert isinstance(found, Do)
        assert (str(found.acts[0]), found.notices) == (act, (notice,))
    assert person.said("atack cat") == 'Did you mean "attack cat"?'
    assert person.acts("yes") == ["attack black cat"]
    person.types("atack cat")
    assert person.said("no") == "Very well."
    assert person.said("x cot") == 'You can\'t see any "cot" here.'


def test_what_is_somebodys_is_not_somebody() -> None:
    """The mother's shelf answers to "mother's", and not to "mother"."""
    person = player()
    assert person.acts("x mother's shelf") == ["examine mantelpiece"]
    assert person.said("x mother") == 'You can\'t see any "mother" here.'
    assert person.acts("x cat's tail") == ["examine tail"]


def test_going_to_a_room() -> None:
    """Along known ways, there and back again."""
    person = player()
    assert isinstance(person.types("go to kitchen"), Answer)
    person.does("e. u")
    found = person.types("go to the hall")
    assert isinstance(found, Travel)
    assert [str(direction) for direction in found.path] == ["down", "west"]
    person.does("go to hall")
    assert person.said("go to hall") == "You are there already."
    found = person.types("go back")
    assert isinstance(found, Travel) and str(found.goal) == "Attic"
    assert isinstance(person.types("follow mother"), Travel)
