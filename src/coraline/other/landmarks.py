"""What Coraline knows by the end of the first visit, and the hints on the way to it."""

from __future__ import annotations

from coraline.spine import ate_dinner, met_other_mother, offer, parents_taken, story

story.landmark(
    "the other mother", when=met_other_mother, known="""There is another mother, on the other side, and her eyes are
        buttons.""",
    hints=["Somebody is cooking.", """The other flat is your own turned round: the hallway is to the east of the
        drawing room.""",
           "From the other drawing room go east, and then north to the kitchen."])
story.landmark(
    "dinner", when=ate_dinner, known="You ate her dinner. You had not been asked to pass anything.",
    hints=["It would be rude not to.", "There is dinner on the table in the other kitchen.", "EAT DINNER."])
story.landmark(
    "the offer", when=offer.is_("refused"), known="You can stay for ever, for the price of two eyes. You said no.",
    hints=["""[if offer is made]She is waiting for an answer, and there are only the two.[else if called to the
        kitchen]She has called you, and she only calls once.[else]Go wherever you please, she said: a toy box, music, a
        show downstairs, a garden with somebody in it whom you know.[end]""",
           """[if offer is made]Think what it is that she wants to sew, and where.[else if called to the kitchen]She is
        in the kitchen, and so is the good chair.[else]Two of them will do: your room is east of the other hallway, his
        study northwest; the show is two floors down, and the garden is down, south and east. Then it will be
        evening.[end]""",
           """[if offer is made]NO. (YES is a way for the story to end.)[else if called to the kitchen]Go to the other
        kitchen, and say NO.[else]EAT DINNER, if you haven't. OPEN TOY BOX in the bedroom; LISTEN TO TYPEWRITER in the
        study; in the theatre WATCH, and WATCH again; in the garden TALK TO CAT.[end]"""])
story.landmark(
    "home again", when=parents_taken, known="You went home. You weren't disturbed.",
    hints=["She said that the way was open.", """[if player in Passage or player in Far End of the Passage]You are half way. Keep the draught at your back.[else]The door is in the
        west wall of the other drawing room.[end]""",
           """[if player in Passage or player in Far End of the Passage]West, until the rug doesn't reach.[else]Go to the other drawing
        room, then west, west, west.[end]"""])
