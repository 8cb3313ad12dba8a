"""What Coraline knows by the end of the rainy day, and when she is left alone; and the hints on the way."""

from __future__ import annotations

from coraline.home.errand import errand
from coraline.houses.between import door, passage
from coraline.houses.flat import drawing_room
from coraline.spine import chapter, found_bricks, heard_mice, player, story
from coraline.things import key, stone

later = ~chapter.is_("rainy day")

story.landmark(
    "the brown door",
    when=errand.is_("found", "done") | drawing_room.visited | later,
    known="There is a brown door in the drawing room that nobody uses.",
    hints=[
        """[if errand is unset]Somebody in this flat has been saving a job for you.[else]The strip leans in some rooms,
            and not in others.[end]""",
        """[if errand is unset]TALK TO FATHER, in the study, northeast of the hallway.[else]EXAMINE STRIP in each room
            of the flat.[end]""",
        "Go to the drawing room, east of the hallway, and EXAMINE STRIP there.",
    ],
)
story.landmark(
    "the bricks",
    when=found_bricks,
    known="The door in the drawing room opens on bricks.",
    hints=[
        "A locked door has a key, and a key has somebody who knows where it is.",
        "Your mother knows where everything is. She's in the kitchen, north of the hallway.",
        "When you have seen the door, ASK MOTHER ABOUT THE BROWN DOOR.",
    ],
)
story.landmark(
    "the mice",
    when=heard_mice | later,
    known="The mice have left you a message, and they can spell.",
    hints=[
        "There's more to this house than one flat of it. Some of it is overhead.",
        "From the hallway go south to the landing, and up, and north to Mr Bobinski.",
        "ASK MR BOBINSKI ABOUT THE MESSAGE.",
    ],
)
story.landmark(
    "the tea and the stone",
    when=stone.held | later,
    known="You have a stone with a hole in it, which tells whether a thing means it.",
    hints=[
        "Two old ladies would be glad of somebody to pour for.",
        """[if player in Parlour]You are in the right room; and there's a cup in front of you.[else]From the landing go
            down, and down, and east to the parlour.[end]""",
        "DRINK TEA, let Miss Spink see the cup, and WAIT.",
    ],
)
story.landmark(
    "the key",
    when=(key.held & chapter.is_("alone")) | chapter.is_("first visit", "missing", "next day"),
    known='The key was on the ledge, and nobody was there to say "Feet."',
    hints=[
        """[if chapter is rainy day]When you have seen the bricks, heard from the mice, and had tea, go home. Then listen
            to how quiet it is.[else]Nobody is at home; and there's a thing in the kitchen that you have never been able
            to reach.[end]""",
        "The key is on the ledge with the gas meter, up by the kitchen door. You are a chair too short.",
        "In the kitchen: PUSH CHAIR. CLIMB CHAIR. TAKE KEY.",
    ],
)
story.landmark(
    "no bricks",
    when=(chapter.is_("alone") & (door.opened | player.at(passage)))
    | chapter.is_("first visit", "missing", "next day"),
    known="With nobody at home there isn't any wall.",
    hints=[
        "You have a key, and an hour.",
        "It fits the brown door in the drawing room.",
        "In the drawing room: UNLOCK DOOR. OPEN DOOR. Then EAST.",
    ],
)
