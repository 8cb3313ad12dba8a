"""Doors that are only doorways: what becomes of opening, shutting and knocking."""

from __future__ import annotations

from adderstone.world.entities import Entity
from adderstone.world.things import Door
from adderstone.world.verbs import close, enter, knock, listen_to, look_in, look_through, lock, open_, unlock
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

story.refuse(look_through(landing_door) | look_in(landing_door), """You hold up the flap. Bare boards, a wire with a bulb on it,
    and a far window; and across the boards, from left to right, a light place with nothing in the room to make it.""")
story.refuse(look_through(other_landing_door) | look_in(other_landing_door), """You hold up the flap. Two fingers hold it up from
    inside, to help.""")


def _named(name: str) -> list[Entity]:
    return [thing for thing in story.things if thing.name == name]


story.refuse(knock(_named("Mr Bobinski's door")[0]), ["""You knock. Three bolts are drawn, slowly, one after another. "Is
    open," says a voice. "Only wipe feet." """, """You knock again. "In," says the voice. "They are all sitting." """])
story.refuse(open_(_named("Mr Bobinski's door")[0]), """It gives when you push, once he has done with the bolts. North, then, and
    mind the step.""")
story.refuse(knock(_named("doors")[0]), """"Come!" says one voice. "In!" says the other. The dogs say the same thing, three
    ways.""")
story.refuse(listen_to(_named("doors")[0]), """"...and I said to him, Henry," says somebody in there. "You said, Hengist," says
    somebody else.""")
story.refuse(listen_to(_named("Mr Bobinski's door")[0]), "Somebody counts to forty-one, in Z's. There is a pause. He counts again.")

_doorways = [thing for thing in story.things if "door" in thing.vocabulary.nouns and thing.name not in ("wardrobe", """half
    bath""")
             and not isinstance(thing, Door) and thing not in (ledge, other_ledge, landing_door, other_landing_door)]
story.refuse(open_(_doorways), """[if the far end of the flat has gone and player in Other
    Hallway]You turn the knob. The door opens very easily, there being nothing for it to open against. It's white.[else]You've
    only to go that way; it gives when you push.[end]""")
story.refuse(enter(_doorways), "By all means; but say which way.")
story.refuse(close(_doorways), ["You shut it, and it comes open again by the width of a finger. They all do that.",
                                "You shut it with care. You have been spoken to about banging."])
story.refuse(knock(_doorways), """[if player in the other house]You knock. Somebody on the other side, who has been
    waiting for it, knocks back.[else][one of]You knock, for manners. Nobody says come in.[or]You knock again. You
    could just go through.[stopping][end]""")
story.refuse(lock(_doorways) | unlock(_doorways), "That one was never locked in its life.")
