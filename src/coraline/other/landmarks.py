"""What Coraline knows by the end of the first visit, and the hints on the way to it."""

from __future__ import annotations

from coraline.spine import ate_dinner, met_cat, met_other_mother, offer, parents_taken, story

story.landmark(
    "the other mother", when=met_other_mother, known="There is another mother, on the other side, and her eyes are buttons.",
    hints=["Somebody is cooking.", "The other flat is your own turned round: the hallway is to the east of the drawing room.",
           "From the other drawing room go east, and then north to the kitchen."])
story.landmark(
    "dinner", when=ate_dinner, known="You ate her dinner. You had not been asked to pass anything.",
    hints=["It would be rude not to.", "There is dinner on the table in the other kitchen.", "EAT DINNER."])
story.landmark(
    "the cat speaks", when=met_cat | offer.is_("refused"),
    known="[if met the cat]There is only one cat, and he does not belong to her.[else]The black cat goes where he likes, that side as well as this.[end]",
    hints=["Go wherever you please, she said. So look about: toys, music, a show, a garden.",
           "Somebody you know from home is out of doors.",
           "From the other hallway go south, down, south to the drive, and east to the garden."])
story.landmark(
    "the offer", when=offer.is_("refused"), known="You can stay for ever, for the price of two eyes. You said no.",
    hints=["See what the other house has to show: the toy box, the theatre, the song, the cat. Eat. Then it will be evening.",
           "When she calls, go to the other kitchen and hear what she has to say.",
           "Say NO. (YES is a way for the story to end.)"])
story.landmark(
    "home again", when=parents_taken, known="You went home. You weren't disturbed.",
    hints=["She said that the way was open.", "The door is in the west wall of the other drawing room.",
           "Go to the other drawing room, then west, west, west."])
