"""Four last pages of these chapters. Each is asked for twice before it comes, and says by what it was announced."""

from __future__ import annotations

from coraline.game.stages import asked
from coraline.spine import story

laid_for_three = story.flag("said yes to staying")
forgotten = story.flag("said yes to forgetting")
given_up = story.flag("said yes to stopping")
nearly_told = story.flag("nearly told her")
told_truth = story.flag("told her where they are")

story.ending(
    "Laid for three", """The table is laid for three. You sit between them, on the chair that was made to measure,
        and after the first day you don't look round at the door.

        She was as good as her word, in this. Nobody sends you out. Nobody is busy. There is always somebody
        standing behind you with a hand on your hair, and if now and then you feel, quite sharply, that you had come
        for something, the hand feels it too, and strokes until it goes.

        On the mantelpiece in the drawing room there is a glass ball. You are let shake it on Sundays. It snows, and
        two tiny people in it run to the glass and beat on it with their fists; it is so well made that you can
        nearly hear them. You ask what they are for.

        "They are nothing," says your mother, counting stitches. "They came with the house." """,
    outcome="lost", when=laid_for_three, announced=asked.is_("stay again"))

story.ending(
    "A fourth in the dark", """It goes out of you like the water out of a bath, quietly at first. The bricks go, and
        the key. The rain goes, and the flat, and the two people in it. It does not hurt. There is even a moment,
        near the end, when you are the happiest that you have ever been, because there is nothing at all that you
        want.

        Then somebody holds up a light, and there's a needle in it, and a kind voice asks you whether you know who
        you are. You say that you don't. "How restful," says the voice.

        It lasts longer with you than it did with the others; you were a lively one. But there comes a day when you
        are put in behind the glass again, what's left, and three who are there already move up to make room.

        "What's thy name?" one of them asks you. You look for it for a long time, politely, everywhere.""",
    outcome="lost", when=forgotten, announced=asked.is_("forget again"))

story.ending(
    "The game given up", """"Good girl," says the other mother, and sits down beside you, wherever it is, on the
        floor, with her long legs folded up past her ears. "It was a nice game. You were nearly clever enough. Shall
        I tell you where they were?"

        She tells you. They had been so easy. You had walked past every one.

        She has the needle with her; she has had it the whole time, in her collar. A stake is a stake. The three in
        your pocket, or the two, or the one, or the none, begin to cry then, and she holds out her hand for them
        without looking, like someone taking scissors from a child.

        When the house has been put back, with the garden where the garden was, and all the lamps turned up, she
        lets you choose what there shall be for dinner. You find that you don't mind.""",
    outcome="lost", when=given_up, announced=asked.is_("stop again"))

story.ending(
    "A game well won", """"In the snow globe," you say. "On the mantelpiece. I won. You have to let us go."

        "You did win," says the other mother. She claps her hands together, softly, many more times than two.
        "Nobody has, you know. I'm so proud. I swore that you should all go free." She takes the globe down and
        looks into it fondly. "I did not swear when."

        She has put herself against the door. The key goes into her apron, and the apron goes into the dark.

        You have your parents; you have them in your two hands. You have all three of the children in your pocket,
        and every evening, for years and years, you turn out the pocket on the sill and tell them that it will be
        tomorrow. She has kept her word to the letter. She says so herself, every night, when she tucks you in.""",
    outcome="lost", when=told_truth, announced=nearly_told)
