"""A topic for a mood that never comes."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
aunt = story.person("aunt; ; ; her", "Tall.", at=hall)
mood = story.enum("mood", "calm", "cross", "merry")
story.each_turn(then=[mood.set("cross")])
story.topic(aunt, "weather; ; rain", "Lovely.", when=mood.is_("merry"))
story.ending("end", "The end.", outcome="other", when=mood.is_("cross"))
