"""The first hiding place: a show that has gone on until it is worn through, and has to be brought to its curtain."""

from __future__ import annotations

from adderstone.world.verbs import (
    attack,
    climb,
    close,
    cut,
    dance,
    examine,
    go,
    kiss,
    listen_to,
    look_at_through,
    pull,
    push,
    search,
    sing,
        take,
    talk,
    touch,
    turn_,
    wait,
    wake_person,
)
from coraline.game.attic_soul import stop
from coraline.game.stages import game, sworn
from coraline.houses.stair_things import footlights, rope
from coraline.houses.stairs import stage, theatre, wings
from coraline.other.show import audience, clap, performance, usherette, watch
from coraline.people import other_forcible, other_spink
from coraline.spine import player, story
from coraline.things import stone, theatre_soul

house = (theatre, stage, wings)
pair = (other_spink, other_forcible)
inside = sworn & player.at(house)
topic = story.topic
found = story.flag("found the grey soul")
saw_grey = story.flag("saw the grey flame")
curtain_down = story.flag("curtain down")
bow_left = story.counter("turns left of the bow", up_to=7)
bowing = story.fact("bowing", bow_left.at_least(1) & ~curtain_down)
playing = sworn & ~curtain_down

story.scenery("stitches; painted worn; stitch thread elbow knee garden join sleeve", """Black thread, and long stitches, going from the
    one of them to the other and back. Where there isn't a stitch you can see a painted rose.""", at=(theatre, stage),
              true="It's all stitches.")
curtain = story.scenery(
    "curtain; red velvet great house; curtains folds tabs", """[if curtain down]It hangs to the boards, red, and
        sways, and is still. There is a darn in it, that somebody did with love.[else]You have to tip your head
        right back to see it: a long red roll up under the roof, like a tongue. It is let down from the
        wings.[end]""", at=house,
    true="It's a curtain, and it weighs what a curtain weighs. It would so like to come down.")

worn = story.once(
    "the show is worn through", """The show has not stopped. There is nobody in the gloves on the seats any more, and
        the two on the stage have gone round and round it until it has worn them through: at the elbow of the one, at
        the knee of the other, you can see the painted garden. Where they have come apart they have been stitched to
        each other. The saw goes up, the saw comes down. They are smiling. Neither of them has the breath to sing; they
        mouth it.""",
    when=sworn & player.at(theatre))
story.after(go, ["The saw goes up, the saw comes down.", "They have got to the moth. They do it with their lips."],
            when=playing & ~bowing & player.at(theatre) & worn, then=[other_spink.to(theatre), other_forcible.to(theatre)])
story.after(
    go, ["""They don't look at you. They go by on either side, so close that a sleeve brushes you, and the sleeve is
        dust. "Who's there?" mouths the other Miss Spink. She says it over your head, to the gloves.""",
        "They go round you."],
    when=playing & ~bowing & player.at(stage), then=[other_spink.to(stage), other_forcible.to(stage)])
story.after(go, """They are down at the front, hand in hand, bent double, and waiting for something to come between
        them and the seats.""",
            when=bowing & player.at(stage), then=[other_spink.to(stage), other_forcible.to(stage)])
story.after(go, when=player.at(stage) & curtain_down, then=[other_spink.to(stage), other_forcible.to(stage)])
story.after(go, when=sworn & player.at(theatre, wings), then=[other_spink.to(theatre), other_forcible.to(theatre)])

# --- the grey light ---

story.after(
    look_at_through(footlights, stone), """It is the third from the left. You put down the stone, and there are nine
        yellow flames again; you raise it, and one of them is grey, and round, and isn't burning. It's only warm. It
        has been put among the lights, as you would hide a leaf on a tree. Somebody held out both hands to these,
        once.""",
    when=sworn & ~found, then=[saw_grey.set()])
reach = take(footlights) | touch(footlights) | search(footlights) | turn_(footlights) | pull(footlights)
story.instead(
    reach, """The last flame isn't one. It comes out of its tin shell into your palm, as big as a hazelnut and as
        warm as an egg from under the hen.

        "Oh," says somebody, not in the theatre and not quite in your ear. "It is the light that one need do nothing
        by. Did I shut them in? Yes. Yes, I did; I see it. I put up the bar." You shut your hand on it, and
        then you put it in your pocket, because the boards have started to go.""",
    when=curtain_down & ~found, then=[theatre_soul.to(player), found.set()],
    name="the grey soul is taken")
