"""Everybody: declared in one place, so that any chapter may bring them in. Their talk is written by chapter."""

from __future__ import annotations

from coraline.houses.flat import kitchen, other_kitchen, other_study, study
from coraline.houses.stairs import attic, other_attic, parlour, theatre
from coraline.spine import story

# At home.
mother = story.person(
    "your mother; real busy; mother mum mummy mama; her",
    """[if chapter is rainy day]Your mother makes the indexes at the back of other people's books. This one is about
        drains, it has six hundred pages, and it was due on Tuesday. There is a pencil in her hair, another behind her
        ear, and a third in her hand, and she is looking for a pencil.[else]Your mother: inky at the wrist, shorter
        than you have been remembering, with a pencil in her hair that she does not know about. Her eyes are brown. You
        look at them until she asks what it is.[end]""",
    at=kitchen,
    here="""[if chapter is rainy day][one of]Your mother sits behind her index cards, moving her lips.[or]Your mother
        is here, with her head among the index cards.[or]Your mother puts one card in front of another, looks at them,
        and changes them back.[cycling][else if chapter is home][one of]Your mother is here, being no taller than she
        should be.[or]Your mother is here, and keeps looking up, and finding that nobody spoke.[cycling][else][one
        of]Your mother is here, saying something under her breath that gets as far as N.[or]Your mother is here, with
        her sleeves rolled up and a pencil where a hairpin should be.[or]Your mother is here, and has been looking at
        the same card since you came in.[cycling][end]""",
    greeting=["""[if chapter is rainy day]"Mm?" says your mother. "I'm at M, Coraline. Manholes, see also Mishaps.
        Can it wait until S?"[else]"Hello, you," says your mother, and puts her hand on the top of your head, where
        it fits.[end]""",
        """[if chapter is rainy day]"If you are bored, go and be bored with your father for a little. He has been saving
        something for you."[else]"Yes, my Coraline?" says your mother.[end]""",
        """[if chapter is rainy day]She holds up one finger, which means that there is a thought balanced on top of
        it.[else]"I'm listening," says your mother. "Wait. Now I'm listening."[end]"""],
    shrug=["""[if chapter is rainy day]"Later," says your mother. It is what she has instead of
        no.[else]"I don't know, love," says your mother. "I only know things that begin with a letter." [end]""",
        """[if chapter is rainy day]"Hm," says your mother, to a card. "Is that with a C or with a K?"[else]"Is it?"
            says your mother. "I never heard of that."[end]""",
        """"Ask me something that I can look up," says your mother."""],
)
father = story.person(
    "your father; real vague; father dad daddy papa; him",
    """[if chapter is rainy day]Your father writes the booklets that come in the box with machines. He is paid by
        the page, he has never yet met one of the machines, and he says it is better so. He has on two cardigans
        and, to judge by his face, he has just been funny.[else]Your father, in two cardigans, one of them buttoned
        to the other. He hums when he does not know that he hums. Nobody made up the tune.[end]""",
    at=study,
    here="""[if chapter is rainy day][one of]Your father is at his desk with his back to you, typing with two fingers
        of each hand.[or]Your father is typing. He stops to laugh, quietly, at something he has put.[or]Your father is
        looking under the desk, at his own left ankle.[cycling][else if chapter is home][one of]Your father is here,
        getting warm at one side and then at the other.[or]Your father is here, looking for where he had got
        to.[cycling][else][one of]Your father is here, typing, and stops to see if you are still there. You
        are.[or]Your father is here, reading over what he put, with his lips ready.[or]Your father is here, and is
        waiting, with his hands up, for the next word.[cycling][end]""",
    greeting=["""[if chapter is rainy day]"Ah," says your father. "A visitor. State your business, or leave it on
        the mat."[else]"The very person," says your father, as he would have said to anybody; but he says it to
        you.[end]""",
        """[if chapter is rainy day]"What is another word for lever," says your father, "if one has used lever? I
            have put 'the handle's tall friend', but I don't think they'll pay for it."[else]"At your service," says
            your father. "Not at anybody else's. I looked in my diary." [end]""",
        """"I am all ears," says your father. "It's a terrible nuisance with hats." """],
    shrug=["""[if chapter is rainy day]"I'd look that up," says your father, "but I wrote the book it would be in,
        and it wouldn't be true."[else]"There," says your father, "you have the better of me. Most people do; they
        just don't get up so early for it."[end]""",
        """"Hm!" says your father, and then, some time after, "No." """,
        """"That," says your father, "is a question for your mother. I have found that most of them are." """],
)
spink = story.person(
    "Miss Spink; ; april spink lady actress; her",
    """Miss Spink is small and upright, and dressed for a much larger room. Her cardigan has been darned with gold
        thread. She was, she will tell you, a tragedienne; it means that she died every night, and twice on
        Saturdays.""",
    at=parlour,
    here="""[one of]Miss Spink and Miss Forcible are on either side of the gas fire, in the middle of a
        disagreement.[or]Miss Spink and Miss Forcible look round as though you were late for your entrance.[or]Miss
        Spink is telling Miss Forcible what it was that Miss Forcible said in Harrogate.[cycling]""",
    greeting=[
        """[if left alone]"It's Caroline, Miriam," says Miss Spink, "and nobody has..." "...done her hair," says Miss
        Forcible. They look at each other over the top of it. "Coraline," you say. "There's a chair, dear," says Miss
        Spink. Nobody has ever before offered you one of the chairs.[else if chapter is hand]"You're treading softly,
        Caroline," says Miss Spink. "Coraline," you say. "She has been followed on," says Miss Forcible, and takes her
        feet up off the rug.[else if chapter is last day]"It's the child from upstairs," says Miss Spink. "It's
        Coraline, April," says Miss Forcible. "I know that it's Coraline. When have I ever called her anything
        else?"[else]"It's the child from upstairs," says Miss Spink. "Do come down to the footlights, Caroline, dear,
        where we can..." "...see you," says Miss Forcible. "She was in a draught there, April." "It's Coraline," you
        say. "She was in a pool of light, Miriam," says Miss Spink.[end]""",
        """[if left alone]"Still nobody?" says Miss Spink. Matinee is told to move up, and moves, and there is a warm
        place on the rug for you.[else if chapter is hand]"Behind you!" says Miss Forcible. "One says that to the
        stage, Miriam," says Miss Spink, "not to the stalls." But she has looked.[else if chapter is last
        day]"Coraline!" cries Miss Spink. You wait for the rest of it, out of habit. That is all there
        is.[else]"Caroline!" cries Miss Spink. "Coraline," you say. "She projects beautifully," says Miss Spink to Miss
        Forcible. "From the chest," says Miss Forcible. "She didn't get that from..." "...her father. No."[end] """,
        """[if left alone]"We have been watching the feet," says Miss Spink. All three of you look up at the window.
        Nobody's go by.[else]"Speak up, speak out, and don't speak to the scenery," says Miss Spink. "That is all I was
        ever taught." "And you were taught it twice," says Miss Forcible.[end]""",
    ],
    shrug=[
        """"I never appeared in that, dear," says Miss Spink. "You did, April," says Miss Forcible. "You were a
            tree." """,
        """"We should need to look that up in the scrapbooks," says Miss Spink. "And the scrapbooks..." "...are
            underneath Interval," says Miss Forcible, "and he has only just dropped off." """,
        """Miss Spink lays the back of one hand to her forehead. It means that she does not know.""",
    ],
)
forcible = story.person(
    "Miss Forcible; round; miriam forcible lady actress; her",
    """Miss Forcible is large and comfortable, with a chin for weekdays and another underneath it. Her rings don't
        come off any more. She was the funny one: she fell through things, for thirty years, in the best theatres.""",
    at=parlour,
    here="""[one of]Miss Forcible has a plate of biscuits on one arm of her chair and nobody has asked her for
        it.[or]Miss Forcible winks at you over her cup.[or]Miss Forcible is keeping her feet still, because a dog is
        on them.[cycling]""",
    greeting=[
        """[if left alone]"Have you eaten?" says Miss Forcible. You have to think. She puts the whole plate of wafers
        on your knee.[else if chapter is hand]"Now then, Caroline, whatever is it?" says Miss Forcible. "You've a look
        as if the trap had opened and you hadn't been told." "Coraline," you say. "Poor lamb," says Miss Forcible,
        "she's past being told."[else if chapter is last day]"Here she is, and all in one piece," says Miss Forcible.
        "I was only ever able to say that on a Sunday."[else]"Now then, Caroline," says Miss Forcible. "Coraline," you
        say. "That's what I said, lovey. I had it with an O." "You had it with an A," says Miss Spink, "and you
        swallowed the end of it. You always..." "...swallow my ends. I know."[end] """,
        """[if left alone]"There's room here for one your size," says Miss Forcible, "if you don't mind what you sleep
        on." What she has in mind is Interval.[else]"You've caught us between houses," says Miss Forcible. "Between a
        matinee," explains Miss Spink, "and..." "...the grave," says Miss Forcible, and laughs until one of the dogs
        complains.[end]""",
        """Miss Forcible pats the arm of her chair, finds a dog's ear there, and pats that.""",
    ],
    shrug=[
        """"Don't ask me, pet," says Miss Forcible. "I was generally under the stage by then." """,
        """"April knows," says Miss Forcible. "I know nothing of the kind," says Miss Spink. "There," says Miss
            Forcible, "and she was always so quick." """,
        """"There was a verse about that," says Miss Forcible, "but you're too young for it, and so are the dogs." """,
    ],
)
bobinski = story.person(
    "Mr Bobinski; old tall; bobinsky bobinski man moustache; him",
    """Mr Bobinski has a coat for indoors, long and bottle green, with eleven buttons of which each one came off a
        different uniform. His moustache has been waxed to two points and does not move when he talks. He stands up
        straight in the middle, because everywhere else in an attic he would have to stoop.""",
    at=attic,
    here="""[one of]Mr Bobinski stands in the highest part of the room with his hands behind him, as though somebody
        were about to inspect him.[or]Mr Bobinski is counting sunflower seeds into a thimble, aloud, in a language
        that has a great many Zs.[or]Mr Bobinski listens at the small red curtain, and shakes his head, and
        nods.[cycling]""",
    greeting=[
        """[if left alone]Mr Bobinski does not bow. He pulls out the one chair and dusts it with his sleeve. "Sit,
        Caroline. When did you eat?" "Coraline." "That is not answer," says Mr Bobinski, and puts the thimble into your
        hand, full.[else if chapter is hand]"Shut door behind you," says Mr Bobinski. "Quick. Mice have asked it." He
        listens at the crack, with one finger up. "So, Caroline. It waits on stair."[else if chapter is last day]Mr
        Bobinski bows, all the way down and all the way up. "Neighbour," he says; and he leaves a place after it, like
        a man with a present behind his back.[else]Mr Bobinski bows, from half way up. "Little neighbour. Caroline. You
        honour roof." "It's Coraline," you say. He thinks this over. "No," he says, kindly. "In whole life I have met
        four Caroline. Never one of the other."[end] """,
        """[if left alone]"They are not back," says Mr Bobinski. It isn't a question. He knows how many feet there
        ought to be under his floor.[else if chapter is hand]"It has gone by here in the night," says Mr Bobinski.
        "Five small feet, and one of them a thumb. No mouse has so few."[else if chapter is last day]"Coraline," says
        Mr Bobinski, and looks at once towards the red curtain, to hear whether he had it right. There is a drum
        roll.[else]"Good day, Caroline," says Mr Bobinski. "Coraline." "You say it wrong again," says Mr Bobinski. "It
        will come. You are young."[end] """,
        """[if left alone]Mr Bobinski has taken off his indoor coat and put it round the red curtain. "For draught," he
        says. "They feel it. Speak."[else]Mr Bobinski clicks his heels, quietly, because of the mice. "Speak," he says.
        "Soft. Is rehearsal."[end] """,
    ],
    shrug=[
        """Mr Bobinski closes his eyes, looks for it there, and opens them. "No," he says. "In my head is nothing of
        this." """,
        """"On this," says Mr Bobinski, "I make no remark. Man who remarks on everything has no time for mice." """,
        """"You will ask mice," says Mr Bobinski. "They also will not know. But they will not know in time, and to
        music." """,
    ],
)
mice = story.person(
    "mice; white circus; mouse performers; them",
    """What you see of Mr Bobinski's mice is a small red curtain, as wide as a tea towel, and now and then the
        middle of it moving, at about the height at which a mouse has shoulders.""",
    at=attic, here="""In the corner the small red curtain is drawn. The mice are behind it.""",
    greeting="""[if left alone]You say hello to the curtain. Nobody is rehearsing. A nose comes out at the side of it,
        and goes in, and you hear that reported.[else if chapter is last day]You say hello to the curtain. Forty-one
        people say something back, all together and each of them off the beat.[else]You say hello to the curtain.
        Behind it somebody small stops whatever they were doing. Then there is a drum roll, on a bottle top.[end]""",
    shrug="""There is some whispering behind the red curtain, and then a vote.""",
)
dog = story.person(
    "dogs; low old three; dog matinee interval encore bolster bolsters; them",
    """There are three of them, low and old and shaped like bolsters. They are called Matinee, Interval and Encore.
        Interval is the one asleep in the middle.""",
    at=parlour, here="""The three dogs lie before the fire, like draught excluders that nobody has put away.""",
    greeting="""[if left alone]You say hello to the dogs. Interval, who has not been known to, gets up; he comes and
        stands on your foot, and goes to sleep again there.[else]You say hello to the dogs. Matinee sighs. Encore does
        it again, with more feeling. Interval goes on.[end]""",
    shrug="""The dogs have heard every kind of speech there is, and they lie through this one as well.""",
)
cat = story.person(
    "cat; black stray; puss animal; him",
    """[if chapter is first visit or chapter is second visit or chapter is game or chapter is escape]A black cat, and large,
        with nothing round his neck to say whose. He has a burr behind one ear. Nothing else here has anything that it
        didn't mean to have.[else]A black cat, a large one, with nothing round its neck to say whose. It belongs to nobody here, and when it
        looks at you it makes that seem to be your misfortune.[end]""",
    portable=True,
    here="""[if chapter is escape and player in Drawing Room]The black cat is on the back of the sofa. His tail is as thick
        as your arm.[else if chapter is escape and cat thrown and player in Other Drawing Room]The black cat has got the
        other mother by the face, and is holding on with everything that he has.[else if chapter is escape and player in Other Drawing Room]The black cat is under the sofa, as flat as a
        slipper.[else if other mother is here and player in Other Kitchen and chapter is game]The black cat is on
        the sill behind her, [one of]where a pan would be[or]with his back to the room, and both of his ears in it[or]in
        what would be the sun[cycling].[else if chapter is second visit and player in Other Garden]The
        black cat is on the arm of the bench.[else][one of]The black cat is here, looking at you.[or]The black cat
        is here, looking at something that you can't see.[or]The black cat sits here, paws
        together.[cycling][end]""",
    greeting="""[one of]"Hello, cat," you say. The cat looks at you. It isn't that it can't answer, the look says;
        it has not been told that you'd be interesting.[or][if raining]You tell the cat that it is raining. The cat, which is
        wet, looks at you.[else]You tell the cat that it has stopped. The cat looks as if it had been expected to.[end][or]You say something polite to the cat. One of its ears turns round, hears you out, and
        turns back.[cycling]""",
    shrug="""[if chapter is first visit or chapter is second visit or chapter is game or chapter is escape][one of]"I
        dare say," says the cat.[or]The cat considers it. "No," he says. "That isn't one of the things that I know. It
        isn't, I think, one of the things."[or]"Ask me something with a fish in it," says the cat.[cycling][else][one
        of]The cat looks at you.[or]The cat blinks, once, slowly, and not at what you said.[or]The cat washes one
        shoulder, which may be an answer.[cycling][end]""",
)

