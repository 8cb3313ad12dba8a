"""The name of a thing that is not there."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall, with [the:brass-lmp] in it.")
story.thing("brass lamp", "A lamp.", at=hall)
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
