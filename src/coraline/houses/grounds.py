"""The grounds: what lies around the house, and how much of it she troubled to make."""

from __future__ import annotations

from coraline.houses.mirror import house
from coraline.houses.stairs import front_hall, other_front_hall
from coraline.spine import compass, story

drive, other_drive = house.room(
    "Drive",
    """The drive was gravel before the weeds took it up. Behind you, to the north, stands the house, with too many
        chimneys for the people it keeps warm. West, round the corner, is the garden; east is the drying green, so
        called; and south, between two posts that lost their gate, the lane.[if raining] The rain knows which hood is
        yours.[end][if dark out] The lights are on, up in your flat, and there is nobody under
        any of them.[end]""",
    """The drive is gravel, raked in lines, and yours are the first feet on it. Behind you, to the north, stands the
        house, with all its chimneys, and no smoke. East, round the corner, is the garden. West, where there ought to
        be a way through, the laurels meet and go on meeting. And south, between two posts, [if unfinished]the white
        has come up to the gate and is looking in.[else]the drive turns a corner, and everything past the corner is
        white.[end]""",
    south_of=front_hall,
    true="""The same house; but you can see the seams where it was divided, and under them the big square place that it
        was, with one way in, and children running all the way through it from end to end.""",
    true_there="""The house is a cover over something taller, pinned up at the windows, and let down to the ground on
        one side, where it has been hemmed. The gravel is milk teeth, and none of them yours.""")

garden, other_garden = house.room(
    "Garden",
    """The garden has been let go by five lots of people, each of whom thought that it was one of the others'. There is
    a lawn, more or less, a bench that is chiefly moss, and a bird bath[if raining], running over[end]. Somebody once
    cut the laurels into shapes, and they have been growing out of it. East is the drive, west a gap to the kitchen
    garden, and north, where the trees begin, the orchard.""",
    """The garden has been seen to. There is a lawn, combed, a bench, and a bird bath with a bird on the edge of it,
    about to drink.
    Somebody has cut the laurels into shapes: a hand, a hand, a hand. West is the drive, and north, where the trees
    begin, the orchard. On the east side, where a gap should be, is a hedge with no inside. [if unfinished]The flowers
    have all shut.[else]All the flowers have turned round to look.[end]""",
    west_of=drive,
    true="""A garden with nobody to answer to. Everything in it is going on: under the moss, along the bench, up the
        drain. You'd never have thought that so much could be pleased with so little.""",
    true_there="""Green baize, tacked down. The flowers are scraps, each pushed on to a hairpin, and the bird is a glove
        stuffed with sand. By the bench the cloth has been cut, and turned back, and dug under, three times, and laid
        flat again.""")

orchard, other_orchard = house.room(
    "Orchard",
    """Apple trees, so old that they lean on sticks, stand about in long grass, late, like children whom nobody has
        called in. The apples are small and sour and you have eaten a great many. There's a swing without a seat. [if
        raining]Under here it rains later, and in bigger drops. [end]South is the garden, and north, through a broken
        place in the wall, the meadow.""",
    """[if unfinished]There were more trees, before. Three are left, and each has a sheet over it, like a chair in a
        house that is shut up. [else]Apple trees stand in rows, and each row has been dusted. The apples are all the
        same apple. Between the trees at the back she has begun to hang out washing. [end]There is a swing, with a
        seat, moving.[if not unfinished] South is the garden; north, there is more washing than there are trees.[else]
        South is the garden, if it is.[end]""",
    north_of=garden,
    true="""Bees, asleep in a crack. The tree with the swing on it has a name carved over, and over that the next year's
        name; and it has closed round them all, kindly, as you close your hand on a penny.""",
    true_there="""Hat stands. Each has been given a green knitted thing to wear, down over its arms, and a dozen red
        pincushions, all the same.""")

lane = story.room(
    "Lane",
    """There is the lane, going in both directions. It has a bank, a post box let into a wall, and a view of the road at
    the bottom, along which now and then a lorry takes something somewhere. You are allowed as far as the post box.
    Nobody has said what would happen. The drive is north.[if raining] The lane is a brook, and has a duck's opinion of
    you.[end]""",
    south_of=drive,
    true="""A lane. From the top of the bank, at the far end of every year but this, you can see yourself going down it
        with a suitcase, and turning round to wave.""")
drying_green = story.room(
    """Drying Green""",
    """When one family had all of it, the washing was hung here: sixty sheets of a Monday, from four iron posts. The
        posts are left, and a wire fence, to keep the nettles from getting out. An iron roller stands in the middle,
        where somebody was called in from it to tea, and a birch tree has come up through the handle. The drive is
        west.""",
    east_of=drive,
    true="""A drying wind, and everything out in it at once, and down the middle, between the lines, a girl who should
        be pegging goes along with her arms out on either side, touching each one.""")