# There. She and he start where they are met; the two on the stage are seen from the theatre's seats.
other_mother = story.person(
    "the other mother; button-eyed; beldam woman; her",
    """[if chapter is first visit]She is your mother, if somebody had drawn your mother from a description and been
        generous with the pencil. She is taller, by a hand, and the hands have gone the same way: a joint more to each
        finger than there is any call for. Where your mother has eyes, she has two black buttons, sewn on with black
        thread, four holes each.[else if cat thrown]Long, and white, and from the neck up mostly cat.[else if chapter
        is escape]There is hardly any of your mother left in her. She has let the rest go, as one takes off shoes that
        pinch. She is long and white and in no hurry, and the buttons shine.[else]She has stopped taking trouble over
        the likeness. The skin is as white as the inside of an apple, and is beginning to go brown at the edges, as
        that does. Her hair has been put on with pins. The buttons are on you.[end]""",
    true="""Through the hole there is the apron, beautifully ironed, with nobody in it. What holds it up stands behind,
        and well back, and is long. It has taken off your mother's face to see you better, and has that in its other
        hand, a little to one side, like a candle.""",
    at=other_kitchen,
    here="""[if chapter is first visit and called to the kitchen and not offer is refused]The other mother is at the
        table, facing the good chair, with her hands on something flat.[else if chapter is first visit][one of]The
        other mother is at the stove, humming to something in a pan.[or]The other mother is wiping a table that is
        clean already.[or]The other mother is watching you, with her head on one side.[cycling][else if chapter is
        escape and cat thrown]The other mother stands in the middle of the room with the cat where her face was,
        turning round and round.[else if chapter is escape][one of]The other mother is here, between you and
        everything.[or]The other mother waits on the rug. Her shadow has got up and is waiting too.[cycling][else if
        chapter is game and stakes is sworn]The other mother fills the way out, her hands on either side of the
        frame.[else if chapter is game][one of]The other mother is sewing at the table, without a cloth.[or]The other
        mother draws a long black thread through nothing, and bites it off.[cycling][else]The other mother is standing
        with her hands folded, so that the fingers go round twice.[end]""",
    greeting=[
        """"There you are," says the other mother, as though you were something that she had put down and mislaid. "Is
        it the chair? Is it the light? You must say, and I'll have it seen to." """,
        """"I'm listening," she says, and she is. She has stopped what she was doing. Both of her hands have turned
        towards you. You can't think when that last happened to you.""",
        """"Coraline," she says. She says it right. She keeps it in her mouth for a moment, after."""],
    shrug=[
        """[if cat thrown]She can't hear you, for cat.[else if she has opened the door]"Nobody there!" says the other
            mother, over her shoulder. "Didn't I say? Come and see how much of nobody there is."[else if chapter is
            escape]"I asked you one thing," says the other mother. "Where are they?"[else if chapter
            is second visit]"We can talk about that," says the other mother, "when you have said that you will
            stay."[else if chapter is game and stakes is sworn]"Talking isn't looking," says the other mother.[else
            if chapter is game]"Eat your egg," says the other mother, "and think about what you really
            mean."[else if offer is made]"I heard a number of words," says the other mother, "and not one of them was
            yes. Or no."[else]"Is that what you would like to talk about?" says the other mother. "Then I shall think
            about it, and we'll talk about it tomorrow."[end]""",
        """[if cat thrown]She says something, into fur.[else if chapter is not first visit]She waits for you to say something else. Her thread squeaks.[else]The
            other mother smooths her apron. "That is not a thing we have here," she says. "I could have one
            made."[end]""",
        """[if cat thrown]Whatever you said, the cat has said it louder.[else if chapter is not first visit]She smiles as you smile at a clock that is nearly right.[else]She smiles with
        great attention until you have finished, and then she offers you a biscuit.[end]"""])
