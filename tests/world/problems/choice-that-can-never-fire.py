"""A choice made only when nobody is anywhere."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
coin = story.choice("coin", "heads", "tails", when=story.player.at(hall) & story.player.gone)
story.ending("end", "The end.", outcome="other", when=coin.is_("tails"))
