"""A number above the counter's top."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
knocks = story.counter("knocks", up_to=3)
story.each_turn(then=[knocks.up()])
story.ending("end", "The end.", outcome="other", when=knocks.is_(5))
