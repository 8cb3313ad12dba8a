"""Missing: the flat in the evening, with nobody in it, and everything where somebody put it down."""

from __future__ import annotations

from adderstone.world.verbs import (
    climb,
    close,
    eat,
    enter,
    go,
    lock,
    open_,
    pull,
    push,
    sing,
    sleep,
    smell,
    take,
    touch,
    unlock,
    wait,
    wear,
)
from coraline.home.alone import note
from coraline.houses.between import door
from coraline.houses.flat import (
    bed,
    bedroom,
    drawing_room,
    hallway,
    kitchen,
    parents_bed,
    parents_bedroom,
    study,
)
from coraline.people import cat
from coraline.spine import chapter, compass, knows_taken, player, story, time_of_day

missing = chapter.is_("missing")
next_day = chapter.is_("next day")

umbrella = story.scenery(
    "umbrella; wet open your mother's; brolly drips puddle pool",
    """[if chapter is missing]Your mother's, open on
        the hall floor to dry. It is still dripping. There is a pool under it no bigger than a saucer; she can't
        have been home ten minutes.[else]Your mother's, quite dry now. The pool has left a mark the shape of a
        saucer.[end]""",
)
shopping = story.scenery(
    "shopping; paper; bag bags sausages string groceries; them",
    """One bag is unpacked, and the tins have
        been put in order of size. The other is on its side. There are sausages, six; it says so on the paper, in
        pencil. Six is two each.""",
)
hair = story.scenery(
    "black hair; long straight; hairs hair",
    "Longer than your arm, black, and as stiff as thread. You don't pull it out of the keys.",
)
story.scenery(
    "shoes; your mother's wet good; shoe pair; them",
    """[if chapter is missing]Side by side, with the
    toes together, in a little wet. She took them off to come in. Nobody has put them on to go out.[else if chapter
    is next day]They have dried a different shape.[else]Your mother's good pair, which she calls her only vice.[end]""",
    at=parents_bedroom,
)
story.scenery(
    "desk lamp; green your father's; lamp light shade",
    """[if chapter is missing]On. It shines upon the
    keys and half of a sentence.[else if chapter is next day]Still on. It looks ill, by day.[else]It has a green
    shade, and makes him look like a card player who is losing.[end]""",
    at=study,
)
story.scenery(
    "mug; tea cold your father's; tea cup",
    """[if chapter is missing or chapter is next day]Full, and
    exactly as warm as the room.[else]It says BEST BEFORE on it. He had it done.[end]""",
    at=study,
)
story.scenery(
    "pan; iron cold; saucepan matches matchbox match water",
    """[if chapter is missing]An inch of cold
    water, and a match laid ready. Somebody was called away between the one and the other.[else]The big pan. It does
    for sausages, and for dyeing things.[end]""",
    at=kitchen,
)
story.scenery(
    "cardigans; two your father's outer inner brown; cardigan sleeves arms; them",
    """[if chapter is
    missing or chapter is next day]The outer one, over the back of the chair. The inner one he has on, wherever he
    is.[else]He has on two, one over the other, and the elbows have gone in different places, so that between them
    they keep out the cold.[end]""",
    at=study,
)
signs = ((umbrella, hallway), (shopping, kitchen), (hair, study))

story.once("signs of them", when=missing, then=[*(thing.to(where) for thing, where in signs)])
story.once(
    "called",
    """"Mum?" you call. "Dad?" You try it again, in the voice that you keep for having
    broken something.

    Nobody. But they have been here: her umbrella is open on the floor, dripping.""",
    when=missing & player.at(hallway),
)
story.once(
    "the kitchen at seven",
    """The light is on over the table. The shopping has been half put away. There's a
    pan on the cooker with an inch of cold water in it, and beside it the matchbox, open, and one match laid ready
    on top. The pencil lies across the last of the cards.""",
    when=missing & player.at(kitchen),
)
story.once(
    "the study at seven",
    """Your father's lamp is on, and his cardigan hangs round the back of the chair with the arms hanging down: the
        outer one. His tea has not been drunk. You put a finger in it. It's exactly as warm as the finger.

        There is a page in the machine, stopped in the middle of a line; and wound in among the keys a hair, long and
        black. Nobody in this flat has hair like that.""",
    when=missing & player.at(study),
)
story.once(
    "the big bedroom at seven",
    """Your mother's shoes are under the bed, side by side, wet. So she has
    not gone out in them; and she has only the one good pair.""",
    when=missing & player.at(parents_bedroom),
)
story.once(
    "late",
    """The church clock strikes eight. Eight is when you are told to go to bed; you wait to be told.""",
    when=missing & player.at(bedroom),
)
story.once("tidied away", when=chapter.is_("home"), then=[*(thing.away() for thing, _ in signs), note.away()])

