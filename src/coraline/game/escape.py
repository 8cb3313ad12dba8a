"""The way out: a cat is thrown, a globe is taken, and a door will not shut."""

from __future__ import annotations

from adderstone.world.effects import when
from adderstone.world.verbs import (
    attack,
    break_,
    close,
    drop,
    eat,
    enter,
    examine,
    follow,
    give,
    go,
    lock,
    look_at_through,
    look_through,
    pull,
    push,
    put_in,
    put_on,
    take,
    throw,
    touch,
    turn_,
    wait,
    wave,
)
from coraline.game.doors import shut, thrown_open
from coraline.game.stages import escape, hunting, second_visit
from coraline.game.the_lie import opened
from coraline.houses.between import door, far_passage, other_door, passage
from coraline.houses.flat import drawing_room, kitchen, other_drawing_room, study
from coraline.houses.grounds import garden
from coraline.people import cat, father, mother, other_mother
from coraline.spine import (
    cat_thrown,
    chapter,
    compass,
    hand_severed,
    knows_globe,
    parents_taken,
    player,
    story,
    time_of_day,
)
from coraline.things import globe, key, stone

over_there = second_visit | hunting | escape

# --- the globe ---

story.after(look_at_through(globe, stone), """You know the pencil. You know how he stands when he's pretending that
    it isn't cold. They have seen you: there is an eye, on this side of the stone, as big as their sky.

    It isn't home that has a snow globe on the mantelpiece. You never had one. It's the one thing in her house that
    isn't a copy of something in yours; so that it is the one place where she could put what was.""",
            when=parents_taken & ~knows_globe, then=[knows_globe.set()])
story.after(look_through(stone), """On the mantelpiece two people have come to the inside of the glass.""",
            when=parents_taken & ~knows_globe & player.at(other_drawing_room), then=[knows_globe.set()])
story.after(examine(globe), """Two people. There was nobody on the hill, when you first came. And at home there is
    nothing on the mantelpiece at all; everything here is a copy of something of yours, but what is this a copy
    of?""",
            when=parents_taken & ~knows_globe, then=[knows_globe.set()])
story.refuse(take(globe) | touch(globe) | turn_(globe) | pull(globe) | push(globe), [
    """It won't come up off the marble. It isn't stuck. It's being looked at: you can feel it go along your arm, a
        weight like a hand upon a hand. As long as she has her eyes on it, wherever she is, it will stay where she
        put it.""",
    "It's as heavy as the whole room. She's watching it. She never takes her eyes off it."], when=over_there & ~cat_thrown)
story.refuse(attack(globe) | break_(globe) | wave(globe) | throw(globe) | drop(globe) | eat(globe) | put_in(globe) | put_on(globe)
             | give(globe), "There are people in it.", when=over_there)
story.after(take(globe), """It comes up off the marble as lightly as an egg. It's cold, and then it's not so cold;
    two very small warm places come to where your fingers are.""", when=cat_thrown)

# --- the cat ---

story.after(take(cat), """He lets you. He's heavier than he looks, all of it muscle, and as stiff as a bag of
    coat-hangers. "I have a feeling," says the cat, into your neck, "that this is going to be undignified." """,
    when=escape & ~cat_thrown)
story.instead(
    throw(cat, other_mother), """"Sorry," you say into his ear, and you throw him.

        You have never thrown a cat, and it must be said that he does most of it himself. He goes across the room
        with all four hands open, and lands on her face, and holds on. She screams like a sheet being torn. There's
        a button on the rug, spinning, and she is turning round and round with her long arms reaching for him from
        the wrong side; and on the mantelpiece something lets go, with a little sigh, as you do when you have been
        stared at and it stops.""",
    when=opened, then=[cat_thrown.set(), cat.to(other_drawing_room)], name="the cat is thrown")
story.refuse(throw(cat, other_mother), """The door is shut and locked, and she has the key. You would have thrown
    the only cat you've got, and be no nearer to the passage.""", when=escape)
story.refuse(throw(cat), "At what? Only one thing in this room deserves a cat.", when=escape & ~cat_thrown)
story.refuse(take(cat), "He's busy.", when=cat_thrown & player.at(other_drawing_room))

