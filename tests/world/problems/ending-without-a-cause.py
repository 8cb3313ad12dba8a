"""A last page that nothing brings about."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
story.ending("draw", "A draw.", outcome="other")
