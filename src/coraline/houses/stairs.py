"""The stairs and the other people's doors: landing, attic, front hall, basement."""

from __future__ import annotations

from coraline.houses.flat import hallway, other_hallway
from coraline.houses.mirror import house
from coraline.spine import compass, story

landing, other_landing = house.room(
    "Landing",
    """The landing smells of floor polish and other people's dinners. Your own flat is north. East is the door of the
    flat next door, which is empty, and has been since before you came; there is a card beside the bell with nothing on
    it. In between, on a stand, lives a rubber plant that everybody believes somebody else is watering. The stairs go
    up to Mr Bobinski and down to the front hall.[if raining] Rain walks about on the skylight.[end][if dark out] The
    light goes off by itself after a minute, and you count.[end]""",
    """The landing smells of floor polish, and of nothing else. The flat is north. West [if the empty flat
        has gone]there was a door; there's a mat, and a bell, and a wall the colour of nothing[else]is the door of the flat next
        door, which is ajar; there is a card beside the bell, and it says WELCOME[end]. In between, on a stand, is a rubber
        plant that somebody has been overwatering. The stairs go [if the attic has gone]up seven steps, and leave
        off, and they go down; you can't hear anybody, either way[else]up, and down, and from both ways you can hear people
        taking care to be quiet[end].[if unfinished] The banister has no far side.[end]""",
    south_of=hallway,
    true="""The same landing, and the edge of every stair worn down in the middle like a spoon. Someone has slid down
        that banister in a good coat. Behind the empty flat's door is a row of rooms with nothing wrong with them but
        that nobody is in them.""",
    true_there="""A shelf of packed earth with roots coming through. The plant is green tin. The door to the west has
        hinges, and no other has; it has been opened and shut so often, and so often in a hurry, that it has scraped a
        quarter of a circle in the ground.""")

top_stair, other_top_stair = house.room(
    "Top Stair",
    """The stairs narrow as they go up, and think better of it, and stop at a door with three bolts and a smell of
        aniseed. That is Mr Bobinski's, to the north. There is just room at the top to sit, and you have sat there.
        From inside, if you hold your breath, comes music of a kind, no louder than a watch.[if raining] The roof is so
        near that you could lay your hand on the rain.[end]""",
    """The stairs narrow as they go up, and there are more of them. They stop at a door with no bolts at all and a
    smell of wet fur. It stands open, to the north. There is just room at the top to sit, and the step has been
    hollowed out to help. [if organ stopped]It is quiet in there.[else]From inside comes a tune, loud, on a handle,
    with one bar left out of it; and round it, scuttling.[end]""",
    above=landing,
    true="""A narrow stair. Along the skirting runs a much smaller one, with a handrail of fuse wire, that somebody has
        built out of matches, over years.""",
    true_there="""Rungs, nailed to a post. Each rung has been gnawed half through from below, and then varnished.""")

attic, other_attic = house.room(
    "Attic Flat",
    """You can stand up straight in the middle of the attic, under the beam, and nowhere else. Posters of circuses cover
    the slope of the ceiling. There is an iron bed, made like a parcel, a table with a ring on it the size of a dinner
    plate, and in the corner the small red curtain. Whenever you turn your head something has just stopped. The way
    down is south.[if raining] Four jam jars catch the drips, and are in tune.[end]""",
    """You can stand up straight anywhere in the attic; the roof goes up into the dark. Posters of circuses cover the
    slope of it, all for the same night. There is no bed. There is a table with a ring on it the size of a cartwheel,
    and in the corner, with nothing drawn across it, a barrel organ under a heap of hats. Whenever you turn your head,
    nothing has stopped. The way down is south.[if unfinished] Daylight, of a sort, comes up between the
    boards.[end]""",
    north_of=top_stair,
    true="""A cold attic. Behind the small red curtain, by the light of a birthday candle, forty-one white mice in
        paper ruffs are doing something so difficult that you forget to breathe, and fog the stone.""",
    true_there="""Rafters, and dirt. There is no ring. There's a wheel, such as animals are given in cages, and it is
        still turning from the last thing that ran in it. The posters are torn wallpaper, with ships.""")

front_hall, other_front_hall = house.room(
    "Front Hall",
    """The front hall belongs to everybody, so nobody sweeps it. The floor is tiles, black and white, one of which
    rocks. There is a table for letters, a row of bells, and an umbrella stand with one umbrella that no one will own
    to. The big front door and the drive are south. Stairs go up to your landing, and down, darker, to Miss Spink and
    Miss Forcible.[if raining] The mat is a pond.[end]""",
    """The front hall belongs to somebody, and she sweeps it. The floor is tiles, white and black, none of which rocks.
    There is a table for letters, a row of bells, and an umbrella stand with seven umbrellas, furled, for a place where
    it has never rained. The big front door and the drive are south. Stairs go up to the landing, and down, with a red
    rope to hold[if the theatre has gone], to where it is white[else if chapter is second visit or curtain down] and no
    sound at all[else] and a noise of fiddles[end].[if unfinished] Some of the white tiles are holes.[end]""",
    below=landing,
    true="""Muddy prints go in and out across the tiles, years deep: boots, paws, two pairs of court shoes, and small
        wellingtons, coming in, always faster than they went out.""",
    true_there="""A porch of sticks, stuck with clay. The tiles are playing cards, laid face down. From where the door
        is you can see up the whole inside of the house, and it's all lining.""")

