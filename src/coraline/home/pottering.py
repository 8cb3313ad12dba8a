"""Pottering: what one does to a bed, a basin or a plant when told to find something to do."""

from __future__ import annotations

from adderstone.world.entities import Entity
from adderstone.world.verbs import (
    close,
    drink,
    eat,
    enter,
    jump,
    knock,
    listen,
    listen_to,
    look_behind,
    look_in,
    look_through,
    look_under,
    open_,
    rub,
    search,
    smell,
    take,
    touch,
    turn_,
    wait,
    wear,
    write_on,
)
from coraline.houses import bedrooms, surroundings
from coraline.houses.between import bricked, door, far_passage, passage, passage_walls
from coraline.houses.flat import (
    bathroom,
    bed,
    bedroom,
    desk,
    drawing_room,
    kitchen,
    kitchen_chair,
    kitchen_table,
    mantelpiece,
    other_bed,
    other_kitchen,
    other_parents_bed,
    other_toy_box,
    parents_bed,
    sofa,
    study,
    toy_box,
)
from coraline.houses.light import raining
from coraline.houses.outdoors import named
from coraline.houses.grounds import garden, well_clearing
from coraline.houses.stairs import attic, parlour, top_stair
from coraline.people import father
from coraline.spine import ate_dinner, chapter, offer, player, story
from coraline.things import cloth, tea_set

rainy_day = chapter.is_("rainy day")
indoors = (*surroundings.home, *surroundings.there)


def both(name: str) -> tuple[Entity, Entity]:
    """The thing of this name at home, and the one there."""
    here, there = named(name)
    return here, there


# --- verbs that a wet afternoon needs ---
sit = story.verb("sit", "sit", "sit down", "sit about", "take a seat", "have a seat", like=wait)
bounce = story.verb("bounce", "jump/bounce/leap/hop on/onto/upon [noun]", "jump up and down on [noun]",
                    "bounce up and down on [noun]", needs=("touch",), like=enter)
wash = story.verb("wash", "wash/rinse/dry [noun]", "wash up [noun]",
                  needs=("touch",), like=rub)
wash_up = story.verb("wash up", "wash up", "wash", "dry up", "wash myself/hands/face/hair", "brush/clean teeth",
                     "brush/clean my teeth", "do the/some dishes/washing-up/drying", "do dishes/washing-up", "have a bath/wash", "have bath", "take a bath")
water = story.verb("water", "water [noun]", needs=("touch",))
type_ = story.verb("type", "type", "type [text]", "type on [noun]", "type [text] on [noun]", needs=("touch",))
play_with = story.verb("play with", "play with [noun]", "play [noun]", needs=("touch",), like=touch)

story.refuse(wash_up, """[if player in bathroom]You wet a corner of the flannel and show it to your face. Nobody could say that
    you hadn't.[else if player in kitchen]It's your turn to dry, and you can't dry what has dried.[else]The bathroom is where
    one does that. They'll send you, later.[end]""")
story.refuse(sit, """[one of]"In your own time, dear," says Miss Spink. You sit on a footstool, and it growls, and you get off
    Encore.[or]You sit on the end of the hearthrug that has least dog on it.[stopping]""", when=player.at(parlour))
story.refuse(water, "It hasn't asked for any.")
story.refuse(type_, """You type it in the air. It looks like somebody trying out a piano in a shop.""", when=~player.at(study))
story.refuse(type_, """[one of]"One key," says your father, and moves his hands aside. You choose the X. He looks at it for a
    while. "That's the best thing on the page," he says.[or]"You've had your key," says your father.[stopping]""",
             when=father.at(study))
story.refuse(type_, """You put one finger on the C, and push. It goes down as far as it goes and prints a C, on his page, in
    the middle of his sentence. You say sorry to it.""")
story.refuse(wash, "It's as clean as it wants to be.")

# --- beds ---
story.refuse(bounce(bed), """[one of]You bounce. The bed says "ee" going up and "oo" coming down, and the leg comes off its
    paperback, and you put it back.[or]Twice more. "Coraline," says [if your mother is watching]your mother, two walls
    off[else]the ceiling, or somebody's broom under it[end].[stopping]""")
