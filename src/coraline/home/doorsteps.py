"""Doorsteps: what may be said through a door to somebody who hasn't been asked to open it."""

from __future__ import annotations

from adderstone.world.verbs import anything
from coraline.houses.stairs import basement, top_stair
from coraline.spine import story

behind_bolts = story.person(
    "voice inside; mr bobinski's; bobinski bobinsky voice neighbour; him",
    "There's nothing to see of it but three bolts and the smell of aniseed.",
    at=top_stair,
    here="""[one of]Behind the door somebody with heavy feet is walking about on tiptoe.[or]Behind the door somebody is
        counting.[cycling]""",
    greeting=[
        """You put your mouth to the keyhole and say good afternoon. "Who is?" says the door. "Coraline." "Ah," says
            the door. "Caroline. Is not locked for you. North, and in." """,
        '"I do not converse through wood," says the voice, kindly. "Come in, and wipe feet."',
    ],
    shrug=[
        '"For conversation is needed face," says the voice. "Come in."',
        '"Through keyhole I hear only the vowels," says the voice. "In, in. North."',
    ],
)
story.topic(
    behind_bolts,
    "message; mice; mouse circus practice",
    """[if heard the mice]"It was for you, and you have had it," says the voice.[else]"Not on stair!" says the voice, much
        lower. "On stair everyone has ears. Come in."[end]""",
)
story.refuse(anything.by(behind_bolts), '"From outside one cannot give orders," says the voice. "That\'s what is door for."')

below = story.person(
    "voices inside; two ladies'; voices voice spink forcible ladies lady miss; them",
    "There are two of them, and they are both in the middle of something.",
    at=basement,
    here="Behind the door two voices are disagreeing.",
    greeting=""""Hello?" you say to the cards. "Is it the gas?" says one voice. "It's the child," says the other. "It isn't..."
        "...locked!" """,
    shrug=""""Speak up!" says one voice. "Come in!" says the other. "She can't do both, Miriam." """,
)
story.refuse(anything.by(below), "\"She'll have to come in and say that,\" says one of the voices.")
