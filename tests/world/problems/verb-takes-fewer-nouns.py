"""Waiting for something."""

from adderstone.world import Story
from adderstone.world.verbs import wait

story = Story("Small")
hall = story.room("Hall", "A hall.")
lamp = story.thing("lamp", "Brass.", at=hall)
story.refuse(wait(lamp), "It does not come.")
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
