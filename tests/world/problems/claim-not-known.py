"""A kind of claim that the prover does not know."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
story.claim("not stuck", "always", story.player.at(hall))
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
