"""One value twice."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
mood = story.enum("mood", "calm", "cross", "calm")
story.each_turn(then=[mood.set("cross")])
story.ending("end", "The end.", outcome="other", when=mood.is_("cross"))
