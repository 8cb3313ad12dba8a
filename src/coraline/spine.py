"""The spine: the story itself, its chapters, and every field that more than one chapter reads."""

from __future__ import annotations

from adderstone.world import Story

story = Story(
    "Coraline", author="Adderstone", headline="A house, and the other one",
    ifid="E0A6B0B9-3E55-4C0C-9A0E-61C2F1C0A3D7", fairness="polite",
    player="yourself; ; me self coraline girl",
    opening="""It has rained since Thursday. You have been told to leave the good scissors alone, to stop banging the
        doors, and to take that face somewhere else, and it is not yet two o'clock.""",
    player_description="""Coraline Jones: all elbows, good at finding things, bad at being told where to look. Your
        wellingtons are odd, a green one and a black one, and your jersey has another girl's name in it.""",
)
player, compass = story.player, story.compass

# What part of the story this is. It only ever goes forward, one value at a time.
chapter = story.enum(
    "chapter",
    "rainy day",     # at home with both parents; neighbours; the door is bricked up
    "alone",         # everybody is out; the key; the bricks are gone
    "first visit",   # the other house, until the offer is refused and she is home again
    "missing",       # home, evening: nobody
    "next day",      # the cat, the mirror, HELP US
    "second visit",  # the other house by day, quiet; the garden; the confrontation
    "mirror",        # behind the mirror
    "game",          # let out; the challenge; three souls
    "escape",        # three souls found: the lie, the door
    "home",          # parents safe; evening; bed
    "hand",          # after the dream: the hand hunts the key
    "last day",      # the hand and the key are down the well
)

# What Coraline has found out, or done, that a later chapter asks about.
found_bricks = story.flag("found the bricks")          # saw the wall behind the drawing-room door
heard_mice = story.flag("heard the mice")              # Mr Bobinski passed on their message
had_tea = story.flag("had tea")                        # the tea leaves were read
met_other_mother = story.flag("met the other mother")
ate_dinner = story.flag("ate dinner")                  # dinner in the other kitchen
saw_toys = story.flag("saw the toys")                  # the other toy box
saw_show = story.flag("saw the show")                  # the other Spink and Forcible's cabaret
# The other father's song, "Seven Stairs Down": seven notes going down, and the eighth left off, because she keeps it.
# Sung to him with the eighth note, in the cellar, it reaches what is left of him.
heard_song = story.flag("heard the song")
met_cat = story.flag("met the cat")                    # the cat has spoken to her
offer = story.enum("offer", "not made", "made", "refused")
parents_taken = story.flag("parents taken")
saw_help = story.flag("saw the writing")               # HELP US in the hallway mirror
knows_taken = story.flag("knows who took them")
cat_advice = story.flag("cat advice")                  # her kind can't resist a game
ghosts_told = story.flag("ghosts told")                # what the beldam did to them
promised = story.flag("promised the ghosts")
stakes = story.enum("stakes", "none", "named", "sworn")
warned = story.flag("warned by the ghosts")            # she will not let you go, even if you win
knows_globe = story.flag("knows the globe")            # her parents are in the snow globe
cat_thrown = story.flag("cat thrown")
hand_severed = story.flag("hand severed")
dreamed = story.flag("dreamed")
hand_gone = story.flag("hand gone")                    # down the well, with the key

time_of_day = story.enum("time of day", "afternoon", "evening", "night", "morning")
