"""A thing that never comes into the world."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
lamp = story.thing("lamp", "Brass.")
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
