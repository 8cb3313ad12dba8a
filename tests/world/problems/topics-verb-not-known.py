"""A topic that is asked for in a way nobody asks."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
aunt = story.person("aunt; ; ; her", "Tall.", at=hall)
story.topic(aunt, "weather; ; rain", "Lovely.", by="show")
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
