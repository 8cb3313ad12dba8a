"""A counter that starts above its top."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
knocks = story.counter("knocks", up_to=3, start=4)
story.each_turn(then=[knocks.down()])
story.ending("end", "The end.", outcome="other", when=knocks.is_(0))
