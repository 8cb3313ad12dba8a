"""A thing that says nothing of itself."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
story.thing("lamp", at=hall)
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
