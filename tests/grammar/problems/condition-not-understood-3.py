"""A thing that prose can not tell from another of the same name."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.[if key is held] The key is cold.[end]")
story.thing("small key; iron", "Iron.", at=hall)
story.thing("large key; silver", "Silver.", at=hall)
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
