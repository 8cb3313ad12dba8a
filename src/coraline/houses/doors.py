"""Doors that are only doorways: what becomes of opening, shutting and knocking."""

from __future__ import annotations

from adderstone.world.things import Door
from adderstone.world.verbs import close, enter, knock, lock, open_, unlock
from coraline.houses import between, grounds_things, stair_things, surroundings  # noqa: F401 - declare the doors first
from coraline.houses.kitchen import ledge, other_ledge
from coraline.houses.stair_things import landing_door, other_landing_door
from coraline.spine import story

story.refuse(open_(landing_door), "Locked. It always was.")
story.refuse(knock(landing_door), ["You knock. It sounds like a box with one thing in it.",
                                   """You knock again. There is nobody in there. It's only the way that he doesn't
                                   answer."""])
story.refuse(open_(other_landing_door), """It is open already, by a finger's width. It's to the west, if you want it
    any wider.""")
story.refuse(knock(other_landing_door), "Before you have quite knocked, somebody inside knocks back.")

_doorways = [thing for thing in story.things if "door" in thing.vocabulary.nouns and thing.name not in ("wardrobe", """half
    bath""")
             and not isinstance(thing, Door) and thing not in (ledge, other_ledge, landing_door, other_landing_door)]
story.refuse(open_(_doorways), "You've only to go that way; it gives when you push.")
story.refuse(enter(_doorways), "By all means; but say which way.")
story.refuse(close(_doorways), ["You shut it, and it comes open again by the width of a finger. They all do that.",
                                "You shut it with care. You have been spoken to about banging."])
story.refuse(knock(_doorways), """[if player in the other house]You knock. Somebody on the other side, who has been
    waiting for it, knocks back.[else][one of]You knock, for manners. Nobody says come in.[or]You knock again. You
    could just go through.[stopping][end]""")
story.refuse(lock(_doorways) | unlock(_doorways), "That one was never locked in its life.")
