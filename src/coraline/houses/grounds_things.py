"""What there is to look at out of doors."""

from __future__ import annotations

from coraline.houses.grounds import (
    deep_wood,
    drive,
    garden,
    kitchen_garden,
    lane,
    meadow,
    mist,
    orchard,
    other_garden,
    drying_green,
    well_clearing,
    wood,
)
from coraline.houses.mirror import house
from coraline.spine import story

PAIRS = {
    drive: (
        ("gravel; weedy; weeds stones ground root rut van",
         "Groundsel, mostly. There's a rut down the middle where the removal van was, the day that you came.",
         "All the stones are one size. You pick one up. It has a root."),
        ("house; old tall; front building windows chimneys chimney roof curtain curtains pencil floor; it",
         """It's a big old house that has been told it is four small ones. There are two windows that you have never
         been able to find from the inside.""",
         """Each window has a light in it, and a curtain, and a shape. You move, and the shapes move.[if unfinished]
        The top floor is a pencil line.[end]"""),
        ("gateposts; two tall; posts post gate pineapple; them",
         "On one sits a stone pineapple. The other has the place for it. The pineapple looks as if it minded.",
         "Two posts and two pineapples. You put your thumbnail to one of them, and it's soap."),
        ("laurels; dark; laurel bushes hedge leaves carpet; them",
         "Wet, dark, and hollow in the middle, where there's a room that you know of, with a carpet of leaves.",
         "There is no way in. Behind the leaves are leaves; it is hedge all through."),
    ),
    garden: (
        ("lawn; combed rough; grass moss cloth croquet daisies hoops blade blades",
         "It's moss, daisies, and the hoops of a croquet set that gave up. A line goes across it, where a cat goes.",
         "Each blade has been laid beside the next one. Where you have walked, they are getting up again."),
        ("bird bath; slanting; bird birdbath water sparrows thrush eye beak",
         "It has been on a slant since before anybody. The sparrows sit at the shallow end.",
         """A thrush, with its beak a half an inch from the water. You wait, to let it drink. The water has dust on it,
         and so has the eye."""),
        ("topiary; laurel clipped; laurels shapes hand hands hedge peacock teapot gap; them",
         "That was a peacock, and that was a teapot. It's a matter of knowing where to stand, and of wanting to.",
         "Hands. The gaps between the fingers are clipped so fine that when there is a wind they ought to move."),
        ("flowers; small yellow; flower faces beds gutter petals rings; them",
         "Something yellow has come up by itself, in the gutter, where no one can have meant it.",
         "They have a good many petals, in rings, and four small holes in the middle of each. They follow you round."),
    ),
    orchard: (
        ("""apple trees; old leaning; tree bark boughs branches trunks grass sticks poles pole rows wall crack bees;
            them""",
         "You know which bear, and which can be climbed, and which of those can be got down from.",
         """You put your hand on the first, and it's a tree. You put your hand on the third, and it is smooth, and
         rings, like a jar."""),
        ("apples; small sour; apple fruit snail cheek stalk leaf; them",
         "They're the sort that dry your teeth. One has a hole, and somebody looks out of it, and goes in again.",
         "Each has one leaf on its stalk, one red cheek, and one brown spot, in the same place."),
        ("swing; broken; seat ropes rope",
         "Two ropes, and no seat. Whoever it was for got too big for it.",
         "It has a new red seat. It goes forward, and back, forward, and back, at just the height for you to get on."),
    ),
}
for _room, _details in PAIRS.items():
    for _vocabulary, _here, _there in _details:
        house.scenery(_room, _vocabulary, _here, _there)

bench = garden.detail("bench; mossy; seat moss arm year penknife", """It's chiefly moss. Someone
    has cut BORED in the arm, with a good penknife, and the year, which was ninety years ago.""", true="There is room on it for one more; there always was.")
story.details(lane, {
    "post box; red; box postbox letters notice snail": """Small, red, and let into the wall, with the letters of a king
        who has been dead for years. A snail is eating the notice of collection times.""",
    "road; far; lorry lorries traffic": "It comes from somewhere, and goes past, and goes somewhere else.",
    "bank; grassy; primroses wall": "There is a good deal going on in it, all of it small. You have a den there, for one.",
})
story.details(drying_green, {
    """roller; iron heavy; handle birch tree""": """It can't ever be moved now. The tree has it by the handle, like an aunt
        with a child by the wrist.""",
    "wire fence; rusty; fence wire posts netting": "Rust, in diamonds. There are four places where it has been got through, and you are too big for three.",
    """nettles; tall; nettle dock; them""": "Shoulder-high. There's a dock leaf for every one of them, somewhere, people say, and never say where.",
})
story.details(kitchen_garden, {
    "bean poles; dry; wigwam poles beans bean; them": """You shake one. It sounds like people waiting for something to
        start.""",
    "glass frames; broken; frames frame panes glass; them": """Somebody has put a stone through nearly all of them;
        several people, over a long time. You did only the one.""",
    "water butt; green; butt barrel lid": """There's a smell of pond. You lift the lid, and look in, and someone dark
        looks up; you each put out your tongue.""",
    "rhubarb; huge; leaves leaf plant stalks": "The leaves are big enough to wear. They are poison, the stalks are pudding, and it's all one plant.",
    "brick walls; four warm; wall bricks brick pear tree; them": "They keep the wind out. A pear has been nailed along one by its arms.",
})
story.details(meadow, {
    "long grass; high; grass seeds": "It has seeds that go up your sleeve and can only travel one way.",
    "path; narrow; track": "It's as wide as one of your feet. Nobody else can have been along it, or it would be wider.",
    "broken wall; ; wall gap gate wire": "Something big once leaned there, and it has been a gate ever since.",
})
story.details(wood, {
    "birches; thin white; birch trees tree; them": "Bark comes off them in strips, like paper that nobody has thought what to put on.",
    "board; painted; notice sign well": "MIND THE WELL. It is in good black letters, with a drip from the W that goes all the way down.",
    "sagging wire; ; wire strand sheep wool": "It has stopped a lot of sheep, by the look, and each has left something to say so.",
    "bramble; thick; brambles thorns": "It grabs. It's done by having no sense of who you are.",
})
story.details(deep_wood, {
    "fallen beech; great; tree beech trunk": "It has been down so long that other trees are standing on it.",
    "ivy; dark; leaves trunks trees": "It goes up every trunk, hand over hand.",
    "line of stones; flat set; water track leaf path; them": """Flat ones, one step apart; one of your steps.
        They have dips in them, and in each dip stands an inch of water with a leaf on it.""",
})
well_clearing.detail("turf; short green; grass ring trees path stones rabbits", """Short, thick, and green, right up to
        the stones. Rabbits leave it like that. They don't go over the rim.""")
well_clearing.detail("bird; black; blackbird", "[if hand gone]It's telling everyone. It can't have understood it, but it has the main point.[else]There isn't one. You'd expect one.[end]")

other_garden.detail("hedge; flat; gap edge", """Leaves, small and close, in cross stitch. There is a place where the
        green doesn't match.""")

wood.detail("track; narrow; path", "Deer made it, or children. It is just wide enough for one who's looking where he goes.")
mist.detail("darker place; dark far; trees shape shadow", """It's darker there, or else you've been looking at it. You
        look somewhere else, and it's darker there.""")
