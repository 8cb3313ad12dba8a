"""A function for a text that raises."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", lambda view: "A hall" + view.room)
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
