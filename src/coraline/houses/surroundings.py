"""What is all round: walls, floors, ceilings, stairs; sky, rain and ground."""

from __future__ import annotations

from coraline.houses.flat import (
    bathroom,
    bedroom,
    flat,
    other_bathroom,
    other_bedroom,
    other_flat,
    other_parents_bedroom,
    other_study,
    parents_bedroom,
    study,
)
from coraline.houses.grounds import (
    deep_wood,
    drive,
    garden,
    kitchen_garden,
    lane,
    meadow,
    mist,
    orchard,
    other_drive,
    other_garden,
    other_orchard,
    drying_green,
    well_clearing,
    wood,
)
from coraline.houses.stairs import (
    attic,
    basement,
    cellar,
    empty_flat,
    front_hall,
    landing,
    other_attic,
    other_basement,
    other_front_hall,
    other_landing,
    other_top_stair,
    parlour,
    stage,
    theatre,
    top_stair,
    wings,
)
from coraline.spine import story

stairs = (landing, top_stair, front_hall, basement)
other_stairs = (other_landing, other_top_stair, other_front_hall, other_basement)
home = story.region("the house", flat, stairs, attic, parlour)
there = story.region("the other house", other_flat, other_stairs, other_attic, theatre, stage, wings, empty_flat, cellar)
grounds = story.region("the grounds", drive, garden, orchard, lane, drying_green, kitchen_garden, meadow, wood, deep_wood,
                       well_clearing)
other_grounds = story.region("the other grounds", other_drive, other_garden, other_orchard, mist)

story.backdrop(
    "walls; plain inside; wall paint plaster corner skirting; them", ["""They were all one colour once, and have gone
        their own ways since. A house this size, cut up, has a good many walls that don't know what they are for.""",
    "You knock on one. Brick; brick; hollow; brick. It's no use asking a wall which."], home,
    true="There is handwriting under the paint, as there is in any house: sums, and names, and somebody's height.")
story.backdrop(
    "walls; plain inside; wall paint plaster corner skirting; them", ["""Smooth, and without one crack. You knock,
        and it's a moment before the knock comes; and you had supposed that it would come from your side.""",
    """[if unfinished]They have gone thin. You can see the other side through, like the picture on the back of a
    page.[else] You look for a nail hole. In every wall that you ever met there was a nail hole.[end]"""], there,
    true="Sacking, in long seams. It bellies in and out, and there's no wind to do it.")
story.backdrop(
    "floor; bare lino; floorboards floor boards carpet lino ground dust", """It creaks, in places that you know, so
        that you can go from end to end of it without a sound, or else with all of them.""", home,
    true="The nails shine where feet have polished them. The shiniest go from wherever you sleep to wherever she does.")
story.backdrop(
    "floor; bare lino; floorboards floor boards carpet lino ground dust", """There isn't a creak in it. However you
        tread, you make no more noise than something in socks.""", there,
    true="Earth, sprinkled with sawdust to take up the wet.")
story.backdrop(
    "ceiling; high cracked; ceilings roof plaster beam crack norway islands", """It has a crack the shape
        of Norway, that you know every fjord of.""", home, true="A ceiling; and somebody's floor, on which somebody is at this moment putting down his slippers, one, two.")
story.backdrop(
    "ceiling; high cracked; ceilings roof plaster beam lamp crack norway islands", """Up there where the crack should
        be a crack has been drawn. It is a very fair Norway, from memory; but she has left out the islands.""", there,
    true="""There is none. It goes up as a chimney does, and there are hooks in it, a great many, and nothing on them,
        and each of them has been polished.""")
story.backdrop(
    "stairs; worn; stair steps staircase banister banisters step rail rope; them", """Brown, and worn in the middle.
        The fourth and the eleventh talk. The banister has been slid down, in parts, and has the studs to show for what
        was thought of it.""", stairs)
story.backdrop(
    "stairs; worn; stair steps staircase banister banisters step rail rope; them", """You go up counting and
        come down counting, and the two don't agree. They have a strip of red carpet, tacked with black
        thread.""", (*other_stairs, empty_flat, cellar))
story.backdrop(
    "rain; wet heavy; drops drop weather puddle puddles pond", """[if raining]It has been at it since Thursday.
        It has no more in it than when it began, and no less. You have stopped looking up for the end of it.[else]It
        has stopped. It had to, some time.[end]""", (*home, *grounds))
