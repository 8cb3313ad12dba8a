"""The errand: your father is cold in one ankle, and sends you round the flat with a strip of paper to find the
draught."""

from __future__ import annotations

from adderstone.world.verbs import (
    break_,
    burn,
    drop,
    eat,
    examine,
    follow,
    give,
    listen_to,
    put_in,
    put_on,
    show,
    talk,
    throw,
    touch,
    wave,
)
from coraline.houses.between import door
from coraline.houses.flat import (
    bathroom,
    bedroom,
    drawing_room,
    hallway,
    kitchen,
    parents_bedroom,
    study,
)
from coraline.people import father, mother
from coraline.spine import chapter, found_bricks, player, story
from coraline.things import stone

flat = (hallway, drawing_room, kitchen, study, bedroom, parents_bedroom, bathroom)

errand = story.enum("errand", "unset", "set", "found", "done")

strip = story.thing(
    "strip of flimsy; thin long typing flimsy; paper streamer ribbon tissue",
    """[if player in drawing room and brown door is closed and not errand is unset][if found the bricks]You hold up
        the strip before the brown door. It ought to hang. There are bricks behind that door; you have had your hand
        on them.

        It leans away from the keyhole, and lies down flat again, and leans. It is as
        regular as somebody ironing.[else]You
        hold up the strip. Near the fireplace it hangs. Near the window it hangs. Before the brown door in the east
        wall it lifts, and points at your chest.[end][else if player in drawing room]It flutters at the open door
        like something on a hook.[else if player in hallway]You hold up the strip. It leans toward the kitchen, a
        little, and its back is to the east, where the drawing room is.[else if player in kitchen]You hold up the
        strip. It leans to the window, and away from the hallway. Whatever comes in, then, comes in further
        back.[else if player in study]It lies along the floor, away from the hallway, and strokes [if your father is
        gone]the place where your father keeps his left ankle[else]your father's left ankle[end].[else if player in
        bedroom or player in bathroom]It hangs from your fingers like a tongue in hot weather. Nothing blows here.
        The hallway is another matter.[else if player in big bedroom]It hangs. The air in here has not been anywhere
        since Thursday.[else]A strip of the thinnest typing paper, as long as your arm. It says "the handle's tall
        friend" at one end. [if player in
        Passage or player in Far End of the Passage]It stands straight out from your fingers, to the west, toward home,
        and hums.[else if player in the other house]It hangs, quite still; and then the end of it curls up, as if to
        see who is holding it.[else if player in the grounds or player in the other grounds]Out here it tells you only
        about the weather.[else]It hangs. The air in here is only people's.[end][end]""",
)

SET = """"You," says your father, "are exactly who I'd have sent for, if I had anybody to send. There is a draught
    in this flat. It comes in somewhere, it goes out somewhere, and on the way it goes over my left ankle. I have on
    two socks. I'd like it found."

    He tears a long strip off a sheet of the thin paper that he types his copies on, and holds it up. It leans.

    "An anemometer," he says. "Carry it about and look at it in every room. Find me the place where it blows from.
    Then come and tell me, and I shall write to it." He gives you the strip."""
sets = [errand.set("set"), strip.to(player)]
unset = chapter.is_("rainy day") & errand.is_("unset")
story.instead(talk(father), SET, when=unset, then=sets, name="the errand is set")
story.topic(
    father,
    "bored; errand something job; boredom nothing to do doing play games saving help draught",
    SET,
    when=unset,
    then=sets,
    suggest="about something to do",
)

LEANS = """You hold up the strip before the brown door. It ought to hang. There are bricks behind that door; you
    have had your hand on them.

    It leans away from the keyhole, and lies down flat again, and leans. It is as
        regular as somebody ironing. So this is
    where it comes from, and it can't."""
story.instead(
    examine(strip) | wave(strip),
    LEANS,
    when=player.at(drawing_room) & errand.is_("set") & found_bricks & chapter.is_("rainy day"),
    then=[errand.set("found")],
)
hold = story.verb(
    "hold up",
    "hold up [noun]",
    "hold [noun] up",
    "hold out [noun]",
    "dangle [noun]",
    "hold [noun] to/at/near/against/by/before [second]",
    "hold up [noun] to/at/near/against [second]",
    needs=("have", "see"),
    like=wave,
)

story.refuse(hold(stone), """You hold it up, and look through the hole; at nothing in particular, and there it is, not pretending
    anything. It wants to be held up to something: look at a thing through the stone.""")

FOUND = """The strip lifts, here. You try it by the fireplace, where it hangs, and by the window, where it hangs. You
        try it before the brown door in the east wall, the one that nobody uses, and it points straight at your chest.

        You put your hand to the keyhole. It is about as big as a penny, and black, and air comes out of it: cool and
        steady, with a smell of somewhere that has been shut up a long time. You didn't know that there was a room
        there."""
