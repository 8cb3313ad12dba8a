"""What there is to look at on the stairs, and behind the other people's doors."""

from __future__ import annotations

from coraline.houses.mirror import house
from coraline.houses.stairs import (
    attic,
    basement,
    cellar,
    empty_flat,
    front_hall,
    landing,
    other_attic,
    other_landing,
    parlour,
    stage,
    theatre,
    top_stair,
    wings,
)
from coraline.spine import story

PAIRS = {
    landing: (
        ("rubber plant; tall dark; plant stand pot leaves leaf goldfish",
         """It has been given tea, coffee, and once a whole goldfish. It has eleven leaves, and a name, but only you
         know it.""",
         """It's glossy, and every leaf is turned to you. You scratch one with a nail. It's green right through, like
         wax."""),
        ("skylight; dirty; light bulb sky",
         "A square of sky, when the leaves blow off it.[if raining] Today it is a square of drumming.[end]",
         "A square of blue, evenly coloured, with a rim of white where the colour did not reach."),
    ),
    top_stair: (
        ("Mr Bobinski's door; brown attic; door bolts bolt",
         "Three bolts, which he draws one after the other so that the mice may have time to sit down.",
         "It has no bolts, and no handle on the inside. Whoever needs to get out of there does not use it."),
        ("music; tiny faint loud; tune handle watch",
         "Oompah, at the loudness of a watch. One of them, he says, comes in late on purpose, to annoy the others.",
         "It goes round and round, and at one place in it there is a hole, where you could put your name."),
    ),
    attic: (
        ("posters; old circus; poster circuses bills cannon horses tigers woman man wallpaper ships; them",
         """Tigers, a woman on two horses, a man going into a cannon. In one of them, very young, is Mr Bobinski, being
         the cannon.""",
         """THE CIRCUS, they say. TONIGHT. They all say it, and they have been on the wall so long that they have gone
         brown."""),
        ("table; wobbly ring sawdust; circus plate barrel hoop groove",
         """The ring is a hoop off a barrel, floored with clean sawdust. In the middle lies a hat, for something with a
         head like a pea.""",
         "The sawdust has been run on till it's powder. Round the outside is a groove that you could lay your arm in."),
    ),
    front_hall: (
        ("tiles; black white; tile chessboard mat cards card clay; them",
         """If you tread only on the black ones, the loose one says clop. If you tread only on the white ones, you are
         late.""",
         "White and black. You start to go by the black ones, and find that they lead somewhere: away from the door."),
        ("letter table; marble; table letters letter post postcard envelope bills list",
         """Two bills, a seed list, and a postcard to people who moved away. It is from the seaside. They'll never know
         that it was fine.""",
         "One letter, and it's for you. There is nothing in the envelope. It has been sealed from the inside."),
        ("bells; brass row; bell names picture mouse",
         "Four bells. Yours says JONES, in your father's best printing. The top one is a picture of a mouse.",
         "Four bells, and they all say YOU."),
        ("umbrella stand; brass; umbrellas umbrella handle stick duck",
         "One umbrella, black, with a duck's head for a handle. Nobody has ever been seen with it, but it moves about.",
         "Seven, furled. You try to open the nearest. It's a stick, painted in folds."),
        ("big front door; heavy; door fanlight",
         """You need your shoulder for it. Over it is a coloured fanlight with one red pane, through which the drive is
         always on fire.""",
         "It opens before you get your shoulder to it. All the panes in the fanlight are red."),
    ),
    basement: (
        ("pipes; hot knocking red; lamps lamp wallpaper pipe paper; them",
         "They knock: twice for hot, once for the people in the middle flat. You have knocked back, and got an answer.",
         "Little lamps, with red shades. They dip when you come to them, as people do when something is carried past."),
        ("doors; pair parlour flat; door cards card bill",
         "MISS A. SPINK, says the one. MISS M. FORCIBLE, says the bigger, in larger letters, and has been added to.",
         """[if the theatre has gone]It has all gone: doors, bill, and to-night.[else]TO-NIGHT AND EVERY NIGHT, says the bill. It
         doesn't say what. Where the price should be there is a drawing of a needle.[end]"""),
        ("bicycles; old two; bicycle basket carpet dents; them",
         "Two, with baskets, locked to each other. They went to Brighton once, and had words.",
         "There's a strip of carpet where the bicycles should be, with two long dents in it."),
    ),
}
for _room, _details in PAIRS.items():
    for _vocabulary, _here, _there in _details:
        house.scenery(_room, _vocabulary, _here, _there)

landing.detail("bell card; blank small; card", "It's where a name would go. It has gone yellow waiting.")
other_landing.detail("welcome card; small; card", """[if the empty flat has gone]It has gone, and left the pin.[else]WELCOME, in a round, black,
    careful hand. You look at it sideways, and the letters have been sewn.[end]""")

# The empty flat's door, from both landings.
landing_door, other_landing_door = house.scenery(
    landing, "empty flat's door; next east; door bell letterbox letter box window",
    """Brown, like yours, and nobody has ever banged it. Through the letter box you can see bare boards, and the back
        of the house in a far window. There is no other child there. You did once ask.""",
    """[if the empty flat has gone]There isn't one, now. There is the mat that it had.[else]Brown, like yours, and ajar. There is a line of dark down the edge of it as thick as a finger. It smells like the
    inside of a workbasket.[if unfinished] It was shut a moment ago; you would take your oath on it.[end][end]""",
    true="""A door, with rooms behind it. In one of them a square of light has come in and is sitting on the floor.""",
    true_there="It is scored on the inner side, low down, by someone without tools.")

attic_bed = story.scenery("iron bed; his made; parcel blanket blankets shelf comb elephant jars jar jam photograph", """The
    blanket is folded so square that it has corners. On the shelf above it are a comb for the moustache, a
    photograph of an elephant, and jam jars, each tuned to a note.""",
                          at=attic)
