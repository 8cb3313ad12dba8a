"""What she does while you look: the choices that are hers. None of them can lose you the game."""

from __future__ import annotations

from adderstone.world.verbs import attack, give, go, kiss, no, push, show, talk, throw, touch, wait, yes
from coraline.game.endings import given_up
from coraline.game.stages import asked, game, give_up, hunting, sworn
from coraline.game.thinning import one, two
from coraline.game.theft import theft, thief, to_kitchen
from coraline.houses.flat import other_hallway, other_kitchen
from coraline.houses.stairs import other_basement, other_front_hall, other_landing
from coraline.people import other_mother
from coraline.spine import player, story, warned

corridors = (other_hallway, other_landing, other_front_hall, other_basement)
stirred = story.counter("times she has stirred", up_to=2)
move = story.choice("what she does", "lets you be", "stands in a doorway", "sends the mittens", of=other_mother,
                    when=hunting & ~warned & asked.is_("nothing") & two & stirred.is_(1), weights=(5, 4, 1))
passing = player.at(corridors)

# --- she felt one go: the first time she stands in your way, the second is hers to choose ---

story.each_turn(
    """The other mother is standing in the way that you were going to go. She wasn't, and she is. "One," she says.
        "I felt it go. Are you tired? You look so tired. It is such a big house, and you've such a little stone.
        Shall we stop now? You'd only to say yes." """,
    when=game & one & stirred.is_(0) & passing, then=[stirred.up(), asked.set("stop"), other_mother.follows(player)],
    name="she stands in a doorway, once")
story.each_turn("Somewhere above the ceiling a thread is drawn through, a long pull, and stops. She is letting you look.",
                when=game & two & stirred.is_(1) & passing & move.is_("lets you be"), then=[stirred.up()], name="she lets you be")
story.each_turn(
    """She is in the way again, sewing, with one foot on either side of the passage. "Two," says the other mother.
        "I was thinking about your supper. It'll spoil. Shall we stop? Yes, or no?" """,
    when=game & passing & move.is_("stands in a doorway"), name="she stands in a doorway again",
    then=[stirred.up(), asked.set("stop"), other_mother.follows(player)])
story.each_turn(
    """A small hand is put into yours. It's damp, and made of wool. Another one dips into your pocket. By the time that
        you have looked down they are on the floor, and off: a pair of red mittens on a string, hand over hand, with a soul
        between them. You hear them all the way up through the house, flop, flop, into the flat, into
        the kitchen, and under the table there; and stop.

        "They never had anything to hold," says the other mother, in the wall.""",
    when=game & passing & move.is_("sends the mittens"), name="she sends the mittens",
    then=[stirred.up(), theft.set("in the kitchen"), thief.to(other_kitchen), *to_kitchen])

heard = story.counter("turns since she was heard", up_to=8)
story.each_turn(when=sworn & ~warned, then=[heard.up()], name="she is not heard for a while")
story.each_turn(
    """[one of]A door that you did not touch closes, a little way behind you, with great consideration.[or]You can
        smell hot dust, and then you can't. Somebody went by on the inside of the wall.[or]One of the shadows is a
        joint too long. It folds itself away when you look.[or]Overhead a thread goes through, and through, and
        through.[cycling]""",
    when=~warned & passing & asked.is_("nothing") & heard.is_(8), then=[heard.set(0)], name="she is heard")

# --- her question, and the way past it ---

waiting = asked.is_("stop", "stop again")  # during the game only: see coraline.claims
story.instead(
    no, ["""\"No,\" you say. The other mother looks you over as one looks at milk, to see if it's turned. She steps
        aside. "There's no hurry," she says. "I only thought that I'd ask." And then there is nobody in the way.""",
         """\"No.\" She puts a stitch in the air where you are, and bites it off. "As you like." She folds up, and
        is gone, like an ironing board.""",
         "\"No,\" you say. \"I'm winning.\" It is the first thing you've said here that she didn't care for. She lets you by."],
    when=waiting, then=[asked.set("nothing"), other_mother.away()], name="no to stopping")
story.topic(other_mother, "no; thank no; not won't shan't never", "\"No,\" you say. \"As you like,\" says the other mother, and puts it away "
            "with the others. The way is clear.", when=waiting, then=[asked.set("nothing"), other_mother.away()])
story.instead(no, ["\"No,\" you say to the wall, in case it was going to ask.", "\"No,\" you say. Nobody has asked; it keeps your hand in."],
              when=game, name="no, before it is asked")
story.instead(
    yes, """"There's my sensible girl," says the other mother, and she bends, and her hands come round behind you
        without touching. "I must ask it twice. It's on the needle, so it must be done nicely. You give up the game?
        You'll stay, and hold still, and the three of them can go back where I had them, and those other two? Yes?"
        """,
    when=asked.is_("stop"), then=[asked.set("stop again")], name="yes to stopping, once")
story.instead(yes, "", when=asked.is_("stop again"), then=[given_up.set()], name="yes to stopping, twice")
story.refuse(go, ["You step to the left, and so does she. \"Yes or no?\" says the other mother.",
                  "She has a great deal of leg, and it's all in the doorway. She would like an answer."], when=waiting)
story.instead(
    give_up, """You only say it under your breath. But the thread stops, all over the house, and the other mother
        comes round the edge of the nearest thing. "Did I hear somebody?" she says. "Shall we stop, then? Say yes,
        and we'll stop." """,
    when=hunting & asked.is_("nothing"), then=[asked.set("stop"), other_mother.follows(player)])
story.refuse(wait, "She has sat down in the doorway, to wait with you. Yes, or no?", when=waiting)
story.refuse(give_up, "\"Say it properly,\" says the other mother. \"Yes, or no?\"", when=waiting)
story.refuse(give_up, "You think about giving up. You think about what it would be that you had given up, and then you don't.")
story.refuse(talk(other_mother), "\"Yes,\" says the other mother, \"or no?\"", when=waiting)
story.refuse(attack(other_mother) | push(other_mother) | touch(other_mother) | kiss(other_mother),
             "You put out a hand, and the hand decides against it. It is her answer she wants, and she can stand here all day.",
             when=waiting)
story.refuse(give(None, other_mother) | show(None, other_mother) | throw(None, other_mother),
             "\"I can wait for that,\" says the other mother.", when=waiting)
story.topic(other_mother, "globe; snow; glass snowglobe mantelpiece", """Every finger stops. "You aren't to touch
    that," says the other mother. "It is delicate." Then she smiles, and the smile is a second late.""",
    when=waiting, suggest="about the snow globe")
story.topic(other_mother, "souls; ; soul children three ghosts found", """"Have you any?" says the other mother. "Do
    let me see." You keep your hand on your pocket.""", when=waiting, suggest="about the souls")
story.topic(other_mother, "parents; real my own; parents mother father mum dad", """"Somewhere that you've looked,"
    says the other mother, "or somewhere you haven't." """, when=waiting, suggest="about your parents")
story.topic(other_mother, "rules; ; cheating cheat fair game oath needle", """"I swore that you'd go free," says the
    other mother. "I never swore to keep out of the way." """, when=waiting, suggest="whether this is cheating")