story.refuse(bounce(parents_bed), "You go up on his side and down on hers. It's a better bed than yours for it; that is why one knocks.")
story.refuse(bounce([other_bed, other_parents_bed]), "It throws you exactly as high as you meant, and not once higher.")
story.refuse(bounce(sofa), "Nobody has ever jumped on that sofa. You'd be the first; and they would know who.")
story.refuse(enter(bed), """You lie on it with your boots over the edge and look at Norway. [if rainy-day-home]You get up again
    before anybody can ask if you are sickening for something.[else]It doesn't help. You get up.[end]""",
             when=chapter.is_("rainy day", "alone", "next day"))
story.refuse(enter(parents_bed), """You lie along the ridge, where you used to be put, with an arm down each side. You are much
    longer than you were. You get up, and pat out the print.""", when=chapter.is_("rainy day", "alone", "next day"))
story.refuse(look_under(parents_bed), """[if chapter is missing or chapter is next day]Your mother's shoes, side by side; and
    the dark that is under any bed.[else]A suitcase, and his other slippers, and a box marked C, BABY, that you have been
    through.[end]""")
story.refuse(look_under(other_parents_bed), "You put your cheek to the carpet. There isn't an under. It goes straight down into the floor.")
story.refuse(look_under(toy_box) | look_behind(toy_box), """A domino, a sucked pencil, and the place where the carpet
        is still red.""")
story.refuse(look_under(other_toy_box) | look_behind(other_toy_box), "You tip it. All the growling runs down to one end.")
story.refuse(take(named("wallpaper")), """[if player in the other house]You look for an edge to start from. It hasn't one.[else]You
    have started on one corner, and been seen. It had better be left to get on by itself.[end]""")
story.refuse(take(bedrooms.bear), "You pick him up, and hold him for a bit, and put him back facing the door. He likes to see who comes.")
story.refuse(play_with(bedrooms.bear), "You ask him what he would like to play. He'd like to be left out of it, he says.")
story.refuse(take([bedrooms.farm, bedrooms.puzzle]), "You know it all by heart, and there's a piece gone. You let it lie.")
story.refuse(play_with(bedrooms.farm), "You move the cows up to the left-hand end. The half-pig falls over. That's farming.")
story.refuse(play_with(bedrooms.puzzle), "You do the sky, in your head. It's what you always do, and there is always the bishop at the end of it.")
story.refuse(play_with(toy_box), """You take everything out, and look at it, and put everything back. It's how your mother
    reads the paper.""")
story.refuse(play_with(tea_set), "You pour out for four. You drink all four, so that nobody shall feel it. You are much too old for this.")
story.refuse(take(bedrooms.old_plate) | take(bedrooms.grey_wool), "You know where it is. That's as good as tidying.")
story.refuse(eat(bedrooms.old_plate), "You knock on the crust. It's for building with, now.")
story.refuse(take(bedrooms.slipper), "With one slipper on you walk in a circle. You've tried.")
story.refuse(take(bedrooms.fly), "You cup your hands round it. It walks out between two fingers, as if you were furniture.")

# --- under and behind things ---
story.refuse(look_under(kitchen_table), """[if your mother is here]Your mother's feet, in odd socks, one on the other; a card
    that has slid down, MINCE, see MEAT; and a good deal of toast.[else]Toast, mostly. There's a card that slid down:
    MINCE, see MEAT.[end]""")
story.refuse(look_under(kitchen_chair), "Somebody's chewing gum. You know the tooth marks.")
story.refuse(look_under(desk) | look_behind(desk), """[if your father is here]Your father's ankles, and the draught.[else]A pen
    top, a peppermint, and the draught.[end]""")
story.refuse(look_under(sofa) | look_behind(sofa), "A hairpin, and one Christmas nut. It's the cleanest underneath in the flat.")
story.refuse(look_under(both("rug")[0]), """You turn back the fringe. The boards are paler there, and nobody's swept anything
    under it. It's that sort of room.""")
story.refuse(look_under(both("rug")[1]), "You take hold of the fringe to turn it back, and it's the floor's. It has only been cut to look like a rug.")
story.refuse(look_under(mantelpiece) | look_behind(named("painting")[0]), "Wallpaper, the colour that it was meant to be.")
story.refuse(look_behind(named("painting")[1]), "You lift one edge, and look along the wall behind; and there is a man on a stool, with his back to you.")