story.refuse(
    reach, ["""You reach in between two of the tin shells, and a heel comes down where your fingers were. Nobody
        aimed it. They come round again every four bars, all along the front, and they can't stop. If they would
        only finish.""",
            """You wait for them to go by. They don't go by; before the one has passed, there is the other. As long
        as the show goes on there will be feet all along that edge."""],
    when=playing & ~bowing)
story.refuse(reach, """You could, now, while they are bent over; but they have bowed so low that their hair is in
    the flames, and all four of their hands are down among the lights, holding on. The curtain would lift them
    back.""",
             when=bowing)

blow = story.verb("blow out", "blow/put out [noun]", "blow [noun] out", "blow [noun]", "put [noun] out", "extinguish [noun]",
                  "blow on [noun]", needs=("touch",), secret=True)
story.instead(blow(footlights), "You bend down at the end of the row and blow. Eight of the nine lie over on their sides. The third from "
              "the left doesn't, and there's a heel coming.", when=playing)
story.refuse(blow, """[if chapter is mirror]You blow. The glass clouds on your side of it. On the other the flame does not stir.[else]You
    haven't the breath.[end]""")

# --- applause ---

bow = story.verb("bow", "bow", "take a bow", "curtsey", "curtsy", "take bow", "bow to [noun]", needs=("present",), secret=True)
BOW = """The clapping sounds like someone beating a very small carpet. You keep on.

    The saw stops half way. The other Miss Spink turns her head. She holds up one hand, as if there had been a noise
    in the street. "Miriam," she says aloud. The voice hasn't been used. "Miriam, do you hear that?"

    "That's for us, dear," says the other Miss Forcible. "I think that's the end." They take hold of each other's
    hands, and come down to the front, and bow; and having got down there they stay, because nobody has ever shown
    them what comes next. The curtain ought to come next. Already one foot is beginning to tap."""
story.instead(clap, BOW, when=inside & ~curtain_down & ~bowing, then=[bow_left.set(7)], name="applause")
story.instead(clap, "You clap till your hands sting. They bow lower. It won't keep them for ever: somebody should see to the "
              "curtain.", when=bowing & player.at(house), then=[bow_left.set(7)])
story.instead(clap, "You clap once more, for the curtain. Behind it somebody says, \"How kind.\"", when=player.at(house))
story.instead(clap, "You clap your hands. In this house even that comes back a little late.", when=sworn)
story.instead(bow, """You step on to the third chalk cross and bow, the way you were taught to for the school play. The
        saw stops. They stare at you. They have forgotten that there was such a thing; and then it comes back, from the
        knees up, and they take hands and bow too, to the gloves, and stay there. It's the end. All that it needs is
        the curtain.""",
              when=playing & player.at(stage) & ~bowing, then=[bow_left.set(7)])
story.refuse(bow, "It would have to be on the stage, where they could see how it's done.", when=inside & ~player.at(stage))
story.refuse(bow, "They are bowing already. It is the curtain's turn.", when=player.at(stage))
story.refuse(bow, "You bow. There is nobody here that deserves it.")
story.each_turn(when=bowing, then=[bow_left.down()], name="the bow lasts a while")
story.each_turn("""[if player in the playhouse]One foot taps, and then another. The other Miss Forcible goes to
    fetch the saw. Nobody has brought the curtain down, so it can't have been the end.[end]""",
                when=game & bow_left.is_(1), then=[bow_left.set(0)], name="the show goes on")
story.region("the playhouse", *house)

story.refuse(stop(performance), """"Stop!" you say. They hear it as people do a cough in the stalls. Nobody ever stops a show. One lets
    it know that it's over.""", when=playing)
for one in pair:
    topic(one, "bravo; hooray hurrah hurray well done wonderful lovely", BOW, when=playing & ~bowing, then=[bow_left.set(7)])
    topic(one, "encore; again more", """A shudder goes along the two of them, from the one end to the other. "That's all it ever
        is, darling," mouths she that you asked.""", when=playing)
story.instead(dance, ["You try a step or two at the back. They open up, smiling, to let you in. You stop.",
                      "You would learn it much too quickly."], when=player.at(stage) & ~curtain_down)

# --- the curtain ---

untie = story.verb("untie", "untie/loosen/unfasten/lower [noun]", "let/bring down [noun]", "let/bring [noun] down", "let go [noun]",
                   needs=("touch",), secret=True)
