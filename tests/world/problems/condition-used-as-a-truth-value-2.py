"""`not` in place of `~`."""

from adderstone.world import Story
from adderstone.world.verbs import take

story = Story("Small")
hall = story.room("Hall", "A hall.")
rung = story.flag("rung")
story.refuse(take, "Ring first.", when=not rung)
story.each_turn(then=[rung.set()])
story.ending("end", "The end.", outcome="other", when=rung)
