"""The cat at home: it comes and goes as it likes, can't be caught, and looks at you."""

from __future__ import annotations

from adderstone.world.verbs import (
    attack,
    follow,
    give,
    kiss,
    listen_to,
    put_in,
    rub,
    show,
    smell,
    take,
    throw,
    touch,
    wake_person,
)
from coraline.houses.flat import hallway
from coraline.houses.grounds import drive, garden, orchard
from coraline.people import cat
from coraline.spine import chapter, player, story

stray = chapter.is_("rainy day", "alone", "missing")
home_chapter = chapter.is_("rainy day", "alone", "missing", "next day")
HAUNTS = {"garden": garden, "drive": drive, "orchard": orchard, "hallway": hallway}
walk = story.choice("where the cat goes", "stays", *HAUNTS, of=cat, when=stray, weights=(12, 2, 2, 2, 1))
LEAVES = """[one of]The cat gets up. Somebody more sensible has called it. It goes.[or]The cat looks at something
        behind you. When you look back from there, it has gone.[or]The cat walks off without hurry, with its tail up,
        like a person carrying a taper.[cycling]"""
ARRIVES = """[one of]A black cat is here, that was not here before. It does not explain.[or]The black cat comes in
    from nowhere in particular, and sits.[or]You look down, and the cat is sitting there. It has been looking up for
    some time.[cycling]"""
for _name, _room in HAUNTS.items():
    story.each_turn(
        LEAVES,
        when=stray & walk.is_(_name) & cat.here & ~player.at(_room),
        then=[cat.to(_room)],
        name=f"the cat leaves for {_name}",
    )
    story.each_turn(
        ARRIVES,
        when=stray & walk.is_(_name) & ~cat.at(_room) & player.at(_room),
        then=[cat.to(_room)],
        name=f"the cat comes to the {_name}",
    )
    story.each_turn(
        when=stray & walk.is_(_name) & ~cat.at(_room), then=[cat.to(_room)], name=f"the cat is in the {_name}"
    )

story.refuse(
    take(cat) | put_in(cat),
    [
        "You stoop; the cat lets your hands come nearly together, and then it is a yard away, with its back to you.",
        "You try from behind. The cat moves over, as one does for somebody with a tray.",
        "You have a black hair on your jersey. That's as much cat as you are going to get.",
    ],
    when=home_chapter,
)
story.refuse(
    touch(cat) | rub(cat) | kiss(cat),
    [
        "The cat sinks, all along its back, exactly as far as your hand comes down.",
        "The cat looks at your hand until you take it away.",
    ],
    when=home_chapter,
)
story.refuse(
    attack(cat), "It looks at you, and goes on looking, until you have unmade the fist.", when=home_chapter
)
story.refuse(throw(None, cat), "It watches it go by.", when=home_chapter)
story.refuse(
    give(None, cat) | show(None, cat),
    "The cat smells it, and lets you know that it has smelt it before.",
    when=home_chapter,
)
story.refuse(
    follow(cat),
    """[one of]You get behind it, ready to be led. It sits down. It wasn't going anywhere; it was only
    standing as if it might.[or]You wait for it to go first. It waits for you to have gone.[cycling]""",
    when=stray,
)
story.refuse(listen_to(cat), "It's thinking, in the place where others purr.", when=home_chapter)
story.refuse(smell(cat), "It smells of outdoors, and of somebody else's coal fire.", when=home_chapter)
story.refuse(wake_person(cat), "One of its eyes was open all the time.", when=home_chapter)

for _words, _say, _about in (
    (
        "name; called; who owner collar",
        """[one of]"What do they call you?" you say. The cat looks round, to see whom you can mean.[or]You try one or
        two names on it. The cat bears it, as one bears a tape measure.[cycling]""",
        "about its name",
    ),
    (
        "brown door; drawing-room; passage bricks other house",
        """You tell it about the door. The ears come forward;
        it looks at you, for the first time, as though you might be about to do something.""",
        "about the brown door",
    ),
    ("rain; wet; weather", "It shakes one paw. It has said all that there is to say on the subject.", None),
    (
        "mice; mr bobinski's; mouse rats",
        """The cat looks up, at the attic, and then away. It has been asked to leave better places.""",
        None,
    ),
    (
        "your parents; missing; mother father mum dad them",
        """[if left alone]"Have you seen them?" you say.
        The cat opens its mouth, shows you a pink tongue and all of its teeth, and makes no sound whatever.[else]The
        cat does not see what they have to do with it.[end]""",
        "about your parents",
    ),
):
    story.topic(cat, _words, _say, when=home_chapter, suggest=_about)