kitchen_garden = story.room(
    "Kitchen Garden",
    """Four brick walls, and the remains of order. Bean poles stand in a wigwam with last year's beans gone to rattles.
    There are glass frames, a water butt with a lid[if raining], filling,[end] and rhubarb that nobody planted and that
    nobody can stop. You have been told to be careful of the glass, and there is less of it than there was when you
    were told. The garden is east.""",
    west_of=garden,
    true="""The bricks are warm. There's heat in behind them, and there was a boy to see to it, all night, so that
        somebody should have peaches. He has scratched a peach there, with a bite out.""")
meadow = story.room(
    "Meadow",
    """The grass is as high as your chest, and through it runs a path one foot wide, because you made it, with one foot
        at a time. There's more sky than anybody needs. [if raining]Most of it is on its way down. [end]South, through
        the broken wall, is the orchard; west, along the path, where the ground starts to dip, the wood.""",
    north_of=orchard,
    true="""The grass lies down, and gets up, in a long line, where something is running through it to meet you, and is
        not tired.""")
wood = story.room(
    "Edge of the Wood",
    """The meadow stops here, all along one line. Birches first, thin and white, then others, that don't let so much in
        between. A strand of wire sags along the edge with a board on it: MIND THE WELL. People put up a board, and
        then they think that they have minded it. East is the meadow. A track goes on west, under the trees.""",
    west_of=meadow,
    true="""The board has been painted by somebody who had to stop and blow his nose. Under it there is a name, and how
        old.""")
deep_wood = story.room(
    "Deep in the Wood",
    """It's quiet here, as it is when a class of children has been told that somebody is coming. Ivy has got hold of the
    trunks. [if raining]No rain reaches you; you can hear it, high up, failing to. [end]The track from the east goes
    round a fallen beech, forgets itself, and is picked up again by a line of stones leading north. Someone set them
    there, close together, for people coming with buckets.""",
    west_of=wood,
    true="""Between the stones the ground is trodden hard. Hundreds of years of full buckets went by here, and every
        one of them had a child's hand on the other side of the handle, helping, and slopping.""")
well_clearing = story.room(
    "Clearing",
    """The trees stand back in a ring and leave a flat round of turf, with a well in it: a ring of old bricks as high
        as your knee, [if paper tablecloth on old well]with a paper tablecloth over it, printed with balloons[else if
        boards off]with nothing over it[else]with boards across[end]. It has no roof and no bucket. Nobody has drawn
        water here for so long that the path of stones, going off south, has been let grow over at this end first.[if
        hand gone] A blackbird is standing on the bricks, shouting.[end]""",
    north_of=deep_wood,
    true="""There is a hole, with a sky in it a long way down; and that sky is at night, and has two stars. Round the
        rim the bricks are worn into hollows by ropes, and then by knees.""")
mist = story.room(
    "White",
    """From the trees you would have said mist. It is washing. It is sheets, hung from a line too high to see, one
        behind another and another behind that, wringing wet; and there is no wind, and nobody's name on them. [one
        of]You push between two, and there are two.[or]You lift one by its hem and go under, and come up with your face
        in the next.[or]A wet corner finds the back of your neck. You look at what is behind you, and it's in front of
        you.[cycling] [if unfinished]They are closer together than they were, and somewhere in among them a peg is put
        in. [end]South of you is a darker place, which might be trees.""",
    north_of=other_orchard,
    true="""Sheets. You had supposed that there would be something behind them. Through the hole you can see down the
        whole row, a long way, to where she ran out of pegs.""")

# --- ways that a player would try ---

ROAD = ["You are not allowed down to the road.", """You are still not allowed down to the road. A lorry goes by on it,
    allowed."""]
lane.exit(compass.south, otherwise=ROAD)
lane.exit(compass.west, otherwise=ROAD)
lane.exit(compass.east, otherwise="That way are the shops, a mile off, and your mother has the list.")
drying_green.exit(compass.east, otherwise="The fence was put up to stop dogs. It's better at stopping girls.")
kitchen_garden.exit(compass.west, otherwise="""It is a wall. There's a pear tree crucified on it, which is no good for
    climbing; you know, now.""")
meadow.exit(compass.north, otherwise="Farther on the meadow is somebody's, with a bull in it, or a notice about one.")
meadow.exit(compass.east, otherwise="There the grass ends, in somebody's barbed wire.")
wood.exit(compass.north, otherwise="Brambles. You have the scratches from last time still.")
deep_wood.exit(compass.west, otherwise="""You go on a little, until the trees look the same in every direction, and
    then you come back.""")
drive.exit(compass.in_, front_hall, listed=False)
front_hall.exit(compass.out, drive, listed=False)
other_drive.exit(compass.in_, other_front_hall, listed=False)
other_front_hall.exit(compass.out, other_drive, listed=False)
other_drive.exit(compass.west, otherwise="""You push in among the laurels, and come out from among the laurels, in
    front of the house.""")
other_drive.exit(compass.south, mist)
other_garden.exit(compass.east, otherwise="You look for the gap along the whole of it. It has been darned.")
for _direction in (compass.north, compass.east, compass.west):
    mist.exit(_direction, other_drive, listed=False)
