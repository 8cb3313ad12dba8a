"""What one does out of doors when one is not allowed down to the road."""

from __future__ import annotations

from adderstone.world.entities import Entity
from adderstone.world.verbs import climb, drink, eat, enter, hide, knock, look_in, push, search, take
from coraline.houses import grounds_things  # noqa: F401 - declares them first
from coraline.houses.grounds import drive, garden, orchard, other_orchard
from coraline.spine import player, story


def named(name: str) -> list[Entity]:
    """The outdoor things of a printed name, home's first."""
    found: list[Entity] = [thing for thing in story.things if thing.name == name]
    if not found:  # a rule about nothing would be a rule about everything
        raise LookupError(f"nothing is called {name!r} yet; it is declared later, or under another name")
    return found


apples, trees, swings, laurels = named("apples"), named("apple trees"), named("swing"), named("laurels")

story.refuse(eat(apples[0]), ["""You have one. It takes the skin off your teeth. You have another, to see if it was
    that one.""",
                              "You have had two. There's such a thing as knowing when."])
story.refuse(take(apples[0]), "You fill a pocket with them, and find out about the other hole.")
story.refuse(eat(apples[1]) | take(apples[1]), """You pull one. The branch comes with it, and the next branch, all on
    the one thread. You let go, and they spring back.""")
story.refuse(climb(trees[0]), """[if raining]You go up as far as the fork. It's like being inside the rain. You come
    down again.[else]You go up as far as the fork, and look at everything that you can see from the fork, and come
    down.[end]""")
story.refuse(climb(trees[1]), """You get one foot off the ground, and hear something tear along a perforation. You get
    it on the ground again.""")
story.refuse(enter(swings[0]) | push(swings[0]), """Two ropes. You stand between them, holding on, and it's nearly a
    swing.""")
story.refuse(enter(swings[1]) | push(swings[1]), ["You put out a hand to stop it. It leans into your palm, and waits.",
                                                 "You turn your back on it. It touches you behind the knees."])
story.refuse(enter(laurels[0]) | search(laurels[0]), """You part the leaves and get in. It is green, and dry, and
    exactly one girl wide. Nobody comes to look for you, and after a bit you get out.""")
story.refuse(enter(laurels[1]) | search(laurels[1]), """You push your arm in up to the shoulder. Leaves. Something at
    the far end of them takes hold of your finger, gently, to measure it.""")
story.refuse(hide, """You know the place: in the laurels, in the dry. Nobody comes to look for you, and after a bit you
    get out.""",
             when=player.at(drive, garden))
story.refuse(hide, "Behind which tree? They are all about as wide as you are, and one of them is narrower than it was.",
             when=player.at(other_orchard))
story.refuse(hide, "You get behind the thickest tree, and look round one side, and then the other. It is a good tree.",
             when=player.at(orchard))
story.refuse(push(named("roller")), """It's heavy iron, and it has a tree through it. You push, all the same; everyone
    has.""")
story.refuse(climb(named("roller")), """You stand on top of it and are the tallest thing on the green, but for the
        birch.""")
story.refuse(look_in(named("water butt")) | search(named("water butt")), """Green, and wriggling. You put the lid on
    again, before they can learn to fly.""")
story.refuse(drink(named("water butt")), "It has things in it that have other plans.")
story.refuse(eat(named("rhubarb")), "You bite a stalk. It bites you.")
story.refuse(take(named("rhubarb")), "You take a leaf, and wear it till it flops.")
story.refuse(climb(named("brick walls")), """You've the marks on both knees from last time, and the pear tree has the
    marks from you.""")
story.refuse(climb(named("wire fence")), "It comes with you, a diamond at a time, and then it comes down.")
story.refuse(search(named("post box")) | look_in(named("post box")), """You put your hand in up to the elbow. It's a
    good thing that post boxes don't shut.""")
story.refuse(knock(named("house")), "It's a big thing to knock on. There's a door.")
