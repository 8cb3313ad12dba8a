"""What Coraline knows by the end of the game, and the hints on the way to it, each cut to the moment it is asked for."""

from __future__ import annotations

from coraline.game.attic_soul import found as green
from coraline.game.cellar_soul import found as red
from coraline.game.the_lie import opened
from coraline.game.theatre_soul import found as grey
from coraline.spine import cat_advice, chapter, ghosts_told, hand_severed, knows_globe, met_cat, stakes, story

home_again = ("home", "hand", "last day")
after_game = chapter.is_(*home_again)
from_game = chapter.is_("game", "escape", *home_again)
from_mirror = chapter.is_("mirror", "game", "escape", *home_again)
from_visit = chapter.is_("second visit", "mirror", "game", "escape", *home_again)

# --- there again ---

story.landmark(
    "through the door again", when=from_visit, known="You went back on your own feet. Nobody else was going to.",
    hints=["You know where they are, more or less. It's a question of who is to fetch them.",
           "The cat has gone ahead of you, and sat down where it thinks that you ought to be.",
           "OPEN BROWN DOOR in the drawing room, and go EAST, EAST, EAST."])
ANSWER = "[if what she has asked is stay or what she has asked is stay again]"
story.landmark(
    "the second no", when=from_mirror, known="She asked you again, and you said no again. It was further to fall.",
    hints=[f"""{ANSWER}She wants a yes or a no. Everything else is only talking.[else]The house is quiet. There's
               somebody in the garden who isn't hers, and somebody indoors who is waiting to ask you something.[end]""",
           f"""{ANSWER}YES is a way for the story to end. The other isn't comfortable; but it's the way on.[else if cat
               advice]You've had the cat's advice. Now let her find you: the hallway, or the kitchen.[else]From the other
               hallway: south, down, south, and east to the garden. Then come in again, and see what she wants.[end]""",
           f"""{ANSWER}NO.[else if cat advice]Go to the other kitchen, and say NO.[else]TALK TO CAT, in the garden. Then go
               to the other kitchen, and say NO.[end]"""])

# --- behind the mirror ---

story.landmark(
    "behind the mirror", when=ghosts_told | from_game,
    known="There are three behind the mirror. She went on being hungry after she had eaten.",
    hints=["There's no way out that feet can find. You aren't alone, though.",
           "Ask them who they are, and what she did to them. They'll say it in the end if you only wait.",
           "ASK TALL GIRL ABOUT HERSELF. ASK CHIMNEY BOY ABOUT HER. Or WAIT."])
FORGET = "what she has asked is forget or what she has asked is forget again"
story.landmark(
    "the morning", when=from_game, known="It was morning when you had slept. There was an egg, and she sat between you and the door.",
    hints=[f"""[if what she has asked is promise]They have asked you something, and they are holding what they have in place of
               breath.[else if {FORGET}]It's a kind offer. Somebody in there has had it made to her before.[else]It goes on being
               night as long as you are awake.[end]""",
           f"""[if what she has asked is promise]It's a thing that one can say yes to, or no.[else if {FORGET}]The one who
               said yes to that has hold of your sleeve.[else]The tall girl knows how one is let out. She'll say it, if she is
               asked.[end]""",
           f"[if what she has asked is promise]YES.[else if {FORGET}]NO.[else]SLEEP.[end]"])

# --- the game ---

story.landmark("the cat speaks", when=met_cat | cat_advice, known="There is only one cat, and he does not belong to her.",
               hints=["Somebody here isn't hers.", "He has four feet, and has been expecting you.", "TALK TO CAT."])
story.landmark("the cat's advice", when=cat_advice, known="Her kind can't walk past a game.",
               hints=["Somebody here isn't hers, and has watched this three times.", "Look at who is on the sill.",
                      "WAIT; he will find a way to say it."])
story.landmark(
    "the game is named", when=stakes.is_("named", "sworn"), known="She'll play. All her fingers turned round when you said it.",
    hints=["She is sitting across from you with nothing to do but sew. Think what the cat said.",
           "There's a thing that her kind can't walk past. Offer her one.", "PLAY A GAME (or CHALLENGE OTHER MOTHER)."])
story.landmark(
    "the game is sworn", when=stakes.is_("sworn"), known="You are playing her for five people and yourself, and it's on her needle.",
    hints=["Her word weighs nothing; the tall girl said so. Ask her to swear to it, and see what she swears on.",
           """Turn down whatever she can spare. What does her hand keep going to? What looks the same through the stone as it
               does round the edge of it?""",
           "ASK OTHER MOTHER TO SWEAR. NO. NO. Then: SWEAR ON NEEDLE."])

# --- three souls, in any order: a hint speaks first of the one whose place you are standing in ---

ATTIC = ("Up here they can't keep still, and you can't keep count. What is it that keeps them going?",
         "They dance as long as there's music. Stop the music; then look at the hats through the stone.",
         "STOP ORGAN. LOOK AT HATS THROUGH STONE. TAKE GREEN HAT.")
CELLAR = ("He'd rather let you go. He has forgotten how one decides.",
          "He made up something, once, that was his own. It goes downstairs. Ask him about it.",
          "ASK OTHER FATHER ABOUT HIS SONG. SING.")
