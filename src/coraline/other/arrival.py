"""Arriving: the drawing room that is nearly yours, and a smell of dinner."""

from __future__ import annotations

from adderstone.world.verbs import attack, give, go, kiss, take, throw
from coraline.houses.flat import other_flat, other_drawing_room, other_hallway, other_kitchen
from coraline.houses.grounds import other_garden
from coraline.houses.stairs import other_landing
from coraline.people import cat, other_father, other_mother
from coraline.spine import chapter, compass, met_other_mother, offer, player, story
from coraline.things import globe

first_visit = chapter.is_("first visit")

# It is the same flat, so she knows which way the kitchen would be.
story.familiar(*other_flat, other_landing, when=chapter.is_("first visit", "second visit", "mirror", "game", "escape"))

story.once(
    "crossed", """Somewhere beyond the door of the room a pan lid is put down, and a woman's voice calls out to ask
        whether you have washed your hands. It is your mother's voice with something done to it: when it has asked, it
        stops, and listens for the answer.""",
    when=player.at(other_drawing_room) & chapter.is_("alone"),
    then=[chapter.set("first visit"), cat.to(other_garden)])

story.once(
    "met her", """It is your mother's back, at the stove, down to the way that the apron is tied. Only she is taller by
        about a hand; and the hand, when you come to look at it, is stirring, although it has let go of the spoon.

        "Twenty-six steps," she says, "and then you stopped to look at the fire," and turns round.

        Her eyes are buttons: black ones, sewn on properly, with a shank to the thread.

        "You'll have come to see your other mother," she says, as one says it's on the second floor, past the hats.
        "Well, here she is. Sit where you like. I've put the good chair facing me." """,
    when=first_visit & player.at(other_kitchen), then=[met_other_mother.set()])

story.instead(
    take(globe), """You have hardly put your hand to the glass when the voice comes from the kitchen, two rooms off and
        through a wall. "Not that one, dear. Anything else." You put your hand in your pocket.""", when=first_visit)
story.refuse(
    give(None, other_mother), [""""Keep it, keep it," says the other mother. "You'll want something of your own at
        first." """,
                               "\"How kind,\" she says, and does not put out her hand for it."], when=first_visit)
story.refuse(
    kiss(other_mother), """She bends down for it at once, all the way, with her cheek ready. You step back, and the
        table is there already.""", when=first_visit)
story.refuse(
    attack(other_mother), """You would have to go nearer to do it. She seems to know that you won't. She looks pleased
        that you thought of it.""", when=first_visit)
story.refuse(
    throw(None, other_mother), "You would only have to ask for it back, and she would only give it to you, warm.",
    when=first_visit)
story.refuse(attack(other_father), "He closes his hands and waits for it so meekly that you can't.", when=first_visit)
story.refuse(kiss(other_father), """His cheek gives a little, and keeps the shape. You decide to shake hands another
        time.""",
             when=first_visit)
story.after(
    go(compass.east), ["""Your feet turn the wrong way for the bedroom. Everything that was on your left is on your
        right.""",
                       "", "Left, right. You are getting used to it, which is not the same as liking it."],
    when=player.at(other_hallway) & offer.is_("not made"))
