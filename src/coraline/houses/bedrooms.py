"""Your bedroom, your parents', and the bathroom."""

from __future__ import annotations

from adderstone.world.verbs import close, look_under, open_, take, touch
from coraline.houses.hall import hallway
from coraline.houses.mirror import house
from coraline.spine import story

bedroom, other_bedroom = house.room(
    "Bedroom",
    """Your bedroom is at the cold end of the flat, with a bed, a toy box that you are too old for and go on using, and
    wallpaper covered in ships. They all sail the same way, left, towards the door. From the window you can see [if
    raining]rain, and behind it the garden, dissolving[else if dark out]your own face, and through it the
    garden[else]the garden, and whoever happens to be crossing it[end]. The hallway is east.[if left alone] It is so
    quiet that you can hear your own wellingtons.[end]""",
    """The bedroom is at the warm end of the flat, with a bed, a toy box that you are not at all too old for, and
    wallpaper covered in ships. They all sail the same way, right, towards the bed. From the window you can see [if the
    grounds has gone]nothing, with a sill[else if unfinished]as much of a garden as has been left[else]a garden, with
    nobody crossing it[end]. The hallway is west.[if chapter is first visit] The blankets have been turned down, and a new
    pullover is waiting on the chair.[end] [if unfinished] The ships have struck their sails.[end]""",
    west_of=hallway,
    true="""The same room. Under the ships you can see other paper: roses, and under them stripes, and under the stripes
        somebody has written on the plaster, very small, SNOWED IN, DAY 4, HOORAY.""",
    true_there="""A box, papered on the inside. The ships are moths, laid flat, each with a pin through it. Four of the
        floorboards are a different colour, in an oblong, where some other child's bed stood before yours; and an
        oblong beside that; and another.""")

bed, other_bed = house.supporter(
    bedroom, "bed; my own narrow; blankets pillow quilt mattress sheets leg paperback fluff",
    """It sags in the middle, in the shape of you, and one leg stands on a paperback. Beneath are a slipper, a plate,
    and a kind of grey wool that makes itself.""",
    """It is made so tightly that a coin would bounce. The pillow is as smooth as an egg. You look underneath; there is
    a slipper there, and not one speck of fluff, and the slipper is the left one, too.""",
    true="It sags. In the sag, like warmth left in a cup, lies every morning that you did not want to get up.",
    true_there="A trough, the sort that animals are fed from, lined with something to keep you comfortable.")

story.refuse(look_under(bed), """You lie down flat. A slipper, whose friend is elsewhere; a plate, with a crust that you
    were going to come back to; and grey wool, which wasn't here on Sunday.""")
story.refuse(look_under(other_bed), """One slipper, for the left foot. It points out. Somebody got in under there
        backwards.""")
slipper, other_slipper = house.scenery(
    bedroom, "slipper; tartan; slippers",
    "Tartan, with a bobble, for the right foot. You have looked for the other one in all the places but one.",
    "Tartan, for the left foot. It isn't your other one; your other one has been chewed.")
old_plate = bedroom.detail(
    "plate; crusty; crust toast crumbs", """It has a crust on it in the shape of Wales. You were saving it, and then it
    was Thursday.""")
grey_wool = bedroom.detail("grey wool; soft; dust", """It isn't off anything. It just comes, a little every night, as if
    the bed were knitting.""")

toy_box = story.container(
    """toy box; painted wooden; chest toybox toys lid initials""", """A wooden chest painted with
        somebody else's initials. In it are a bear with no views, half a farm, a puzzle of a cathedral with one piece
        gone, the piece that everyone looks at first.""", at=bedroom,
    true="The bear is looking at you with such steady good will that you have to put the stone down.")
bear = bedroom.detail("bear; old one-eyed; teddy bears eye", """He has one eye, and a darn. He came with you from the last
    house, sitting in front, and was sick.""")
farm = bedroom.detail("half a farm; tin; farm farmyard cows cow pig barn wife", """Six cows, half a pig, and a farmer's wife who
    has been left to run it. The barn went to a jumble sale by mistake.""")
puzzle = bedroom.detail("puzzle; jigsaw; cathedral piece pieces gap bishop", """Five hundred pieces, of which there are four
    hundred and ninety-nine. Where the gap comes there is a bishop, from the neck down.""")
