"""Every word for the one means the other too."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
key = story.thing("brass key", "Worn.", at=hall)
other = story.thing("key", "Bright.", at=hall)
story.ending("end", "The end.", outcome="other", when=key.held & other.held)
