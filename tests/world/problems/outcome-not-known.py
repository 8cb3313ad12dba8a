"""Neither won nor lost nor other."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
story.ending("draw", "A draw.", outcome="drawn", when=story.player.at(hall))
