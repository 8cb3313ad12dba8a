"""A floor that gives way over a pit in which the story goes on, and nowhere."""

from adderstone.world import Story
from adderstone.world.verbs import go

EXPECTED = {"kind": "dead end", "act": "go east"}

story = Story("The Gallery")
player, compass = story.player, story.compass

gallery = story.room("Gallery", "Portraits, and to the east a floor with dry rot in it. A ladder hangs on the wall.")
far_side = story.room("Far Side", "Solid boards again, and a door to the garden.", east_of=gallery)
pit = story.room("Pit", "Smooth walls, and up there a hole the shape of you.")
ladder = story.thing("ladder; long; rungs", "As long as the gallery is wide.", at=gallery)
story.details(gallery, {"portraits; ; portrait; them": "They look down on you.", "floor; dry; rot wall": "Like cake."})
story.details(far_side, {"boards; solid; board; them": "Oak.", "door; ; garden": "Ajar."})
story.details(pit, {"walls; smooth; wall; them": "No hold anywhere.", "hole; ; shape": "Well out of reach."})

story.instead(go(compass.east), "The floor folds up under you like paper, and down you go.",
              when=player.at(gallery) & ~ladder.held, then=[player.to(pit)])
story.instead(go(compass.east), "You lay the ladder over the rot, and go across it on your knees.",
              when=player.at(gallery) & ladder.held, then=[player.to(far_side)])
story.ending("across", "The garden smells of rain.", outcome="won", when=player.at(far_side))
