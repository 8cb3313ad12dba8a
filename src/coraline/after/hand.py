"""The hand: it has no eyes, it is very patient, and it has come about the key."""

from __future__ import annotations

from adderstone.world.verbs import attack, drop, enter, follow, give, kiss, listen, put_in, put_on, show, sleep, take, throw, touch
from coraline.houses.between import door
from coraline.houses.flat import bathroom, bed, bedroom, drawing_room, hallway, kitchen, parents_bedroom, study
from coraline.houses.grounds import (
    deep_wood,
    drive,
    garden,
    kitchen_garden,
    lane,
    meadow,
    orchard,
    drying_green,
    well_clearing,
    wood,
)
from coraline.houses.stairs import attic, basement, front_hall, landing, parlour, top_stair
from coraline.people import bobinski, cat, father, forcible, hand, mother, spink
from coraline.spine import chapter, player, story
from coraline.things import key

hunting = chapter.is_("hand")
home_rooms = story.region(
    "home", hallway, drawing_room, kitchen, study, bedroom, parents_bedroom, bathroom, landing, top_stair, attic,
    front_hall, basement, parlour)
grounds = story.region(
    "grounds", drive, garden, orchard, lane, drying_green, kitchen_garden, meadow, wood, deep_wood, well_clearing)

# What the hand does in a turn is its own affair. It never takes the key from somebody who is awake.
stirs = story.choice("what the hand does", "keeps out of sight", "is heard", "shows itself", of=hand,
                     when=hunting & ~player.at(well_clearing), weights=(7, 2, 1))
shown = stirs.is_("shows itself")

story.each_turn("", when=hunting & ~shown & ~hand.gone & ~player.at(well_clearing), then=[hand.away()],
                name="the hand slips off")
story.each_turn(
    """[one of]Something white comes round the edge of the skirting on five points, stops, and lifts one of them like a
        dog at a scent. It is a right hand. It ends at the wrist, and has been hemmed.[or]The hand is here. It has
        drawn itself up on its fingertips, and it is leaning towards your pocket, the one with the key in.[or]The hand
        runs up the wall, finds the ceiling, and thinks about it.[cycling]""",
    when=hunting & shown & player.at(home_rooms), then=[hand.follows(player)], name="the hand shows itself")
story.each_turn(
    """[one of]In the long grass a line is being drawn, by a stick with nobody holding it. It stops when you
        stop.[or]Five nails, the colour of thimbles, come over the top of something a little way behind you, in a row, like birds
        alighting.[cycling]""",
    when=hunting & shown & player.at(grounds), then=[hand.follows(player)], name="the hand follows")
story.each_turn(
    """[one of]Scratch, scratch. Pause. Scratch.[or]Something is keeping step with you, inside the skirting: tick,
        tick, tick.[or]Something drums, four beats and a thumb, under the floor.[or]Behind you a door handle goes
        slowly down, and slowly up.[cycling]""",
    when=hunting & stirs.is_("is heard") & player.at(home_rooms), name="the hand is heard at home")
story.each_turn(
    """[one of]A twig goes, behind you; and then, after it has been waited for, a leaf.[or]The birds stop all along one
        hedge, in order, as something goes by below them.[cycling]""",
    when=hunting & stirs.is_("is heard") & player.at(grounds), name="the hand is heard outside")

# Nights come only when she sleeps. The third is one too many, and the first two say so.
nights = story.counter("nights", up_to=3)
story.instead(
    sleep | enter(bed), """You wedge the chair under the handle, and you don't sleep, and then you do.

        In the dark something walks the length of the hallway. At each door it tries the handle. It comes to yours; and
        it stays there until it begins to get light.

        There are five scratches in the paint, at the height of the keyhole. It has learned where the lock is. It won't
        be kept out by furniture for many nights.""",
    when=hunting & player.at(bedroom) & nights.is_(0), then=[nights.up()])
story.instead(
    sleep | enter(bed), """You have slept with your arm down the wellington, and your hand on the key. You wake because
        there is another hand in there.

        You scream, and it goes: up your sleeve, off the bed, up the curtain and out at the top of the window. Your
        father comes in his pyjamas and says that it was a dream. There are five slits in the rubber, side by side,
        from the ankle to the toe.

        One night more, and it will have what it wants. Whatever you're going to do, do it by daylight.""",
    when=hunting & player.at(bedroom) & nights.is_(1), then=[nights.up()])