other_toy_box = story.container(
    "other toy box; painted wooden; chest toybox toys lid", """A wooden chest painted with your initials, the paint
        hardly dry. There is a bear's worth of growling in it, and something small keeps bumping the underside of the
        lid, like a bluebottle at a window.""", at=other_bedroom,
    true="""A crate. What is in it has wings, since she had wings by her: moths', and a bat's, and one pair that she
        made from a map.""")

fly = bedroom.detail("fly; damp; flies wings", """[if raining]It is drying one wing at a time. You have a good deal in
    common.[else]It has gone out again, to see people.[end]""")

for _vocabulary, _here, _there in (
    ("wallpaper; ship blue; ships ship paper corner sails deck figure roses moths",
     """Three-masted ships, four hundred or so, all going left. By the bed a corner has come unstuck, and you have
     helped it, and are going to be spoken to about it some day.""",
     """Three-masted ships, all going right. There's no loose corner. You look closely at the nearest: on the deck
     stands a small black figure, with its hand up to its eyes, looking at you."""),
    ("bedroom window; ; window sill glass pane garden lawn bench grass face catch",
     """The catch is stiff. [if raining]On the sill lies a fly that came in to be out of the wet. The garden's
     down there somewhere.[else]Below are the lawn, the bench, and a line across the grass where a cat goes.[end]""",
     """[if the grounds has gone]You put your hand to the glass. Something on the other side, no warmer, puts its hand
     to yours.[else]The catch moves like butter, and the window does not open. Below is a lawn, combed.[end]"""),
):
    house.scenery(bedroom, _vocabulary, _here, _there)
new_pullover = other_bedroom.detail("new pullover; folded spare; pullover chair neck name tape", """It's just your size. It has your own name
    in the neck, in black thread, in letters that nobody could unpick. You leave it where it is.""")

parents_bedroom, other_parents_bedroom = house.room(
    "Big Bedroom",
    """Your parents' bedroom has the good carpet and the big bed, which has a dip on each side and a ridge between them
        where you used to lie. On the dressing table are an alarm clock, ten minutes fast, and a tin of buttons. The
        wardrobe doesn't shut. [if left alone]The bed is made. They have not been in it. [else if dark out]The bed is
        waiting for two people, and knows which of them will be late. [end]One knocks, in here. The hallway is
        northeast.""",
    """The big bedroom has the good carpet and the big bed, which has no dip on either side, and no ridge. On the
    dressing table are an alarm clock, exactly right, and a tin of buttons. The wardrobe is shut. There is no dust and
    nothing lying about. It's a bedroom as they have them in shops, and nobody has ever been asleep in it.[if
    unfinished] The carpet stops short of the far wall.[end] One need not knock. The hallway is northwest.""",
    southwest_of=hallway,
    true="""The same room, early, some Sunday: a tray, and three people's feet under one blanket, and newspaper all
        over. The light is coming in the colour of tea. Then it's the room.""",
    true_there="""There is no bed. There is a flat stone, and beside it a hollow in the dirt such as a hen makes:
        round, and pressed smooth by something that turns about and about before it lies down.""")

parents_bed, other_parents_bed = house.supporter(
    parents_bedroom, "big bed; parents' double; blankets pillows quilt eiderdown crumbs pencil ridge dip",
    """His side has crumbs and hers has a pencil. [if left alone]The pillows are cold, and smell of them.[else]There is
    a ridge up the middle that used to be yours, for bad dreams.[end]""",
    "You press the eiderdown, and it comes up again, slowly, until there is no sign that you were ever there.",
    true_there="A flat stone. It has never been warm.")

