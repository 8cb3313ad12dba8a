"""An effect shuts what was never declared to open."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
box = story.container("box", "A box without a lid.", at=hall)
slam = story.once("slam", "The lid comes down.", when=story.player.at(hall), then=[box.shuts()])
story.ending("end", "The end.", outcome="other", when=slam)
