"""What they wear there, and what else is noticed about the people and places of the first visit."""

from __future__ import annotations

from adderstone.world.verbs import take, touch, wear
from coraline.houses.grounds import other_garden
from coraline.houses.stairs import theatre
from coraline.people import other_bobinski, other_father, other_forcible, other_mother, other_spink
from coraline.spine import story

apron = story.scenery("apron; white starched; apron-strings", """It is ironed. Your mother's has a burn on it in the shape of
        Africa, and here there's the burn as well, only it has been put on with a pencil.""", part_of=other_mother,
                      true="Stitching. It goes all the way through.")
story.scenery("eyes; her other mother's black button; eye; them", """[if cat thrown]One of them is on the rug, and the cat has the
        other.[else]Two buttons, black, with four holes, and the thread goes over and under in a cross. They don't turn. When she
        looks at something it's the rest of her that does it.[end]""", part_of=other_mother,
              true="Buttons. It's what looks out through the holes that you had rather not have seen.")
story.scenery("cardigan; mended brown; elbow", """Your father's, to the life, except that the left elbow has been
        mended. Your father has been going to have that done since you were six.""", part_of=other_father,
              true="A bit of sacking. There is a number stencilled on it.")
story.scenery("spangles; sequins; spangle costume; them", "There are hundreds. Each one is sewn on with a double knot.",
              part_of=other_spink, true="Fish scales, and not washed.")
story.scenery("doll's arms; round china; arms doll", "They bend at the shoulder and the elbow, and nowhere in between.",
              part_of=other_forcible, true="Pasteboard, on pins.")
story.scenery("coat collar; high; collar hook buttons", """The collar is turned up as far as his cheeks. There isn't a
        hook. You looked as carefully as one can without being seen to.""", part_of=other_bobinski,
              true="There's the hook. It had been there all the time, with a neck on it.")
mittens = story.scenery("""lost mittens; wool small child's; mittens mitten string""", """Red wool, darned at one thumb, on a
        string to go through a pair of sleeves. There is a name tape. It has been unpicked.""", at=theatre,
              true="Mittens. They are cold.")
story.scenery("bench wood; slatted; slats wood", "It has been painted, thickly, as though to fill something in.",
              at=other_garden, true="Old wood, and soft with being sat on.")

story.refuse(take(mittens) | wear(mittens) | touch(mittens), """You have your hand half into one. Somebody's hand has been there
    just before. You lay the pair side by side, with the thumbs in.""")

story.not_a_thing("""packet shepherd pyjamas bun compost splinter splash ferns tower butcher knives poodle ticket
        sticks stick packing-case coat-hanger photograph parlour table sawdust napkin strap cap geese doors pinafore
        stocking pages rug knot scales shoulder mushrooms""")
