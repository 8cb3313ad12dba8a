"""A story that goes on for ever."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")

