"""The name of a flag that is not there."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.[if bell ringing] A bell rings.[end]")
rung = story.flag("bell rung")
story.each_turn(when=story.player.at(hall), then=[rung.set()])
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
