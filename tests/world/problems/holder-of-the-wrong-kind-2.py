"""Into something that has no inside."""

from adderstone.world import Story
from adderstone.world.verbs import take

story = Story("Small")
hall = story.room("Hall", "A hall.")
vase = story.scenery("vase", "Blue.", at=hall)
lamp = story.thing("lamp", "Brass.", at=hall)
story.after(take(lamp), then=[lamp.to(vase)])
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