# --- windows, from inside ---
for _name, _here, _there in (
    ("bedroom window", """[if raining]The garden, under water, or near it. Something black goes across the lawn in four
     separate movements, without hurrying.[else if dark out]Yourself, with a lamp behind you; and when you put up both your
     hands to see past yourself, the lawn.[else]The garden: the bench, and the lawn with its line across it.[end]""",
     """[if the grounds has gone]White, from side to side, and a hem along the bottom of it.[else]A garden. You look for the far
        side of it, and it seems to have been tucked in.[end]"""),
    ("kitchen window", """[if raining]Wet roof, wet apple trees; and in the yard of the sky not one bird.[else if dark out]The
     kitchen, over again, with you in it.[else]The tops of the apple trees, and one rook, carrying a stick that is too
     long.[end]""",
     """You wipe a place with your sleeve. [if the grounds has gone]The sheets.[else if unfinished]Apple trees, and then the sheets.[else]The apple trees are
        all in step.[end]"""),
    ("drawing-room window", """[if raining]The drive, with a stream down the middle.[else if dark out]Laurels, blacker than the
     rest of it. No bus. Nobody under an umbrella.[else]The drive, and the laurels, and nobody coming up it, for the
     present.[end]""",
     """[if the grounds has gone]White.[else]A drive, and laurels. You watch one leaf for as long as you can hold your breath, and it
     does not stir; and neither does the shadow under it, which isn't its shape.[end]"""),
    ("frosted window", "You can see that it's day, or that it's night, and nothing more. It was put in by somebody modest.",
     "You put your eye right up to it. On the other side, just as close, is something the shape of an eye."),
    ("attic window", "The gutter, the chimneys, and the top sides of everything that you only know from below.",
     "The man in the coat is there, looking out; or in."),
):
    story.refuse(look_through(both(_name)[0]), _here)
    story.refuse(look_through(both(_name)[1]), _there)
    story.refuse(open_(both(_name)[0]), "It has been painted shut, by somebody who felt the cold.")
    story.refuse(open_(both(_name)[1]), "The catch goes over, and the window doesn't notice.")
    story.refuse(write_on(both(_name)[0]), """You breathe on the glass, and write BORED, and look at it from the other side, as
        well as you can.""")
    story.refuse(write_on(both(_name)[1]), "You breathe on the glass and nothing comes. You write it dry, and nothing stays.")
story.refuse(look_through(named("drainpipe")[0]) | look_in(named("drainpipe")[0]), "Past the drainpipe there's a wall, and past that it is somebody else's window.")
story.refuse(look_through(named("drainpipe")[1]), "Past the drainpipe there isn't anything, very close.")
story.refuse(look_through(named("parlour window")), "Rain, from underneath. A pair of boots goes by, and you all three say \"Post.\"",
             when=rainy_day | chapter.is_("alone"))
story.refuse(look_through(named("parlour window")), "The drive, as a worm has it. Nobody's feet.")

# --- the kitchen ---
dishes = named("washing-up")
story.refuse(wash(dishes) | rub(dishes), """[if left alone]You take up the cloth, and put it down. If you were to wash her cup
    there would be nothing to show that she'd had it.[else][one of]You wash the one fork that you can reach without moving
    anything. It shows up the others.[or]You dry a cup that was dry. "Thank you, Coraline," says your mother, who can hear
    virtue through six hundred pages.[stopping][end]""", when=player.at(kitchen))
cooker, other_cooker = both("cooker")
story.refuse(open_(cooker) | look_in(cooker), """You open the oven and look in. There's a tray, and on the tray a ring, where
    something was, in the days of cakes. You shut it again quietly.""")
story.refuse(turn_(cooker) | touch(cooker), "It thumps before it lights, and you have eyebrows. You leave it to people who are paid to do it.")
story.refuse(open_(other_cooker) | look_in(other_cooker), """You pull down the oven door. A dry warmth comes out, with a
    smell of Sundays in it. There is no back to the oven; it goes on.""")
