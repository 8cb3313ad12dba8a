"""What Miss Spink and Miss Forcible say, which is generally half each. Whom you ask decides who starts."""

from __future__ import annotations

from adderstone.world.conditions import Condition
from coraline.people import dog, forcible, spink
from coraline.spine import chapter, had_tea, story

missing: Condition = chapter.is_("missing", "next day")

# While your parents are gone.
story.topic(
    spink,
    "your parents; missing my; mother father mum dad gone them disappeared lost",
    """[one of]"They've gone on tour," says Miss Spink. "Without a word to the cast?" says Miss Forcible. "It's done,
        Miriam. One wakes up in Hull, and the juvenile lead is in..." "...the hamper," says Miss Forcible. "Oh, but
        that was found out." They both look at you. "Have you the stone, Caroline?" says Miss Spink. It isn't one of
        her voices. "Coraline," you say. "Then keep it in your hand, dear."[or]"In my experience," says Miss Spink,
        "people who go off without their shoes have been..." "...called for," says Miss Forcible. And they each put out
        a hand, and turn up the gas.[stopping]""",
    when=missing,
    suggest="about your parents",
)
story.topic(
    forcible,
    "your parents; missing my; mother father mum dad gone them disappeared lost",
    """[one of]"Gone off and left a child in the house? They wouldn't, lovey," says Miss Forcible. "They've been
        kept." "Miriam," says Miss Spink. "Well, they've been kept, April. Look at her." She gives you a wafer for
        each of them. "You'll be wanting a stone with a hole," she says, "and somebody to go and get them; and we're
        both of us seventy-nine." "Miriam is eighty-two," says Miss Spink.[or]"I'd come with you, pet," says Miss
        Forcible, "wherever it is. But I only fall through things." [stopping]""",
    when=missing,
    suggest="about your parents",
)

