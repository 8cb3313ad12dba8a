"""Something that can not be asked of a thing."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.[if lamp is open] It is lit.[end][if lamp is lost] It is gone.[end]")
story.thing("lamp", "A lamp.", at=hall)
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