story.refuse(untie, "There's nothing there to let down.", when=~inside)
story.refuse(untie, "It isn't that that wants letting down.", when=~player.at(wings))
haul = untie([rope, curtain]) | pull([rope, curtain]) | take(rope) | turn_(rope) | cut([rope, curtain]) | push(rope) | climb(rope) | close(curtain)
story.instead(
    haul, """The knot falls open as though it had been waiting for somebody to ask. You hang on the rope with both
        feet off the floor, and overhead a great weight sighs and lets go, and comes down, and comes down.

        The curtain touches the boards. The fiddles, wherever they were, stop in the middle of a stroke. In the
        quiet you hear two people sit down upon a stage. "Was it good, Miriam?" "It was long, dear." "Yes," says the
        other Miss Spink. "I thought so too."

        Beyond the curtain the footlights are going out from right to left, one by one by one. One of them
        doesn't.""",
    when=player.at(wings) & bowing, then=[curtain_down.set()], name="the curtain comes down")
story.refuse(
    haul, ["""You pull. The curtain comes down by the height of a hand, and stops, and goes up again; on the stage
        the other Miss Spink has put up an arm without looking, and pushed. "Not yet, darling," she mouths. "They
        haven't clapped." """,
           """It comes down a hand, and is pushed back a hand. It won't fall upon a show that nobody has finished.
        They think that there is an audience, and that it is waiting for more. Somebody would have to tell them that
        it was over."""],
    when=player.at(wings) & ~curtain_down)
story.refuse(haul, "It is down, and it's going to stay down.", when=curtain_down)
story.refuse(haul, "You can't get at it from here. The rope for it is in the wings.", when=sworn)

# --- what else one would try ---

for lady in pair:
    topic(lady, "end; last final; finish curtain over stop applause clapping clap bow rope interval",
          [""""The end?" mouths she that you asked, going by. "When they clap, darling. Then you bow, and then
    there's the curtain. I knew it once." "We'd bow," mouths the other, coming round. "If anybody clapped we'd bow
    like anything." """,
           """"Clap," they mouth. "Then the rope." They have gone round again."""], when=playing, suggest="how it ends")
    topic(lady, "soul; grey; souls light flame footlights footlight", """"There's one at the front that never
    flickers," mouths the one that you asked. "Mind the feet." """, when=playing, suggest="about the lights")
    topic(lady, "other mother; ; mother management her she beldam", """"She sat all through it, the first night,"
    mouths the one that you asked. "She had her sewing. She didn't clap. One can't, with a needle." """, when=playing)
    topic(lady, "show; saw tired themselves; you cabaret act audience gloves", """"We're wonderful," mouths the
    one that you asked. Something drops off her, and she dances round it.""", when=playing, suggest="how they are")
for lady in pair:
    topic(lady, "end; show other soul; finish curtain themselves you lights mother", """"Do go, dear," she says.
        "They're taking the house down. It's only the get-out." She wiggles her toes, and looks at them as if they
        were the best turn of the evening.""",
          when=sworn & curtain_down, suggest="how they are")
story.refuse(talk(pair), ["They go by. \"Not now, darling,\" mouths one of them. \"After.\"", "There is no gap in it to say anything in."],
             when=playing & ~bowing)
story.refuse(talk(pair), "They are upside down, and listening for a curtain.", when=bowing)
story.refuse(talk(pair), "\"Hello, dear,\" says the other Miss Forcible. \"Were you in front?\"", when=curtain_down)
story.instead(wait | watch, "They bow, and bow. They look at the boards, and at each other's shoes. How long can a person bow?", when=bowing & player.at(house))
story.refuse(attack(pair) | touch(pair) | take(pair) | kiss(pair) | wake_person(pair) | pull(pair) | push(pair), "They would go to powder, and the powder would go on dancing.", when=sworn)
story.instead(listen_to(pair), "Feet, and a saw, and the breath going in and out in time. There isn't any tune left.", when=~curtain_down)
story.instead(sing, "You sing along with the moth. They smile harder. It isn't an end, though; it is only one more person singing.",
              when=player.at(house) & ~curtain_down)
story.instead(wait | watch, [("They saw, they ask who's there, they do the moth. There is no end to it. There's no reason that there should "
                     "ever be, while nobody in the house makes a sound."),
                     """Round again. You begin to know the moth's steps. You begin to know which of the gloves would
        have been the first to clap."""],
              when=player.at(house) & ~curtain_down)
story.instead(examine(audience), """Gloves, on seats, in rows, and quite flat. Whatever was wearing them has been
        called in.""", when=sworn)
story.instead(examine(usherette), """There's the tray, on its strap, hung upon the end of a row, and one programme left
        in it. It has gone blank.""", when=sworn)
