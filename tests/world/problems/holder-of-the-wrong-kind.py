"""On something that nothing can be on."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
vase = story.scenery("vase", "Blue.", at=hall)
lamp = story.thing("lamp", "Brass.", at=hall)
story.ending("end", "The end.", outcome="other", when=lamp.on(vase))
