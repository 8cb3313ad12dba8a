"""Visits: what can be rung, read, ridden and slid down between one flat and the next, and in other people's."""

from __future__ import annotations

from adderstone.world.entities import Entity
from adderstone.world.verbs import (
    climb,
    enter,
    follow,
    jump,
    knock,
    listen_to,
    look_behind,
    look_in,
    look_through,
    look_under,
    open_,
    pull,
    push,
    read,
    search,
    smell,
    take,
    touch,
    turn_,
)
from coraline.home.pottering import play_with, sit
from coraline.houses.outdoors import named
from coraline.houses.stairs import attic, basement, front_hall, landing, top_stair
from coraline.people import bobinski, dog, forcible, mice, spink
from coraline.spine import player, story

stairs_here = player.at(landing, top_stair, front_hall, basement)


def home(name: str) -> Entity:
    """The thing of this name on our side."""
    return named(name)[0]


ride = story.verb("ride", "ride [noun]", "ride on [noun]", "swing on [noun]", needs=("touch",), like=enter)
slide = story.verb("slide", "slide down [noun]", "slide", "slide down", needs=("touch",), like=climb)
steps = named("stairs")[0]
story.refuse(slide(steps) | slide | climb(steps), """[one of]You go down as far as the second stud, and get off, as one
    does.[or]You take the other banister, to be fair to it. It's the slower of the two.[cycling]""", when=stairs_here)
story.refuse(slide, "You'd need something that slopes.")
story.refuse(jump, "Clop. It is the best tile in the house.", when=player.at(front_hall))
story.refuse(jump, """You jump the last three, and the floor goes off like a gun, and somewhere below a dog says
    "Encore".""", when=stairs_here)
story.refuse(sit, "You sit on the stairs, on the fourth, which talks, until you've heard what it had to say.", when=stairs_here)

# --- the landing ---
skylight = home("skylight")
story.refuse(open_(skylight) | touch(skylight) | climb(skylight), "There's a pole for it, with a hook, and the pole was lent to somebody.")
story.refuse(look_through(skylight), "[if raining]Drops, from below, each with a small upside-down landing in it.[else]A square of sky, and a leaf on it, walking.[end]")
story.refuse(knock(home("rubber plant")), "You flick a leaf. It says \"tock\", like something much more expensive.")

# --- the front hall ---
tiles = home("tiles")
story.refuse(touch(tiles) | push(tiles) | play_with(tiles) | pull(tiles), "You rock the loose one with your foot. Clop, clop; clop. \"Horse!\" says a voice under the floor, and another says \"Where?\"")
post = home("letter table")
story.refuse(take(post) | open_(post) | search(post), "They aren't yours. You've only read the postcard, and people put those face up on purpose.")
story.refuse(look_under(post), "A seed list of the year before, and a dead moth with very good wings.")
bells = home("bells")
story.refuse(push(bells) | touch(bells) | knock(bells) | pull(bells), """[one of]You press JONES. A long way up you hear it ring. It's
    odd to hear yourself called on.[or]You press the mouse. Three bolts are drawn. "Who is?" comes down the stairs, in
    time, and you look at the ceiling till he's bolted them again.[or]You press the one with nothing on it. You wait.
    You don't hear it ring; and then, after much too long, you do.[stopping]""")
umbrellas = home("umbrella stand")
story.refuse(take(umbrellas) | open_(umbrellas) | look_in(umbrellas), """You pull it out by the duck, and a little rain comes out
    with it, from some other year. You put it back the other way round. It'll be right again by the morning.""")
story.refuse(look_through(home("big front door")), "You get one eye to the letter flap. The drive, on its side, in a strip.")

# --- the basement ---
pipes = home("pipes")
story.refuse(knock(pipes), """[one of]You knock once. After a time it knocks once back; and then, which is new, a second time,
    farther along.[or]You knock: one, two. It gives you back the two.[cycling]""")
story.refuse(listen_to(pipes), "Somebody's bath. Somebody's \"Not in A flat\". A long way off, in the iron, a thing like a cough.")
story.refuse(touch(pipes), "You can keep a finger on it for as long as it takes to say \"Basement\".")
bicycles = home("bicycles")
story.refuse(enter(bicycles) | climb(bicycles) | push(bicycles) | take(bicycles), """You get a leg over the nearer, and both
    of them fall, very slowly, like ladies fainting. You stand them up again. They've kept hold of each other all the
    way.""")
story.refuse(touch(bicycles), "You ring the bell of one. The other rings, by itself, a little late.")

# --- Mr Bobinski's ---
posters = home("posters")
story.refuse(read(posters), "Half of it is in letters with their backs to you. The rest says ONE NIGHT, and the date of a Tuesday before your father was born.")
ring = next(thing for thing in story.things if thing.name in ("table", "circus table") and attic.place in thing.starts)
story.refuse(touch(ring) | take(ring) | play_with(ring) | search(ring), """You put one finger in the ring. "Finger is lion," says Mr
    Bobinski at once. "Out, please. They've no cage for it." """)
