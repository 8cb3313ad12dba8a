"""The brown door, with somebody at home: your mother opens it, and there are bricks."""

from __future__ import annotations

from adderstone.world.conditions import Condition
from adderstone.world.verbs import (
    attack,
    break_,
    climb,
    enter,
    follow,
    go,
    knock,
    listen_to,
    look_behind,
    look_in,
    look_through,
    look_under,
    open_,
    pull,
    push,
    search,
    smell,
    touch,
    unlock,
)
from coraline.home.errand import errand
from coraline.houses.between import door
from coraline.houses.flat import drawing_room, kitchen, ledge
from coraline.people import father, mother
from coraline.spine import chapter, compass, found_bricks, player, story
from coraline.things import key

rainy_day: Condition = chapter.is_("rainy day")

bricks = story.scenery(
    "bricks; red rough brick; wall mortar; them",
    """[if found the bricks][if brown door is open and not bricked up]They aren't there. Nobody took them; there
        isn't any dust. You know them by heart, all the same: thirty-one rows, and it's a passage.[else]They are
        behind the door again. You know them by heart: thirty-one rows, laid by somebody in a hurry, with the mortar
        come out between them in lips. On this side. Whoever it was stood here, in the drawing room, to do
        it.[end][else]There are no bricks in here. It's not that sort of room.[end]""",
    at=drawing_room,
)

OPENED = """"The brown one?" says your mother. "That's only there for the look of it." But she has put down her pencil
        to say so, and when she looks for it again it is gone; and so she gets up.

        She reaches up beside the gas meter, without looking, and takes down a key. It is black and cold and longer
        than your hand. Then she walks through the flat, with you behind her, past the pegs and the telephone and over
        the bare floor, and puts it in the lock as if it were any key.

        It turns hard. The door comes open without a sound, which none of the other doors in the flat can do.

        Behind it there is a wall of bricks, from the floor to the top of the frame.

        "There," says your mother. "Walls, party. Next door starts at that brick. When this was all one house people
        must have gone in and out by it with trays." She raps on one with the ring on her finger. You lay your palm on
        another. It is cold, and damp, and doesn't give.

        "Why did they leave the door?" you say. "I expect somebody was attached to it," says your mother.

        She locks it. You hear her footsteps go back, and stop, and stretch: the key is on its ledge again. Then a
        pencil starts."""
opens = [found_bricks.set(), player.to(drawing_room), key.to(ledge)]
NOT_YET = """"Which door?" says your mother. "There are nine. I've done Doors; they come before Drains. Go and have
    a proper look at the one you mean, and then ask me." """
AGAIN = """[one of]"Bricks, Coraline," says your mother. "You saw them. So did I, and I had less time to."[or]"It's
    locked, and behind the lock is a wall," says your mother. "I don't know how much more shut you would like
    it."[or]"Still bricks," says your mother, without looking up.[cycling]"""
THE_DOOR = "brown door; locked drawing-room drawing dark old open; room doorway keyhole lock bricks wall"
seen_door = drawing_room.visited

story.topic(
    mother,
    THE_DOOR,
    OPENED,
    when=rainy_day & ~found_bricks & seen_door & mother.at(kitchen),
    then=opens,
    suggest="about the brown door",
    name="the bricks",
)
story.topic(mother, THE_DOOR, NOT_YET, when=rainy_day & ~found_bricks)
story.topic(mother, THE_DOOR, AGAIN, when=rainy_day)
DRAUGHT = "draught; cold; draughts air wind strip errand"
story.topic(
    mother,
    DRAUGHT,
    OPENED,
    when=rainy_day & ~found_bricks & errand.is_("found", "done") & mother.at(kitchen),
    then=opens,
    suggest="about the draught",
)
story.topic(
    mother,
    DRAUGHT,
    """[if found the bricks]"Through bricks?" says your mother. "Then it's your father's
    other ankle." [else]"Your father's ankle feels draughts that are still in Norway," says your mother. "If you
    find where it comes in, tell me, and I'll believe in it."[end]""",
    when=rainy_day,
)
story.topic(
    mother,
    "key; old black iron; keys ledge",
    OPENED,
    when=rainy_day & ~found_bricks & seen_door & mother.at(kitchen),
    then=opens,
)
story.topic(
    mother,
    "key; old black iron; keys ledge",
    """[if found the bricks]"It lives up there with the shillings," says your mother, "where it won't be lost by
        persons under five foot. It was there when we came. I asked the agent what else it opened, and he changed the
        subject to damp."[else]"Which?" says your mother. "There are nine doors. Tell me which door, and I'll tell you
        which key."[end]""",
    when=rainy_day,
    suggest="about the key",
)

