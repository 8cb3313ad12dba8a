"""The cat, who speaks here, and had been waiting for somebody to speak to."""

from __future__ import annotations

from adderstone.world.verbs import attack, follow, give, kiss, take, touch
from coraline.houses.grounds import other_garden
from coraline.other.arrival import first_visit
from coraline.people import cat
from coraline.spine import met_cat, player, story

story.once(
    "the cat speaks", """The cat is on the arm of the bench. You know him: he is the one who goes about at home looking as if
        the house were let to you by him.

        "You'll want to close your mouth," says the cat. "It's what I should want."

        "You can talk," you say.

        "I can talk everywhere," says the cat. "It is a question of what can hear." He looks at the front of the house,
        where a curtain has moved. "And here, I am sorry to say, it all can." """,
    when=first_visit & player.at(other_garden) & cat.here, then=[met_cat.set()])

story.refuse(take(cat), ["The cat is not where your hands are. He has not visibly moved.",
                         "\"One does not,\" says the cat, \"until one is asked. And then only in an emergency.\""],
             when=first_visit)
story.instead(touch(cat) | kiss(cat), ["The cat allows it, for as long as it takes to count to three.",
                                       "\"That will do,\" says the cat, and leans."], when=first_visit)
story.refuse(attack(cat), "The cat watches the idea cross your face and go. \"Quite,\" he says.", when=first_visit)
story.refuse(give(None, cat), "\"I have no pockets,\" says the cat. \"I have sometimes thought that that's the difference "
             "between us.\"", when=first_visit)
story.refuse(follow.by(cat), "\"No,\" says the cat, kindly enough. \"But you'll find that I have been where you are going.\"",
             when=first_visit)

topic = story.topic
topic(cat, "cat; other black; himself you yourself", """"So which are you," you ask, "the cat, or the other cat?"

    "There's just the one," says the cat. "She tried. It had the wrong number of feet, and it was polite." """,
      when=first_visit & met_cat, suggest="which cat he is")
topic(cat, "other mother; danger; mother her she beldam warning", [
    """"Listen, because I shall say this once, and it is a fine evening to be saying something else," says the cat. "She is not
    nice. She's being nice. It's a thing that she does with the front of herself, like a fish with a light. You've had the
    light. If I were small and had a way home, I'd be on it." """,
    """"She wants something to keep," says the cat. "I used to think that it was something to love. I've watched what's left
    over, afterwards, and now I think that to her it's the one word." """],
      when=first_visit & met_cat, suggest="about the other mother")
topic(cat, "way; between crossing; door passage travel walk home doors", """"There are ways in and out of everything," says
    the cat, washing. "You need a door, and a key, and somebody's leave. I use the places where she lost interest. You
    wouldn't fit; you're all elbows." """, when=first_visit & met_cat, suggest="how he gets here")
topic(cat, "mist; white trees; orchard garden nothing edge", """"It goes on until she stopped," says the cat, "and then it
    stops. Walk into that and you'll come out where you went in. Nobody makes the back of a thing that's meant to be looked
    at from the front." """, when=first_visit & met_cat, suggest="what is past the trees")
topic(cat, "rats; ; rat mice mouse", """"I know the rats," says the cat. He says it the way that some people say they know a
    good butcher. "Don't tell them anything. They're her ears, and some of her fingers." """, when=first_visit & met_cat,
      suggest="about the rats")
topic(cat, "stone; hole holed; adder pebble", """The cat looks through the hole at you, from the other side. His eye fills it.
    "Keep hold of that," he says. "It doesn't show you anything special. It only leaves out the rest." """,
      when=first_visit & met_cat, suggest="about the stone")
topic(cat, "buttons; button; eyes", """"Have you seen a cat with buttons?" says the cat. "Ask yourself why not. She
    couldn't get the one I belong to to hold still; and the one I belong to is me." """, when=first_visit & met_cat,
      suggest="about the buttons")
topic(cat, "children; other before; child boy girl", """The cat says nothing for so long that you think he has given up
    talking. "There are three names cut low down on the back of that bench," he says. "I'm not going to read them to you." """,
      when=first_visit & met_cat, suggest="whether there were others")
names = other_garden.detail("names; three cut carved; letters bench arm bench", """A slatted bench. Low down at the back, where a
    child would sit to be out of sight, there are three names, cut with three different knives. Moss has been put into
    the letters. It comes out under your thumbnail: but whoever did it had filed the letters down as well.""",
                            true="Three small hand-prints, in the wood, as if it had been butter.")
