"""A value, and not that value."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
mood = story.enum("mood", "calm", "cross")
story.each_turn("Thunder.", when=mood.is_("cross") & ~mood.is_("cross"), then=[mood.set("cross")], name="storm")
story.ending("end", "The end.", outcome="other", when=mood.is_("cross"))