other_father = story.person(
    "the other father; ; man; him",
    """[if chapter is first visit]He has your father's cardigan, with the elbow mended, and your father's ears. The
        rest has been done from the cardigan: there is a good deal of wool in his face. The buttons are brown; hers are
        black.[else if chapter is second visit]He has been gone over. There are long white stitches down both his cuffs, and a
        chalk mark across the front of him, about where one folds things.[else]He was never quite finished, and now he is coming undone. One button is left, hanging by a
        thread.[if player in Cellar and not found the red soul] He has one hand shut.[end][end]""",
    true="""Stockings, mostly, stuffed with other stockings, on a coat-hanger. It has been done from the outside in, by
        somebody who had never asked what goes in the middle. He looks down at it, now and then.""",
    at=other_study,
    here="""[if offer is made and player in Other Kitchen]The other father is beside her, with his hands in his
        lap.[else if chapter is first visit][one of]The other father sits at the desk, with his back to the door, and the
        typewriter in front of him.[or]The other father is looking at his hands, to see what they will
        play.[cycling][else if chapter is second visit]The other father is in the desk chair, being restful. His hands have
        been put on his knees, one on each.[else]What is left of the other father is here.[end]""",
    greeting=[
        """"Hello, Coraline!" says the other father. He has swivelled all the way round to say it. "I was just doing
        nothing, and hoping that you would come in." """,
        """"Stay and hear a tune," he says. "There is no work in here. I have looked in all the drawers." """],
    shrug=[
        """[if chapter is game]"I had it," says the other father, "and I put it down somewhere. It was on the way
            down." He looks at you, hopefully, to see whether you know where.[else]"I only know the songs," says the
            other father apologetically.[end]""",
        """He looks at [if chapter is game]the ceiling[else]the door[end] before he answers, and then he does not
            answer.""",
        """"You had better ask her that one," says the other father. "She has it all written down somewhere." """])