# What a child tries first.
story.refuse(
    open_(door) | push(door) | pull(door),
    """[one of]The knob turns all the way round, politely, and
    nothing comes of it. It's locked.[or]Locked. [if found the bricks]And bricks.[else]Somebody in this flat must
    have a key; and in this flat things are known to your mother.[end][stopping]""",
    when=rainy_day,
)
story.refuse(
    unlock(door),
    """[if found the bricks]The key is on its ledge, and your mother is under it.[else]You
    have no key to it. Your mother would know.[end]""",
    when=rainy_day,
)
story.refuse(
    knock(door),
    """[if rainy-day-home][one of]You knock. It sounds like a door with a good deal behind it.[or]You knock twice, and
        wait for as long as is polite.[or]You knock once, quickly, and put the hand in your pocket.[stopping][else]You
        knock. It goes a long way in, that knock. It is some time before you hear the end of it.[end]""",
    when=~door.opened,
)
story.fact("rainy-day-home", rainy_day)
story.refuse(
    look_through(door) | look_in(door) | look_under(door),
    """[if rainy-day-home]You put your eye to the keyhole. It is dark in there, and the dark is blowing. Your eye
        waters.[else]You look. There is no light to see by, on the other side, and you take your eye away.[end]""",
    when=~door.opened,
)
story.refuse(
    listen_to(door),
    """[if rainy-day-home]You lay your ear against the wood. There's the rain; the typing; your own ear. Under them is
        the kind of quiet that there is on a telephone when somebody hasn't spoken yet.[else]A long way off something
        is being stirred.[end]""",
    when=~door.opened,
)
story.refuse(smell(door), "Old wood and furniture polish; and at the keyhole, cellars, and rain that fell years ago.")
story.refuse(
    touch(door),
    """The wood is as cold as a window. [if errand is set]You can feel air at the keyhole, and
    wish that you had something to show it by. You have: your strip.[else]There is a thread of air at the
    keyhole.[end]""",
    when=~door.opened,
)
story.refuse(look_behind(door), "That is just what one can't do.", when=~door.opened)
story.refuse(
    attack(door) | break_(door),
    """You give it a kick, in a wellington. It makes no more noise than
    kicking a hill. "Doors!" calls your mother, from the kitchen, out of habit.""",
    when=rainy_day,
)
story.refuse(attack(door) | break_(door), "You kick it. It hurts you, which the door appears to have expected.")
story.refuse(
    push(bricks) | pull(bricks) | attack(bricks) | break_(bricks) | climb(bricks) | search(bricks) | touch(bricks),
    """[if found the bricks]They are not to be got at; and when they were, they weren't that sort of bricks.[else]What
        bricks?[end]""",
)
story.refuse(
    go(compass.east) | enter(door),
    """[one of]The brown door is shut. You try the knob, which turns all
    the way round, politely, and does nothing. Locked. Somebody must have a key.[or]Locked. [if found the bricks]And
    bricks.[else]Your mother would have the key; she has the index to everything.[end][stopping]""",
    when=rainy_day & player.at(drawing_room),
)

story.topic(
    father,
    "brown door; locked drawing-room drawing dark old; room doorway keyhole lock bricks wall",
    """[if found the bricks]"Bricks!" says your father. "Well, there it is. I once wrote forty pages on a pump and it
        turned out to be a mangle." He thinks. "It's a good door for a wall, though. Somebody was fond of one of
        them."[else]"It's retired," says your father. "I asked it when we moved in. Your mother has a key, I believe,
        among her sources." [end]""",
    when=rainy_day & ~errand.is_("found") & (seen_door | found_bricks),
    suggest="about the brown door",
)
story.topic(
    father,
    "brown door; locked drawing-room drawing dark old; room doorway keyhole lock",
    """"Which?" says your father. "There's one in every wall. I put it down to the builder's having been paid by the
        hinge." """,
    when=rainy_day & ~errand.is_("found") & ~seen_door & ~found_bricks,
)

# The ledge and the key on it, while your mother sits beneath.
story.refuse(
    climb((ledge,)),
    """You stretch. There is a foot and a half of air between your fingers and the ledge.""",
    when=~chapter.is_("alone", "missing", "next day"),
)
story.refuse(follow(mother), "She isn't going anywhere. That is the trouble with her today.", when=rainy_day)
story.refuse(follow(father), "He goes only as far as the end of the line, and comes back with a bell.", when=rainy_day)
