"""The study: a desk, a typewriter, and a great many books about other things."""

from __future__ import annotations

from coraline.houses.hall import hallway
from coraline.houses.mirror import house

study, other_study = house.room(
    "Study",
    """The study is a cupboard that was promoted. There is a desk with a typewriter on it, an arm's length from a wall
    of books, and a basket of paper balls, each of which was a good idea this morning. The window looks on a drainpipe.
    [if chapter is rainy day]The drainpipe is having a busy day. [else if left alone]The chair is pushed back, as if he
    had only gone to see about a noise. [end][if your father is gone]There is nobody to mind if you hum; you
    don't.[else]You can stay so long as you don't hum.[end] The hallway is southwest.""",
    """The study is a cupboard that was promoted. There is a desk with a typewriter on it, and no paper anywhere, and a
        wall of books an arm's length off. There is a basket with one paper ball in it, perfectly round. The window
        looks on a drainpipe[if unfinished] with no wall behind it[end]. [if chapter is first visit]Nobody is behind
        with anything. You can stay as long as you like; you are asked to hum.[else]There's a cover on the typewriter,
        buttoned down.[end] The hallway is southeast.""",
    northeast_of=hallway,
    true="""The same room. On the underside of the shelf, where you'd have to sit in that chair to see it, a drawing is
        pinned: a man with four arms, and DAD TIPING. You were five. It has been moved from house to house.""",
    true_there="""A niche scooped out of something soft. The books are one long block of wood with lines scored down it.
        Where a man would sit there is a nail in the wall, at the height of a collar, to hang him on.""")

desk, other_desk = house.supporter(
    study, "desk; his father's; dictionary leg drawers drawer rings; it",
    """One leg is propped on a dictionary, open at M. Tea rings march across the top in pairs, like the tracks of a
    one-legged bird.""",
    """All its legs are one length, and the drawers are painted on. There are tea rings on the top, evenly spaced.
    Somebody has had the idea of tea rings explained to them.""")

typewriter, other_typewriter = house.scenery(
    study, "typewriter; grey clattering; keys key letters carriage page ribbon sheet machine",
    """[if left alone]There is a page in it, stopped in the middle of a line: "and having first made sure that the" and
    then nothing.[else if chapter is alone]There is a page in it, and the page ends with a full stop. He never leaves off
    at one; he says it's bad for the next day.[else]It goes at two speeds: a gallop, and a silence in which he looks at the drainpipe. The E sticks,
    so he writes round it.[end]""",
    """It is your father's typewriter, polished, with nothing written on the keys. There isn't any paper in it. [if
        chapter is first visit]When he puts down a finger it is a note that comes out: a plucked one, a long way in.
        [end] One key is missing. There is just the slot, and the dark in the slot.""",
    true_there="A bread tin, with thimbles glued on. Whatever music there was came out of his cuffs.")

for _vocabulary, _here, _there in (
    ("books; thick brown; book shelves shelf spines spine bookcase pictures shark; them",
     """Drains of the Ancient World. The Care of Lawns, volume two. There is one with pictures, and you have had it out
     so often that it opens by itself at the shark.""",
     """You look for the one with the shark. Every spine says the same thing in the same gold: A BOOK. They won't come
     out of the shelf."""),
    ("basket; waste wastepaper; paper ball balls bin thread",
     "They make good snowballs. He has asked you to wait until after five.",
     "It's heavier than paper. You pull one corner and it comes away, and comes away, and is thread."),
    ("drainpipe; iron; window pipe view glass snail",
     """It comes down from the roof and goes on to the ground. He knows each joint of it. You could climb it, he says,
     but shouldn't.""",
     """A drainpipe. You watch it for a while. A snail is going up it, and up it, and the silver behind it gets no
        longer."""),
    ("study chair; swivel; chair seat cushion",
     "It swivels. You are allowed three turns each way on Sundays.[if left alone] It is cold.[end]",
     "It has turned to face the door. You walk to one side. It has turned to face you."),
):
    house.scenery(study, _vocabulary, _here, _there)
