"""A value that the field never has."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.[if weather is rainy] Rain falls.[end]")
weather = story.enum("weather", "fair", "rain")
story.each_turn(when=story.player.at(hall), then=[weather.set("rain")])
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
