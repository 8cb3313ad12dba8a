"""An ending in a room that can't be reached with the thing in hand and on the floor."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
lamp = story.thing("lamp", "Brass.", at=hall)
story.ending("end", "The end.", outcome="other", when=lamp.held & lamp.at(hall))