attic.detail("little hat; ; hat", "Black, and brushed, with a brim as wide as a farthing.")
barrel_organ = story.scenery(
    "barrel organ; painted; organ handle tune music mangle sheets", """A barrel organ, gilt and cream, with a handle that goes
        round with nobody at it. On the front are carved three children dancing. They've no faces, only the smooth
        places left for them.""",
    at=other_attic, true="""A mangle, for wringing sheets. What goes through it, round and round and flat, isn't
        sheets; and what comes out at the other side is the tune.""")
hats = story.scenery(
    "hats; little black; heap hat; them", """Top hats, bowlers, a fez, no bigger than egg cups. None of them stays
        where it is: each time that you look at the heap, another is on top.""", at=other_attic,
    true="""Thimbles.[if hunting and green soul is gone and not organ stopped] Under one of them something is
        shining, green, round the rim; but they will not keep still.[end]""")

story.details(parlour, {
    "photographs; signed framed; photograph pictures picture frames walls feathers buxton margate; them": """"To April, from her Miriam,
        Margate." "To Miriam, from her April, in spite of Margate." In each of them somebody has drawn a moustache,
        with one hair.""",
    "armchairs; two deep; armchair chairs chair seat; them": """They have been sat in so long that each has taken the
        shape of its lady, and can be taken for her when she's out of the room.""",
    "gas fire; popping; fire heater": """It pops. The middle bar doesn't light, and the dogs have divided up the rest
        between them by seniority.""",
    "tea things; china brown hat; teapot tray pot stool box hatbox things houses; them": """The pot is brown, the cups are
        from four different boarding houses, and the biscuits have been counted, from the floor, by dogs.""",
})
plush = theatre.detail(
    "gilt; red painted; plush chandelier gold ceiling cherubs", """Cherubs hold the ceiling up. They've been given
        button eyes, and somebody must have gone up there to do it.""",
    true="""Snail tracks, criss-cross, and clay. Something up there with a lot of legs lets itself down an inch, and
        waits.""")
footlights = story.scenery(
    "footlights; row gold third grey; footlight lights flames flame light; them", """Nine little gas flames behind
        tin shells. They burn straight up, and one of them bends when you breathe.""", at=(theatre, stage),
    true="""[if grey soul is gone]Eight of the flames are paint. The third along is grey, and it is burning, and it has
        been all this time.[else]Nine dabs of yellow paint.[end]""")
story.details(stage, {
    "painted garden; canvas; backcloth house roses scenery face lawn windows window": """It's your own house, with the
        lawn in front, done from memory, and hardly a window out of place. At one of its windows there is a small face,
        in two strokes.""",
    "chalk crosses; white; cross chalk marks; them": """One for each of them, and a third, down at the front, in the
        best of the light. It has been freshly chalked. The feet would be about your size.""",
})
wings.detail("canvas flats; stencilled; flat canvas scenery back dust rain window footprints prints floor", """You tip
    one out from the wall. On its front is your kitchen window, with the rain in it, nearly right. You let it go
    back.""")
rope = wings.detail(
    "rope; thick curtain; cleat knot figure", """Brown, hairy, and as thick as your wrist, made fast in a figure of
        eight. Far overhead it holds up something heavy that has been waiting a long time to come down.""",
    true="Rope, all the way up. You look at it with the stone, and without, and with.")
story.details(empty_flat, {
    "cuttings; brown green; strips strip pieces piece scraps drawer ship bath hallway; them": """She has cut them out
        with a sharp pair of scissors and a bad memory. There's a piece of ship. There is a whole drawer, flat, like a
        pressed flower.""",
    "lath; bare unpapered; laths plaster wall": """Thin strips, and between them dark, and in the dark now and then a
        thread drawn tight. When you put your foot down, it is let out by an inch.""",
    "trapdoor; open; trap hatch hinge spoon stair": """A square of floor on a hinge, propped open with a wooden spoon.
        The stair under it goes down further than to your neighbours.""",
})
story.details(cellar, {
    "half bath; crooked; things bath door edge half hem; them": """There is something about the half-bath that you don't
        like. It has been finished off, neatly, with a hem.""",
    "nearly a cat; unfinished cloth; whiskers back blanket face shoulders": """The face is good. She gave up at the
        shoulders. Someone has put a scrap of blanket round what there is.""",
    """soft floor; ; ground underfoot clippings wool cloth snippets ends thread path mark marks bricks""": """Ends of
        thread, and snippets of everything: school grey, brown carpet, a bit of blue with the selvedge on. A path has
        been trodden in it, round and round by the wall, and wool has come off on the bricks there, at the height of a
        shoulder.""",
})
other_landing.detail("doormat; ; mat welcome", """It says WELCOME HOME. The fibres are all black, and they lie towards
    the flat.""")
parlour.detail("parlour window; basement barred; window curtains bars drive", """It is level with the drive, so that it
    shows only feet. They know everyone in the house by them, and think the less of your father for his.""")
theatre.detail("theatre doors; double padded; doors door", "They swing to behind you, without a sound, and have no handles on this side. They do give when you push.")
cellar.detail("trapdoor; square; hatch trap hole way", "[if unfinished and not found the red soul]It's down. There is a thread of light along three sides of it.[else]A square of the room above, at the top of the stair. It's the wrong way to be looking at a floor.[end]")
house.scenery(attic, "attic window; small round; window pane sill biscuit crumb fork gutter", """It is round, like a
        ship's, and looks out along the gutter. A crumb of biscuit has been left on the sill with a fork.""", """It is round, and black, and where the view should be there's a man in a coat, looking out. No;
        that is the reflection. It would have to be.""")
