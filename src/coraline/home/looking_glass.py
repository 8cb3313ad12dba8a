"""The looking glass: where the cat leads, what is written there, and what Coraline understands."""

from __future__ import annotations

from adderstone.world.verbs import (
    attack,
    break_,
    examine,
    follow,
    knock,
    look_behind,
    look_in,
    look_through,
    read,
    rub,
    search,
    talk,
    touch,
    write_on,
)
from coraline.houses.flat import drawing_room, hall_mirror, hallway
from coraline.people import cat
from coraline.spine import chapter, knows_taken, player, saw_help, story

next_day = chapter.is_("next day")
writing = story.scenery(
    "fading letters; backward help us; writing words message; them",
    """Small pencil capitals, as neat as print, and going. HELP US; the right way round,
        for you. On her side of the glass it was the wrong way round, and she was careful, and took the time.""",
)

story.once(
    "understood",
    """You stand with your hand on the cold place where the writing was.

        They are not late. They haven't gone anywhere, and nobody at the post office is going to remember an umbrella.
        She said that you wouldn't be disturbed. She has taken them; she has taken them because you said no, and she
        has put them where you would have to come for them.

        Nobody else is going to. You know that as you know how many stairs there are.

        The cat gets up. It walks to the drawing-room door, and through it, and you hear it stop.""",
    when=next_day & saw_help,
    then=[knows_taken.set(), cat.to(drawing_room)],
)

SEES = """You look into the mirror, and you are not in it. The hallway is: the pegs, the telephone, the umbrella. And
        two people are standing a long way down it, with their arms round one another and their collars up. One has a
        pencil in her hair. One of them has only one cardigan on.

        "Mum!" you say, and hit the glass. They look up. They can't hear you; you can see them not hearing. Then your
        mother puts her hand to her hair, and finds the pencil. She looks at it. You have never seen her find it
        before. She writes with it on the inside of the glass, in the small capitals that she keeps for cards, from the
        wrong end to the right one, so that you'll be able to read it:

        HELP US

        And behind them the hallway gets dark, from the far end, like a sleeve being pulled up over an arm. There is
        only you in it, and the cat."""
looks = (
    examine(hall_mirror) | look_in(hall_mirror) | search(hall_mirror) | look_through(hall_mirror) | touch(hall_mirror)
)
looks = looks | read(hall_mirror) | rub(hall_mirror) | look_behind(hall_mirror)
story.instead(looks, SEES, when=next_day & ~saw_help, then=[saw_help.set(), writing.to(hallway)])
story.once("the letters have gone", when=chapter.is_("home"), then=[writing.away()])
story.refuse(
    look_in(hall_mirror) | search(hall_mirror),
    """[one of]You look in. You look out. You both raise the
    same eyebrow, since it's the only one that goes.[or]Behind you in the glass is the whole of the hallway, with
    the doors on the wrong sides.[or]You, the pegs, the telephone, and the brown freckle, which you wear on your
    chin.[cycling]""",
)
story.refuse(
    touch(hall_mirror) | rub(hall_mirror),
    "Cold; and when you take your finger away, it leaves a print, and so does she.",
)
story.refuse(
    look_behind(hall_mirror),
    "It's screwed flat to the wall. You have tried it with the good scissors. That is why you were told.",
)
story.refuse(knock(hall_mirror) | talk(hall_mirror), "You knock on the glass. A wall, with you on it.")
story.refuse(
    attack(hall_mirror) | break_(hall_mirror),
    """[if saw the writing]You raise your fist; and then you
    think of where the pieces would go, and which side of them your mother is on.[else]It's screwed to the flat, and
    seven years' bad luck would see you nearly to the end of school.[end]""",
)
story.refuse(
    write_on(hall_mirror),
    """[if saw the writing]You breathe on the glass, and write: COMING. You do it
    backwards. It takes you three goes to get the G.[else]You breathe on it and write your name. It's spelt wrong
    from in there, like everywhere else.[end]""",
)

story.instead(
    follow(cat),
    """The cat goes ahead of you, close to the wall, and does not look back again; it can
    hear you. It walks the length of the hallway and sits down before the long mirror. It looks at the glass. It
    looks at you. It looks at the glass.""",
    when=next_day & ~saw_help & ~player.at(hallway),
    then=[player.to(hallway), cat.to(hallway)],
)
story.refuse(
    follow(cat),
    "It isn't going any farther. It sits in front of the long mirror, and looks in.",
    when=next_day & ~saw_help,
)
story.refuse(
    follow(cat),
    "It's through there, in the drawing room, by the brown door. It won't go in without you.",
    when=next_day,
)
story.each_turn(
    """The cat is here before you, in front of the long mirror, with its tail round its feet. It looks into the glass,
        and then at you, and then, since you are still standing there, into the glass.""",
    when=next_day & ~saw_help & player.at(hallway) & ~cat.at(hallway),
    then=[cat.to(hallway)],
    name="cat at the mirror",
)