story.instead(
    examine(strip) | wave(strip) | follow(strip),
    FOUND,
    when=player.at(drawing_room) & errand.is_("set") & ~found_bricks,
    then=[errand.set("found")],
)
story.instead(
    wave(strip) | follow(strip),
    """You let the strip hang from your fingers and keep still. [if player in
    drawing room]It leans away from the brown door.[else]To see how it leans, look at it.[end]""",
)
story.instead(
    touch(door) | listen_to(door),
    """You hold the strip to the edges of the brown door, all the way round, and then to the keyhole.
                  There: it stands out straight. The draught comes through the keyhole, cool and steady, and smells
                  of somewhere that has been shut up a long time.""",
    when=errand.is_("set") & ~found_bricks,
    then=[errand.set("found")],
)

TOLD = """"From the door in the drawing room," says your father. "The one with nothing behind it." He types it, at the
        bottom of a page about something else. "Then there's a good deal of nothing, and it's on the move. Well found.
        I hereby make you Inspector of Draughts. It is unpaid, but there is a strip."

        He puts his left foot up on the waste-paper basket, out of the way of the air.

        "Ask your mother to open it for you. She has the key. She'll say that she hasn't the time, and then she will,
        because she'll want to know whether it goes under D or under N." """
TOLD_LATE = """"From the door in the drawing room?" says your father. "But that's bricks." "Yes," you say. He looks
    at his left ankle, which he seems to have trusted until now. "Then we shall say nothing about it," he says, "and
    I'll put on a third sock. You are hereby Inspector of Draughts." """
found_or_more = errand.is_("found")
story.instead(
    talk(father) | give(strip, father) | show(strip, father),
    TOLD_LATE,
    when=found_or_more & found_bricks,
    then=[errand.set("done")],
)
story.instead(
    talk(father) | give(strip, father) | show(strip, father), TOLD, when=found_or_more, then=[errand.set("done")]
)
story.instead(
    talk(father),
    """[one of]"Any news of the draught?" says your father. "It's between my socks now. Hold
    up the strip in every room, and look which way it leans."[or]"Still blowing," says your father, and points down
    with one elbow. "Look at the strip; it knows more than we do."[cycling]""",
    when=errand.is_("set") & chapter.is_("rainy day"),
)
story.refuse(
    give(strip, (father, mother)) | show(strip, (father, mother)),
    """[if errand is done]It has done its work. You may as well keep it; nobody else will want a strip that
                 says "the handle's tall friend".[else]You have not yet found where it blows from.[end]""",
)
story.refuse(
    drop(strip) | put_on(strip) | put_in(strip) | throw(strip),
    "You let go of the strip. It drifts about, comes round behind you, and sticks to your jersey. You peel it off.",
)
story.refuse(
    eat(strip), "It tastes of carbon. You have eaten that already this week, for a bet that nobody else was in."
)
story.refuse(break_(strip) | burn(strip), "Then there would be two anemometers, and only one draught.")

WHERE = "brown door; drawing-room drawing locked; keyhole door room bricks where place found"
story.topic(father, WHERE, TOLD_LATE, when=found_or_more & found_bricks, then=[errand.set("done")])
story.topic(father, WHERE, TOLD, when=found_or_more & ~found_bricks, then=[errand.set("done")])
story.topic(
    father,
    "draught; cold left; ankle wind draughts air strip anemometer",
    TOLD_LATE,
    when=found_or_more & found_bricks,
    then=[errand.set("done")],
    suggest="about the draught",
)
story.topic(
    father,
    "draught; cold left; ankle wind draughts air strip anemometer",
    TOLD,
    when=found_or_more & ~found_bricks,
    then=[errand.set("done")],
    suggest="about the draught",
)
story.topic(
    father,
    "draught; cold left; ankle wind draughts air strip anemometer",
    """[if errand is set]"You are the Inspector," says your father. "Carry the strip from room to room, and
                look at it." [else]"I've put on another sock," says your father, "and I think of it as a neighbour."
                [end]""",
    when=errand.is_("set", "done"),
    suggest="about the draught",
)

# Nobody has to talk to him to be sent: he hears somebody doing nothing.
waiting = unset & player.at(study)
sent_for = story.flag("sent for")
story.once(
    "he turns round",
    """Your father gets to the end of a line, and turns round on his chair, and there you are.

    """
    + SET,
    when=waiting & sent_for,
    then=sets,
)
story.once("seen in the study", when=waiting, then=[sent_for.set()])
story.once(
    "he calls",
    """The typing stops. "Is that somebody with nothing to do," calls your father, through the study door, "or is it only
    the house? I could use somebody." The typing goes on.""",
    when=unset & player.at(hallway) & (drawing_room.visited | kitchen.visited | bathroom.visited),
)
