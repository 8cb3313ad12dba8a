"""A pronoun that is none."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
aunt = story.person("aunt; ; lady; she", "Tall.", at=hall)
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
