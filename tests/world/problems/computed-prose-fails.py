"""A text that is computed, and can't be."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", lambda view: "A hall"[99])
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