story.refuse(turn_(other_cooker), "All four flames bow, very slightly, and come up again.")
cupboards, other_cupboards = both("kitchen cupboards")
story.refuse(open_(cupboards) | look_in(cupboards) | search(cupboards), """Flour, tins, a jar of the pickle that nobody likes
    and everybody is given. You eat a raisin that was behind the rice. It may have been a raisin.""")
story.refuse(open_(other_cupboards) | look_in(other_cupboards) | search(other_cupboards), """You open them all. Your favourite
    biscuits; your favourite biscuits. After the fifth cupboard you wonder if they are.""")
kettle, other_kettle = both("kettle")
pour = story.verb("pour", "pour", "pour tea", "pour the tea", "pour out tea", "pour out the tea", "pour [noun]", "pour out [noun]", needs=("see",), secret=True)
story.refuse(pour, """"Miriam pours," says Miss Spink. "I've the wrist," says Miss Forcible; and she has, and the height, and
    on the whole the cup.""", when=player.at(parlour))
story.refuse(pour, "You aren't allowed to pour. You're allowed to watch, and to say when.")
count = story.verb("count", "count", "count ten", "count to ten", "count to a hundred", "count slowly", secret=True)
story.instead(count, """"One," you say, under your breath, and three others say it with you. At ten there is a step, on the
    far side of the glass, going away; and then, when you had nearly breathed, another.""", when=chapter.is_("mirror"))
story.instead(count, "You count to ten. They're all there.")
story.refuse(turn_(kettle) | take(kettle), "You aren't allowed to pour, only to watch, and it doesn't boil for that.")
story.refuse(open_(kettle) | look_in(kettle), "A grey fur, the shape of water, and a marble that was put in to stop it.")

# --- taps ---
kitchen_tap, other_kitchen_tap = both("kitchen tap")
story.refuse(turn_(kitchen_tap) | open_(kitchen_tap), """You turn it on, and the whole house says "oo". You turn it off, and it
    goes back to dripping.""")
story.refuse(close(kitchen_tap), "You turn it as far as it goes, and lean. It drips, to show you.")
story.refuse(drink(kitchen_tap), "You put your mouth under it. It tastes of pipe, and it goes up your nose, and down your neck.")
story.refuse(turn_(other_kitchen_tap) | open_(other_kitchen_tap) | drink(other_kitchen_tap), "It turns, and turns, and turns. Somewhere there must be water for it.")
basin, other_basin = both("basin")
story.refuse(turn_(basin) | open_(basin) | drink(basin), """You turn on the hot, and wait. It's cold, and then it's cold; then the
    geyser goes WHUMP, and you turn it off and come away.""")
story.refuse(turn_(other_basin) | open_(other_basin) | drink(other_basin), "Hot; and hot. It's exactly the heat of a hand.")
basin_mirror, other_basin_mirror = both("basin mirror")
story.refuse(look_in(basin_mirror) | look_through(basin_mirror), """Your fringe. You jump, and for a moment there are two eyes
    under it, surprised to be there.""")
story.refuse(look_in(other_basin_mirror) | look_through(other_basin_mirror), """You, from the collar up. You put out your
    tongue. So does she; and puts hers away first.""")
bath, other_bath = both("bath")
story.refuse(enter(bath), "It's Thursday's rule that there is one on Saturdays. You get in with your boots on, and sit, and get out.")
story.refuse(turn_(bath) | open_(bath) | wash(bath), "You would have to light the geyser, and the geyser is waiting for you to.")
story.refuse(enter(other_bath) | touch(other_bath), """You put in one finger as far as the nail. It's just right. It is so just
    right that you can't feel where the finger stops, and you take it out and count it.""")
brushes = both("toothbrushes")
story.refuse(take(brushes[0]) | wash(brushes[0]), "You wet yours, so that it'll be found wet. It's the least that you can do.")
story.refuse(take(brushes[1]), "Yours is stiff. It has never been in anyone's mouth, and you put it back.")

# --- wardrobe, buttons, clock ---
wardrobe, other_wardrobe = both("wardrobe")
story.refuse(open_(wardrobe) | look_in(wardrobe) | search(wardrobe), """It's open; it always is. Coats, and the racquet. The
    parcel has been moved since you last didn't look at it, and it's still not a bicycle.""")
