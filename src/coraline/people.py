"""Everybody: declared in one place, so that any chapter may bring them in. Their talk is written by chapter."""

from __future__ import annotations

from coraline.houses.flat import kitchen, other_kitchen, other_study, study
from coraline.houses.stairs import attic, other_attic, parlour, theatre
from coraline.spine import story

# At home.
mother = story.person("your mother; real; mother mum mummy; her", "Your mother.", at=kitchen)
father = story.person("your father; real; father dad daddy; him", "Your father.", at=study)
spink = story.person("Miss Spink; ; april; her", "Miss Spink.", at=parlour)
forcible = story.person("Miss Forcible; ; miriam; her", "Miss Forcible.", at=parlour)
bobinski = story.person("Mr Bobinski; crazy; bobinsky man; him", "Mr Bobinski.", at=attic)
mice = story.person("mice; ; mouse circus; them", "Mice.", at=attic)
dog = story.person("old terrier; fat black scottie; dog dogs", "A dog.", at=parlour)
cat = story.person("cat; black; ; him", "A black cat.", portable=True)

# There. She and he start where they are met; the two on the stage are seen from the theatre's seats.
other_mother = story.person(
    "other mother; button-eyed; beldam woman; her",
    """[if chapter is first visit]She is your mother, if somebody had drawn your mother from a description and been
        generous with the pencil. She is taller. Her fingers have a joint more than they need and never quite stop
        moving. Where your mother has eyes, she has two black buttons, sewn on with black thread, four holes each.[else if
        chapter is escape]There is hardly any of your mother left in her. She has let the rest go, as one takes off shoes
        that pinch. She is long and white and very patient, and the buttons are the only part that shines.[else]She has
        stopped taking trouble over the likeness. The skin is as white as the inside of an apple, and her hair lifts a
        little at the ends although there is no draught. The buttons are on you.[end]""",
    true="""Through the hole there is only the thread. It goes up from every finger, black and tight, into every wall of
        the house; and what stands in the middle of it has been hungry for so long that it has forgotten the other word
        for it, which was love.""",
    at=other_kitchen,
    here="""[if chapter is first visit][one of]The other mother is at the stove, humming to something in a pan.[or]The
        other mother is wiping a table that is clean already.[or]The other mother is watching you, with her head on one
        side.[cycling][else]The other mother is here.[end]""",
    greeting=[
        """"There you are," says the other mother, as though you were something that she had put down and mislaid. "Are
        you hungry? You look hungry. You must say if there is anything at all." """,
        """"I'm listening," she says, and she is. She has stopped what she was doing. Both of her hands have turned
        towards you. You can't think when that last happened to you.""",
        """"Coraline," she says. She says it right. She says it as if it tasted of something."""],
    shrug=[
        """"Is that what you would like to talk about?" says the other mother. "Then I shall think about it, and we'll
        talk about it tomorrow." """,
        """The other mother smooths her apron. "That is not a thing we have here," she says. "I could have one made." """,
        """She smiles with great attention until you have quite finished, and then she offers you a biscuit."""])
other_father = story.person(
    "other father; ; man; him",
    """[if chapter is first visit]He has your father's cardigan, with the elbow mended, and your father's ears. His face
        is a little too soft, like a face that has been carried in a warm pocket. The buttons are brown; hers are
        black.[else]He was never quite finished, and now he is coming undone. One button is left, hanging by a
        thread.[end]""",
    true="""Dough, mostly, pressed on to a coat-hanger. Somebody has pushed two buttons in with her thumb. It isn't his
        fault, and he looks as though he knew that you would think so.""",
    at=other_study,
    here="""[if chapter is first visit][one of]The other father sits at the piano, with his back to the desk.[or]The other
        father is looking at his hands, to see what they will play.[cycling][else]What is left of the other father is
        here.[end]""",
    greeting=[
        """"Hello, Coraline!" says the other father. He has turned all the way round on the stool to say it. "I was just
        doing nothing, and hoping that you would come in." """,
        """"Stay and hear a tune," he says. "There is no work in here. I have looked in all the drawers." """],
    shrug=[
        """"I only know the songs," says the other father apologetically.""",
        """He looks at the door before he answers, and then he does not answer.""",
        """"You had better ask her that one," says the other father. "She has it all written down somewhere." """])
