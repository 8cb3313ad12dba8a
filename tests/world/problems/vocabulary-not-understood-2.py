"""A topic without words."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
aunt = story.person("aunt; ; ; her", "Tall.", at=hall)
story.topic(aunt, "", "Lovely.")
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
