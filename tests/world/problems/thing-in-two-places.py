"""On the table, and in the box."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
table = story.supporter("table", "Oak.", at=hall)
lamp = story.thing("lamp", "Brass.", at=hall, on=table)
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
