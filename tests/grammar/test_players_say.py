"""What players type and no manual lists: each was once answered wrongly."""

from __future__ import annotations

import pytest

from adderstone.grammar.parser import Answer, Do, Travel
from adderstone.world import Story
from adderstone.world.verbs import exit_
from house_of_words import Player, player

ACTS = {
    "put stone on floor": "drop adder stone", "put the stone down on the ground": "drop adder stone",
    "drop stone on the floor": "drop adder stone", "throw stone to the ground": "drop adder stone",
    "take brass key from the floor": "take brass key", "reach for brass key": "take brass key",
    "empty box": "search toy box", "sleep on mantelpiece": "sleep", "hide behind mantelpiece": "hide",
    "crawl under mantelpiece": "hide", "kick cat with stone": "attack black cat", "smash shelf with stone":
    "break mantelpiece", "push shelf to door": "push mantelpiece", "drag shelf under hooks": "pull mantelpiece",
    "look out of mantelpiece": "examine mantelpiece", "look out mantelpiece": "examine mantelpiece",
    "look through stone": "look through adder stone", "go out of door": "enter oak door",
    "climb out door": "enter oak door", "leave door": "enter oak door", "leave stone": "drop adder stone",
    "x hall": "look", "look at hall": "look", "search the front hall": "look",
    "say hello": "talk black cat", "tell cat goodbye": "talk black cat", "excuse me": "talk black cat",
    "sorry": "talk black cat", "apologise": "talk black cat", "thanks cat": "talk black cat",
    "cat mice": "ask black cat mice", "cat tell me about mice": "ask black cat mice",
    "throw stone out of door": "throw adder stone oak door", "wave to cat": "talk black cat",
    "drop stone here": "drop adder stone", "fuck": "swear", "curse the rain": "swear", "jump up and down": "jump",
    "dig shelf": "dig", "x teh stone": "examine adder stone", "xeamine stone": "examine adder stone",
    "taek brass key": "take brass key", "nod at cat": "talk black cat",
    "take brass key out": "take brass key", "put stone down on shelf": "put on adder stone mantelpiece",
    "put stone back on shelf": "put on adder stone mantelpiece", "bring brass key": "take brass key",
    ", ,x stone,": "examine adder stone", "x cat's mantelpiece": "examine mantelpiece",
}


@pytest.mark.parametrize("command", ACTS)
def test_a_command_is_one_act(command: str) -> None:
    """Every line of the table."""
    assert player().acts(command) == [ACTS[command]]


@pytest.mark.parametrize(("command", "answer"), [
    ("put stone on elephant",
     'I understood as far as wanting to put the adder stone on something, but you can\'t see any "elephant" here.'),
    ("put cloak on elephant",
     'I understood as far as wanting to put the velvet cloak on something, but you can\'t see any "elephant" here.'),
    ("take shelf to door", 'I understood as far as wanting to take the mantelpiece, but not "to door".'),
    ("open door with", "What do you want to open the oak door with?"),
    ("wake elephant to death", 'You can\'t see any "elephant" here.'),
    ("x her hands", 'You can\'t see any "hands" here.'),
    ("i am bored", 'I understood "i", but not the word "bored".'),
    ("jump out sideways", 'I understood as far as wanting to go out, but not "sideways".'),
    ("where", '"where" needs more words, as in "where am i".'),
    ("where is the moon", 'You can\'t see any "moon" here.'), ("find moon", 'You can\'t see any "moon" here.'),
    ("dad, hello", 'There is no "dad" here to talk to.'),
    ("hall", "You are there already. LOOK describes it."),
    ("go to hall", "You are there already."), ("enter front hall", "You are there already."),
    ("stand up", "You are on your feet as it is."), ("get off shelf", "You are on your feet as it is."),
    ("cat,", 'You have named the black cat, but not what to do. Try "examine black cat".'),
    (",", "Say what you would like to do: look, or go somewhere, or help."),
    ("feed cat", "What do you want to feed the black cat?"),
    ("wave at shelf", "The mantelpiece can't be talked to."),
    ("wave under shelf", 'I understood "wave", but not "under shelf" after it.'),
    ("put stone in box under shelf",
     'I understood as far as wanting to put the adder stone in the toy box, but not "under shelf".'),
    ("give stone to cat again today",
     'I understood as far as wanting to give the adder stone to the black cat, but not "again today".'),
    ("put stone next to shelf", 'I understood "stone", but not "next to shelf".'),
    ("take brass key from shelf", "That is not where the brass key is."),
])
def test_the_answer_names_what_was_wrong(command: str, answer: str) -> None:
    """And nothing else: no other thing, no other verb."""
    assert player().said(command) == answer


