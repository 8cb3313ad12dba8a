"""The second hiding place: three rats under three hats, and a tune that must not be let finish its thought."""

from __future__ import annotations

from adderstone.world.verbs import (
    attack,
    break_,
    close,
    dance,
    examine,
    give,
    go,
    listen,
    listen_to,
    look_at_through,
    look_behind,
    look_in,
    look_under,
    open_,
    pull,
    push,
    put_in,
    search,
        take,
    talk,
    tie,
    touch,
    turn_,
    wait,
)
from coraline.game.stages import game, sworn
from coraline.houses.stair_things import barrel_organ, hats
from coraline.houses.stairs import other_attic, other_top_stair
from coraline.people import other_bobinski, rats
from coraline.spine import player, story
from coraline.things import attic_soul, key, stone

here = player.at(other_attic)
found = story.flag("found the green soul")
organ_stopped = story.flag("organ stopped")
saw_green = story.flag("saw which hat")
buttons_lost = story.counter("buttons lost", up_to=3)
playing = sworn & ~organ_stopped  # of what is nowhere but in the attic, this is enough to say
music = here & playing
still = organ_stopped & ~found
quiet = here & still

# --- the hats, and who lies under them ---

hat = story.enum("the hat with the soul", "bowler", "topper", "boater")
swap = story.choice("which hat the music brings round", "bowler", "topper", "boater", when=music)
for name in hat.values:
    story.each_turn(when=music & swap.is_(name), then=[hat.set(name)], name=f"the music brings round the {name}")

LOOK = """[if organ stopped]It stands where the music left it, with a rat's tail out behind.[else]It goes by, and
    there's a rat under it, running. It goes by again, on a different rat.[end]"""
bowler = story.scenery("bowler; hard black hat; derby", f"Hard and black. {LOOK}", at=other_attic,
                       true="""A thimble. [if the hat with the soul is bowler and not found the green soul]There is
                       green all round the rim of it, like light round a door.[else]It's dark round the rim.[end]""")
topper = story.scenery("topper; tall silk top hat; topper", f"Tall, and brushed the wrong way. {LOOK}", at=other_attic,
                       true="""A thimble, a tall one. [if the hat with the soul is topper and not found the green
                       soul]There is green all round the rim of it, like light round a door.[else]It's dark round
                       the rim.[end]""")
boater = story.scenery("boater; flat ribboned straw hat; boater", f"Straw, with a ribbon. {LOOK}", at=other_attic,
                       true="""A thimble, a dented one. [if the hat with the soul is boater and not found the green
                       soul]There is green all round the rim of it, like light round a door.[else]It's dark round
                       the rim.[end]""")
three = (bowler, topper, boater)
green_hat = story.scenery("green hat; shining glowing right lit", """[if the hat with the soul is bowler]It's the
    bowler.[else if the hat with the soul is topper]It's the top hat.[else]It's the straw boater.[end] You keep your
    eye on it.""",
                          true="There is green all round the rim of it, like light round a door.")

circus = story.once(
    "three hats are out", """Nobody welcomes you to the circus. In the corner the coat stands with its collar up. The
        handle of the barrel organ goes round, and to the tune of it three rats in three hats run round the ring: a
        bowler, a top hat, a straw boater. At the missing bar they all change hats without stopping. "Find the lady,"
        says the coat.""", when=sworn & here)
story.after(go, ["The organ is playing. Three hats go round the ring.", "Round go the hats."], when=here & ~organ_stopped & circus)
story.each_turn(["The tune comes to its hole, and steps over it, and every hat is on a different rat.",
                 "Bowler, topper, boater. Topper, boater, bowler. You had your eye on the one, and it's another.", "",
                 "They have changed again.", ""], when=here & ~organ_stopped & circus, name="the hats change")

story.after(
    look_at_through([hats, *three], stone), ["""There's a green light, under one of them. You lower the stone, and
        the tune takes its step, and it's under another.""",
        "Green, there; and the tune goes round, and not there."], when=playing)
story.after(look_at_through([hats, *three], stone), """[if the hat with the soul is bowler]The green is under the
    bowler.[else if the hat with the soul is topper]The green is under the top hat.[else]The green is under the
    straw boater.[end] It keeps quite still now.""", when=still, then=[saw_green.set(), green_hat.to(other_attic)])

