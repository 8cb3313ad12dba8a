"""One name, two last pages."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
study = story.room("Study", "A study.", north_of=hall)
story.ending("end", "Another end.", outcome="other", when=story.player.at(study))
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
