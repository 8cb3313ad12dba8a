"""Outings: what the wet end of a garden, a lane and a wood answer to somebody with nothing else to ask."""

from __future__ import annotations

from adderstone.world.entities import Entity
from adderstone.world.verbs import (
    attack,
    climb,
    dig,
    drink,
    eat,
    enter,
    follow,
    jump,
    knock,
    listen,
    listen_to,
    look_behind,
    look_in,
    look_under,
    open_,
    pull,
    push,
    search,
    smell,
    swim,
    take,
    touch,
    turn_,
    wave,
    write_on,
)
from coraline.home.pottering import play_with, sit
from coraline.houses.grounds import deep_wood, drive, kitchen_garden, lane, meadow, orchard, drying_green, well_clearing, wood
from coraline.houses.light import raining
from coraline.houses.outdoors import named
from coraline.spine import chapter, player, story


def home(name: str) -> Entity:
    """The outdoor thing of this name on our side."""
    return named(name)[0]


# --- the drive ---
gravel = home("gravel")
story.refuse(take(gravel) | search(gravel), "You choose a good one. You look at it, and it's the same as the others, and you let it go back.")
gateposts = home("gateposts")
story.refuse(climb(gateposts) | take(gateposts) | enter(gateposts), "You get your arms round the pineapple. It's the only one that it has had for years, and it lets you know it.")
story.refuse(touch(gateposts), "Wet stone, with whiskers.")
story.refuse(take(home("laurels")) | touch(home("laurels")), "They drip down your sleeve, all the way to the elbow, and stop there to warm up.")

# --- the garden ---
lawn = home("lawn")
story.refuse(take(lawn) | search(lawn) | look_in(lawn), "You find a croquet hoop with your foot, as everybody does, and a daisy with your hand.")
story.refuse(enter(lawn), "You lie down on it to see what the worms see. They see you.")
birdbath = home("bird bath")
story.refuse(touch(birdbath) | look_in(birdbath) | search(birdbath) | drink(birdbath), "You put one finger in at the deep end. There's a leaf down there, that the sparrows know about.")
topiary = home("topiary")
story.refuse(enter(topiary) | climb(topiary) | search(topiary), "You get in under the tail. It's a better room than the one in the drive, but people know of it.")
story.refuse(pull(topiary) | touch(topiary) | take(topiary), "You take off one leaf, where the beak was. It doesn't bring it back.")
flowers = home("flowers")
story.refuse(take(flowers) | pull(flowers), "It's come so far up that gutter by itself. You let it have the last yard.")
story.refuse(smell(flowers), "It has a smell, when you get to it: gutter, and a very little honey.")
bench = home("bench")
story.refuse(look_under(bench) | look_behind(bench), "A lolly stick, a snail, and the place where the rain isn't.")
story.refuse(enter(bench), "You sit on the moss. It lets go of a good deal of water, and so, when you get up, do you.")
story.refuse(write_on(bench), "Somebody has said it already, with a better knife.")

# --- the orchard, lane, green and kitchen garden ---
story.refuse(look_under(home("apple trees")) | search(home("apple trees")), "Wasps, in the season. Out of it, what the wasps left.")
story.refuse(sit, "You sit in the fork. The tree takes the weight off one of its sticks.", when=player.at(orchard))
post_box = home("post box")
story.refuse(knock(post_box), "It booms. Nobody writes back.")
story.refuse(listen_to(post_box), "One letter, at least; it's sliding.")
road = home("road")
story.refuse(follow(road) | enter(road) | climb(road), "You aren't allowed. Nobody has ever said what by.")
story.refuse(wave(road) | listen_to(road), "A lorry, going away. They're all going away, by the sound; it's something that roads do to them.")
bank = home("bank")
story.refuse(climb(bank) | enter(bank) | search(bank) | look_in(bank), """You get into the den. [if raining]It has a bath in it.[else]There is
    the tin lid, and the other tin lid, and your chair, that is a root.[end]""")
story.refuse(take(bank), "You pick one primrose, and the bank has so many that it's a long time before it looks sorry.")
nettles = home("nettles")
story.refuse(touch(nettles) | take(nettles) | enter(nettles) | pull(nettles), "Ow. You look round for a dock leaf. There's never one for this nettle.")
story.refuse(attack(nettles), "You find a stick, and have three of their heads off, and then one leans over and gets you on the knee.")
fence = home("wire fence")
story.refuse(look_in(fence) | search(fence) | enter(fence), "You try the fourth hole again. You've grown since Tuesday, or it hasn't.")
beans = home("bean poles")
story.refuse(enter(beans), "You creep in at the bottom. It's brown in there, and it rattles, and whatever you say in it sounds like a plan.")
story.refuse(take(beans) | search(beans) | touch(beans) | eat(beans), "You shell one. Four beans, black and pink, each with a map on it of some other country.")
frames = home("glass frames")
story.refuse(touch(frames) | take(frames) | look_in(frames) | push(frames), "Careful, you've been told; you're careful. A pane slips, all the same, and looks at you.")
story.refuse(attack(frames), "There's one pane left. You have your arm back, and you think of its being the last.")
story.refuse(look_under(home("rhubarb")) | enter(home("rhubarb")), "It's dry. There's a toad in there with the same idea. You say excuse me.")
story.refuse(touch(home("brick walls")), "Cold, and a bit crumbly, and one nail, and one label: DOYENNE.")