story.refuse(
    take(shopping) | eat(shopping),
    [
        "Raw? No. And if you were to cook your two, there'd be four left over to look at.",
        "You eat a slice of bread, dry, standing up, because nobody says to sit.",
    ],
)
story.refuse(take(hair) | pull(hair) | touch(hair), "You don't want it on you.")
story.refuse(
    take(umbrella) | close(umbrella) | push(umbrella),
    "You shake it. It's hers to put away. She has a way of doing it up.",
)
story.refuse(wear(umbrella) | open_(umbrella), "It is open, indoors. That used to be the worst thing you knew of.")
story.refuse(touch(umbrella), "[if chapter is missing]Wet. Cold. Just the way that rain is.[else]Dry.[end]")
story.refuse(smell(shopping), "Sausages and wet paper.")
# Sleep: your bed, or theirs.
NIGHT = [chapter.set("next day"), time_of_day.set("morning")]
WAKES = """

        When you open your eyes it's grey in the window, and there is a weight on your chest, and the weight has yellow
        eyes. The black cat is standing on you with all four feet. When it sees that you are awake it puts out one paw,
        without claws, and lays it on your mouth.

        "Are they back?" you say, round the paw.

        The cat gets down. It goes to the door, and stops there, and looks at you over its shoulder, as your mother
        does at crossings."""
own = sleep | enter(bed) | climb(bed)
story.instead(
    own,
    """You go to bed in your own bed, in your clothes, with the light on. You lie on the side from
    which you can see the door. You are listening for the latch, and while you listen you must have stopped."""
    + WAKES,
    when=missing & player.at(bedroom),
    then=[*NIGHT, cat.to(bedroom)],
)
story.instead(
    sleep | enter(parents_bed) | climb(parents_bed),
    """You get into the big bed, in the middle, where you used to be let when there was thunder. It
    smells of both of them, hers to the left, his to the right. You put an arm out each way. The sheets are cold and
    go on for miles.

    You say good night to the left and good night to the right, so as not to have favourites."""
    + WAKES,
    when=missing & player.at(parents_bedroom),
    then=[*NIGHT, cat.to(parents_bedroom)],
)
story.refuse(
    sleep,
    """[one of]Not here. You'd sooner be in a bed; your own, or the big one.[or]You sit down on the
    floor, and your eyes shut, and open. In bed, then.[cycling]""",
    when=missing,
)
story.refuse(sleep, "You have slept. It didn't help; it only made it tomorrow.", when=next_day)
story.refuse(
    sleep,
    """[one of]It's the middle of the afternoon. You lie on the bed with your boots over the edge,
    for about a minute.[or]You aren't tired; you are only bored, which is the opposite, and lasts longer.[cycling]""",
    when=chapter.is_("rainy day", "alone") & player.at(bedroom),
)
story.refuse(
    sleep,
    """[one of]It's the middle of the afternoon, and this is the middle of the floor.[or]You aren't tired; you are only
    bored, which is the opposite, and lasts longer.[cycling]""",
    when=chapter.is_("rainy day", "alone") & player.at(drawing_room, hallway, kitchen, study, parents_bedroom),
)
story.refuse(
    sleep,
    "Here? You're bored; you aren't a hedgehog.",
    when=chapter.is_("rainy day", "alone"),
)

# Not back through the door tonight, nor in the morning before you know why.
EVENING = """[one of]You go as far as the brown door. It's black in there, now, and the draught has turned: it goes in.
        You are too tired to have a good idea, and this is a place to have one in. They may be back by the morning. You
        should sleep on it.[or]Not tonight. Not tired, and by yourself, and with nobody knowing where you are. Bed
        first.[stopping]"""
CAT_BARS = """[one of]The cat is in front of you before you have crossed the rug. It lies down along the bottom of the
        door, like a bolster, and looks: not at you. It looks back at the hallway.[or]Each time you lift a foot, the
        cat is under it. There's something in the hallway that it wants you to see.[stopping]"""
through = enter(door) | go(compass.east)
touches = open_(door) | unlock(door)
story.refuse(through | touches, EVENING, when=missing & player.at(drawing_room))
kept_from_it = next_day & ~knows_taken & player.at(drawing_room)
story.refuse(through | touches, CAT_BARS, when=kept_from_it)
story.each_turn(
    """The cat comes in past your legs, crosses the rug, which nobody does, and lies down along the
    bottom of the brown door.""",
    when=next_day & player.at(drawing_room) & ~cat.at(drawing_room),
    then=[cat.to(drawing_room)],
    name="the cat bars the way",
)
story.refuse(
    lock(door), "If they should come home that way, they'd find it locked.", when=missing
)
story.instead(
    wait,
    """[one of]You wait. It's the only thing to do that they'd think of telling you.[or]You wait,
    and listen. The flat ticks a bit, as it cools.[or]You wait; nobody comes. You might as well wait in
    bed.[stopping]""",
    when=missing,
)
story.instead(sing, "You sing what your father sings over the washing-up. It needs two.", when=missing | next_day)
