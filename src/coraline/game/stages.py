"""The stages of these chapters as conditions, and what has been asked of you and waits for a yes or a no.

What happens of itself, and what changes anything, says its chapter even where the rest of its condition could hold in no
other: by that the proof knows what it may forget in the chapters before and after.
"""

from __future__ import annotations

from adderstone.world.verbs import Verb
from coraline.people import other_mother
from coraline.spine import chapter, stakes, story

second_visit = chapter.is_("second visit")
mirror = chapter.is_("mirror")
game = chapter.is_("game")  # breakfast, and then the hunt
sworn = stakes.is_("sworn")  # enough to say of what is not met again when the game is over
breakfast = game & ~sworn
hunting = story.fact("hunting", game & sworn)
escape = chapter.is_("escape")
there = chapter.is_("second visit", "mirror", "game", "escape")

asked = story.enum(
    "what she has asked", "nothing",
    "stay", "stay again",          # the second visit: will you stay?
    "promise",                     # a ghost: will you look for them?
    "forget", "forget again",      # through the mirror: shall I take the dull part out?
    "her heart", "her hand",       # at breakfast: shall I swear on this?
    "stop", "stop again")          # in a doorway: shall we stop now?
facing_her = story.fact("facing her", other_mother.here & asked.is_("stay", "stay again", "stop", "stop again"))
answering = asked.is_("stay", "stay again")  # on the second visit only: see coraline.claims

give_up: Verb = story.verb("give up", "give up", "surrender", "stop playing", "concede", "give in", "forfeit")
