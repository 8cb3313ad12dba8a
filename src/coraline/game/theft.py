"""The rat: once in a game she may send it for a soul. It is announced, and the soul is always to be had back."""

from __future__ import annotations

from adderstone.world.conditions import any_of
from adderstone.world.effects import when
from adderstone.world.verbs import attack, follow, give, look_under, search, show, take, talk, throw, touch
from coraline.game.stages import hunting
from coraline.houses.flat import other_hallway, other_kitchen, other_kitchen_table
from coraline.people import cat
from coraline.spine import player, story
from coraline.things import attic_soul, cellar_soul, souls, theatre_soul

theft = story.enum("the theft", "not yet", "in the kitchen", "in the hallway", "over")
pocketed = any_of(*(soul.held for soul in souls))
thief = story.person(
    "thin rat; black; thief rat", """It is as long as your forearm, and most of it is looking at you. It has the
        soul between its front paws and is turning it over and over.""",
    true="Through the stone it is a rat. Through the stone what it has hold of is somebody's birthday.",
    here="A thin black rat is [if the theft is in the kitchen]under the table[else]up against the skirting board[end], with a"
         " soul between its paws.",
    greeting="\"Finders,\" says the rat.", shrug="\"Finders,\" says the rat. It knows the one word, and likes it.")

first, second, third = theatre_soul, attic_soul, cellar_soul
to_kitchen = (
    when(first.held, first.to(other_kitchen)),
    when(second.held & ~first.held, second.to(other_kitchen)),
    when(third.held & ~first.held & ~second.held, third.to(other_kitchen)))
back = tuple(when(soul.at(other_kitchen, other_hallway), soul.to(player)) for soul in souls)
onward = tuple(when(soul.at(other_kitchen), soul.to(other_hallway)) for soul in souls)
under_table, in_hall = theft.is_("in the kitchen"), theft.is_("in the hallway")
abroad = theft.is_("in the kitchen", "in the hallway")

chase = (take([*souls, thief]) | attack(thief) | touch([*souls, thief]) | follow(thief) | throw(None, thief) | search(thief))
story.instead(
    chase, """You go in under the cloth after it on your hands and knees. The rat is out at the other side with the
        soul in its mouth, and through the door, and you hear its claws go round the hallway, looking for a hole
        that the house no longer has.""",
    when=hunting & under_table & player.at(other_kitchen), then=[theft.set("in the hallway"), thief.to(other_hallway), *onward])
story.instead(
    chase, """You've got it in the corner by the mirror. It stands up on its back legs and says "Finders", and
        something black comes down off the coat pegs on top of it, with a noise like a cough.

        "Keepers," says the cat, when he can. He has not got a mark on him. The soul has rolled against your foot.
        "Don't look," he says; "or do, it's instructive"; and by the time you have the soul in your pocket, and have
        done up the flap, there's no more rat.""",
    when=hunting & in_hall & player.at(other_hallway), then=[theft.set("over"), thief.away(), cat.to(other_hallway), *back])
story.topic(cat, "rat; thin; theft thief stolen soul rats souls", """"Which way?" says the cat. It's the shortest
    thing that you have ever heard him say. He is gone down the side of a wall, and there's a noise, and a stop to
    it; and he comes back at a walk, and puts the soul down on your shoe. "I should wipe it," says the cat.""",
    when=hunting & abroad,
            then=[theft.set("over"), thief.away(), *back], suggest="about the rat")
story.instead(look_under(other_kitchen_table), """Two eyes, and between them somebody's soul.""", when=hunting & under_table)
story.refuse(give(None, thief) | show(None, thief), "It has what it came for.", when=abroad)
story.refuse(talk(thief), "\"Finders,\" says the rat.", when=abroad)
