"""The second can never be heard."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
aunt = story.person("aunt; ; ; her", "Tall.", at=hall)
story.topic(aunt, "weather; ; rain", "Lovely.")
story.topic(aunt, "rain; ; weather", "Wet.")
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
