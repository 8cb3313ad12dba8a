"""A verb that nobody can type."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
story.verb("knit", needs=("touch",))
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
