"""A [one of] that says neither how to go on nor where it ends."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "[one of]A hall.[or]The hall again.")
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