# --- the door ---

west = go(compass.west) | enter(other_door)
beside_her = player.at(other_drawing_room)
in_room = escape & beside_her
story.refuse(west, """She is as quick as string. You'd get as far as the sill; her arms are on both sides of it, and
    she can see you. She sees with those very well.""", when=beside_her & opened & ~cat_thrown)
story.refuse(west, "Not without them. Not with the globe up there on the mantelpiece, with nobody minding it.",
             when=beside_her & cat_thrown & ~globe.held)
story.refuse(west, "The door is locked, and she's in front of it, waiting for an answer.", when=in_room & ~opened)
story.after(west, "On the way through you get two fingers round the key, and it comes with you, shrieking, like something pulled up by the root.",
            when=escape & player.at(far_passage) & ~key.held, then=[key.to(player)])
story.after(west, """You run. Behind you there is a shout, and then a number of things happening to furniture. A
    long, low sound begins, and doesn't stop, and comes after you: she has left off using her feet.""",
    when=escape & player.at(far_passage))
story.refuse(close(other_door) | lock(other_door) | push(other_door) | pull(other_door),
             "No! It's open. You'll not get her to do it twice.", when=beside_her & opened)
story.refuse(take(key), "Her hand is on it before yours is. She has so many places to put a hand.",
             when=opened & ~cat_thrown)
story.instead(wait, "The cat is saying all that he knows. It won't take her long to learn it.",
              when=beside_her & cat_thrown)
passages = escape & player.at(passage, far_passage)
story.refuse(go(compass.east), "That is where she is. You can hear the thread running out behind her like a fishing line.", when=passages)
story.refuse(close(other_door) | lock(other_door) | push(other_door) | pull(other_door),
             "She's through it already, from the noise. Run. There's another door, at the far end, that is yours.", when=passages)
story.instead(wait, ["You stop. So does the noise, and that's worse: it is listening for your boots. Run. West.",
                     "No. Not here. West is where the light is."], when=passages)
story.each_turn(["A strip comes off the wall beside you, all the way along, with a noise like a long zip.",
                 "Something brushes your heel, feels that it is a wellington, and comes on.",
                 """Paper is coming down on both sides. You run with your mouth shut, through somebody's roses, through
        somebody's ducks."""], when=passages, name="she is behind you")
story.once("the cat comes by", """Something black goes between your ankles at a flat run. "Don't stop to admire me,"
    says the cat.""", when=escape & player.at(passage), then=[cat.to(drawing_room)])

# --- the struggle ---

struggle = story.counter("the struggle at the door", up_to=3)
fingers = story.person("white fingers; long her; hand fingers nails wrist joints; them", """They have come round
    the edge of the door, one after the other: four, and a thumb, and a good deal of wrist. The nails have gone into
    the paint. They are feeling about for something to have hold of.""",
    here="[one of]White fingers have hold of the edge of the door: four, and a thumb.[or]The fingers on the edge of the door have moved up a little.[cycling]",
    greeting="The fingers turn towards your voice, all together.", shrug="They are not here to talk.")
at_door = escape & player.at(drawing_room)
story.once("the last door", """You are on your own rug, in your own drawing room, with the light coming in at the
    window. The brown door stands wide open at your back, and the passage is full of her, from side to side, like a
    sleeve with an arm coming down it.""", when=at_door, then=[fingers.to(drawing_room), *thrown_open(door)])

heave = close(door) | push(door) | pull(door) | push(fingers) | lock(door) | turn_(door)
story.instead(
    heave, """You put your back against the door, and your wellingtons against the fringe of the rug, and shove. It
        swings to. It goes all the way to the last hand's breadth; and there it stops, since there is a hand in it.

        Then it begins to open again. You are being slid back across the floor, quite slowly, rug and all. You
        aren't heavy enough. There is only the one of you.""",
    when=at_door & struggle.is_(0), then=[struggle.up()], name="the door gives")