THEATRE = ("""[if curtain down]The lights are going out. One isn't.[else]When would a show like this be over? There are two
           things that it has never had.[end]""",
           """[if curtain down]The footlights: nobody's feet are in the way now.[else if bowing]They are down at the front and don't know
           what comes next. There's a rope for it, in the wings.[else]Somebody in the house should make a noise with both hands;
           and then somebody should see to the curtain.[end]""",
           """[if curtain down]TAKE FOOTLIGHTS, in the theatre or on the stage.[else if bowing]PULL ROPE, in the wings; then go back
           to the stage, and TAKE FOOTLIGHTS.[else]CLAP. Then be quick: north to the stage, east to the wings, PULL ROPE. Go
           back to the stage and TAKE FOOTLIGHTS.[end]""")
STOLEN = """[if the theft is in the kitchen]It went under the kitchen table with what is yours. LOOK UNDER TABLE, and TAKE it; or
    ask the cat.[else if the theft is in the hallway]It's in the hallway, with its back to the wall. TAKE it.[else]"""
UP, DOWN = "player in Other Attic Flat and not found the green soul", "player in Cellar and not found the red soul"
STOP = "[if what she has asked is stop or what she has asked is stop again]"
ASKS = ("She wants an answer, before she'll let you by.", "YES gives up the game. She asks that twice, so that it's legal.", "NO.")


def by_place(turn: int, own: str) -> str:
    """The hint of this turn: her question first, then a theft, then the place that you stand in, then this soul's own."""
    return f"{STOP}{ASKS[turn]}[else]{STOLEN}[if {UP}]{ATTIC[turn]}[else if {DOWN}]{CELLAR[turn]}[else]{own}[end][end][end]"


story.landmark(
    "the grey soul", when=grey, known="One of the three was in the footlights of a show that couldn't end.",
    hints=[by_place(0, "[if player in the playhouse]" + THEATRE[0]
                    + "[else]Look through the stone, in the places where there was something to see: the show, the rats, next door.[end]"),
           by_place(1, "[if player in the playhouse]" + THEATRE[1]
                    + "[else]Begin with the show: it's below the other front hall, west. It has never once been over. Why not?[end]"),
           by_place(2, "[if player in the playhouse][else]Go to the other theatre. [end]" + THEATRE[2])])
story.landmark(
    "the green soul", when=green, known="One of the three was under a hat that wouldn't keep still.",
    hints=[by_place(0, "Over your head, all this time, there has been a tune with a hole in it."),
           by_place(1, "Go up to the other attic. They dance as long as there's music, and you can't look properly while they dance."),
           by_place(2, "Go to the other attic. " + ATTIC[2])])
story.landmark(
    "the red soul", when=red, known="One of the three was in a shut hand, and it was given to you.",
    hints=[by_place(0, "The door next to the flat is ajar. Something soft has been put away down there."),
           by_place(1, "From the other landing go west, and down. Don't be rough with him."),
           by_place(2, "In the cellar, under the empty flat: " + CELLAR[2])])

# --- the last rooms ---

story.landmark(
    "the globe", when=knows_globe | after_game, known="The snow globe isn't a copy of anything. That's where they are.",
    hints=["What does the other house have that yours never had?", "Look along the mantelpiece in the other drawing room.",
           "Go to the other drawing room, and EXAMINE GLOBE, or LOOK AT GLOBE THROUGH STONE."])
story.landmark(
    "the door is open", when=opened | after_game, known="She can't bear to be thought wrong. She opened the door to show you.",
    hints=["""[if player in Other Drawing Room]Don't tell her where they really are; the children told you why. But she has to
               open that door herself.[else]She is waiting in the drawing room, and so is the door.[end]""",
           "Tell her that they are somewhere she would unlock, to prove that you are wrong.",
           "[if player in Other Drawing Room][else]In the other drawing room: [end]TELL OTHER MOTHER ABOUT THE DOOR."])
story.landmark(
    "home with the globe", when=hand_severed, known="You shut the door on her.",
    hints=["""[if player in Drawing Room]One of you isn't heavy enough. There are five more, if they were asked.[else if cat thrown and
               snow globe is held]Run.[else if cat thrown]You came for two people. They're on the mantelpiece, and she isn't
               looking.[else]She's quick because she can see. There is somebody under the sofa with claws, who said: when there is
               nothing else to be done.[end]""",
           """[if player in Drawing Room]Put your back to the door, and call.[else if cat thrown and snow globe is held]West, and go on
               going west. Don't shut anything till you are on your own rug.[else if cat thrown]The globe; the key, if you can; and
               then the door.[else]Put something between you and her eyes.[end]""",
           """[if player in Drawing Room]PUSH DOOR, and CALL FOR HELP, and PUSH DOOR again.[else if cat thrown and snow globe is
               held]WEST, three times. Then PUSH DOOR, until it's shut.[else if cat thrown]TAKE GLOBE. TAKE KEY. WEST, three
               times.[else]TAKE CAT. THROW CAT AT OTHER MOTHER. Then TAKE GLOBE, and run WEST.[end]"""])
