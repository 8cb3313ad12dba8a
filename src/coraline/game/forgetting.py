"""What she offers through the glass, how sleep comes, and how the mirror is opened again."""

from __future__ import annotations

from adderstone.world.verbs import attack, break_, give, go, jump, knock, no, open_, pray, pull, push, show, sing, sleep, take, touch, wait, yes
from coraline.game.challenge import challenge, egg, propose
from coraline.game.endings import forgotten
from coraline.game.ghosts import UNASKED, WHO, dark_turns, heard_who
from coraline.game.stages import asked, mirror
from coraline.houses.between import behind_the_mirror, dark
from coraline.houses.flat import other_kitchen, other_kitchen_table
from coraline.people import bonnet_child, cat, chimney_child, other_mother, winged_child
from coraline.spine import chapter, ghosts_told, player, promised, story, time_of_day
from coraline.things import stone

candle = story.person(
    "candle; other mother's; mother voice light flame hand wrist she her woman; her", """A flame, quite still, and a hand round
        it. What holds the hand has been left out of the light.""",
    true="The flame is a scrap of yellow silk. It's the wrist that gives the light.",
    here="[one of]On the far side of the glass the candle is waiting for a yes or a no.[or]The candle has not moved. Nor has the flame.[cycling]",
    greeting="\"Yes,\" says the other mother's voice, \"or no? I can stand here all night. I needn't, but I can.\"",
    shrug=["\"All that could come out with the rest,\" says the voice. \"Yes, or no?\"",
           "\"I'd have that out first,\" says the voice. \"It's only a little knot. Yes?\""])
story.refuse(attack(candle) | take(candle) | touch(candle), "There is the glass, and then there is the candle; and a nail, on the other "
             "side, comes to where your finger is, and follows it.")
IN_THE_MORNING = """The flame lies down flat, as if somebody had opened a door. "A game?" says the voice. It is some time
    before the flame stands up. "Not through glass. One wants to see the face. In the morning." """
story.instead(challenge(candle) | propose, IN_THE_MORNING, when=asked.is_("forget", "forget again"))
story.topic(candle, "game; ; games challenge bet wager play", IN_THE_MORNING, when=mirror, suggest="about a game")
story.topic(candle, "parents; real my own; parents mother father mum dad", """"You'd be surprised how small they come out," says the
    voice. "Just a thread or two. You would not feel it." """, when=mirror, suggest="about your parents")
story.topic(candle, "other father; ; father husband", """"He's being restful," says the voice. "He has had something taken out, and he
    doesn't miss it. You might ask him." """, when=mirror, suggest="about the other father")
story.topic(candle, "souls; ; soul hearts", """"They are quite safe," says the voice. "I put them away where they'd not be
    worn. One doesn't leave such things lying about in children." """, when=mirror, suggest="about their souls")
story.topic(candle, "children; ; ghosts ghost boy girl three dark them", """"They kept wanting things," says the voice. "Out of
    doors. Their tea. It isn't kind to leave a wanting in." """, when=mirror, suggest="about the children")
story.once(
    "she offers to take the dull part out", """A light goes by on the other side of the glass, and stops. It is a
        hand, with a candle in it and then rather too much wrist.

        "It is dull in there," says the other mother's voice, close to, as though the glass were her mouth. "They do
        go on so. I could take it out, Coraline, the dull part. The sad part. You wouldn't mind then about anybody.
        Shall I? Say yes, and I'll do it from here."

        "I said yes," says the goose girl, in your ear. "That is what it was that I said." """,
    when=mirror & promised & dark_turns.at_least(8) & asked.is_("nothing"),
    then=[asked.set("forget"), candle.to(dark)])
story.instead(
    yes, """"All of it?" says the voice. The candle has come right up to the glass. "Your street, and your name;
        that man, that woman, and how to be cross? I should have to take it all. It's all the one thread. Say yes
        again, then, if you mean it."

        Three cold hands have got hold of your sleeve, and none of them is strong enough to pull.""",
    when=asked.is_("forget"), then=[asked.set("forget again")])
story.instead(yes, "", when=asked.is_("forget again"), then=[forgotten.set()], name="yes to forgetting")
REFUSED = """"No," you say to the glass. "I want to mind."

    "As you like," says the other mother. "You'll have it to do all night." The light goes off along the wall, and
    up it, and across the ceiling. It's late, by now, if it is ever late in here. You could lie down."""
left_alone = (asked.set("nothing"), dark_turns.set(8), candle.away())
story.instead(no, REFUSED, when=asked.is_("forget", "forget again"), then=left_alone)
story.topic(candle, "no; thank no; not won't shan't never mind go away", REFUSED, when=mirror, then=left_alone)

