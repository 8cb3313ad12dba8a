"""Manners: what the first visit answers to what one would try anywhere."""

from __future__ import annotations

from adderstone.world.verbs import (
    close,
    eat,
    follow,
    listen_to,
    look_in,
    look_under,
    open_,
    pull,
    push,
    search,
    smell,
    take,
    talk,
    touch,
    turn_,
    wave,
    wear,
)
from coraline.home.pottering import bounce, play_with, sit, wash
from coraline.houses.bedrooms import new_pullover
from coraline.houses.flat import (
    other_bedroom,
    other_hall_mirror,
    other_drawing_room,
    other_kitchen,
    other_kitchen_table,
    other_sofa,
    other_study,
    other_typewriter,
)
from coraline.houses.grounds import other_garden, other_orchard
from coraline.houses.outdoors import named
from coraline.houses.stair_things import barrel_organ, hats
from coraline.houses.stairs import other_attic, theatre
from coraline.other.arrival import first_visit
from coraline.other.cat_talks import names
from coraline.other.dinner import spoon
from coraline.other.show import audience, usherette
from coraline.other.toys import aeroplanes, frog, kite, soldiers
from coraline.people import cat, other_bobinski, other_father, other_mother, rats
from coraline.spine import ate_dinner, player, story
from coraline.things import globe

shake = story.verb("shake", "shake [noun]", "shake up [noun]", "tip [noun]", "turn [noun] upside down", needs=("touch",),
                   like=wave, secret=True)

# --- the globe ---
story.refuse(shake(globe) | wave(globe) | push(globe) | touch(globe), """You've one finger on the glass when the voice
        comes from the kitchen. "It'll only have to settle again, dear." You put the finger away.""", when=first_visit)
story.refuse(look_in(globe) | search(globe), """[if parents taken]You bring your eye up to the glass. Two people, in
        overcoats, in snow. They've been painted from behind.[else]Snow, and a hill, and room on the hill. Your breath
        doesn't mist it.[end]""")
story.refuse(shake(globe), "You begin to; and see which way their feet would be. You hold it level.")

# --- sitting about ---
story.refuse(sit, """You try the sofa. The dent fits you like a hand. You stand up again, and have to pull to do it.""", when=first_visit & player.at(other_drawing_room))
story.refuse(bounce(other_sofa), """It throws you up with great tact, and is there again a moment before you've come
        down.""")
story.refuse(sit, "You sit on the end of the bed. The ships are all sailing to you, now.", when=first_visit & player.at(other_bedroom))
story.refuse(sit, """You sit down on the floor, as you do at home. He gets off his chair, after a moment, and sits on
        the floor as well, in case that's what is done.""", when=first_visit & player.at(other_study))
story.refuse(sit, """[if met the cat]The bench, then, with the cat on the arm of it. From here you'd say that the house
        had been moved a little closer.[else]The bench is dry, and there is a place on it worn to your size.[end]""",
             when=first_visit & player.at(other_garden))
story.refuse(sit, "The swing comes forward as you bend your knees. You unbend them.", when=first_visit & player.at(other_orchard))

# --- the kitchen ---
story.refuse(wash, """"Leave it, dear," says the other mother. "It will have gone by the time you turn round." You turn
        round. It has.""", when=first_visit & player.at(other_kitchen))
story.refuse(look_under(other_kitchen_table), """You lift the cloth, and it is dark right down to the floor. There's a
        pair of shoes, your mother's good ones. They have turned to point at you.""", when=first_visit)
story.refuse(look_under(other_kitchen_table), "Dark; and in the dark, three small chairs, folded up.")
story.refuse(take(spoon) | touch(spoon), "You take hold of it, and for one turn of the pan it takes hold of you.", when=first_visit)
story.refuse(follow(other_mother), """She goes to the stove, and you go to the stove. She goes to the table. It's a
        short walk, and you seem to be leading it.""", when=first_visit)
story.refuse(smell(other_mother), """Flour, and new cloth. Under those there is something that you've smelled once,
        behind the bath.""", when=first_visit)
story.refuse(smell(other_father), "Curtains.", when=first_visit)
story.refuse(listen_to(other_mother), """She doesn't rustle. You hadn't known that your mother did, until this one
        didn't.""", when=first_visit)
story.refuse(take(other_mother) | touch(other_mother), """You put out one finger to her sleeve. She has put the sleeve
        there before the finger has made up its mind.""", when=first_visit)
story.refuse(touch(other_father), "It goes in; and comes out slowly, after the finger.", when=first_visit)
story.refuse(take(other_father), """You take his hand, since it's nearest. It comes, as far as the cuff, and then
        there's some thread.""", when=first_visit)

story.refuse(sit, """You sit in the good chair. It's the right height for you; at home your feet don't reach. There is
        dinner in front of you, and across from you somebody with nothing else to do but see it eaten.""",
             when=player.at(other_kitchen) & ~ate_dinner)