other_spink = story.person(
    "other Miss Spink; young; april performer; her",
    """Miss Spink as the photographs in the parlour promise that she once was: twenty, in spangles, with a waist. The
        spangles are sewn on all the way up to the eyes, which are two more of them, only larger and black.""",
    true="""A photograph of Miss Spink, cut out round the edges, on a stick.""",
    at=theatre,
    here="""[if chapter is first visit]On the stage the other Miss Spink and the other Miss Forcible are performing.[end]""",
    greeting="""You wave. The other Miss Spink blows a kiss, in time to the music, at where somebody in the front row would
        be sitting if somebody were. "Coraline, darling!" she sings. "Sit, sit! It's the best bit!" """,
    shrug=[""""Hush, darling, we're on," says the other Miss Spink through her smile.""",
           """She answers, but it turns out to be a verse of the song."""])
other_forcible = story.person(
    "other Miss Forcible; young; miriam performer; her",
    """As round and fair and twenty as a china doll, and she has a doll's way of holding her arms. Her button eyes are
        blue. Somebody has gone to trouble there; she must have asked for blue.""",
    true="""The same photograph, the other half. One can see where the scissors went round between the two of them.""",
    at=theatre,
    greeting="""The other Miss Forcible curtseys without stopping. "We never miss a performance," she calls. "We've never
        missed a single one. How many is it, April?" "One, dear," says the other Miss Spink.""",
    shrug=[""""I know my lines," says the other Miss Forcible, "and that isn't one." """,
           """"After the show," she says; and then she looks puzzled, as if the words had come out in the wrong order."""])
other_bobinski = story.person(
    "other Mr Bobinski; ; bobinsky man coat; him",
    """[if chapter is first visit]Mr Bobinski, with his moustache combed and his coat buttoned to the chin, and rather
        more buttons than the coat has holes for: two of them are his eyes. He stands so straight that you look for the
        hook.[else]The coat stands in the corner with its collar up. There may be somebody in it.[end]""",
    true="""An overcoat on a peg. It bulges, low down, and the bulges move about.""",
    at=other_attic,
    here="""[if chapter is first visit]The other Mr Bobinski stands by the window with his hands up his sleeves.[else]The
        other Mr Bobinski's coat is here, and its collar turns as you move.[end]""",
    greeting=[
        """"Coraline," says the other Mr Bobinski. "You see? I say it correctly. Here everything is said correctly. Would
        you like to see what they can do? They can do everything. They have no choice." """,
        """He bows, from the middle, the way a ruler would. Something inside the coat takes a moment to catch up."""],
    shrug=[""""In the circus," says the other Mr Bobinski, "we do not ask. We are told." """,
           """The coat shrugs, one shoulder and then, after some discussion, the other."""])
rats = story.person(
    "rats; black red-eyed; rat tails; them",
    """There are about fifteen of them, or they move so that it comes to fifteen. They are the size of slippers. All of
        them look at you at once, which mice do not do.""",
    true="""Through the hole they are exactly what they are. It is the only thing in the attic that doesn't change.""",
    at=other_attic,
    here="[one of]Rats sit along the skirting board, like an audience.[or]The rats have moved. You did not see it.[cycling]",
    greeting="The rats stop. They wait, very politely, for you to go on, and when you do not they laugh.",
    shrug="The rats look at one another. One of them writes something down, or scratches.")
chimney_child = story.person("chimney boy; ghost first; child boy sweep; him", "A ghost.")
bonnet_child = story.person("girl in the bonnet; ghost second; child girl; her", "A ghost.")
winged_child = story.person("tall girl; ghost third; child girl; her", "A ghost.")
hand = story.person("hand; other mother's severed white; fingers", "A hand.")