story.refuse(close(wardrobe), "You lean on it until it clicks. You take away your hand, and it says \"ah\", and comes open.")
story.refuse(enter(wardrobe), "You get in among the coats, and push to the back. It has one: it's plywood. You knock, to be fair to it.")
story.refuse(open_(other_wardrobe) | look_in(other_wardrobe) | search(other_wardrobe), "Two dresses, two suits, and the hooks, and the dark that they go back into. Somewhere at the end of them one hook rings.")
story.refuse(enter(other_wardrobe), "You put in an arm. It doesn't come to the back. You put in the other, and hold on to the door with your foot, and think better of it.")
tins = both("button tin")
story.refuse(open_(tins[0]) | look_in(tins[0]) | search(tins[0]) | take(tins[0]) | play_with(tins[0]), """You run your fingers
    through, down to the cold ones at the bottom. You put the duck next to the anchor. It was a whole afternoon, once.""")
story.refuse(open_(tins[1]) | look_in(tins[1]) | search(tins[1]) | touch(tins[1]), "You lift out a card, and the next one comes after it, and the next, on one thread. You put them all back and shut the lid.")
clocks = both("alarm clock")
story.refuse(turn_(clocks[0]) | touch(clocks[0]), "You have been told about winding it. You were told by everybody, at ten past four in the morning.")
story.refuse(turn_(clocks[1]) | touch(clocks[1]), "The key at the back turns your fingers.")

# --- the study ---
typewriter = both("typewriter")
story.refuse(touch(typewriter[0]) | play_with(typewriter[0]), """[if your father is here]"One key," says your father, and moves
    his hands aside. You choose the Q, since nobody else does.[else]You lay your fingers on the keys in the places where his
    go. They are worn there.[end]""")
books = both("books")
story.refuse(take(books[0]) | open_(books[0]) | search(books[0]), """You get down the one with the shark and it opens at the
    shark. You look at the shark. You put it back.""")
baskets = both("basket")
story.refuse(take(baskets[0]) | search(baskets[0]) | open_(baskets[0]) | look_in(baskets[0]), """You undo one. It says: "Before
    plugging in, consider." He was right to stop there.""")
chairs = both("study chair")
story.refuse(enter(chairs[0]) | turn_(chairs[0]), """[if your father is here]He is in it.[else]You sit in it and go round once
    each way. It isn't Sunday. It's no good by yourself.[end]""")
story.refuse(enter(chairs[1]) | turn_(chairs[1]), "It turns to meet you. You'd rather stand.")

# --- the hallway ---
pegs = both("coats")
story.refuse(take(pegs[0]) | wear(pegs[0]), "You put your arms in your father's sleeves from the front. It is like being hugged by nobody in particular.")
story.refuse(search(pegs[0]) | look_in(pegs[0]), "In your mother's: a pencil. In your father's: your whole arm, and out into the lining.")
story.refuse(search(pegs[1]) | look_in(pegs[1]), "You try a pocket. It's sewn up, very finely, from inside.")

# --- the plant, and other people's things ---
plant, other_plant = both("rubber plant")
story.refuse(water(plant), """You give it what you can carry in two hands from the bathroom, and most of what you can carry in
    two hands is on the stairs. Everybody believes that somebody else does it. Now they're right.""")
story.refuse(water(other_plant), "It stands in water up to the neck already, and drinks with a small noise.")
story.refuse(touch(plant) | take(plant), "You dust one leaf with your cuff. It has ten to go, and nothing to do all day but wait.")
story.refuse(water(named("hall table")[0]), "It's only a table now. It gave up hoping for a plant.")
story.refuse(look_in(named("board")) | search(named("board")), "It's a board, about a well. The well is in the wood, and this is the edge of it: west, and farther.")

# --- jumping, out of doors; at the well it is another matter ---
dry_land = [room for room in surroundings.grounds if room is not well_clearing]
story.refuse(jump, ["You jump, with both wellingtons, into the deepest puddle that there is. It goes over the top.",
                    "Splat. You have changed the shape of one puddle for ever."],
             when=player.at(dry_land) & raining)
