"""A way that opens when a value is set that nothing sets."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
tide = story.enum("tide", "high", "falling", "low")
story.each_turn(then=[tide.set("falling")])
beach = story.room("Beach", "Sand.", north_of=hall)
beach.exit(story.compass.east, hall, when=tide.is_("low"))
story.ending("end", "The end.", outcome="other", when=tide.is_("falling") & story.player.at(beach))
