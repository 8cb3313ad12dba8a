"""A box that is put into itself."""

from adderstone.world import Story
from adderstone.world.verbs import take

story = Story("Small")
hall = story.room("Hall", "A hall.")
box = story.container("box", "Tin.", at=hall, portable=True)
story.after(take(box), then=[box.to(box)])
story.ending("end", "The end.", outcome="other", when=story.player.at(hall))
