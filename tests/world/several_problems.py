"""A story with several mistakes of several kinds; all must be reported at once."""

from adderstone.world import Story

story = Story("Several")
hall = story.room("Hall", "A hall.")
story.counter("knocks")
hall.exit(story.compass.north)
story.thing("key", "A key.", at=hall)
story.thing("key", "A key.", at=hall)
