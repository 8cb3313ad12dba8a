"""The key on its ledge: too high for you, and not for you on a chair."""

from __future__ import annotations

from adderstone.world.verbs import (
    climb,
    dance,
    drop,
    enter,
    exit_,
    give,
    go,
    jump,
    look_under,
    pull,
    push,
    put_in,
    put_on,
    search,
    sleep,
    take,
    throw,
    turn_,
)
from coraline.houses.flat import kitchen, kitchen_chair, kitchen_table, ledge
from coraline.people import mother
from coraline.spine import chapter, compass, player, story
from coraline.things import key, stone

watched = story.fact("your mother is watching", mother.at(kitchen))
chair_moved = story.flag("the chair is under the ledge")
on_chair = story.flag("standing on the chair")
story.once("the chair is put back", when=chapter.is_("home"), then=[chair_moved.clear()])
key_up = key.on(ledge)
story.scenery("dead wasp; crisp; insect", "It died of waiting.", on=ledge)
moves = push(kitchen_chair) | pull(kitchen_chair) | take(kitchen_chair) | turn_(kitchen_chair)
stands = climb(kitchen_chair) | enter(kitchen_chair)

MOTHER = """[one of]"Feet," says your mother. She hasn't looked up. "Chairs are for sitting, Coraline, and that one
    is for sitting quietly."[or]"No climbing," says your mother. "I've done F. Falls, see Foolishness."[or]Your
    mother puts one hand on the chair, and goes on reading.[stopping]"""
story.refuse(
    enter(kitchen_chair),
    "You sit on the end of the table's time, and swing your feet, until you're told.",
    when=chapter.is_("home", "hand", "last day"),
)
story.refuse(moves | stands, MOTHER, when=watched)
story.refuse(
    climb(kitchen_table) | enter(kitchen_table), "There are six hundred pages of drains on it, in order.", when=watched
)
story.refuse(
    climb(kitchen_table) | enter(kitchen_table),
    """You could stand on the table; but the meter would still be up by the door, and the table, which took four men,
        is over here.""",
)

story.refuse(moves, "You would have to get down first.", when=on_chair)
story.refuse(
    moves,
    "It's there already: under the ledge, with its back to the wall. It wants standing on.",
    when=chair_moved,
)
story.instead(
    moves,
    """It's too heavy to carry. You walk it across the lino on two legs at a time, like somebody drunk, and leave it by
        the door, under the ledge. Nobody says "Feet." """,
    then=[chair_moved.set()],
)
story.refuse(stands, "You are up on it already.", when=on_chair)
story.instead(
    stands,
    """You climb up. It is the steady chair. [if old black key on ledge]The ledge comes level with your eyes: the
        meter, two shillings, a wasp that died of waiting, and the key.[else]The ledge comes level with your eyes: the
        meter, two shillings, a wasp, and the shape of a key in the dust.[end]""",
    when=chair_moved,
    then=[on_chair.set()],
)
story.refuse(
    stands,
    """You stand on the chair, at the table. You are as tall as your father, and could touch the lamp. The
        ledge is over there, though, by the door, and the chair is not. You get down.""",
)

story.refuse(
    take(key),
    """[one of]You reach up for the key. "Whatever that is," says your mother, "no." And she
    isn't even facing you.[or]Not while your mother is under it; and without a chair, not at all.[stopping]""",
    when=key_up & watched,
)
story.instead(
    take(key),
    """You close your fingers on the key. It's so cold that for a moment it seems to take hold
    of you.""",
    when=key_up & on_chair,
    then=[key.to(player)],
)
story.instead(
    take(key),
    """You climb on the chair, and feel along the ledge behind the meter, past something crisp that was once a wasp.
        Then your fingers close on the key. It's so cold that for a moment it seems to take hold of you.""",
    when=key_up & chair_moved,
    then=[key.to(player), on_chair.set()],
)
story.refuse(
    take(key),
    """[one of]You stand against the wall with one arm up, on the tips of your wellingtons. The ledge is a foot and a
        half above your longest finger.[or]You jump for it, and your fingers brush the air under the ledge. You aren't
        tall enough, or you aren't standing on enough.[or]It's too high. It would not be too high for somebody on a
        chair.[stopping]""",
    when=key_up,
)
story.refuse(
    jump(),
    """"Our floor is somebody's ceiling," says your mother, who has an entry for it.""",
    when=player.at(kitchen) & watched,
)
story.refuse(
    jump(),
    """You jump. For a moment you and the ledge are nearly of a height. A chair would hold you there
    longer.""",
    when=player.at(kitchen) & key_up & ~on_chair,
)
story.refuse(jump() | dance(), "Not on a chair.", when=on_chair)
story.refuse(
    climb(ledge) | enter(ledge) | search(ledge) | look_under(ledge),
    """It's far above your head. You would
    need something to stand on, and nobody there to say "Feet." """,
    when=~on_chair,
)
story.refuse(
    throw(None, (key, ledge)),
    """You take aim, and think it over. If you knock the key down at the front, well and good. If you knock it down at
        the back, it's behind the gas until the house falls down.""",
)
story.refuse(
    put_on(None, ledge) | put_in(None, ledge),
    "People put things on that ledge so that you won't have them. It seems foolish to help.",
)
story.instead(exit_, "You get down from the chair.", when=on_chair, then=[on_chair.clear()])
story.instead(go(compass.down), "You get down from the chair.", when=on_chair, then=[on_chair.clear()])
story.after(go, then=[on_chair.clear()])
story.refuse(sleep, "Not standing on a chair. Horses do it, but they have more legs.", when=on_chair)

get_down = story.verb(
    "get down", "get down", "come down", "step down", "get off", "get off chair/table", "get off the chair"
)
story.instead(get_down, "You get down from the chair.", when=on_chair, then=[on_chair.clear()])
story.refuse(get_down, "You are down already. It's been that sort of a day.")

# Neither is to be mislaid by accident in a place that will not be there later.
story.refuse(
    give(key), "You close your hand on it. It is the only one.", when=chapter.is_("alone", "missing", "next day")
)
story.refuse(
    give(stone),
    "It was given to you to keep. You put it back in your pocket.",
    when=chapter.is_("rainy day", "alone", "missing", "next day"),
)
story.refuse(
    drop(key) | throw(key), "You would sooner know where it is.", when=chapter.is_("missing", "next day")
)
