"""The prose names what nobody can look at."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A stove ticks in the corner.")
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