story.refuse(jump, ["You jump. The ground is used to it.", "You jump as high as you can, and see what you saw, from higher up, for less long."],
             when=player.at(dry_land))
story.refuse(play_with(cloth), "It's a ship, then a cloak; then it begins to tear, and it's a tablecloth.")
story.not_a_thing("flannel footstool broom domino pen peppermint nut stream worm pickle raisin rice cloak cow pavement aisle terrier programme")

# --- sitting down ---
story.refuse(sit, """[if standing on the chair]You are on a chair, in the one way that doesn't count.[else if your mother is
    here][one of]You sit at your end and put your elbows on your initials. "Elbows," says your mother.[or]You sit. One of your
    wellingtons begins to kick the table leg, and is looked at.[cycling][else]You sit at your end. It's a long table, with
    nobody at it.[end]""", when=player.at(kitchen))
story.refuse(sit, """[one of]You sit down in the good chair. It's the right height. Your hands have been put in your
        lap. It seems that it was you who put them.[or]You sit. She looks so pleased that you get up again.[stopping]""",
             when=player.at(other_kitchen) & chapter.is_("first visit") & ate_dinner & ~offer.is_("made"))
story.refuse(sit, """You sit on the floor with your back to the books, and he types over your head. It was nice when you were
    five. It's nice now, for about a page.""", when=father.at(study) & player.at(study))
story.refuse(sit, "You sit on the top step, where you always sit, and listen to him count.", when=player.at(top_stair))
story.refuse(sit, "You sit on the bench, in the moss, and get up with a good deal of it.", when=player.at(garden))
story.refuse(sit, "You sit on the edge of the bath until it has given you its edge.", when=player.at(bathroom))
story.refuse(sit, """[one of]You sit on the sofa. It is like sitting on a pavement, waiting for something to go by. You get
    up.[or]You try it at the other end. It's the same pavement.[cycling]""", when=player.at(drawing_room) & ~chapter.is_("escape"))
story.refuse(sit, """[one of]You sit on the bed. The bed comes up round you.[or]You sit on the toy box, and look at the ships, and
    they go by.[cycling]""", when=player.at(bedroom) & chapter.is_("rainy day", "alone", "missing", "next day"))
attic.detail("mice's music; faint tiny; music tune band drum", """It's a drum, or a bottle top, and a comb and paper, if there
    were a comb that small. It stops when you look for it.""")

# --- the passage, from the room that it begins in, and from inside ---
way_through = drawing_room.detail(
    "way through; dark long; passage corridor tunnel darkness", """[if brown-door is open and not bricked up]It goes straight ahead
    for as far as the light from your window does, and then it goes on.[else]There isn't any; there is a door, and it knows
    how to keep its mouth shut.[end]""")
gone_through = story.fact("the passage is there", door.opened & ~bricked)
story.instead(enter(way_through), "You look at your wellingtons, to see whether they're coming. They come.", when=door.opened & chapter.is_("alone"),
              then=[player.to(passage)])
far_passage.detail(
    "lit doorway; far own; doorway carpet fire firelight light rug hearth sofa", """[if chapter is escape]It's the size of a stamp, and has your own
    sofa on it.[else]A piece of carpet, and a piece of hearth with a red light on it; and it's like, and it's like.[end]""")
story.refuse(listen_to(way_through) | look_in(way_through) | smell(way_through), """[if the passage is there]Somewhere
        along there a strip of paper lifts, and is let fall. It smells of cellars, and hot dinner.[else]You have your
        nose against a door.[end]""")
story.refuse(listen, """Paper. A strip lets go, somewhere, and comes all the way down its wall, and stops when you
        stop.""",
             when=player.at(passage, far_passage))
story.refuse(touch(passage_walls), "Paper, and under that paper. When you take away your hand it comes after you a little, and peels off.")
story.refuse(knock(passage_walls), "It doesn't knock. It's like knocking on a bolster.")
story.refuse(sit, """You sit down with your back to one wall. It gives, and crackles, and begins to take your shape.
        You get up.""", when=player.at(passage, far_passage) & ~chapter.is_("escape"))
story.refuse(open_(desk) | search(desk), """Paper clips; half a biscuit, kept for a crisis; and a booklet called HOW TO OPEN YOUR
    DRAWER, by him.""")