basement, other_basement = house.room(
    "Basement Passage",
    """You go down sideways, because of the bicycles. The passage at the bottom is whitewashed, with pipes along it that
    knock, and ends east at a door with two cards pinned to it, one above the other and the other a little bigger.
    Something on the far side has heard you and is barking about it, in three different keys. The stairs go up.""",
    """You go down in a straight line, over carpet. The passage at the bottom is papered in red, with lamps along it
    that dip as you pass, and ends west [if the theatre has gone]where the red leaves off, a few steps from you, and it
    is white[else]at a pair of doors with a bill pinned to them. Something on the far side has heard you and has stopped
    breathing[end]. The stairs go up.[if unfinished] The lamps do not light you any more; they
    only show where you were.[end]""",
    below=front_hall,
    true="""The pipes are warm: they go up through every flat, and if you put your ear to them you can hear all of the
        house having its tea.""",
    true_there="""A burrow. The red is clay, and the lamps are the pale round ends of roots, which dip because they are
        listening.""")

parlour = story.room(
    "Parlour",
    """The parlour is as full as a trunk. Two armchairs face each other across a gas fire, so close that the knees in
    them must take turns. Photographs go up every wall in frames: young women in feathers, with waists, signed to each
    other with love. The tea things are on a tray on a stool on a hat box. You can get through, if you go the way that
    the dogs go. The passage is west.[if chapter is last day] Somebody has opened a window.[end]""",
    east_of=basement,
    true="""The feathers in the photographs are moving. They have not finished laughing, up there; and below them, in
        the two chairs, with the fire on their shins, neither have these.""")

theatre = story.room(
    "Theatre",
    """[if unfinished]It is colder. The lamps are out, the gilt has come away in curls, and you can see by the light
        from the stage, north of you, that the seats go back much farther than you would care to walk. On each of them
        is a pair of gloves, and nothing in the gloves.[else]It cannot be in the basement, for it goes up and up: gilt,
        and plush, and a painted ceiling with a hole where a chandelier might come down. A sloping aisle leads north to
        the stage, where there is a wooden smell, and light. Everything in the seats is facing that way. There is an
        empty one at the end of each row.[end] The doors are east.""",
    west_of=other_basement,
    true="""A hole in clay, and you have stood in smaller. What seemed to be gilt is snail tracks. The light is
        real.[if grey soul is gone] Among the footlights, third along, burns one small flame that is grey.[end]""")

stage = story.room(
    "Stage",
    """You never knew that it sloped. The boards run down to a row of footlights, and past those there is [if curtain
        down]a curtain, down at last[else]only the dark, with nobody breathing in it[end]. The painted garden at the back
        has run, and its roses have gone down into its lawn. There are chalk crosses to show where people should be. The
        wings are east; the way down off the
        front is south.""",
    north_of=theatre,
    true="""Planks on barrels. The two who perform here are hung from above on a black thread each, and the chalk
        crosses are the places where they come down. [if grey soul is gone]The third flame along is grey, and leans
        towards you.[else]Third along, a flame is out.[end]""")

wings = story.room(
    "Wings",
    """It is like being behind a drawing. Canvas flats lean face to the wall, stencilled BACK, and a rope as thick as
    your wrist comes down out of the dark [if curtain down]and hangs there, slack, with its work done. The dust on the
    floor has your footprints in it.[else]to a cleat. That is the curtain, then. The dust on the floor has no
    footprints, and the rope no shine: nobody has ever had hold of it.[end] The stage is west.""",
    east_of=stage,
    true="""The rope is rope. It goes up to the curtain. [if curtain down]Somewhere up there, by itself, it is still
        humming.[else]It was never once let down, since nobody who has come to the end of a thing can be kept in the
        middle of it.[end]""")

empty_flat = story.room(
    "Empty Flat",
    """This is the flat that is next door to yours and empty. It is still empty. The walls have been papered as high as
        a shoulder, and the rest is lath. On the floor lie cuttings: strips of brown from your hallway, a piece of
        green from the bath. A trapdoor stands open on a stair down. The landing is east.[if unfinished and not found
        the red soul] From below comes the sound of something soft being dragged, and put down to rest.[end]""",
    west_of=other_landing,
    true="""Her workroom. You can see where she knelt. There are chalk outlines of rooms all over the floor, rubbed out
        and done again; and one that is no room, about your height, with its arms a little away from its
        sides.""")

cellar = story.room(
    "Cellar",
    """It is low enough that you walk with your chin down, and soft underfoot: clippings, and wool, and more of them
        below. There is a light from somewhere, the grey sort that comes off paper. Things that did not come out right
        have been brought here and leaned against the wall: a door with two inside edges; half of a bath; a cat,
        nearly, with the back left off. [if unfinished and not found the red soul]The trapdoor is shut.[else]The way
        out is up.[end]""",
    below=empty_flat,
    true="""Nothing down here is pretending. It's wool, and string, and buttons that were the wrong size. It is the
        only place in her house where the stone makes no difference.""")

# --- ways that a player would try ---

landing.exit(compass.in_, hallway, listed=False)
other_landing.exit(compass.in_, other_hallway, listed=False)
landing.exit(compass.east, otherwise=[
    """It is locked. It has been locked ever since you came to live here. You look through the letter box: bare boards,
    a light bulb on a wire, and a window, with the back of the house in it.""",
    "Locked. You ring, politely, at nobody. It rings in there, in room after room."])
for _room in (attic,):
    _room.exit(compass.out, top_stair, listed=False)
other_attic.exit(compass.out, other_top_stair, listed=False)
parlour.exit(compass.out, basement, listed=False)
theatre.exit(compass.out, other_basement, listed=False)
stage.exit(compass.out, theatre, listed=False)
wings.exit(compass.out, stage, listed=False)
empty_flat.exit(compass.out, other_landing, listed=False)
cellar.exit(compass.out, empty_flat, listed=False)