CALLED = """"Help!" you say. It's a silly thing to say, in an empty flat. "Somebody! Please. Push!"

    "All together," says a straight-backed voice at your hip. "I was in the tug-of-war. Dig one's heels in, and
    lean." And there are hands beside yours upon the door: a pair with chapped knuckles, a pair that leave smuts, a
    pair with ink on the thumb; they weigh nothing, and they push. And then two pairs more, bigger, from the cold
    round thing that you have under your arm, and you would know those sleeves anywhere.

    The door stops opening. It trembles. For as long as you can hold your breath it doesn't go either way."""
story.instead(heave, CALLED, when=struggle.is_(1), then=[struggle.up()], name="the voices")
call = story.verb("call for help", "call/shout/cry/scream/yell/ask/beg for help", "shout/scream/yell/cry", "call/shout help",
                  "help me", "shout/call for mother/father/mum/dad/parents/children/ghosts", "call parents/children/ghosts/mum/dad", secret=True)
story.instead(call, CALLED, when=struggle.is_(1), then=[struggle.up()])
story.instead(call, "\"Push!\" they all say; as though you might have been about to do something else.", when=escape & struggle.is_(2))
story.instead(call, "There's no time. Shut the door.", when=at_door)
story.refuse(call, ["""[if chapter is mirror]"Hush," say three voices, all at once. On the far side of the glass somebody has stopped sewing.[else if player in
    the grounds]You call. Some birds go up, and come down.[else if player in the house and not left alone]"What?" says somebody, in
    another room. "Nothing," you say.[else]You call. It goes along the walls, and in at the other doors, and nobody
    comes.[end]""",
    """[if chapter is mirror]"I shouldn't," says the tall girl. "She likes it."[else]Nobody comes.[end]"""])

SHUT = """You shut your eyes, and lean.

    It isn't a loud noise. It's the noise of somebody closing a box. The door is shut; the bolt has gone home with
    your shoulder against it; and something drops on the rug, on your side, and patters, and is still.

    You turn the key. On the other side there's nothing at all, for a while, and then, from the far end of the
    passage, a cry with no words in it, like wind in a chimney. It gets smaller. When it has gone altogether the
    door is only a door, and there are bricks behind it: you can feel that there are, as you can feel that a cup is
    full.

    You look on the rug, and there is nothing on the rug.

    Your arm is wet. The globe has cracked across like an egg and let its water out, and there's no hill in it, and
    nobody on the hill. The cat asks at the window to be let out, and doesn't say anything. Then a tap is turned on
    in the kitchen; and a long way off, in the study, somebody hits one key of a typewriter, and swears, and hits it
    again."""
story.instead(
    heave, SHUT, when=at_door, name="the door is shut",
    then=[hand_severed.set(), chapter.set("home"), time_of_day.set("evening"), *shut(door), fingers.away(), globe.away(),
          mother.to(kitchen), father.to(study), cat.to(garden), other_mother.away(),
          when(~key.held, key.to(player))])
story.instead(attack(fingers) | break_(fingers) | pull(fingers) | take(fingers) | eat(fingers), [
    "You stamp on the nearest. It lets go of the door, looks at you, if a finger can, and takes hold again, lower down.",
    "You bite one. It tastes of thimbles. The others close a little on the wood. It is the door that wants shutting."])
story.instead(touch(fingers), "They find your sleeve at once, and you leave them some of it.")
story.refuse(go | enter(door) | follow(other_mother), ["If you let go of this door she'll be in. In here; at home.", ("Not while there's a "
             "hand in it.")], when=at_door)
story.instead(wait, ["[if the struggle at the door is 0]You stand there. She doesn't. Push it![else]You only hold it, and it opens by a finger. Holding isn't enough.[end]",
                     "Nobody is going to shut it for you by waiting. Push."], when=at_door)
story.each_turn(["The hand walks a little further round the edge of the door.", ("\"Coraline,\" says the dark, with its mouth full of "
                 "thread. \"Open up. It's only me.\""), "The wood creaks. Someone is leaning on it, from a long way back."],
                when=at_door, name="she is at the door")
story.instead(examine(door), """[if the struggle at the door is 0]It stands wide open, and there isn't any dark
    behind it, only white. You could push it shut, if you were quick.[else]It's open by the thickness of a hand. It
    could go either way. PUSH it.[end]""",
              when=at_door)