def test_nobody_is_there_to_talk_to() -> None:
    """One answer, and no question that the next line would be taken for the answer to."""
    person = player()
    person.does("e. u")
    for command in ("hello", "say hello", "say", "ask", "shout for joy", "talk", "bye"):
        assert person.said(command) == "There is nobody here to talk to.", command
    assert person.said("say hello to cat") == "You can't see the black cat here."
    assert person.said("give adder stone") == "There is nobody here to give anything to."


def test_who_is_given_something_is_said() -> None:
    """By the plainest words."""
    found = player().types("give adder stone")
    assert isinstance(found, Do)
    assert (str(found.acts[0]), found.notices) == ("give adder stone black cat", ("(to the black cat)",))


def test_walks_in_a_row() -> None:
    """Directions one after the other are so many walks; two that make a third are one."""
    split = player().parser.split
    assert split("n n e") == ["n", "n", "e"] == split("go n n e") == split("n,n,e") == split("n. n. e")
    assert split("north east") == ["northeast"] == split("go north east")
    assert split("n then e") == ["n", "e"]
    assert split("x north east hook") == ["x north east hook"]


def test_rooms_that_are_known() -> None:
    """One is asked for, looked at and left by its name."""
    person = player()
    person.does("e. u")
    assert person.said("x hall") == "You would have to be there to see it."
    assert person.said("where is the hall") == "To get from here to the place called Hall you would start out down."
    assert person.said("kitchen") == 'Say what you want to do: "go to kitchen", perhaps?'
    assert person.acts("leave the attic") == ["go down"] == person.acts("get out of attic")


def test_getting_up_goes_nowhere() -> None:
    """Not even where there is one way out; unless the story has something to get up from."""
    story = Story("A Chair")
    room = story.room("Cell", "Bare.")
    story.room("Yard", "Free.", north_of=room)
    sitting = story.flag("sitting", True)
    story.instead(exit_, "You get up.", when=sitting, then=[sitting.clear()])
    person = Player(story.build())
    assert person.acts("stand up") == ["exit"]
    person.does("stand")
    assert person.said("get up") == "You are on your feet as it is."
    assert isinstance(person.types("leave"), Do)


def test_an_answer_may_repeat_the_word_that_was_asked_with() -> None:
    """ "What do you want to put it on?" "On the shelf." """
    person = player()
    person.types("put stone")
    assert person.acts("on the shelf") == ["put on adder stone mantelpiece"]
    person.types("ask cat")
    assert person.acts("about mice") == ["ask black cat mice"]
    person.types("put stone")
    assert person.acts("put cloak on shelf") == ["put on velvet cloak mantelpiece"]
    person.types("put stone")
    assert person.acts("exmaine cloak") == ["examine velvet cloak"]


def test_a_topic_may_be_oneself_or_themselves() -> None:
    """ "Ask cat about himself" is "ask cat about cat", and "about me" about the player."""
    story = Story("Selves")
    room = story.room("Room", "A room.")
    cat = story.person("cat; ; ; him", "A cat.", at=room)
    story.topic(cat, "cat", "Me?")
    story.topic(cat, "you; ; me girl", "You?")
    person = Player(story.build())
    assert person.acts("ask cat about himself") == person.acts("ask cat about yourself") == ["ask cat cat"]
    assert person.acts("ask cat about me") == ["ask cat you"]


def test_somebody_who_is_somewhere_else() -> None:
    """A walk, or a plain answer."""
    person = player()
    person.does("e. w")
    assert isinstance(person.types("find other mother"), Travel)
    assert isinstance(person.types("where is mother"), Answer)


