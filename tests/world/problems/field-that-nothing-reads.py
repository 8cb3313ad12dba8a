"""A flag that is set for nobody."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
rung = story.flag("rung")
story.each_turn(then=[rung.set()])
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
