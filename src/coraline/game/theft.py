"""The mittens: once in a game she may send them for a soul. It is announced, and the soul is always to be had back."""

from __future__ import annotations

from adderstone.world.effects import when
from adderstone.world.verbs import attack, follow, give, look_under, search, show, take, throw, touch
from coraline.game.stages import game, hunting
from coraline.houses.flat import other_hallway, other_kitchen, other_kitchen_table
from coraline.people import cat
from coraline.spine import player, story
from coraline.things import attic_soul, cellar_soul, souls, theatre_soul

theft = story.enum("the theft", "not yet", "in the kitchen", "in the hallway", "over")
thief = story.person(
    "red mittens; pair wool darned; mitten thief string wool; them", """A pair of child's mittens, red, darned at one thumb, on
        a string to go through a coat. There is nobody in them. One has the soul, and is showing it to the other.""",
    true="Through the stone they are mittens. They would so like to be cold, and come in, and be hung up to dry.",
    here="""A pair of red mittens is [if the theft is in the kitchen]under the table[else]up against the skirting board[end],
        palm to palm, with something shut between them.""",
    greeting="You say hello. One of the mittens waves, from the wrist. The other pulls it down.",
    shrug="The mittens clap, once, without any noise.")

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
    chase, """You go in under the cloth after them on your hands and knees. They are out at the other side, the one
        dragging the other by the string, and through the door, and you hear them go flop, flop, flop round the hallway,
        looking for a peg of the right height.""",
    when=game & under_table & player.at(other_kitchen), then=[theft.set("in the hallway"), thief.to(other_hallway), *onward])
story.instead(
    chase, """You've got them in the corner by the mirror. The soul goes from the one to the other, and back, over your
        head; and then the string, which was trailing, is trodden on.

        The cat looks down at his paw, and along the string. "I should like it understood," he says, "that this is work";
        and after that for some time you can see only a sort of knitting going on in the air. The soul has rolled against
        your foot. When you have it in your pocket, and the flap done up, there's a good deal of red wool about, and the
        cat is sitting on it, looking elsewhere.""",
    when=game & in_hall & player.at(other_hallway), then=[theft.set("over"), thief.away(), cat.to(other_hallway), *back])
story.topic(cat, "mittens; red; theft thief stolen soul mitten string souls", """"On a string?" says the cat. "A long one?" You have
    never seen him take an interest before. He is gone, along the side of the wall; and he comes back at a walk, with wool on
    his chin, and puts the soul down on your wellington. "I was going that way," says the cat.""",
    when=hunting & abroad,
            then=[theft.set("over"), thief.away(), *back], suggest="about the mittens")
story.instead(look_under(other_kitchen_table), "Two red bags of fingers; and between them somebody's soul, warm side up.", when=under_table)
story.refuse(give(None, thief) | show(None, thief), "They have what they came for.")