def test_a_greeting_may_name_whom_it_greets_at_its_end() -> None:
    """ "Hello, cat" is "cat, hello"; "take ball, key" is a list."""
    for command in ("hello, cat", "thank you, cat", "no, cat"):
        assert player().acts(command) == (["talk black cat"] if command[0] != "n" else ["no"]), command
    assert player().acts("no thanks") == ["no"]
    assert player().acts("x stone, cat") == ["examine adder stone", "examine black cat"]


def test_a_pronoun_is_somebody_who_is_here() -> None:
    """Before anybody was spoken of, and in place of somebody who is elsewhere, or of a thing that can't be told."""
    person = player()
    assert person.acts("talk to him") == ["talk black cat"]
    person.does("e")
    assert person.acts("ask her about parents") == ["ask other mother"]
    assert person.said("x him") == "You can't see the black cat here."
    story = Story("Two Mothers")
    room, away = (story.room(name, "A room.") for name in ("Here", "There"))
    room.exit(story.compass.north, to=away)
    story.person("aunt; ; ; her", "An aunt.", at=room)
    story.person("niece; ; ; her", "A niece.", at=away)
    story.scenery("buttons; ; ; them", "Two.", at=away)
    story.person("uncle; ; ; him", "An uncle.", at=away)
    person = Player(story.build())
    person.does("x aunt. n")
    assert person.acts("talk to her") == ["talk niece"]
    person.does("x buttons")
    assert person.acts("x them") == ["examine buttons"]
    assert person.acts("talk to them") == ["talk niece", "talk uncle"]


def test_what_belongs_to_somebody_or_is_in_something() -> None:
    """Said in any of the ways in which it is said."""
    story = Story("Owners")
    room = story.room("Room", "A room.")
    spink = story.person("Miss Spink; ; ; her", "She.", at=room)
    story.scenery("photographs; ; pictures face; them", "Of her.", at=room)
    stone = story.thing("stone; ; hole", "A hole.", held_by=story.player)
    person = Player(story.build())
    for command in ("x photographs of miss spink", "x the photograph of miss spink", "x miss spink's photographs"):
        assert person.acts(command) == ["examine photographs"], command
    assert person.said("x miss spink's face") == 'You can\'t see any "miss spink\'s face" here.'
    assert person.acts("x hole in the stone") == ["examine stone"]
    assert person.said("x spink's hat") == 'You can\'t see any "spink\'s hat" here.'
    assert spink.name and stone.name


def test_the_player_is_not_offered_as_a_choice() -> None:
    """Whoever says "girl" does not mean herself, where there is another."""
    story = Story("Girls", player="Jane; ; girl; her")
    room = story.room("Room", "A room.")
    for name in ("tall girl; ; ; her", "goose girl; ; ; her"):
        story.person(name, "A girl.", at=room)
    assert Player(story.build()).said("x girl") == "Whom do you mean, the tall girl or the goose girl?"


def test_a_question_can_be_let_be() -> None:
    """In the words that people use."""
    for question in ("x hook", "push", "ask cat", "atack cat"):
        for answer in ("never mind", "nothing", "neither", "cancel"):
            person = player()
            person.types(question)
            assert person.said(answer) == "Very well.", (question, answer)


@pytest.mark.parametrize("command", ["x {}", "swim {}", "put stone in {}", "{}", "{}, hello", "go to {}", "oops {}",
                                     "make {}", "follow {}", "say hello to {}", "x stone and {}", "what {} now",
                                     "jump {} and {}", "x {}'s tail", "x tail of {}", "take all but {}", "wake {}",
                                     "x the big {}", "use {} on door", "i {}", "cat {}", "where is {}"])
def test_the_unmet_is_as_unknown_as_nonsense(command: str) -> None:
    """Whatever is typed of it, and also when it is misspelt."""
    for unmet in ("apple", "kitchen", "fruit"):
        assert player().said(command.format(unmet, unmet)) == player().said(
            command.format("zebra", "zebra")).replace("zebra", unmet)
    misspelt = player().types(command.format("applle", "applle"))
    assert not isinstance(misspelt, Do) or not any("apple" in notice for notice in misspelt.notices)
