"""What Coraline knows by the end of it."""

from __future__ import annotations

from coraline.after.dream import warned_of_hand
from coraline.after.well import boards_off, lured, well
from coraline.houses.flat import bedroom
from coraline.spine import chapter, dreamed, hand_gone, player, story
from coraline.things import cloth

story.landmark(
    "home and asleep", when=dreamed, known="They are home. They remember nothing, and the toast was burnt.",
    hints=["See that they are all right.", """They are where they always are: the kitchen, the study. Then it has been
        a long day.""",
           "Look in on your mother or your father, and then, with the key, SLEEP in your own bed."])
story.landmark(
    "the warning", when=warned_of_hand, known="A piece of her was on this side of the door when it shut.",
    hints=["They waited for you. They must have had a reason.", "Ask any of them whether it is over.",
           "ASK BOY WHETHER IT IS OVER; and then WAKE."])
story.landmark(
    "the table that is not there", when=(boards_off & cloth.on(well)) | hand_gone,
    known="A hand can't see what a tablecloth is lying on.",
    hints=["It wants the key. It would go anywhere for the key, and it doesn't look where it is going.",
           "Ask your father, Mr Bobinski or Miss Spink about the hand. Think of the deepest hole that you know.",
           """[if not paper tablecloth is held and not paper tablecloth on old well]Fetch the paper tablecloth from the
        kitchen. [end][if not dolls' tea set is held and not dolls' tea set on old well]Fetch the dolls' tea set from your
        toy box. [end][if player in Clearing]MOVE BOARDS. PUT TABLECLOTH ON WELL.[else]Go to the clearing: from the drive
        west to the garden, north, and north again to the meadow; then west, west, and north. There, MOVE BOARDS, and PUT
        TABLECLOTH ON WELL.[end]"""])
story.landmark(
    "the picnic", when=lured | hand_gone, known="If you want somebody to come to tea, put out something that they like.",
    hints=["The cloth wants holding down.", "Lay the tea things. Then put out what your guest is coming for.",
           "PUT TEA SET ON CLOTH. PUT KEY ON CLOTH."])
story.landmark(
    "the well", when=hand_gone, known="The well has no bottom. You listened.",
    hints=["You have laid the table.", "Now leave it alone.", "WAIT."])
story.landmark(
    "the walk home", when=chapter.is_("last day") & player.at(bedroom), known="You walked home, and nothing was walking after you.",
    hints=["There's nothing left that you have to do.", "You could look in on people, on the way home. Some of them have something to say.",
           "Go home to your own room; and, when you are ready for it to be over, SLEEP."])
