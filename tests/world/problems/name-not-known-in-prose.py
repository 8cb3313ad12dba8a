"""An article for nobody."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall, and [the:dragon].")
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
