"""A relation to a room that has no twin."""

from adderstone.world import Story
from adderstone.world.mirror import Mirror

story = Story("Small")
hall = story.room("Hall", "A hall.")
mirror = Mirror(story)
mirror.room("Study", "A study.", "Another study.", north_of=hall)
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
