"""The cat, who speaks here, and had been waiting for somebody to speak to."""

from __future__ import annotations

from adderstone.world.verbs import attack, follow, give, kiss, take, touch
from coraline.houses.grounds import other_garden
from coraline.other.arrival import first_visit
from coraline.people import cat
from coraline.spine import met_cat, player, story

story.once(
    "the cat speaks", """The cat is on the arm of the bench. You know him: he is the one who goes about at home looking
        as if the house were let to you by him.

        "Sit down," says the cat, "and look as though you were tired of the swing."

        You sit down. You ask him, because it seems a pity not to, how long he has been able to do that.

        "Keep your voice flat," says the cat. "I can only do it on this side, and it's the side where everything
        listens." He doesn't look round at the house. A curtain has moved there. "Now yawn." """,
    when=first_visit & player.at(other_garden) & cat.here, then=[met_cat.set()])

story.refuse(take(cat), ["The cat is not where your hands are. He has not visibly moved.",
                         "\"One does not,\" says the cat, \"until one is asked. And then only in an emergency.\""],
             when=first_visit)
story.instead(touch(cat) | kiss(cat), ["The cat allows it, for as long as it takes to count to three.",
                                       "\"That will do,\" says the cat, and leans."], when=first_visit)
story.refuse(attack(cat), "The cat watches the idea cross your face and go. \"Quite,\" he says.", when=first_visit)
story.refuse(give(None, cat), """"I have no pockets," says the cat. "I have sometimes thought that that's the
        difference between us." """, when=first_visit)
story.refuse(follow.by(cat), """"No," says the cat, kindly enough. "But you'll find that I have been where you are
        going." """,
             when=first_visit)

topic = story.topic
topic(cat, "cat; other black; himself you yourself", """"Did she make you?" you ask.

        "She had a try," says the cat. "It's in a cellar, with the back off. I look in on it, sometimes, on my way
        through; one feels that one ought. I belong over there where it's raining, and I am expected for supper in four
        houses, and I don't eat here." """,
      when=first_visit & met_cat, suggest="which cat he is")
topic(cat, "other mother; danger; mother her she beldam warning", [
    """"Listen, because I shall say this once, and it is a fine evening to be saying something else," says the cat.
        "She is not nice. She's being nice. It's a thing that she does with the front of herself, like a fish with a
        light. You've had the light. If I were small and had a way home, I'd be on it." """,
    """"She's fond of children," says the cat. "I never said otherwise. People are fond of soap. A new cake gets looked
        at, and smelled, and put out in the good dish." He examines the bench. "I have seen what is left in the dish." """],
      when=first_visit & met_cat, suggest="about the other mother")
topic(cat, "way; between crossing; door passage travel walk home doors", """"By the seams," says the cat, washing. "She
        sews a good seam, but she's in a hurry at the corners. You need a door, I'm afraid, and a key to it. You're all
        elbows." """, when=first_visit & met_cat, suggest="how he gets here")
topic(cat, "mist; white trees; orchard garden nothing edge", """"Washing," says the cat. "She hangs it out where she
        has nothing else to hang. Go in among that and you'll be turned about and sent home damp." """, when=first_visit & met_cat, suggest="what is past the trees")
topic(cat, "rats; ; rat mice mouse", """"I know the rats," says the cat. He says it the way that some people say they
        know a good butcher. "Don't break anything in front of them. They write it down." """, when=first_visit & met_cat,
      suggest="about the rats")
topic(cat, "stone; hole holed; adder pebble", """The cat looks through the hole at you, from the other side. His eye
        fills it. "Keep hold of that," he says. "It doesn't put anything in. It only leaves things out." """,
      when=first_visit & met_cat, suggest="about the stone")
topic(cat, "buttons; button; eyes", """"Have you seen a cat with buttons?" says the cat. "Ask yourself why not. You
        have to be asked, and say yes. I have never in my life said yes. It's a thing to bear in mind." """, when=first_visit & met_cat,
      suggest="about the buttons")
topic(cat, "children; other before; child boy girl", """The cat says nothing for so long that you think he has given up
        talking. "There are three names cut low down on the back of that bench," he says. "I'm not going to read them
        to you." """,
      when=first_visit & met_cat, suggest="whether there were others")
names = other_garden.detail("names; three cut carved; letters bench arm bench", """A slatted bench. Low down at the
        back, where a child would sit to be out of sight, there are three names, cut with three different knives. Moss
        has been put into the letters. It comes out under your thumbnail: but whoever did it had filed the letters down
        as well.""",
                            true="Three small hand-prints, in the wood, as if it had been butter.")
