"""A bracket with a slip of the pen."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall, [cyclign] through.")
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