SPINK: tuple[tuple[str, str, str | None], ...] = (
    (
        "stage; theatre; acting plays play career tragedy drury actress tragedienne past",
        """[one of]"I was The Lighthouse-Keeper's Niece, for three hundred nights," says Miss Spink. "In the third act
         I lit the lamp with my own hair." "With her own wig," says Miss Forcible. "With my own wig, that I had..."
         "...borrowed."[or]"There is a pause," says Miss Spink, "that is known as Spink's Pause. I introduced it at
         Buxton." "She'd forgotten the line," says Miss Forcible. "I had forgotten the line; and four people
         wept."[or]"I have been murdered by every great name of the age," says Miss Spink, "except one, who was..."
         "...married," says Miss Forcible.[cycling]""",
        "about the stage",
    ),
    (
        "miss forcible; her; miriam forcible friend",
        """[one of]"Miriam has never been serious in her life," says Miss Spink. "I was serious in Leeds," says Miss
         Forcible. "That was influenza," says Miss Spink.[or]"She fell into my dressing room," says Miss Spink.
         "Through the ceiling, on a Monday. I said that there must be some mistake..." "...and here we are," says
         Miss Forcible.[stopping]""",
        "about Miss Forcible",
    ),
    (
        "tea leaves; reading; leaves cup fortune danger crumpet holes",
        """[if had tea][one of]"I read for the whole company," says Miss Spink. "They asked me to leave off. I saw a
         trap door in Miriam's." "In mine it was a compliment," says Miss Forcible. "In yours, Caroline, I did not
         care for how it looked up."[or]"Danger," says Miss Spink. "A ring, with four small holes in it. I looked it
         up. It isn't in the book; there is only a page that has been..." "...cut out. By you, April." "By someone
         before me."[cycling][else]"Drink it down to the last inch, dear," says Miss Spink, "and I'll tell you what
         you are in for."[end]""",
        "about the tea leaves",
    ),
    (
        "stone; hole grey; adder pebble lucky",
        """"What stone, Caroline?" says Miss Spink. "She means the one behind Buxton," says Miss Forcible. "Then she's
            early," says Miss Spink.""",
        None,
    ),
    (
        "well; old; wood woods boards planks boarded",
        """[one of]"Don't speak of the well," says Miss Spink. "We lost a..." "...a tuba," says Miss Forcible; "it was
         an outdoor Pageant." "He was running, to be in time for his entrance. He was saved by his braces; but it
         went on down. One heard it, getting lower..." "...the most beautiful note he ever played." "Farmer Tull
         boarded it over, next day," says Miss Spink. "He used the scenery. Those are not real planks, dear; they
         are Birnam Wood. They will not bear a child, twice."[or]"It's only boards," says Miss Spink, "laid across,
         not nailed. One may lift them, if one's..." "...a fool," says Miss Forcible. "If one has a reason, Miriam.
         I was going to say a reason."[cycling]""",
        "about the well",
    ),
    (
        "dogs; matinee interval encore; dog names",
        """"Matinee is the eldest, and wanders off in the second half," says Miss Spink. "Encore never knows when to
         stop. And Interval..." "...sells ices," says Miss Forcible. "Interval lies down," says Miss Spink.""",
        "about the dogs",
    ),
    (
        "mr bobinski; old; bobinsky bobinski upstairs mice circus",
        """"A most distinguished man," says Miss Spink, "with a most distinguished..." "...step," says Miss Forcible,
         looking at the ceiling. "We never hear him. We hear forty-one of the others." """,
        "about Mr Bobinski",
    ),
    (
        "empty flat; next-door brown; flat door drawing-room drawing passage house bricks other",
        """[one of]"When we came here it was all one house," says Miss Spink, "though it had been divided. No; I mean
        it the other way. It was in flats, and one felt that..." "...somebody was using all of it," says Miss
        Forcible.[or]"There was a child in yours, before," says Miss Spink. "With a hyphen. There was a boy before
        that, with a brush. I have only seen the photographs," she says; "don't look at me so, Miriam." "I'm not
        looking," says Miss Forcible.[cycling]""",
        "about the house",
    ),
    (
        "name; caroline coraline; my names",
        """"It's Coraline," you say, slowly. "C, O." "Co-Caroline," says Miss Spink. "How modern." "She stammers, poor
         lamb," says Miss Forcible. "Henry Irving stammered," says Miss Spink. "Henry Irving's horse," says Miss
         Forcible.""",
        "about your name",
    ),
    (
        "other mother; button; buttons woman eyes button-eyed",
        """[if chapter is rainy day or chapter is alone]"Which other, dear?" says Miss Spink. "We have only met the
         one." [else]They hear you out. Neither of them finishes the other. "There was a part like that," says Miss
         Spink at length. "I was offered it. One was to stand in a doorway and be..." "...kind," says Miss Forcible.
         "I turned it down," says Miss Spink. "It wanted no acting. One only had to be hungry." [end]""",
        None,
    ),
    (
        "photographs; signed; photograph mantelpiece pictures",
        """"That is I," says Miss Spink, "as Grief. And there as a page; and that is I being carried off by Corsairs."
         "That one's the stove," says Miss Forcible.""",
        "about the photographs",
    ),
)
DOLLS = "dolls' tea set; toy china paper; set tablecloth cloth dolls"
story.topic(spink, DOLLS, """"A property tea," says Miss Spink. "I poured one for four hundred nights, and never a drop in it."
    "They drank it, though," says Miss Forcible. "That was the..." "...acting," says Miss Spink.""")
story.topic(forcible, DOLLS, """"Lay a nice cloth, and a cup on every corner," says Miss Forcible, "and they'll look at that,
    bless them, and not at what they're standing on." """)
PARENTS = "your parents; my; mother father mum dad them"
story.topic(spink, PARENTS, """"Your mother has presence," says Miss Spink. "She has presence of mind, April," says Miss
    Forcible. "It's he that has the..." "...cardigans," says Miss Spink.""", when=~missing)
story.topic(forcible, PARENTS, """"I fell down your stairs for them," says Miss Forcible. "He laughed. She came down and
    counted me." """, when=~missing)
story.topic(spink, "herself; your own april; spink yourself you youth", """[one of]"I, dear?" says Miss Spink. "I was given an
    ovation at Hull." "You were given a hovel," says Miss Forcible. "At Hull." "They mumbled," says Miss Spink.[or]"I was a
    great beauty," says Miss Spink, "from the..." "...circle," says Miss Forcible. "Upper."[cycling]""")
story.topic(forcible, "herself; your own miriam; forcible yourself you youth", """"Me, pet? I went down well," says Miss
    Forcible, and shakes, and it takes some time to reach the second chin.""")