story.instead(sleep | enter(bed), "", when=hunting & player.at(bedroom) & nights.is_(2), then=[nights.up()])  # never the second, unsaid
story.refuse(sleep, "With that about? You would want at least a door between you and it.", when=hunting)
story.ending(
    "The door opens", """You sleep very well. You would not have expected to.

        It is the quiet that wakes you. There's no scratching. There is a wellington on the pillow, and the toe has
        been taken off it, all round, like the top of an egg; and your door, which was shut, is open by as much as a
        hand would need.

        From the drawing room comes the sound of a key being turned, by somebody who has had to climb up to do it. Then
        there's a draught along the floor. It smells of fish pie, and wet sawdust, and of an afternoon that has been
        kept hot.

        "Coraline," calls a voice. It's in the passage, and not hurrying. "I've only come for what is mine. You can
        keep your parents, dear. You will hardly have the time for them." """,
    outcome="lost", when=nights.at_least(3), announced=nights.is_(2))

story.refuse(
    drop(key) | put_on(key, None) | put_in(key, None) | give(key, None) | throw(key, None),
    ["You put it down. [if player in grounds]In the grass something[else]In the wall the scratching[end] stops, and listens. You pick the key up again.",
     ("""No. Wherever you leave it, it will be found, by somebody with nothing else to do all night. It wants a better
        place than that.""")],
    when=hunting & ~player.at(well_clearing))
story.instead(
    take(hand) | attack(hand) | touch(hand) | throw(None, hand), [
        """You make a grab at it, and it goes up your sleeve as far as the elbow before you can shake it off. It drops,
        and runs.""",
        "It's there, and then there is the place where it was, with five small holes in it.",
        "It slaps you, lightly, as a dog is slapped. Then it is gone."], then=[hand.away()])
story.instead(show(key, hand) | give(key, hand), """You hold out the key. The hand comes up on its fingertips, and
        every nail points at it. It would follow that key anywhere. You put it back in your pocket, and your hand on
        top of it.""")
story.refuse(kiss(hand), "You would sooner kiss the cat's dinner.")
story.refuse(follow(hand), "It is better at this than you are. It's following you.")
story.instead(listen, ["Scratch. Scratch.", "Nothing. It is listening too."], when=hunting & player.at(home_rooms))

anything_mad = "hand; white crawling; fingers spider thing scratching noise"
topic = story.topic
topic(mother, anything_mad, """"Mice," says your mother firmly. "I shall speak to Mr Bobinski." She goes to look at the
        scratches on the door, and puts a finger in one. "Large mice," says your mother.""", when=hunting, suggest="about the scratching")
topic(father, anything_mad, """"A hand," says your father. "Just the one? Then we are safe from applause." He sees your
        face. "If something's after you," he says, more slowly, "and you can't outrun it, I'd look at where it is that
        it's running. People mind their step when they're hunted. Nobody does when they are hunting." """, when=hunting, suggest="about the hand")
topic(spink, anything_mad, """"A hand, Caroline?" says Miss Spink. "In my day they would have had to pay extra for
        that." "We'd a trap in the stage at Weymouth," says Miss Forcible. "They painted a cloth to go over it. It
        looked as solid as you like." "The Demon King," says Miss Spink, "went down it every night at ten past nine;
        and once at a matinée, when he hadn't been told." """,
      when=hunting, suggest="about the hand")
topic(forcible, anything_mad, """"Never chase a thing across the stage, dear," says Miss Forcible. "Let it come to its
        mark. Put something on the mark that it wants." """, when=hunting, suggest="about the hand")
topic(bobinski, anything_mad, """"Mice have seen this," says Mr Bobinski. "They do not laugh. They say: it does not
        see. It goes by feet, as mouse does. They say, in wood is hole where even mice do not go. One dropped there
        crumb, and is listening still." """, when=hunting, suggest="about the hand")
story.refuse(show(key, cat), "The cat looks at the key, and then for a long moment in the direction of the wood.", when=hunting)
story.refuse(enter(door), "You have finished with that door. You'd like it to have finished with you.",
             when=chapter.is_("home", "hand", "last day"))
