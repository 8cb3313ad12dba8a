"""Two options, three weights."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
coin = story.choice("coin", "heads", "tails", weights=(1, 2, 3))
story.ending("end", "The end.", outcome="other", when=coin.is_("heads"))
