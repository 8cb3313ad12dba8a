"""Orders: what people at home say to being told to do things by somebody of your size."""

from __future__ import annotations

from adderstone.world.verbs import anything, follow, give, go, listen, open_, sing, sleep, take, talk, unlock, wait
from coraline.home.cat_at_home import home_chapter
from coraline.home.door import AGAIN, NOT_YET, OPENED, opens, rainy_day, seen_door
from coraline.people import bobinski, cat, dog, father, forcible, mice, mother, spink
from coraline.spine import found_bricks, story

opening = open_.by(mother) | unlock.by(mother)
story.instead(opening, OPENED, when=~found_bricks & seen_door, then=opens)
story.refuse(opening, NOT_YET, when=~found_bricks)
story.refuse(opening, AGAIN, when=rainy_day)
story.refuse(go.by(mother) | follow.by(mother), """"In a minute," says your mother. Her minutes are indexed under
    Hours.""", when=rainy_day)
story.refuse(
    anything.by(mother),
    [
        """[if rainy-day-home]"Please," says your mother to a card. You say please. "No," says your mother, "but that was
        nicely asked."[else]"Bossy," says your mother, and strokes your fringe out of your eyes to see it better.[end]""",
        """[if rainy-day-home]"Who's the mother?" says your mother. It is only a question that she asks, to keep her place
        in the day.[else]"In a minute," says your mother; and this time it is one.[end]""",
    ],
)
story.refuse(sing.by(father), """"I'm told it's a flat," says your father; and he gives you the first four notes, from the
    chest, before somebody knocks on a wall.""", when=rainy_day)
story.refuse(wait.by(father) | listen.by(father), """He stops, with four fingers in the air. He looks at you with great
    attention until one of the fingers falls off on to a key.""", when=rainy_day)
story.refuse(
    anything.by(father),
    [
        """"Step one," says your father, writing it down, "'do as the child says.' It's a good beginning. I can't see the
        makers printing it." """,
        """"I only work when plugged in," says your father.""",
    ],
)
for _lady in (spink, forcible):
    story.refuse(give.by(_lady) | take.by(_lady), '"Whose business is that?" says Miss Spink. "Props," says Miss Forcible.')
    story.refuse(
        anything.by(_lady),
        [
            """"She directs!" says Miss Spink. "They all want to direct," says Miss Forcible. Neither of them gets up.""",
            """"Is that in the script?" says Miss Forcible. "There was never a script, Miriam," says Miss Spink. "There was
            only you, coming up through things." """,
        ],
    )
story.refuse(
    anything.by(bobinski),
    [
        """"I was told by lion tamer what to do," says Mr Bobinski, "and by lion. Only to lion I listened." """,
        """Mr Bobinski waits, politely, to see whether you'll also tell him why.""",
    ],
)
story.refuse(anything.by(mice), "There's a hush behind the curtain, and then a very small laugh, going along a row.")
story.refuse(sleep.by(dog) | wait.by(dog), "They have been doing it since before you spoke.")
story.refuse(anything.by(dog), "Three noses turn to Miss Forcible, to ask if they have to. They haven't.")
story.refuse(
    (anything.but(talk)).by(cat),
    [
        "The cat looks up at you, and gives you time to hear what you said.",
        "The cat was going to; you can see that. Now it will have to do something else.",
    ],
    when=home_chapter,
)
