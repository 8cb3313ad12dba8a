"""A door with one side."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
story.door("oak door", "Oak.", (hall, story.compass.east))
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
