"""Python's own `and` would decide while the story is being declared."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
rung, seen = story.flag("rung"), story.flag("seen")
story.each_turn(then=[rung.set(), seen.set()], when=~(rung and seen))
story.ending("end", "The end.", outcome="other", when=rung & seen)
