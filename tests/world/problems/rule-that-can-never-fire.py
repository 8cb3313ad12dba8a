"""In two rooms at once."""

from adderstone.world import Story
from adderstone.world.verbs import take

story = Story("Small")
hall = story.room("Hall", "A hall.")
study = story.room("Study", "A study.", north_of=hall)
story.refuse(take, "No.", when=story.player.at(hall) & story.player.at(study))
story.ending("end", "The end.", outcome="other", when=story.player.at(study))
