"""Two rooms, both west of one."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
study = story.room("Study", "A study.", west_of=hall)
larder = story.room("Larder", "A larder.", west_of=hall)
story.ending("end", "The end.", outcome="other", when=story.player.at(larder) | story.player.at(study))
