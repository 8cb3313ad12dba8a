"""Somebody with much to say, and nobody there to ask."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
aunt = story.person("aunt; ; ; her", "Tall.")
story.topic(aunt, "weather; ; rain", "Lovely.")
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
