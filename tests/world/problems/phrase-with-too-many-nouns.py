"""Two nouns for a verb that takes one."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
story.verb("knit", "knit [noun] with [second]", needs=("touch",))
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