butt = home("water butt")
story.refuse(open_(butt) | take(butt), "You lift the lid, and it's looking at you already, from the other side of the sky. You put it back.")
story.refuse(open_(post_box), "It's for putting in at. The getting out is done by a man with a key, who came on Thursday, and looked at the sky, and said a word.")

# --- the meadow and the wood ---
grass = home("long grass")
story.refuse(enter(grass) | search(grass) | look_in(grass), "You go in on hands and knees. It closes over. There's nobody in the world but you and a beetle, and the beetle's busy.")
story.refuse(take(grass) | pull(grass), "You get a good wide blade between your thumbs, and blow. Far off, a duck thinks about it.")
gap = home("broken wall")
story.refuse(climb(gap) | enter(gap), "You take the wall, since there's a gap. You're over. You're back.")
birches = home("birches")
story.refuse(take(birches) | pull(birches) | touch(birches), "A strip comes off between finger and thumb, thin as a bus ticket, and brown inside.")
story.refuse(write_on(birches), "You've nothing to write with, and you can see now what it was that nobody had thought of.")
story.refuse(climb(birches), "It bends over until you're standing on the ground again. Birches do that; it's tact.")
brambles = home("bramble")
story.refuse(touch(brambles) | enter(brambles) | pull(brambles) | take(brambles), "It has you by the sleeve, and then by the other sleeve. You get out backwards, as from royalty.")
story.refuse(eat(brambles), "It isn't the time for them. You eat a red one. It isn't the time for them.")
wire = home("sagging wire")
story.refuse(touch(wire) | pull(wire) | take(wire), "You twang it. The next post says it after you, and the next, away into the trees.")
story.refuse(climb(wire) | enter(wire), "You're over it with one leg before you notice. Whatever they meant it to stop, it was lower than you.")
board = home("board")
story.refuse(touch(board) | push(board) | pull(board) | knock(board), "You put your fingernail to the drip. It's dry; it only looks as if it had been in a hurry.")
story.refuse(look_behind(board), "On the back, smaller, and by somebody else: WHICH WELL. And under it: YOU WILL KNOW.")
beech = home("fallen beech")
story.refuse(climb(beech) | enter(beech), "You walk along it to the thin end with your arms out, and turn round, and that's the hard part.")
story.refuse(look_under(beech) | look_in(beech) | search(beech), "Fungus, in shelves, like somebody's best plates; and a wren, that tells you what it thinks.")
ivy = home("ivy")
story.refuse(climb(ivy) | pull(ivy) | take(ivy), "You pull, and it comes off the bark with a noise like a plaster. There's a little hairy hand every inch of the way.")
stones = home("line of stones")
story.refuse(follow(stones) | enter(stones), "North, then, one step to a stone. You find that you are counting, and that you would rather not get to the end of it.")
story.refuse(touch(stones) | look_in(stones) | drink(stones), "You put a finger in one of the dips. It fits. It's been made by heels, though.")
story.refuse(take(stones) | pull(stones) | push(stones), "It's let in too deep. Somebody meant it to be there in the dark.")
turf = home("turf")
story.refuse(enter(turf) | touch(turf), "You lie flat with one ear down. It's quiet. It's quieter under you than it is on top.")
story.refuse(take(home("bird")) | listen_to(home("bird")), "[if hand gone]It shouts the whole thing over again, from the beginning, in case you hadn't been there.[else]There isn't a bird in the place.[end]")

# --- what one does out there ---
here = player.at(drive, orchard, lane, drying_green, kitchen_garden, meadow, wood, deep_wood, well_clearing)
story.refuse(swim, "[if raining]There's enough of it. It hasn't been put in one place.[else]The nearest water that's deep enough is the one that you're not to go near.[end]", when=here)
story.refuse(dig, "You dig with the heel of your boot, as far as a bit of blue china, and fill it in over it for somebody else.", when=here)
story.refuse(sit, "[if raining]You look for a dry place, and sit on a wet one.[else]You sit down. A beetle goes round you.[end]",
             when=here & ~chapter.is_("hand"))
story.refuse(listen, "Nothing. Then what makes it nothing: one drop, getting ready to fall.", when=player.at(deep_wood) & raining)
story.refuse(listen, "You listen at the trees. They were talking, you'd say, until they saw who it was.", when=player.at(deep_wood))
story.refuse(play_with(home("topiary")) | turn_(home("gateposts")), "You have to stand in the right place, and to want to.")
story.refuse(jump, "You jump on the spot, once. It sounds different, in here; there's more under it.", when=player.at(well_clearing) & raining)
story.not_a_thing("honey toad label fungus wren")
