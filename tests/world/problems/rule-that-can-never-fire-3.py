"""A thing at a place that it can't get to."""

from adderstone.world import Story
from adderstone.world.verbs import take

story = Story("Small")
hall = story.room("Hall", "A hall.")
study = story.room("Study", "A study.", north_of=hall)
bust = story.scenery("bust", "Marble.", at=hall)
story.refuse(take, "The bust looks at you.", when=bust.at(study))
story.ending("end", "The end.", outcome="other", when=story.player.at(study))