other_spink = story.person(
    "the other Miss Spink; young; april performer; her",
    """[if curtain down]She has a hole in one elbow and her shoes off. She has got hold of one of her own feet, and is rubbing
        it.[else if hunting]What there is of her. A good deal has been danced away, and you can see the roses through the
        rest; but the spangles have all been sewn on again, each time, wherever there was something to sew them
        to.[else]Miss Spink as the photographs in the parlour promise that she once was: twenty, in spangles, with a waist.
        The spangles are sewn on all the way up to the eyes, which are two more of them, only larger and black.[end]""",
    true="""A photograph of Miss Spink, cut out round the edges, on a stick.""",
    at=theatre,
    here="""[if curtain down]The other Miss Spink and the other Miss Forcible are sitting on the boards behind the
        curtain, with their shoes off.[else if bowing]The other Miss Spink and the other Miss Forcible are bowing,
        and have not been told how to stop.[else if player in Stage]The other Miss Spink and the other Miss Forcible
        go by, and go by.[else]On the stage the other Miss Spink and the other Miss Forcible are performing.[end]""",
    greeting="""You wave. The other Miss Spink blows a kiss, in time to the music, at where somebody in the front
        row would be sitting if somebody were. "Coraline, darling!" she sings. "Sit, sit! It's the best bit!" """,
    shrug=[""""Hush, darling, we're on," says the other Miss Spink through her smile.""",
           """She answers, but it turns out to be a verse of the song."""])
