"""The value of a field that is not there."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall in [value wether] weather.")
weather = story.enum("weather", "fair", "foul")
story.each_turn(when=story.player.at(hall), then=[weather.set("foul")])
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
