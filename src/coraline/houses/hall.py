"""The hallway: a long mirror, a telephone, and a door for everything."""

from __future__ import annotations

from coraline.houses import light  # noqa: F401 - its facts stand in the prose
from coraline.houses.mirror import house

hallway, other_hallway = house.room(
    "Hallway",
    """The hallway is long and brown, and nobody has ever decided what it is for. There is a row of pegs for coats, a
        telephone on a table too small for it, and at the north end, beside the kitchen door, a mirror that shows you
        the whole of yourself whether you asked or not. The study is northeast and the bathroom northwest; your bedroom
        is west, the big bedroom southwest, and the drawing room, which is too big, east. The way out to the stairs is
        south.[if raining] You can hear the rain from here, on four sides.[end][if left alone] Every door is standing
        as it was left.[end][if dark out] At night it is longer.[else if chapter is last day] Some light has got in by
        way of the bathroom, and come as far as the telephone.[end]""",
    """[if all white]The hallway is what there is. It has a mirror at one end of it, and a row of brown doors, standing
    up in white by themselves like dominoes. North there is a kitchen still, and west the drawing room. South your foot
    finds no landing. The whole of it hums, and dips a little when you walk, as a washing line does.[else]The hallway
    is long and brown, and somebody has decided what it is for. There is a row of pegs with a coat on each, a telephone
    on a table that fits it, and at the north end, beside the kitchen door, a mirror that shows you the whole of
    yourself, once it has noticed you. The study is northwest and the bathroom northeast; the bedroom is east, the big
    bedroom southeast, and the drawing room, which has been warmed for you, west. The way out to the stairs is
    south.[if chapter is second visit] No door is quite shut.[end][if the far end of the flat has gone] Behind all the
    bedroom doors it's white.[else if unfinished] The brown has run a little, low down, where the walls
    meet.[end][end]""",
    true="""The same hallway, and worn: a pale line along the middle of the carpet, and on the wall beside it a smear at
        the height of each hand that has ever felt its way to the kitchen for a drink. Three heights. The
        lowest is yours.""",
    true_there="""A strip of sacking stretched on laths and painted brown with a wide brush. The doors are painted on
        it, all but the ones that you have opened. The coats are one coat, cut out seven times from the same black
        stuff, and pinned up by the neck.""")

hall_mirror, other_hall_mirror = house.scenery(
    hallway, "mirror; long hallway; glass reflection frame smears freckle",
    """A long glass in a black frame, older than the flat and screwed to it. There you are, jersey and all. There is a
    brown freckle in the glass, and if you stand right you can wear it on your chin.[if saw the writing] Low down, where
    the writing was, the glass is clean. No one here ever cleans it.[end]""",
    """A long glass in a black frame, without a mark on it. There you are, jersey and all, and your hand goes up to
    touch your chin. Then you put your hand up.[if unfinished] Near the bottom are three smears, side by side, the sort
    that foreheads make. They are on the inside.[end]""",
    true="""The glass is deeper than the wall it hangs on. [if parents taken and saw the writing]A long way down, two
        people stand close together with their collars up, like people at a bus stop after the last bus.[else]A long
        way down, somebody of your size is waiting for you to go first.[end]""",
    true_there="""There isn't any glass. There is an upright black hole with a frame nailed round it, and a cold comes
        out of it at the level of your knees. [if ghosts told]Three pale smudges look out, tallest at the back.[else]
        Something pale has just drawn back.[end]""")

telephone, other_telephone = house.scenery(
    hallway, "telephone; black; phone receiver dial hem holes",
    """Black, heavy, and not a toy, as has been explained. Its cord has been twisted by somebody listening to somebody
    who went on a long time. A number is pencilled on the wall beside it, and under that: NOT AFTER SIX.""",
    """Black, heavy, and so new that the dial has a shine. There are ten holes in the dial and the same number is under
    every one. The cord goes down behind the table, and ends there, in a neat hem.""",
    true="""A telephone. Faintly, whatever was last said into it: your mother's voice, saying that she must go, she has
        a child.""",
    true_there="""A black beetle of a thing, carved from a lump of coal. What you took for the cord is a plait of black
        thread.""")

for _vocabulary, _here, _there in (
    ("telephone cord; twisted; cord wire flex thread",
     "It was straight once. Now it curls like a pig's tail, and anyone who wants to talk must stand within two feet.",
     "Straight as a ruler. It goes down the back of the table and stops, hemmed, two inches above the floor."),
    ("hall table; small; plant; it",
     """It was bought for a plant. The plant has been dead since spring, and the telephone's feet hang over on both
     sides.""",
     "It fits the telephone the way a plinth fits a statue. You get the idea that one was measured for the other."),
    ("coats; wet winter; coat pegs peg pockets collars collar; them",
     """[if left alone]Your mother's good one is here, and its shoulders are wet. She came in, then. Your father's hangs
     next to it, with one sleeve across her back, as it always falls.[else if chapter is alone]Yours, which is nearly too small and is being made to last till
     Easter. The other two pegs have a damp look.[else]Your father's, with the pockets gone; your
     mother's good one; yours, which is nearly too small and is being made to last till Easter.[end]""",
     """Seven pegs and seven coats, black, with the collars all turned to face you. They are in seven sizes. The
     smallest is yours."""),
    ("pencil marks; grey; mark marks lines line heights names; them",
     """They start about your knee and climb, with a birthday to each, past your eyes, past the reach of your arm. The
     top one says GONE TO SEA!""",
     """Three lines, at three heights, and none higher than you. Beside each was a name, and each has been rubbed out. A
     fourth line has been ruled across, sharp and black, exactly level with the top of your head."""),
):
    house.scenery(hallway, _vocabulary, _here, _there)

hallway_doors, other_hallway_doors = house.scenery(
    hallway, "hallway doors; open shut bedroom study bathroom; doors door doorways doorway knobs knob ladder; them",
    """Brown doors with brown knobs. On the edge of yours is a ladder of pencil marks, from some other child who lived
    here and was measured.""",
    """Brown doors, each with its knob on the other side. There are pencil marks on the edge of the bedroom one. Not so
    many.""")
flat_door, other_flat_door = house.scenery(
    hallway, "flat door; front our latch; exit letterbox stairs",
    "The door to the landing and the stairs. The latch sticks, so that you can't leave quietly. You have tried.",
    "The door to the landing. The latch lifts before your finger has got there.")
