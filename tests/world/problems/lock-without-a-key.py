"""A lock that nothing opens."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
chest = story.container("chest", "Oak.", at=hall, opened=False, locked=True)
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
