"""The show: it has three acts and begins again, and nobody has ever clapped."""

from __future__ import annotations

from adderstone.world.verbs import Verb, attack, give, go, listen_to, sing, sleep, take, wait
from coraline.houses.stairs import theatre
from coraline.other.arrival import first_visit
from coraline.people import other_forcible, other_mother, other_spink
from coraline.spine import chapter, compass, player, saw_show, story

watch: Verb = story.verb("watch", "watch [noun]", needs=("see",), free=False)
clap: Verb = story.verb("clap", "clap", "applaud", "clap hands", "cheer", "clap at [noun]", "applaud [noun]", needs=("see",))

audience = story.scenery(
    "audience; small brown; dogs terriers puppies rows seats", """Every seat has a terrier in it, sitting up. They have
        button eyes, and hats on their knees. They watch the stage and breathe all together.""",
    at=theatre, true="Rows of tip-up seats, with a grey thing folded up in each, hanging by its feet.")
usherette = story.scenery(
    "usherette; white torch; dog poodle torch strap cap frill", """A poodle in a frilled cap, with a torch on a strap. She shines it on your
        ticket, which you haven't got, and then upon your shoes, and lets you off.""", at=theatre,
    true="The torch is a torch. Nothing is holding it.")

performance = story.scenery(
    "show; cabaret; performance act stage footlights moth cabinet saw photographs sticks", """There is only ever the one show going on, and it is
        going on now. To see the whole of it you would have to watch, and wait.""", at=theatre,
    true="Two photographs go to and fro on sticks. There's nobody below, holding the sticks.")

here = first_visit & player.at(theatre)
act_number = story.enum("the show", "not watched", "first act", "second act", "third act")
story.instead(
    watch | wait, """The band strikes up,
        from nowhere that you can see. The other Miss Forcible shuts the other Miss Spink in a cabinet, saws the cabinet in
        two with a long clean saw, and wheels the halves apart. Both halves take a bow. Neither is in any hurry to be put
        together.""",
    when=here & act_number.is_("not watched"), then=[act_number.set("first act")])
story.instead(
    watch | wait, """The other Miss Spink recites a speech out of a play. It has only the one line in it, "Who's there?", and
        she says it eleven ways. The terriers shift in their seats at the ninth, which is said straight at you.""",
    when=here & act_number.is_("first act"), then=[act_number.set("second act")])
story.instead(
    watch | wait, """They sing a duet, about a moth. They sing it beautifully, with their arms about each other's waists; and
        when they come to the end of it they draw one breath, both of them, and the other Miss Forcible goes to fetch the
        cabinet and the saw.

        There has been no applause. There isn't even the place for it.""",
    when=here & act_number.is_("second act"), then=[act_number.set("third act"), saw_show.set()])
story.instead(
    watch | wait, [("They have got to the sawing again. There is no join to be seen where they did it last time; that's what "
                   "comes of practice."),
                   "\"Who's there?\" says the other Miss Spink to you, for the seventh time out of eleven.",
                   "The moth again. You know the words by now. You notice that your foot is tapping, and make it stop."],
    when=here)
story.refuse(
    clap, """You have your hands up ready when the torch is shone in your face. "Not until the end," says the usherette.
        "When is the end?" you ask. "There, you see?" says the usherette. "You understand it perfectly." """, when=here)
story.refuse(clap, ["You clap. It is a small noise to make on one's own.", "You give it a round of applause, for trying."],
             when=~here & ~chapter.is_("game"))
story.refuse(
    go(compass.north), "\"Artistes only,\" says the usherette, and the torch lies across your way like a bar.", when=here)
story.refuse(sing, "You would, but two of them are at it already, and in tune.", when=here)
story.refuse(sleep, "The seats are soft. It is the breathing, all together, that keeps you from nodding off.", when=here)
story.instead(listen_to([other_spink, other_forcible]), "They never go flat. It makes you long for somebody who does.",
              when=first_visit)
story.refuse(take(audience), "The nearest terrier looks at you, and there are a great many others to look after that.")
story.refuse(give(None, [other_spink, other_forcible]), "They are across the footlights, and busy, and will be.",
             when=first_visit)
story.refuse(attack([other_spink, other_forcible]), "One doesn't, at the theatre. It would be taken for part of the act.",
             when=first_visit)

topic = story.topic
topic(other_spink, "show; cabaret; act performance play", """"It's the same one, darling, only it's better," sings the other
    Miss Spink. "We've been getting it right since the curtain went up. You can't imagine how right it is by now." """,
      when=first_visit, suggest="about the show")
topic(other_spink, "end; last final; curtain finish applause clapping interval", """"End?" she says. She misses a step, the
    only one that you see her miss. "If they clapped, darling, it would be over. So nobody does. There's a rope for the
    curtain, back in the wings. One doesn't look at it." """, when=first_visit, suggest="when it ends")
topic(other_forcible, "show; cabaret; act performance saw cabinet", """"I get to saw her in half," says the other Miss
    Forcible, "and she never minds. I should think that after all this time I'd be let off minding, too." """,
      when=first_visit, suggest="about the saw")
topic(other_forcible, "stage door; home outside; house home leave door", """"Leave, dear? In these heels?" says the other Miss
    Forcible; and then, between one note and the next, without moving her mouth: "There isn't any outside. I looked." """,
      when=first_visit, suggest="about leaving")
topic(other_spink, "other mother; ; mother her beldam manager", """"The management," sings the other Miss Spink, going up to
    the high note for it, "has been very, very good to us." """, when=first_visit, suggest="about the other mother")
topic(other_mother, "show; cabaret; theatre spink forcible", """"They wanted never to be old," says the other mother, "so I
    saw to it. People are so grateful when one takes the trouble to listen." """, when=first_visit & saw_show,
      suggest="about the show")