story.backdrop(
    "sky; grey wide; clouds cloud sun moon stars weather air rooks tacks wind", """[if raining]It's the grey of a slate
        that nobody has written on, and it begins at about the chimneys.[else if dark out]There are stars, in no
        order.[else if late]There's a long yellow stripe low down, and rooks going home across it, late, with a good
        deal to say.[else]Big, ordinary, and somebody else's weather going over it.[end]""", grounds)
story.backdrop(
    "sky; blue wide; clouds cloud sun moon stars weather air white rooks tacks wind", """[if unfinished]It has been
        taken down. There's white, where it was, and a few tacks.[else if late]It has been turned down. There is one
        star, and then another, as far from it as the first is from the roof.[else]A very good sky, the blue of a
        plate. There is one cloud, and you watch it for a while, and it is always on the point of becoming
        something.[end]""", other_grounds,
    true="Calico, washed too often. Something has been put away on top of it, and the bulge moves along as you do.")
story.backdrop(
    "washing; wet white; sheets sheet linen line peg pegs row mist", ["""Sheets, double ones. You lift the edge of the
        nearest. It's wet, and cold, and it has been mended in the middle, where it would show least.""",
    """You look for whose they are. In each corner a name has been picked out, and the holes ironed."""],
    (other_orchard, mist), true="Sheets. They mean to be sheets. There are so many, and one of her.")
story.backdrop(
    "trees; tall old; tree branches leaves bushes twigs elder holly ash; them", """Trees: ash, elder, a holly
        that holds its own. You have been up most of them, and down two of them quicker than you meant.""", (drive, garden, lane, kitchen_garden, meadow, well_clearing),
    true="They have known the house since it was a field, and give it another hundred years.")
story.backdrop(
    "other trees; ; tree trees branches", """They are at the back, to be seen from the front. When you walk to
        one side, they turn edge on.""", (other_drive, other_garden), true="Painted slats. Behind each a peg has been driven, and the peg is what is leaning.")
story.backdrop(
    "the house; old big; house building flats flat", """From inside you can't see a house, only rooms. It was one, once, and now it's four flats: yours; the ladies' below; Mr Bobinski's above; and the empty one beside you.""",
    home, true="Under the flats it's still a house. It never was told.")
story.backdrop(
    "the house; old big; house building flats flat", """[if unfinished]It has begun to look like what it was before she
        thought of you.[else]It keeps quiet round you. Houses tick.[end]""", there,
    true="""Hems, and tacking, and pins. It has been let out and taken in, and let out again, over the same chalk
        lines, for somebody shorter, and somebody thinner, and you.""")
story.backdrop(
    "room door; brown inner; door doorway doors knob", "Brown, with a knob. It leads out to where you came in.",
    (bedroom, study, parents_bedroom, bathroom, attic, parlour))
story.backdrop(
    "room door; brown inner; door doorway doors knob", """It stands a little open. All of them do, here; it
        would be hard to say what any of them was for.""", (other_bedroom, other_study, other_parents_bedroom, other_bathroom, other_attic, empty_flat))
story.backdrop(
    "your clothes; odd green school warm; jersey wellingtons wellington boots hood clothes socks name; them", """A
        jersey with ELSIE MAYHEW sewn in the neck, from the school sale; you have often wondered if she misses it. A
        hood that comes down to your nose. The wellingtons are the last of two pairs, green for the left and black for
        the right, and nobody had them before you.[if raining] They have come into their own this week.[end]""",
    (*home, *grounds, *there, *other_grounds), true="Just the same. You're the same all through, it seems. It is worth knowing.")

# Named in passing, or only through the stone: nothing to be looked at for itself.
story.not_a_thing("""coin statue plinth ruler fjord slate gusts pudding king ankles chin knees foot feet foreheads shop
    shops snowballs brook bull parents seaside coffee nail cupboard buckets fiddles diamonds sea penny deer bread head
    scissors gold""")
story.not_a_thing("""pin trough crate map sparrows wings newspaper tray hen hollow hollows spider bones eyelid tank
    weed milk soot plank planks shadow seams ropes teeth glove hairpin sand bees model thumb suitcase peaches handle
    brush neck smudges beetle plait bark chalk poles trestle posts post thimbles legs snail earth hinges roots shelf
    matches candle ruffs cages rafters wheel prints shoes porch burrow barrels dough collar niche arms bellies cobweb
    bundles field peg jar lid city wire radiators aunt certificate web""")
