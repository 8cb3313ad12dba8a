"""A value that the enum does not have."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
mood = story.enum("mood", "calm", "cross")
story.each_turn(then=[mood.set("crosss")])
story.ending("end", "The end.", outcome="other", when=mood.is_("cross"))