other_forcible = story.person(
    "the other Miss Forcible; young; miriam performer; her",
    """[if hunting]There's a crack in her from the chin to the knee, and somebody has been along it with pink. [else]As round
        and fair and twenty as a china doll, and she has a doll's way of holding her arms. [end]Her button eyes are blue. Somebody has gone to trouble there; she must have asked for blue.""",
    true="""The same photograph, the other half. One can see where the scissors went round between the two of them.""",
    at=theatre,
    here="""[if curtain down]Neither of them is smiling. It suits them.[else if chapter is first visit]They keep
        perfect time, and they never stop smiling.[else]Their smiles have been put back, here and there, with
        pins.[end]""",
    greeting="""The other Miss Forcible curtseys without stopping. "We never miss a performance," she calls. "We've
        never missed a single one. How many is it, April?" "One, dear," says the other Miss Spink.""",
    shrug=[""""I know my lines," says the other Miss Forcible, "and that isn't one." """,
           """"After the show," she says; and then she looks puzzled, as if the words had come out in the wrong
               order."""])
other_bobinski = story.person(
    "the other Mr Bobinski; ; bobinsky man coat; him",
    """[if chapter is first visit]Mr Bobinski, with his moustache combed and his coat buttoned to the chin, and more
        buttons than the coat has holes for: two of them are his eyes. He stands so straight that you look for the
        hook.[else]The coat stands in the corner with its collar up. She has let the rest of him go.[end]""",
    true="""A dressmaker's dummy, on a stand with one castor gone. GREAT, somebody has chalked on the front of it, and
        the measurement.""",
    at=other_attic,
    here="""[if chapter is first visit]The other Mr Bobinski stands by the window with his hands up his
        sleeves.[else]The other Mr Bobinski's coat is here, and its collar turns as you move.[end]""",
    greeting=[
        """"Coraline," says the other Mr Bobinski. "You see? I say it correctly. Here everything is said correctly.
            Would you like to see what they can do? They can do everything. They have no choice." """,
        """He bows, from the middle, the way a ruler would. The coat takes a moment to catch up."""],
    shrug=[""""In the circus," says the other Mr Bobinski, "we do not ask. We are told." """,
           """The coat lifts both shoulders, and leaves them there until you have stopped looking."""])
