"""An exit with neither a room nor a refusal."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
hall.exit(story.compass.north)
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