story.refuse(eat(named("kitchen cupboards")[1]) | take(named("kitchen cupboards")[1]), """You eat one, and it's your
        favourite. You eat another and it's your favourite. You'd give a good deal, now, for a broken one at the bottom
        of a tin.""",
             when=first_visit)
story.refuse(eat(named("kitchen cupboards")[0]) | take(named("kitchen cupboards")[0]), """You eat some flour off a
        finger, and a spoon of the pickle, to see if people are right about it. They're right.""")
story.refuse(look_in(other_hall_mirror) | search(other_hall_mirror), """[one of]You look in. It takes her a moment to
        look out; she had been doing something lower down.[or]You put your hand up to your hair. Then you both
        do.[or]The hallway is in there behind you, and all of its doors are open by the width of a finger. You look
        round. They're shut.[cycling]""",
             when=first_visit)
story.refuse(touch(other_hall_mirror), "It's colder than glass. It comes up a little to meet the finger, as water does.", when=first_visit)

# --- the bedroom, and what was in the box ---
story.refuse(wear(new_pullover) | take(new_pullover), """You hold it up, and put it down. It would fit; that's what is
        the matter with it. Your own has Elsie Mayhew's elbows in it, and nobody knew them.""")
story.refuse(play_with(kite), "You run the length of the room and it comes behind. It lets you win. You can tell.")
story.refuse(play_with(soldiers), """You say "Attention", and they've done it already. It's hard to have a war with
        people like that.""")
story.refuse(play_with(frog), """"Leapfrog," says the frog, and bends down. You go over him. He goes over you. He is
        heavy, for tin.""")
story.refuse(play_with(aeroplanes), """You throw one. It comes back with its wings folded, to ask if that was how you
        wanted it.""")
story.refuse(listen_to((kite, soldiers, aeroplanes)), """They stop, all together, to hear what it is that you've heard; and
        then they go on.""")
story.refuse(close(named("other toy box")), "\"Not yet,\" says something with its foot in the hinge.", when=first_visit)

# --- the typewriter that plays ---
story.refuse(play_with(other_typewriter), """You pick out a scale. It comes out as the tune, whichever keys you put it
        in by.""", when=first_visit)
story.refuse(open_(other_typewriter) | look_in(other_typewriter) | search(other_typewriter), """You look in under the
        keys. There is thread in there, reels of it, and all of it is busy.""")

# --- the theatre and the attic ---
story.refuse(talk(audience) | touch(audience), """You bend down to the nearest. It turns over, takes your pulse, and
        turns back.""", when=first_visit)
story.refuse(take(usherette) | open_(usherette), """"Programme?" says the programme seller. You look inside it, this time. That is your
        name as well.""", when=first_visit)
story.refuse(sit, """[one of]You tip down the seat at the end of a row. In the next one a pair of mittens moves
        over.[or]You sit. It would be easy to go on sitting.[cycling]""",
             when=first_visit & player.at(theatre))
story.refuse(follow(rats), """They run under the organ, and up through the wall, and out of a hat. You're left looking
        at the hat.""", when=first_visit)
story.refuse(follow(other_bobinski), "He isn't going anywhere. It's the coat that sways.", when=first_visit)
story.refuse(sit, """There's nothing to sit on but the floor; and the floor, when you look at it, has been sat on
        already, in rows.""",
             when=first_visit & player.at(other_attic))
story.refuse(open_(named("coats")[1]) | wear(named("coats")[1]), """The smallest one comes off its peg into your arms.
        It's buttoned, all the way down. You hang it up again, facing the wall.""")
story.refuse(follow(cat), """The cat goes along the top of the bench, as far as the end, and looks over. "You would
        come out sideways," he says, and comes back.""", when=first_visit & player.at(other_garden))

# --- the other stairs, and out of doors ---
bells, letters, umbrellas, gravel = (named(name)[1] for name in ("bells", "letter table", "umbrella stand", "gravel"))
story.refuse(push(bells) | touch(bells), "You press YOU. It rings in your pocket; or it might be in your ear.", when=first_visit)
story.refuse(take(letters) | open_(letters) | search(letters), """You slit it with a finger. There is nothing in it, and when you've looked
    there is another on the table, for you, and sealed.""", when=first_visit)
story.refuse(take(umbrellas) | open_(umbrellas), "It won't open. It's a stick, in a frock. You put it back among its sisters.", when=first_visit)
story.refuse(take(gravel) | search(gravel), "You pick one up. It comes on a root, with a small tug, and the ones on either side look round.", when=first_visit)
story.refuse(take(hats) | touch(hats) | search(hats), """You lift the top one, between finger and thumb. There's one under it, and one under that;
    and every rat along the wall has put up a paw to its head.""", when=first_visit)
story.refuse(turn_(barrel_organ) | touch(barrel_organ) | pull(barrel_organ) | push(barrel_organ), """You take hold of the handle, and go round with it,
    once, and are put down where you were.""", when=first_visit)
story.refuse(look_under(names) | touch(names), "You feel along the back of the slats, where it's out of sight. The letters are deep, and the moss in them comes out damp.",
             when=first_visit)
story.not_a_thing("frock sisters")
