"""What the first visit showed you, as it is when she has stopped taking the trouble."""

from __future__ import annotations

from adderstone.world.verbs import eat, examine, listen_to, look_in, look_through, look_under, open_, push, search, sing, smell, take, touch
from coraline.game.stages import breakfast, escape, hunting, second_visit, sworn
from coraline.houses.flat import other_hall_mirror, other_sofa, other_study, other_toy_box, other_typewriter
from coraline.other.dinner import food, spoon
from coraline.spine import player, story

plain = second_visit | breakfast | hunting

story.instead(examine(other_toy_box), "The paint of your initials has run. Nothing bumps at the lid.", when=plain)
story.refuse(open_(other_toy_box) | search(other_toy_box) | look_in(other_toy_box) | touch(other_toy_box),
             """It's empty, all but a tin key, and a bow off the tail of a kite. They were let out for you, and you
                 have been seen; there was no more call for them.""", when=plain)
story.instead(examine(other_typewriter), """There's a cover on it, buttoned down. You try a button. It was never cut for;
    it is only sewn on the front.""", when=plain)
story.refuse(touch(other_typewriter) | push(other_typewriter) | open_(other_typewriter) | listen_to(other_typewriter),
             "It was only ever the outside of a typewriter. The music was him.", when=plain)
story.instead(examine(food), "There was a dinner here. There's a clean plate, and a smell of sawdust.", when=plain)
story.refuse(eat(food) | take(food) | smell(food), "It was sawdust. You remember how good it was.", when=plain)
story.instead(examine(spoon), "It hangs on its hook, and does not stir.", when=plain)
story.instead(look_in(other_hall_mirror) | look_through(other_hall_mirror) | touch(other_hall_mirror), """[if all white]You, and behind you
    a good deal of white, and nobody in it who would tell you to stand up straight.[else if hunting]You put your palm to the
    glass, low down. It's as cold as a larder, and there is nobody, now, to put up theirs.[else]You look in. You look out, a
    moment after. One of you had been told to wait.[end]""", when=plain | escape)
story.instead(look_under(other_sofa), """[if the cat is here]Two green lights. "I'm not here," says the cat.[else]Black hairs, and a
    flattened place.[end]""", when=escape)
story.instead(sing, """You sing a little of it, to keep you company: down, and down. In the wall something stops to
    listen. It would want singing to somebody.""", when=sworn & player.at(other_study))
