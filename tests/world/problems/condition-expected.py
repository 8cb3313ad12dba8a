"""Python has compared already, and what is left is False."""

from adderstone.world import Story
from adderstone.world.verbs import take

story = Story("Small")
hall = story.room("Hall", "A hall.")
mood = story.enum("mood", "calm", "cross")
story.refuse(take, "Not now.", when=mood == "cross")
story.each_turn(then=[mood.set("cross")])
story.ending("end", "The end.", outcome="other", when=mood.is_("cross"))
