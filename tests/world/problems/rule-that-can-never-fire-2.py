"""A value that no effect sets."""

from adderstone.world import Story
from adderstone.world.verbs import take

story = Story("Small")
hall = story.room("Hall", "A hall.")
mood = story.enum("mood", "calm", "cross", "asleep")
story.each_turn(then=[mood.set("cross")])
story.refuse(take, "Not while they sleep.", when=mood.is_("asleep"))
story.ending("end", "The end.", outcome="other", when=mood.is_("cross"))
