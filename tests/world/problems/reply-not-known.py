"""A reply to something that nobody asks."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
story.reply("taek", "Yours now.")
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
