"""A room that was forgotten."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
study = story.room("Study", "A study.")
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