story.topic(
    spink,
    "stone; hole grey; adder pebble lucky",
    """"Look through it, dear, at whatever is being nice to you," says Miss Spink. "Or won't look at you," says Miss
        Forcible. "It's the same thing, Miriam; in the end it's generally the same." """,
    when=had_tea,
    suggest="about the stone",
)

for _words, _say, _about in SPINK:
    story.topic(spink, _words, _say, suggest=_about)

FORCIBLE: tuple[tuple[str, str, str | None], ...] = (
    (
        "stage; theatre; comedy comic falling trap doors fall acting plays past",
        """[one of]"I was billed as The Girl Who Isn't There," says Miss Forcible. "I'd come on, they'd clap, and down
         I'd go. Thirty years. I never finished a song." "You never knew one," says Miss Spink.[or]"The secret of
         falling, lovey, is to be thinking of something else," says Miss Forcible. "Of supper," says Miss Spink. "It
         was always supper," says Miss Forcible.[or]"In Darlington they forgot to put a mattress," says Miss
         Forcible. "And you went on?" "Only as far as the boiler."[cycling]""",
        "about the stage",
    ),
    (
        "miss spink; her; april spink friend",
        """[one of]"She made strong men cry," says Miss Forcible. "They'd paid for it, too."[or]"April dies lovely,"
         says Miss Forcible. "I've held the book for it four hundred times, and I still think, well, this time she
         has." "Thank you, Miriam," says Miss Spink.[cycling]""",
        "about Miss Spink",
    ),
    (
        "tea leaves; reading; leaves cup fortune danger crumpet holes",
        """[if had tea]"It was a crumpet," says Miss Forcible. "I thought that if I said it quick enough it would stay
         one." She picks fluff from your sleeve, as if there were some. "You mind her, Caroline." "Coraline," you
         say. "I know you are, pet," says Miss Forcible.[else]"April does the leaves," says Miss Forcible. "I do the
         washing-up, and I've never once been surprised."[end]""",
        "about the tea leaves",
    ),
    (
        "stone; hole grey; adder pebble lucky",
        """"My gran had one on a string, to keep the milk from being looked at," says Miss Forcible. "You don't wish on
         it, mind. You look through. And if a thing's the same both ways, then that's all right, and you can have it
         for your tea." """,
        None,
    ),
    (
        "well; old; wood woods boards planks boarded",
        """"Tuba," says Miss Forcible, and shuts her eyes, and sinks in her chair an inch at a time, humming, lower and
         lower, until the dogs look over the edge. "We never," she says from down there, "heard it stop." """,
        "about the well",
    ),
    (
        "dogs; matinee interval encore; dog wafers",
        """"They were a turn," says Miss Forcible. "They walked on their hind legs in ruffs. Now they lie down in
         nothing and it gets just as big a laugh." """,
        "about the dogs",
    ),
    (
        "biscuits; wafer; wafers plate pink food",
        """"Have two," says Miss Forcible. "They come in a tin with the Coronation on it. We don't say whose." """,
        "about the biscuits",
    ),
    (
        "cat; black; stray",
        """"We don't have that cat in," says Miss Forcible. "It isn't the dogs. It sat through the whole of April's mad
         scene and then looked at its..." "...wrist," says Miss Spink.""",
        "about the cat",
    ),
    (
        "mr bobinski; old; bobinsky bobinski upstairs mice circus",
        """"He proposed to us," says Miss Forcible. "To Miriam," says Miss Spink. "To us; he stood between the chairs.
         We said that we'd no room for the mice." """,
        "about Mr Bobinski",
    ),
    (
        "empty flat; next-door brown; flat door drawing-room drawing passage house bricks other",
        """"That's a dead house, on that side," says Miss Forcible. "You know when the scenery's up and there's no
         play? You keep your voice down; and you don't know what you're keeping it down for." """,
        "about the house",
    ),
    (
        "name; caroline coraline; my names",
        """"It's Coraline," you say. "That'll be the teeth," says Miss Forcible kindly. "I couldn't say mine till I was
         ten." """,
        "about your name",
    ),
)
for _words, _say, _about in FORCIBLE:
    story.topic(forcible, _words, _say, suggest=_about)
story.topic(
    dog, "walk; walkies; garden out", "Three tails think about it. Three tails decide against.", suggest="about a walk"
)
story.topic(
    dog,
    "cat; black; stray",
    "Matinee growls, as somebody might who has been told that it's expected.",
    suggest="about the cat",
)