rats = story.person(
    "rats; grey sleek; rat tails; them",
    """There are about fifteen of them, or they move so that it comes to fifteen. They are the size of slippers, and
        grey, and brushed. When you move, each of them makes a small mark on the skirting with one claw.""",
    true="""Through the hole they are rats. They look pleased to have been asked.""",
    at=other_attic,
    here="""[one of]Rats sit along the skirting board, in order of size.[or]The rats have moved. You did not see
        it.[cycling]""",
    greeting="""The rats stop. They wait, with their heads on one side, for you to go on, and when you do not they
        laugh.""",
    shrug="The rats look at one another. One of them writes something down, or scratches.")
# Behind the mirror, and afterwards in a pocket, and once more in a dream.
chimney_child = story.person(
    "chimney boy; small ghost first; child boy sweep; him",
    """[if player in Lane in a Dream]A thin boy with scabs on both knees, and more freckles than there is room for. He has
        brushed off what he could.[else]He is about seven, to go by where his voice comes from. He has a brush over his shoulder, or the place where
        there was one. When he moves, a little of him comes off and hangs in the air like soot, only pale.[end]""",
    true="""A thin boy with scabs on both knees and both elbows, grinning, because he has been told that somebody is
        coming who has not come yet.""",
    here="""[if chapter is mirror][one of]Low down on your left is the chimney boy, keeping his knees together.[or]The
        chimney boy has backed into a corner, as if there were one.[cycling][else]The chimney boy is on the stile, swinging his legs.[end]""",
    greeting=["""[if player in Lane in a Dream]"Mind the step, miss," says the chimney boy, and stamps on it. "There is
        one, look."[else]"Your servant," says the chimney boy. "Mind the step. There's no step. I like saying it."[end] """,
              """"I'm here, miss," says the chimney boy. "Sing out any time. I've nothing on." """],
    shrug=[""""Couldn't say, miss," says the chimney boy. "I was mostly inside the wall." """,
           """"That's after my time," says the chimney boy, "or it's before it. They don't ring a bell in here." """,
           """He thinks about it. "No," he says. "If I ever had that, she's got it." """])
