"""Two hints are not three."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
story.landmark("at home", when=story.player.at(hall), known="You are home.", hints=["Go in.", "Open the door."])
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
