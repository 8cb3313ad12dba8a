"""A way that is closed, and was never open."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
hall.closes(story.compass.north, when=story.player.at(hall), otherwise="Snow lies against the door.")
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
