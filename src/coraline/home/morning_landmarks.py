"""What Coraline knows of the evening with nobody in it, and of the morning after: later than the first visit."""

from __future__ import annotations

from coraline.spine import chapter, knows_taken, saw_help, story

story.landmark(
    "nobody home",
    when=chapter.is_("next day"),
    known="They came home, and they aren't here.",
    hints=[
        "Look round the flat, and see what they put down, and where. Then it's late.",
        "There is nothing more to be done tonight; you are too tired to do anything well.",
        "Go to your bedroom, west of the hallway, and SLEEP.",
    ],
)
story.landmark(
    "the glass",
    when=saw_help,
    known="They are behind the mirror. They wrote it backwards, so that you could read it.",
    hints=["The cat has never wanted anything of you before.", "FOLLOW CAT.", "LOOK IN MIRROR, in the hallway."],
)
story.landmark(
    "who took them",
    when=knows_taken,
    known="She took them so that you would come.",
    hints=[
        "You know who would do such a thing.",
        "Look again at the long mirror in the hallway.",
        "In the hallway, LOOK IN MIRROR.",
    ],
)
