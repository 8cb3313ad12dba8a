"""The drawing room: good furniture, a mantelpiece, and the door."""

from __future__ import annotations

from adderstone.world.verbs import enter
from coraline.houses.hall import hallway
from coraline.houses.mirror import house
from coraline.spine import story

drawing_room, other_drawing_room = house.room(
    "Drawing Room",
    """The drawing room was left over when the house was cut up. It is too tall, and your furniture stands about in the
        middle of it like people at a station: a yellow sofa[if chapter is last day], with a dip in it and two toast
        crumbs[end], and a rug that doesn't reach. Over the cold grate hangs a painting of a man fishing, with his back
        to you. The mantelpiece under it is empty. It is kept empty. [if raining]Rain slides down the window, one drop
        catching another up. [end]In the far wall, the east one, is a brown door[if brown-door is open], open on
        the dark[else if left alone], shut[else] that nobody uses[end]. The only other way out is west, to the hallway, where it's warmer.[if left alone] Cold comes
        in under the brown door.[end]""",
    """[if all white]The furniture has been pushed back to the walls, to leave room. The sofa has its arms up. In the
        painting over the grate there's only a stool. The mantelpiece under it is [if snow globe on mantelpiece-2]not
        empty[else]empty[end]. In the west wall is the brown door[if other-door is open], open on the dark, with a cold
        coming in from home[else], shut[end]. East is the hallway. Outside the window it is white, and pressed right up
        to the glass.[else]The drawing room has been taken in, a foot or two on each side, till it fitted. There is a
        yellow sofa with its arms out, a rug that reaches, and over the [if chapter is first visit or chapter is
        alone]lit[else]cold[end] grate a painting of a man fishing, who has turned round to see who it is. The
        mantelpiece under it is not empty. In the
        far wall, the west one, is a brown door[if other-door is open], open on the dark[else], shut[end]. The only
        other way out is east, to the hallway[if chapter is first visit], where there is a smell of dinner[end].[end]""",
    east_of=hallway,
    true="""The same room, and the right people for the size of it: forty of them, and a fire, and somebody's
        great-aunt asleep. They roll back the carpet. Nobody leans on the brown door.""",
    true_there="""Three walls, and a fourth that she has not troubled with. The sofa is sacks sewn together, and the
        fire a red rag that stirs. The floor slopes, ever so little, from every side, down towards the place where
        somebody coming through the door would stand.""")

mantelpiece, other_mantelpiece = house.supporter(
    drawing_room, "mantelpiece; marble; shelf mantel ball ring crack",
    """A shelf of grey marble with nothing on it. Something fragile used to stand there, and then one day there was a
    ball. It was decided that nothing fragile should stand there again.""",
    """A shelf of grey marble, without the crack that the ball made. [if snow globe on mantelpiece-2]Whoever laid this
        room out from yours had no need of a snow globe; you haven't got one. But there it stands, in the middle.[else]
        There is a ring in the dust where the globe stood. Nowhere else in the house is there any dust.[end]""",
    true="""Grey marble, and a crack. You had forgotten that nobody was cross. Your mother had sat down on the floor
        among the bits and laughed until she had to hold on to the grate.""",
    true_there="""A plank on two bent nails, with grey feathered on to it for marble. [if snow globe on
        mantelpiece-2]Everything else in the room casts its shadow where she wants it. The globe casts its
        own.[else]Where the globe was, the plank is wet.[end]""")

painting, other_painting = house.scenery(
    drawing_room, "painting; brown; picture fisherman man frame river bank stool footprints prints",
    """A brown river, a brown bank, and a man on a stool with his back to you. It came with the flat. You have waited a
    whole afternoon for him to catch something.""",
    """A brown river, a brown bank, and a man on a stool, facing you. The paint is thick where his face is. Whoever did
        it had only ever seen the back. [if all white]He is not on the stool. There are wet footprints up the bank, to
        the frame.[else if unfinished]He is nearer the frame than he was.[end]""",
    true="There is a small dog asleep on the far side of him. It has been there all this time.",
    true_there="""A square of tin, with a river on it. The man is a hole cut in the tin, so that something behind can
        look out.""")

sofa, other_sofa = house.scenery(
    drawing_room, "sofa; good best; settee furniture crumbs cushions couch dent",
    """Buttercup-yellow, straight in the back, and stuffed with what feels like other sofas. It was cheap, because it
        was too long for any room. It isn't too long for this one. In winter you can see your breath from it.""",
    """Buttercup-yellow, and soft. The cushions have been plumped, and in the middle is a dent the size of you, that
        you did not make.""")

for _vocabulary, _here, _there in (
    ("rug; patterned good; fringe path",
     "Red and blue, an island, with a good deal of bare floor all round it. One corner has been darned with string.",
     "Red and blue. The fringe has been combed so straight that it looks like teeth."),
    ("grate; cold iron lit; fire fireplace hearth chimney coals",
     "Swept and cold. A paper fan stands where a fire would, and one corner of it has been scorched, to see.",
     """[if chapter is first visit or chapter is alone]The fire burns evenly, without coal, and does not crackle. It
        warms the side of you that is turned to it, and no more.[else]The fire has been rolled up and put at the back.
        It was a red cloth, and a draught.[end]"""),
    ("drawing-room window; tall; window glass pane curtains drive laurels",
     """It looks over the drive[if raining], or would. You pick a drop near the top and back it to win. It stops
     half-way and is eaten by another.[else] and the tops of the laurels. Nobody is coming up.[end]""",
     """[if the grounds has gone]White, edge to edge, and so close that you can see the weave.[else]It looks over a drive and the
        tops of laurels, all in their places. You breathe on the glass. It doesn't cloud.[end]"""),
):
    house.scenery(drawing_room, _vocabulary, _here, _there)

story.refuse(enter(sofa), ["""You sit on the sofa. It is like sitting on a pavement, waiting for something to go by.
        You get up.""",
                           "You sit on the arm, which doesn't count, until it creaks, which does."])
story.refuse(enter(other_sofa), "The dent is exactly your size, and still warm. You stay on your feet.")
