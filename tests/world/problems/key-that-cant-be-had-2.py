"""A key that is nailed down."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
key = story.scenery("small key", "Painted on the wall.", at=hall)
chest = story.container("chest", "Oak.", at=hall, opened=False, locked=True, key=key)
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