for _vocabulary, _here, _there in (
    ("button tin; biscuit; tin buttons button anchor duck cards card pair",
     """Every button that ever came off anything: leather knots, glass ones, an anchor, a duck. When you were small you
     were let to sort them, which took whole afternoons. No two match.""",
     """Black ones. All one size, all polished, sewn to cards in pairs. You stop counting the cards. On the last is a
     pair already threaded."""),
    ("alarm clock; loud ticking; ; it",
     "It's kept ten minutes fast, so that nobody is late, and everybody knows it is, so that everybody is.",
     "It's exactly right, and it makes no noise. The second hand goes round like something swimming."),
    ("dressing table; ; dresser drawer",
     """A hairbrush with her hair in it, a bottle of scent for weddings, three hairpins, a shopping list: string,
     bread, something for C.""",
     """A hairbrush. You look for the hair in it, and there is none. There is a card of hairs beside it, black, sorted
        by length."""),
    ("wardrobe; big; door dresses suits hook hooks coats",
     """It never shuts, because of the winter coats, the tennis racquet, and a parcel that you are not to know about
     until your birthday.""",
     """You open it. Two dresses, two suits, and then hook after hook going back and back, with nothing on them, into
     the dark."""),
):
    house.scenery(parents_bedroom, _vocabulary, _here, _there)

bathroom, other_bathroom = house.room(
    "Bathroom",
    """The bathroom is green and echoes. There is a bath on three iron paws and a brick, a basin with three toothbrushes
    in a mug, and a frosted window that makes a ghost of the drainpipe. The geyser over the bath clears its throat
    from time to time.[if raining] It is about as wet in here as out.[end][if left alone] The toothbrushes are dry.[end]
    The hallway is southeast.""",
    """The bathroom is green and doesn't echo. There is a bath on four iron paws, a basin with three toothbrushes in a
    mug, and a frosted window that something has just stepped back from. The geyser over the bath purrs. The bath has
    been run, and the water is up to the brim and as flat as a lid.[if unfinished] There is a skin on it.[end] The
    hallway is southwest.""",
    northwest_of=hallway,
    true="""The same bathroom. There is a tide-mark round the bath at the depth that you are allowed, and above it,
        fainter, all the depths that you were allowed before.""",
    true_there="""A tank, with weed on it. The toothbrushes are bones, small ones, with bristles set in the ends.
        Through the window there is a brown light, the colour that comes through an eyelid.""")

for _vocabulary, _here, _there in (
    ("bath; iron green; paws paw feet water bathtub claws skin",
     """Three paws, with claws, and where the fourth should be a brick. You have always supposed that the paw went off
     on its own account.""",
     """All four paws, and they're flexed. The water's hot. It comes up to the edge, and it doesn't have you in it when
        you look."""),
    ("toothbrushes; tooth three; toothbrush brush shelf; them",
     "Red, blue, and yellow. Yours is the one that looks as though it has been used for cleaning a bicycle.",
     "Red, blue, and yellow, never used. Behind them, on the shelf, there are three more, worn out, and smaller."),
    ("basin; white; taps tap plug ring chain",
     "Hot to the left, if you wait. There is a ring round it at about the level of your father's shaving.",
     "Both taps say HOT. The plug is on a chain, and the chain has been polished link by link."),
    ("basin mirror; bathroom shaving; mirror glass cabinet fringe reflection",
     "It is hung at your father's height, so that you know yourself mainly by your fringe.",
     "It has been hung at your height. Nobody else's chin would be in it at all."),
    ("frosted window; ; window glass ghost drainpipe pipe",
     "You can't see out. Nobody can see in. You have gone round and stood on the coal bunker, to check.",
     """It's frosted, and something stands behind it, narrow, keeping still. The drainpipe. It was on the other side,
        before."""),
    ("geyser; gas; heater drum flame",
     """A copper drum with a small blue flame that you can see through a hole, watching you. It goes WHUMP when it's
     least wanted.""",
     """A copper drum. You put your ear to it. It sounds like a cat, if a cat had been taught to purr by someone who
     had never met one."""),
):
    house.scenery(bathroom, _vocabulary, _here, _there)

story.refuse(open_(toy_box) | close(toy_box), """It has no lid. It used to have one, until there was snow, and a hill,
    and no sledge.""")
parcel = parents_bedroom.detail("parcel; brown birthday; paper string wheel bicycle", """Brown paper, and a good deal of string, tied by your
    father, who wrote the instructions. It isn't the right shape for a bicycle. It's the right shape for one wheel of one.""")
story.refuse(open_(parcel) | take(parcel) | touch(parcel), """You feel it through the paper: something that gives; something that
    doesn't. You put it back with the knot to the left. It was to the left.""")
