"""Half a bracket."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall [if player in hall.")
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