# --- sleep ---

story.instead(
    sleep, f"You lie down, and shut your eyes, and it makes no difference to the dark.\n\n{WHO}", when=mirror & ~heard_who, then=[heard_who.set()], name="kept awake by who they were")
story.instead(
    sleep, UNASKED, when=mirror & ~ghosts_told, then=[ghosts_told.set(), dark_turns.set(6)],
    name="kept awake by what she did")
story.instead(
    sleep, """You shut your eyes. Something cold sits down on your feet, and clears what it used for a throat.""",
    when=mirror & dark_turns.below(6), then=[dark_turns.set(6)])
story.refuse(
    sleep, """You shut your eyes, which changes nothing. But somebody has asked you something, and is standing there
        holding their breath, or would be. Yes or no?""",
        when=asked.is_("promise", "forget", "forget again"))

let_out = (
    chapter.set("game"), time_of_day.set("morning"), player.to(other_kitchen), other_mother.to(other_kitchen),
    cat.to(other_kitchen), stone.to(player), egg.to(other_kitchen_table),
    *(child.away() for child in (chimney_child, bonnet_child, winged_child)))
MORNING = """You lie down on nothing in particular, with your arm for a pillow, and three of them lie down round you
    like cold puppies. You had not thought that you could sleep.

    "When thou seekest us," says the oldest voice, from the other side of sleep, "look through the stone."

    "And don't let her give you her word," says the tall one, yawning from habit. "She has any number of those. There's
    only the one thing that she has only one of, and she sews with it."

    Then there is light, and it has hands. The other mother lifts you down off a shelf of the air and stands you on
    your feet in the kitchen, and wets a corner of her apron, and wipes your face. "There," she says. "Nicely
    aired. I have done you an egg." She puts you into the chair. She sits down across from you
    with her sewing. She is between you and the door.

    {}"""
KEPT = "The stone is still in your fist; it has printed a ring in the palm."
BROUGHT = """Something hits the lino by your foot. It is the stone with a hole in it, and over it, on the window
    sill, is the black cat, with his mouth in the shape of something unpleasant. "You left that lying about," says
    the cat. "I am not a dog. I should like that to be understood." You put the stone in your pocket."""
tired = ~asked.is_("promise", "forget", "forget again") & dark_turns.at_least(12)
for words, condition in ((KEPT, mirror & ghosts_told & stone.held), (BROUGHT, mirror & ghosts_told)):  # the second is for what the first is not
    story.instead(sleep, MORNING.format(words), when=condition, then=let_out)
    story.each_turn(MORNING.format(words), when=condition & tired, then=let_out,
                    name=f"too tired to stay awake {'with' if words == KEPT else 'without'} the stone")
story.instead(wait, """On the other side of the glass the candle waits too. It has been asked, yes or no, and so
    have you.""",
              when=asked.is_("forget", "forget again"))
story.instead(wait, "They wait, without breathing, to be told yes or no.", when=asked.is_("promise"))
story.instead(wait, """[one of]You wait. It's the same dark as before; you are only further into it.[or]"One gets
    the knack of it," says the tall girl. "Don't."[or]Somewhere there is a clock, you think. It is the chimney boy,
    being one.[cycling]""", when=mirror)

# --- trying the walls ---

story.instead(touch(behind_the_mirror) | pull(behind_the_mirror) | open_(behind_the_mirror), [
    "Cold, and level, and no edge to it that a nail could be got under. Other nails have tried; you can feel where.",
    "Under your hand it hums, up, and down. She is walking by, sewing."])
story.refuse(give(None, candle) | show(None, candle), "The flame leans over, to see. \"I've one of those,\" says the voice.")
story.instead(go, ["A wall. You try the other way, and there's a wall there too, rather nearer.",
                   "You go as far as there is, which is two steps, and tread on somebody. \"Granted,\" says the tall girl.",
                   "\"I have been that way,\" says the goose girl. \"It is the same as this way, but colder.\""],
              when=mirror)
story.instead(attack(behind_the_mirror) | break_(behind_the_mirror) | knock(behind_the_mirror) | push(behind_the_mirror), [
    "You bang on it with both fists. It rings, down and down; and on the far side somebody laughs, with pins in her mouth.",
    "You kick it. \"I had a brush,\" says the chimney boy. \"I broke it on that.\""])
story.instead(sing, """You sing the thing that your father sings while he looks for his shoes. When you have
    finished nobody moves. "Is there another verse?" says the tall girl, carefully.""", when=mirror)
story.instead(pray, """You say the one you know. The goose girl says it with you, in different words, half a
    line behind.""", when=mirror)
story.instead(jump, "You jump. You come down later than you expected.", when=mirror)
