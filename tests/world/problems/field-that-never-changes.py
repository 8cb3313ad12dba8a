"""A flag that nothing sets."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
rung = story.flag("rung")
story.ending("end", "The end.", outcome="other", when=rung)
