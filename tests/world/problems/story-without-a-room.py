"""A story with no place to be."""

from adderstone.world import Story

story = Story("Small")

story.ending("end", "The end.", outcome="other", when=story.player.gone)
