"""An [if] without its [end]."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall. [if Hall is dark]Night has come.")
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
