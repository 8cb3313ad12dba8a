"""A need that the world does not know."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
story.verb("knit", "knit [noun]", needs=("hold",))
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
