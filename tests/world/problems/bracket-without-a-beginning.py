"""An end of nothing."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.[end]")
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
