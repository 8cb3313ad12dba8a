"""The show: it has three acts and begins again, and nobody has ever clapped."""

from __future__ import annotations

from adderstone.world.verbs import Verb, attack, give, go, listen_to, sing, sleep, take, wait
from coraline.houses.stairs import other_basement, stage, theatre
from coraline.other.arrival import first_visit
from coraline.people import other_forcible, other_mother, other_spink
from coraline.spine import chapter, compass, player, saw_show, story

watch: Verb = story.verb("watch", "watch", "watch [noun]", "watch show", "watch the show", needs=("see",), free=False)
clap: Verb = story.verb("clap", "clap", "applaud", "clap hands", "cheer", "bravo", "hooray", "shout/say/cry/call bravo/hooray/hurrah", "give a round of applause", "clap at [noun]", "applaud [noun]", needs=("""see""",))

audience = story.scenery(
    """audience; kid evening; gloves glove palms palm buttons button rows seats pair pairs; them""", """In every seat
        there is a pair of gloves, side by side on the plush with the palms down: kid gloves, gardening gloves, a
        child's mittens on a string. They are full. Each has its row of small buttons turned towards the stage.""",
    at=theatre, true="""Gloves, right through. They go down through the seat, and through the floor, and they have hold
        of something there.""")
usherette = story.scenery(
    """programme seller; long grey; seller usherette tray strap cap frill programmes programme""", """A
        frilled cap, and some way below it a tray on a strap, and on either side of the tray a long grey glove,
        buttoned to the elbow. One of them passes you a programme. It has one page, and on both sides of it is your
        name.""", at=theatre,
    true="The tray is a tray. Nothing is carrying it.")

performance = story.scenery(
    "show; cabaret; performance act moth duet photographs sticks", """[if hunting]A saw, a question and a moth; and
        then a saw. It has been going on so long that there is daylight through it.[else]There is only ever the one show
        going on, and it is going on now. To see the whole of it you would have to watch, and wait.[end]""", at=(theatre, stage),
    true="Two photographs go to and fro on sticks. There's nobody below, holding the sticks.")

saw = story.scenery("saw; long clean; cabinet halves stars", """[if hunting]Most of the teeth have gone. It goes through her all the same;
    there is so little left to go through.[else]A cabinet, with stars on, and a long clean saw. There's nothing on the
    teeth of it: you looked.[end]""", at=(theatre, stage), true="A cardboard box, and a thing for the hair.")
story.refuse(take(saw), "They need it. It is three bars away, and then it is one.")
here = first_visit & player.at(theatre)
act_number = story.enum("the show", "not watched", "first act", "second act", "third act")
story.instead(
    watch | wait, """The band strikes up, from nowhere that you can see. The other Miss Forcible shuts the other Miss
        Spink in a cabinet, saws the cabinet in two with a long clean saw, and wheels the halves apart. Both halves
        take a bow. Neither is in any hurry to be put together.""",
    when=here & act_number.is_("not watched"), then=[act_number.set("first act")])
story.instead(
    watch | wait, """The other Miss Spink recites a speech out of a play. It has only the one line in it, "Who's
        there?", and she says it eleven ways. At the ninth, which is said straight at you, every glove in the house has
        turned over.""",
    when=here & act_number.is_("first act"), then=[act_number.set("second act")])
story.instead(
    watch | wait, """They sing a duet, about a moth. They sing it beautifully, with their arms about each other's
        waists; and when they come to the end of it they draw one breath, both of them, and the other Miss Forcible
        goes to fetch the cabinet and the saw.

        There has been no applause. There must be four hundred pairs of hands in there, and not one has met the other.""",
    when=here & act_number.is_("second act"), then=[act_number.set("third act"), saw_show.set()])
story.instead(
    watch | wait, [("""They have got to the sawing again. There is no join to be seen where they did it last time;
        that's what comes of practice."""),
                   "\"Who's there?\" says the other Miss Spink to you, for the seventh time out of eleven.",
                   "The moth again. You know the words by now. You notice that your foot is tapping, and make it stop."],
    when=here)
story.refuse(watch, "The show is on the far side of the doors, and you are on this side. West.", when=first_visit & player.at(other_basement))
story.refuse(watch, """You watch. It goes on as it was going on before; only it knows, now, that somebody is
    watching.""")
story.refuse(
    clap, """You have your hands up ready, and a long grey one comes between them. "They're folded for the act," says
        the programme seller, somewhere about the cap. "And after the act?" you ask. "It's then that they take up their
        places," says the programme seller, "for the act." """, when=here)
story.refuse(clap, ["You clap. It is a small noise to make on one's own.", """You give it a round of applause, for
        trying."""],
             when=~chapter.is_("game"))
story.refuse(
    go(compass.north), """"Artistes only," says the programme seller, and puts up one long grey palm, like a policeman.""", when=here)
story.refuse(sing, "You would, but two of them are at it already, and in tune.", when=here)
story.refuse(sleep, "The seats are soft. But on the arm of yours lies a glove.", when=here)
story.instead(listen_to([other_spink, other_forcible]), "They never go flat. Your father would be flat by now.",
              when=first_visit)
story.refuse(take(audience), """You take hold of one by the wrist. It takes hold of you by yours. You agree, without a
        word, to let go.""")
story.refuse(give(None, [other_spink, other_forcible]), "They are across the footlights, and busy, and will be.",
             when=first_visit)
story.refuse(attack([other_spink, other_forcible]), """One doesn't, at the theatre. It would be taken for part of the
        act.""",
             when=first_visit)

topic = story.topic
topic(other_spink, "show; cabaret; act performance play", """"It's the same one, darling, only it's better," sings the
        other Miss Spink. "We've been getting it right since the curtain went up. You can't imagine how right it is by
        now." """,
      when=first_visit, suggest="about the show")
topic(other_spink, "end; last final; curtain finish applause clapping interval", """"End?" she says. She misses a step,
        the only one that you see her miss. "If they clapped, darling, it would be over. So nobody does. There's a rope
        for the curtain, back in the wings. One doesn't look at it." """, when=first_visit, suggest="when it ends")
topic(other_forcible, "show; cabaret; act performance saw cabinet", """"I get to saw her in half," says the other Miss
    Forcible, "and she never minds. I should think that after all this time I'd be let off minding, too." """,
      when=first_visit, suggest="about the saw")
topic(other_forcible, "stage door; home outside; house home leave door", """"Leave, dear? In these heels?" says the
        other Miss Forcible; and then, between one note and the next, without moving her mouth: "There isn't any
        outside. I looked." """,
      when=first_visit, suggest="about leaving")
topic(other_spink, "other mother; ; mother her beldam manager", """"The management," sings the other Miss Spink, going
        up to the high note for it, "has been very, very good to us." """, when=first_visit, suggest="about the other mother")
topic(other_mother, "show; cabaret; theatre spink forcible", """"They wanted never to be old," says the other mother,
        "so I saw to it. People are so grateful when one takes the trouble to listen." """, when=first_visit & saw_show,
      suggest="about the show")
