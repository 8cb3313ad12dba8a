"""A thing that does not exist, in a bracket."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall[if dragon is here], and a dragon[end].")
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