# --- lifting one ---

FOUND = """You lift the hat off. The rat that was under it looks up at you, and opens its paws, slowly, the way one
        does with a policeman standing by. It's no bigger than a hazelnut, and green, and warmer than your hand.

        "Up," says a voice like a brush in a flue. "I said it was up. Ain't it light, miss? There's a sky on top, look.
        It goes all the way." A draught comes by that smells of rain on slates. You put him in your pocket with care.

        In the corner the coat lets out its breath. It comes unbuttoned, from the collar down, and there is nobody in
        it; there's a stand, with one castor gone, and GREAT chalked across the front."""
WRONG = """[if buttons lost is 1]There is a rat beneath it and nothing else. The rat lifts a finger, like a waiter.
    Another comes up the back of you, and you hear it bite: it has had the bottom button off your jersey, and it
    bows. "One," says the coat.[else if buttons lost is 2]A rat, with its paws empty and its tongue out. Something
    runs up your sleeve and down your front, and there goes another button. "Two," says the coat. "She has only the
    three. We'd look first, in her place. She's got something to look with."[else]Nothing; a rat, laughing. There
    goes the last of your buttons, and the jersey falls open.[end]"""
stand = story.scenery("stand; dressmaker's unbuttoned; dummy coat castor chalk front", """A dummy, such as dressmakers have, with the coat
    hanging open on it. GREAT, it says, and the measurement. It's smaller than you are.""", true="No difference. It's out of its disguise.")
taken = (attic_soul.to(player), found.set(), other_bobinski.away(), stand.to(other_attic), green_hat.away())
story.instead(take(green_hat) | look_under(green_hat) | search(green_hat) | push(green_hat) | pull(green_hat), FOUND, when=~found,
              then=taken)
choose = story.verb("choose", "choose/guess [noun]", "guess it is [noun]", "bet on [noun]", like=take, needs=("touch",), secret=True)
tried = {"bowler": bowler, "topper": topper, "boater": boater}
for name, one in tried.items():
    lift = (take(one) | look_under(one) | look_in(one) | look_behind(one) | search(one) | open_(one) | push(one) | pull(one)
            | turn_(one) | attack(one))
    story.instead(lift, FOUND, when=still & hat.is_(name), then=taken)
    story.instead(lift, WRONG, when=still, then=[buttons_lost.up()])
    story.refuse(lift, ["""By the time that you have hold of the hat it is some other hat. You will never do it
        while there is music.""",
        """You snatch. Two rats pass it over your hand from head to head, in time. It is the tune that does it: they
        can't keep still, and neither can it.""",
        "Your hand comes down flat on the table. The hat is at your elbow, going by."], when=playing)
    story.refuse(lift, "It is only a hat now; a very small one.", when=found)
story.refuse(take(hats) | search(hats) | look_under(hats), "All of them at once is too many for two hands. One: the bowler, the "
             "top hat or the boater.", when=still)
story.refuse(take(hats) | search(hats) | look_under(hats), "They go through your fingers, in time to the music.", when=playing)
story.each_turn(
    """"Three," says the coat. "The young lady has no more stake." It comes out of the corner on its one castor, and
        puts two stuffed sleeves under your arms. You are on the top stair, on your feet, with the door open behind
        you. One of the rats has wound up the handle; the tune begins again from the beginning. They have left your
        three buttons in a row on the step. It seems that you may try again.""",
    when=game & buttons_lost.at_least(3), name="turned out of the attic",
    then=[buttons_lost.set(0), organ_stopped.clear(), green_hat.away(), player.to(other_top_stair)])

# --- the organ ---

STOP = """You take hold of the handle with both hands. It turns you right off your feet, once, like washing; and
    then your wellingtons find the leg of the table, and the tune gets as far as its hole and falls in.

    It's so quiet that you can hear the rats being embarrassed. They stop where they are, one under each hat, and
    sit down. In the corner the coat turns its collar one way and then the other. "But there is always music," it
    says."""
stop = story.verb("stop", "stop/halt/silence/jam/block/hold [noun]", "stop the [noun]",
                  "hold on to [noun]", "jam [noun] with [text]", "stop turning [noun]", needs=("touch",), secret=True)
