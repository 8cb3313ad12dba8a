"""A slip of the pen in a bracket."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "[first tiem]New to you.[end] A hall.")
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
