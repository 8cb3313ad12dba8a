"""The first rule answers for every act of the second."""

from adderstone.world import Story
from adderstone.world.verbs import take

story = Story("Small")
hall = story.room("Hall", "A hall.")
lamp = story.thing("lamp", "Brass.", at=hall)
vase = story.thing("vase", "Blue.", at=hall)
story.refuse(take([lamp, vase]), "They are not yours.")
story.refuse(take(lamp), "It is hot.")
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
