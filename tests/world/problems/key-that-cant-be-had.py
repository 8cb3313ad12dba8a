"""A key in its own chest."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
chest = story.container("chest", "Oak.", at=hall, opened=False, locked=True)
key = story.thing("small key", "Brass.", inside=chest)
chest.key_thing = key
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
