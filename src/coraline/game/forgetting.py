"""What she offers through the glass, how sleep comes, and how the mirror is opened again."""

from __future__ import annotations

from adderstone.world.verbs import attack, break_, go, jump, knock, no, pray, push, sing, sleep, wait, yes
from coraline.game.challenge import egg
from coraline.game.endings import forgotten
from coraline.game.ghosts import WHAT, WHO, dark_turns, heard_who
from coraline.game.stages import asked, mirror
from coraline.houses.between import behind_the_mirror
from coraline.houses.flat import other_kitchen
from coraline.people import bonnet_child, cat, chimney_child, other_mother, winged_child
from coraline.spine import chapter, ghosts_told, player, promised, story, time_of_day
from coraline.things import stone

story.once(
    "she offers to take the dull part out", """A light goes by on the other side of the glass, and stops. It is a
        hand, with a candle in it and then rather too much wrist.

        "It is dull in there," says the other mother's voice, close to, as though the glass were her mouth. "They do
        go on so. I could take it out, Coraline, the dull part. The sad part. You wouldn't mind then about anybody.
        Shall I? Say yes, and I'll do it from here."

        "I said yes," says the goose girl, in your ear. "That is what it was that I said." """,
    when=mirror & ghosts_told & promised & dark_turns.at_least(8) & asked.is_("nothing"), then=[asked.set("forget")])
story.instead(
    yes, """"All of it?" says the voice. The candle has come right up to the glass. "Your street, and your name;
        that man, that woman, and how to be cross? I should have to take it all. It's all the one thread. Say yes
        again, then, if you mean it."

        Three cold hands have got hold of your sleeve, and none of them is strong enough to pull.""",
    when=mirror & asked.is_("forget"), then=[asked.set("forget again")])
story.instead(yes, "", when=mirror & asked.is_("forget again"), then=[forgotten.set()], name="yes to forgetting")
story.instead(no, """"No," you say to the glass. "I want to mind."

    "As you like," says the other mother. "You'll have it to do all night." The light goes off along the wall, and
    up it, and across the ceiling.""", when=mirror & asked.is_("forget", "forget again"), then=[asked.set("nothing")])

# --- sleep ---

story.instead(
    sleep, WHO, when=mirror & ~heard_who, then=[heard_who.set()], name="kept awake by who they were")
story.instead(
    sleep, WHAT, when=mirror & heard_who & ~ghosts_told, then=[ghosts_told.set(), dark_turns.set(6)],
    name="kept awake by what she did")
story.instead(
    sleep, """You shut your eyes. Something cold sits down on your feet, and clears what it used for a throat.""",
    when=mirror & ghosts_told & asked.is_("nothing") & dark_turns.below(6), then=[dark_turns.set(6)])
story.refuse(
    sleep, """You shut your eyes, which changes nothing. But somebody has asked you something, and is standing there
        holding their breath, or would be. Yes or no?""",
        when=mirror & ghosts_told & asked.is_("promise", "forget", "forget again"))

let_out = (
    chapter.set("game"), time_of_day.set("morning"), player.to(other_kitchen), other_mother.to(other_kitchen),
    cat.to(other_kitchen), stone.to(player), egg.to(other_kitchen), asked.set("nothing"),
    *(child.away() for child in (chimney_child, bonnet_child, winged_child)))
MORNING = """You lie down on nothing in particular, with your arm for a pillow, and three of them lie down round you
    like cold puppies. You had not thought that you could sleep.

    "When thou seekest us," says the oldest voice, from the other side of sleep, "look through the stone."

    Then there is light, and it has hands. The other mother lifts you down off a shelf of the air and stands you on
    your feet in the kitchen, and wets a corner of her apron, and wipes your face. "There," she says. "All over.
    We've learned, haven't we? I have done you an egg." She puts you into the chair. She sits down across from you
    with her sewing. She is between you and the door.

    {}"""
KEPT = "The stone is still in your fist; it has printed a ring in the palm."
BROUGHT = """Something hits the lino by your foot. It is the stone with a hole in it, and over it, on the window
    sill, is the black cat, with his mouth in the shape of something unpleasant. "You left that lying about," says
    the cat. "I am not a dog. I should like that to be understood." You put the stone in your pocket."""
rested = mirror & ghosts_told & ~asked.is_("promise", "forget", "forget again")
for words, condition in ((KEPT, stone.held), (BROUGHT, ~stone.held)):
    story.instead(sleep, MORNING.format(words), when=rested & condition, then=let_out)
    story.each_turn(MORNING.format(words), when=rested & condition & dark_turns.at_least(12), then=let_out,
                    name=f"too tired to stay awake {'with' if words == KEPT else 'without'} the stone")
story.instead(wait, """On the other side of the glass the candle waits too. It has been asked, yes or no, and so
    have you.""",
              when=mirror & asked.is_("forget", "forget again"))
story.instead(wait, "They wait, without breathing, to be told yes or no.", when=mirror & asked.is_("promise"))
story.instead(wait, """[one of]You wait. It's the same dark as before; you are only further into it.[or]"One gets
    the knack of it," says the tall girl. "Don't."[or]Somewhere there is a clock, you think. It is the chimney boy,
    being one.[cycling]""", when=mirror)

# --- trying the walls ---

story.instead(go, ["A wall. You try the other way, and there's a wall there too, rather nearer.",
                   "You go as far as there is, which is two steps, and tread on somebody. \"Granted,\" says the tall girl.",
                   "\"I have been that way,\" says the goose girl. \"It is the same as this way, but colder.\""],
              when=mirror)
story.instead(attack(behind_the_mirror) | break_(behind_the_mirror) | knock(behind_the_mirror) | push(behind_the_mirror), [
    "You bang on it with both fists. It rings, down and down; and on the far side somebody laughs, with pins in her mouth.",
    "You kick it. \"I had a brush,\" says the chimney boy. \"I broke it on that.\""], when=mirror)
story.instead(sing, """You sing the thing that your father sings while he looks for his shoes. When you have
    finished nobody moves. "Is there another verse?" says the tall girl, carefully.""", when=mirror)
story.instead(pray, """You say the one you know. The goose girl says it with you, in different words, half a
    line behind.""", when=mirror)
story.instead(jump, "You jump. You come down later than you expected.", when=mirror)
