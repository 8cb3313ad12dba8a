"""The value of a field that does not exist."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall, [value mood].")
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
