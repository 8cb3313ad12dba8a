"""A counter that has no top."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
knocks = story.counter("knocks")
story.each_turn(then=[knocks.up()])
story.ending("end", "The end.", outcome="other", when=knocks.at_least(1))
