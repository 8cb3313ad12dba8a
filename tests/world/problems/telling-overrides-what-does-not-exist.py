"""A telling of another story."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
telling = story.telling("winter")
telling.describes("hal", "A cold hall.")
telling.starts_with("sonw", True)
telling.leaves_out("thaw")
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