story.instead(stop(barrel_organ) | take(barrel_organ) | turn_(barrel_organ) | pull(barrel_organ) | push(barrel_organ)
              | touch(barrel_organ) | close(barrel_organ) | tie(barrel_organ), STOP, when=playing, then=[organ_stopped.set()],
              name="the organ is stopped")
story.instead(break_(barrel_organ) | attack(barrel_organ), """You kick it where the noise comes out. It takes three
    kicks. The tune gets to its hole, trips over it, and lies down; and so, one beneath each hat, do the rats. "But
    there is always music," says the coat.""", when=playing, then=[organ_stopped.set()])
story.refuse(put_in([stone, key], barrel_organ) | put_in([attic_soul], barrel_organ),
             "Not that. You would never get it out again, and it's the handle that wants stopping.", when=sworn)
story.instead(put_in(None, barrel_organ), STOP, when=playing, then=[organ_stopped.set()])
story.refuse(turn_(barrel_organ) | push(barrel_organ) | pull(barrel_organ), "You have only just got it to be quiet.", when=~found)
story.instead(dance, ["You dance. The rats along the skirting hold up some claws. You make it a four.", "You dance until you have trodden on one."],
              when=music)
story.refuse(stop, "It isn't doing anything that can be stopped.")
story.instead(listen | listen_to(barrel_organ), """It is the tune that she hums. One bar of it has been left out;
    you could put your name there. Every time it comes to the gap, the hats change.""", when=music)
story.instead(listen | listen_to(barrel_organ), "Rats, breathing through their noses.", when=quiet)
story.instead(wait, ["Round they go. It isn't a thing that tires.", "You wait for the end of the tune, but it has had that taken out."],
              when=music)
story.instead(examine(hats), """[if organ stopped]A heap of little hats on the organ, and three out in the ring,
    keeping still: a bowler, a top hat, a straw boater.[else]A heap of little hats on the organ, and three of a
    better size out in the ring, and running: a bowler, a top hat, a straw boater. You can't count them while the
    tune goes on.[end]""", when=sworn & ~found)

# --- the coat and the rats ---

topic = story.topic
topic(other_bobinski, "hats; ; hat game lady find soul souls green ring bowler topper boater", """"Under one of
    three," says the coat. "You lift, you look. Wrong, and you pay: a button. We are so fond of buttons. But you'll
    never see which, little girl, while they dance." """, when=music, suggest="about the hats")
topic(other_bobinski, "hats; ; hat game lady find soul souls green ring bowler topper boater", """"Choose," says the
        coat. It says it like a man who isn't sure of the price.""", when=quiet, suggest="about the hats")
topic(other_bobinski, "music; barrel; organ tune handle song stop", """"I do not play it," says the coat. "It plays.
    If it were to stop I would have to be somebody." """, when=music, suggest="about the music")
topic(other_bobinski, "himself; ; you yourself bobinski coat great name other mother she her", """"I filled it," says
        the coat, with a creak. "You see? To the cuffs." There isn't anything past the cuffs. """, when=sworn & here, suggest="how he is")
topic(rats, "soul; ; hats hat souls green you", """"You've only to lift the right one," says a rat, kindly, running.
    "It's one in three. It's better than she had." """, when=sworn & here)
story.refuse(talk(other_bobinski), "\"Choose,\" says the coat.", when=organ_stopped)
story.refuse(talk(other_bobinski), ["\"Step up,\" says the coat. \"Under one of three. Nobody sees which. That is the whole of the art.\"",
                                    "\"While there is music,\" says the coat, \"there's nothing to discuss.\""], when=sworn)
story.refuse(talk(rats), "They laugh, and do not lose their place.", when=sworn)
story.refuse(give(None, [other_bobinski, rats]), "It is handed back, chewed at one corner. \"Buttons,\" says the coat.")
story.refuse(attack(other_bobinski) | take(other_bobinski) | search(other_bobinski) | touch(other_bobinski),
             """It swings round on its stand, and one stuffed sleeve takes you across the ear. It would sooner that you
        had not.""", when=sworn)
story.refuse(attack(rats) | take(rats), "You would need to be quicker than a tune.")
