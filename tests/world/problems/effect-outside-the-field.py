"""An effect that was made by hand, with a value that the field has not."""

from adderstone.world import Story
from adderstone.world.effects import Set

story = Story("Small")
hall = story.room("Hall", "A hall.")
mood = story.enum("mood", "calm", "cross")
story.each_turn(then=[Set(mood, 7), mood.set("cross")])
story.ending("end", "The end.", outcome="other", when=mood.is_("cross"))