bed = home("iron bed")
story.refuse(enter(bed), "You sit on the very end, and it shows, and Mr Bobinski comes and folds the place flat again.")
story.refuse(look_under(bed), "One drum, with its skin off; a very large trunk; and, on the trunk, in a row, nineteen very small ones.")
story.refuse(touch(bed) | take(bed) | search(bed), """You tap a jar with your nail. It gives an A. Behind the curtain somebody else
    gives it, a little flat, and is spoken to.""")
coat = next(thing for thing in story.things if thing.name == "bottle-green coat")
story.refuse(take(coat) | pull(coat) | touch(coat), """You get as far as one of the navies. "No," says Mr Bobinski, "that one
    is holding trousers." """)
story.refuse(search(coat) | look_in(coat), "There's a mouse in one pocket, off duty. It looks at its watch, or at its wrist.")
thimble = next(thing for thing in story.things if thing.name == "thimble")
story.refuse(take(thimble) | touch(thimble), """"You have made me lose count," says Mr Bobinski. He tips it out, and begins again, at
    what must be one.""")
story.refuse(smell(bobinski), "Aniseed, wax and sawdust. A lion would know him at once.")
story.refuse(listen_to(bobinski), "He breathes through the moustache, in and out, like somebody asleep in a hedge.")
story.refuse(touch(bobinski) | take(bobinski), "You pull at the coat. He looks down for whoever it was, first to one side and then to the other.")
story.refuse(search(bobinski), "\"Is nothing in sleeves,\" says Mr Bobinski, and shows you. There is, though. It has a tail.")
story.refuse(follow(bobinski), "He takes two steps to the left, and two to the right. That's all the attic that he fits in.")
story.refuse(follow(mice), "They've gone behind the curtain, and you can't go where a tea towel is enough.")

# --- the parlour ---
photographs = next(thing for thing in story.things if thing.name == "photographs")
story.refuse(look_behind(photographs) | turn_(photographs), """[if had tea]You tip Buxton away from the wall. There's the nail, and a
    paler place round it, in the shape of a stone.[else]"Not Buxton, dear," says Miss Spink, before you've so much as put
    up a hand. "It's holding up the..." "...wall," says Miss Forcible.[end]""")
story.refuse(take(photographs) | touch(photographs), "You straighten Margate. It has been hanging crooked for so long that the room looks wrong.")
armchairs = next(thing for thing in story.things if thing.name == "armchairs")
story.refuse(enter(armchairs), "They're both full, to the arms.")
story.refuse(look_under(armchairs), "Knitting; a half-wafer; the third act of something; and the tail of a dog, that you hadn't counted.")
fire = next(thing for thing in story.things if thing.name == "gas fire")
story.refuse(touch(fire) | turn_(fire) | push(fire), "\"Shillings, dear,\" says Miss Spink. It goes on two a day, and there's a dog on the tap.")
story.refuse(smell(fire), "Gas, toast and singed dog.")
things = next(thing for thing in story.things if thing.name == "tea things")
story.refuse(take(things) | touch(things), "\"She'll be mother,\" says Miss Forcible. \"She will not,\" says Miss Spink, and moves the pot.")
story.refuse(look_under(things), "The tray is on the stool, the stool is on the hat box, and the hat box is on Encore.")
story.refuse(open_(things) | look_in(things), "You lift the lid of the pot. It is like looking into the wood.")
cardigan = next(thing for thing in story.things if thing.name == "darned cardigan")
story.refuse(touch(cardigan) | pull(cardigan) | take(cardigan), "\"That's Dunsinane, dear,\" says Miss Spink, moving her elbow. \"Don't pluck at it.\"")
rings = next(thing for thing in story.things if thing.name.lower() == "miss forcible's rings")
story.refuse(pull(rings) | take(rings) | turn_(rings), "You turn one. The finger turns with it. \"It'd have to be the whole of me, lovey,\" says Miss Forcible.")
story.refuse(smell((spink, forcible)), "Violets, mint, gas and dog.")
story.refuse(listen_to((spink, forcible)), "\"...not Hull. It was never Hull.\" \"It was raining.\" \"It was raining in Hull.\"")
story.refuse(touch((spink, forcible)) | take((spink, forcible)), "You pull a sleeve. A hand comes down and pats you, as it would anything that came up to there.")
story.refuse(follow((spink, forcible)), "They haven't got up since the spring.")
story.refuse(listen_to(dog), "Three snores: one in, one out, one that hasn't made up its mind.")
story.refuse(smell(dog), "You had been, all the time.")
story.refuse(enter(dog), "You step over Matinee, round Interval, and on Encore.")
story.refuse(play_with(dog), "You roll a wafer along the rug. It goes by three noses. They watch it the whole way, as they'd watch a train.")

story.not_a_thing("hedgehog towel violets train")
