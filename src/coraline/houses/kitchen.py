"""The kitchen: a table, a chair, and a ledge over the door."""

from __future__ import annotations

from coraline.houses.hall import hallway
from coraline.houses.mirror import house

kitchen, other_kitchen = house.room(
    "Kitchen",
    """The kitchen is where things get done, mostly to somebody else's timetable. There is a long table under a drift
        of index cards, [if the chair is under the ledge]a place at it where a
        chair was[else]a chair pushed in at it[end], a cooker, and a sink under the window where the washing-up waits its
        turn. [if left alone]A cup stands by the sink with a skin on what is in it. [end]The way to the hallway is
        south, and up beside it near the ceiling, higher than you can reach, is the gas meter, ticking on its ledge.[if
        raining] Rain has got in at the corner of the window and been given a saucer.[end]""",
    """[if all white]The kitchen has stopped trying. The table's a table; round it the walls let the white through,
        like a blind. Every cupboard stands open and there is nothing in any of them. There never was: from here you
        can see that they've no backs. The way to the hallway is south.[else]The kitchen is where things get done, and
        they have been done. There is a long table under a cloth so white that you don't like to breathe near it, a
        chair pulled out from it, a cooker, and a sink under the window with nothing waiting. [if chapter is first
        visit]Every pan has its lid on, and every lid is rattling. [end]The way to the hallway is south, and beside it
        is the gas meter, on a ledge no higher than your nose.[if unfinished] It smells of hot dust, and nothing is
        cooking.[end][end]""",
    north_of=hallway,
    true="""The same kitchen. Somebody stood at that sink at two in the morning with you over her shoulder, walking up
        and down, up and down; you can see the place. It is worn in the lino like a path through a field.""",
    true_there="""Sacking on poles. The table is three planks with the bark on, the cooker a drawing of a cooker, and
        the rings are chalk. What the pans held was earth, beaten smooth. The floor has been swept, over and over, and
        there is not one footprint on it, not even hers.""")

kitchen_table, other_kitchen_table = house.supporter(
    kitchen, "kitchen table; long; fork stain knife scorch initials place; it",
    """It is bigger than it needs to be and none of it is free. At your end are a scorch, a stain, and your initials,
    done with a fork, before you knew about getting caught.""",
    """The cloth hangs to the floor on all four sides. One place is laid, at your end, and the knife and the fork have
    been put down the other way round.""",
    true="""There are your initials, and beside them, in another hand and older, somebody else's. You weren't the first
        with a fork.""",
    true_there="Three planks on a trestle. There are marks along the edge, in pairs, where small hands have held on.")

kitchen_chair, other_kitchen_chair = house.supporter(
    kitchen, "chair; wooden kitchen; stool chairs",
    """A wooden kitchen chair, the steady one. The other three are of three other families, and wobble. It is heavy
    enough to have to be pushed.""",
    """A wooden kitchen chair, one of four, and all of one family. This one has been pulled out for you, and turned a
    little, to save you the trouble.""",
    true_there="A chair, more or less. Three of its legs are branches and the fourth is not.")

ledge, other_ledge = house.supporter(
    kitchen, "ledge; high gas; meter dials dial shillings top shelf",
    """A ledge as deep as a hand, up where only a gas man would look, and the meter sitting on it in the dust with its
        three dials. The shillings for it are kept there, and whatever else you are not to have. You would need
        something to stand on.""",
    """The ledge is level with your nose, and has been dusted. The meter has three dials, and the hand of each is
        pointing at you. You move along, to see. They are.""",
    true="""Deep in the dust are the marks of fingers: not this year's only. People were putting things out of reach
        here before there was gas.""",
    true_there="A plank, and on the plank a thing made of tin, about the shape of a pear, ticking.")

for _vocabulary, _here, _there in (
    ("index cards; small; index card cards papers paper drift piles; them",
     """Hundreds, in your mother's small capitals, in piles with an order. You know that they have an order, because
     you once tidied them. [if left alone]The pencil lies across the top one. It is her best writing, to begin with:
     "Mirrors, see also", and after that the line goes on, off the edge of the card and for some way along the
     table.[else]The top one says MOATS, see also REGRETS.[end]""",
     """There aren't any cards. There is the cloth, and when you look along it you see that it is all one letter, white
     on white, stitched over and over."""),
    ("cooker; gas; oven stove rings ring grill flames flame",
     "Four rings, of which the back left does not work and the front right works too well. It lights with a thump.",
     """Four rings, four blue flames, all of a height. There is no smell of gas. [if chapter is first visit]The oven
     door is hot, and hums.[end]"""),
    ("sink; deep chipped; plug chip",
     "It's deep, and yellow, with a chip in it the shape of Ireland. What's in it is your business, in a sense.",
     "Not a plate in it, not a drop. The plug has never been pulled."),
    ("kitchen tap; cold dripping; tap taps drip",
     "[if left alone]It drips, with a noise like a clock.[else]It drips. Nobody can hear it till it's been mentioned.[end]",
     "It shines. You turn it, and it turns, and turns, and turns."),
    ("washing-up; dirty; dishes dish plates plate cup cups knife fork lunch skin",
     """[if left alone]One cup, one plate, one knife: your mother's lunch, before. The tap drips on them.[else]It is
     your turn to dry. It has been your turn for some time, and they have gone ahead and dried themselves.[end]""",
     "There isn't any. You look for one dirty spoon, for company."),
    ("kitchen window; steamy; window sill steam face trees house garden rain",
     """It looks on the back of the house and the wet tops of the apple trees. Somebody has drawn a face in the steam.
     You, probably.""",
     """[if the grounds has gone]It looks on nothing, and the face that was drawn on the glass has turned round to
     see.[else if unfinished]It looks on the back of a house and the tops of apple trees. The trees farthest off have
     not been coloured in.[else]It looks on the back of a house and the tops of apple trees. There is a face drawn on
     the glass, as at home, and it's a better one.[end]"""),
    ("kitchen cupboards; food; cupboard larder drawer drawers fridge flour jars peg biscuits tins; them",
     "Tins, jars, a bag of flour with a peg on it. There is nothing to eat, only things to make things to eat with.",
     """[if all white]Open, all of them, and no backs to them. You put in your arm as far as the shoulder.[else if chapter is
     first visit]You open one. It is full of your favourite biscuits, and so is the next, and the next, and the next.[else]You
     open one. It's full of biscuits; you pick one up, and the next comes with it, and the next. They are all the one
     biscuit.[end]"""),
    ("kettle; dented; whistle; it",
     "Dented, and it has lost its whistle, so that it boils in secret until the window runs.",
     "Not a dent. It is the shape of a kettle all the way through: when you lift it, it is solid."),
    ("kitchen door; open brown; brick sock; it",
     """It is held open by a brick in a sock, and there is nothing more to be said for it. It's what is up beside it
        that interests you.""",
     "It stands open by itself. Its edge has been sanded, in case of fingers."),
):
    house.scenery(kitchen, _vocabulary, _here, _there)

saucer = kitchen.detail(
    "saucer; chipped blue; gap corner", """[if raining]It was blue, with a chip. A drop comes in at the corner of the
    window, thinks, and lets go. There is room in it for about an hour more.[else]It has been emptied, and not put
    away.[end]""")
lamp = kitchen.detail("kitchen lamp; hanging; lamp light bulb shade moth", "It hangs over the table on a wire, in a green tin "
                      "shade, with one moth in it, who lives in.")