bonnet_child = story.person(
    "goose girl; oldest ghost second; child girl goosegirl; her",
    """[if player in Lane in a Dream]A round girl with chapped hands and a stick for geese. She keeps looking up the hill, and
        counting.[else]A white cap tied under a chin, close, the kind that is cut on brasses in church floors. You can see the cap
        better than the face. Of the three she has been washed the thinnest.[end]""",
    true="""A round girl of eight or nine with chapped hands and a stick for geese. She is looking past you, for the
        geese.""",
    here="""[if chapter is mirror][one of]The goose girl stands very still, where the cold comes
        from.[or]The goose girl has her head tipped, listening for something out of doors.[cycling][else]The
        goose girl is next to him, looking up the hill.[end]""",
    greeting=["""[if player in Lane in a Dream]"All eleven," says the goose girl, before you can ask, "and him."
        Something honks, beyond the hill.[else]"God keep thee," says the goose girl. "Somebody should."[end] """,
              """"Speak up, maid," says the goose girl. "I am a long way down." """],
    shrug=[""""I know geese," says the goose girl. "Ask me of geese." """,
           """"Thy words are strange," says the goose girl, "but I like to hear them. Say on." """,
           """She does not answer. You think that she has gone to the window to look, before there were windows."""])
winged_child = story.person(
    "tall girl; last ghost third; child girl ghosts children; her",
    """[if player in Lane in a Dream]A lanky girl with ink on her thumb and one stocking down. She can't leave off
        grinning, with the one tooth out.[else]She is a head taller than you, and stands as though she had been told about it. She has a pinafore with a
        great many tucks, a wide hair ribbon like a moth behind her head, and through all of that the dark.[end]""",
    true="""A lanky girl of eleven with ink on her thumb and one stocking down. She has just thought of something rude,
        and is going to say it.""",
    here="""[if chapter is mirror][one of]The tall girl is nearest the glass.[or]The tall girl has her forehead
        where the back of the glass would be.[cycling][else]The tall girl has the end of the stile, where there is room for her feet.[end]""",
    greeting=["""[if player in Lane in a Dream]"How do you do," says the tall girl. "We needn't be quick. I
        asked."[else]"How do you do," says the tall girl. "I'd offer you a chair. One of us would have to be it."[end] """,
              """"Yes?" says the tall girl. "Do go on. You can't think how dull these two are about geese." """],
    shrug=[""""I'm afraid I never did that," says the tall girl. "We got as far as the Wars of the Roses, and then I
        came here." """,
           """"One would have to ask somebody with a head," says the tall girl. "I've only the outside of mine." """,
           """"I knew that once," says the tall girl. "She ate it. It was one of the little things she ate first." """])
hand = story.person("hand; other mother's severed white; fingers", """A right hand, and white, with a joint too many in each
    finger and nails the colour of thimbles. At the wrist it has been hemmed. It has no eyes, and it is looking at your
    pocket.""", here="[one of]The hand is here, up on its fingertips.[or]The hand has not gone. It is drumming, four beats and a thumb.[cycling]",
    greeting="It turns towards you at the sound; or at the floor's having moved, under your feet.", shrug="It has nothing to say it with.")
