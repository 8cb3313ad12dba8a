"""A floor that gives way, and a fall that is the end of the story and says so."""

from adderstone.world import Story
from adderstone.world.verbs import go

story = Story("The Gallery")
player, compass = story.player, story.compass

gallery = story.room("Gallery", "Portraits, and to the east a floor with dry rot in it. A ladder hangs on the wall.")
far_side = story.room("Far Side", "Solid boards again, and a door to the garden.", east_of=gallery)
ladder = story.thing("ladder; long; rungs", "As long as the gallery is wide.", at=gallery)
story.details(gallery, {"portraits; ; portrait; them": "They look down on you.", "floor; dry; rot wall": "Like cake."})
story.details(far_side, {"boards; solid; board; them": "Oak.", "door; ; garden": "Ajar."})

fallen = story.flag("fallen")
story.instead(go(compass.east), "The floor folds up under you like paper.", when=player.at(gallery) & ~ladder.held,
              then=[fallen.set()])
story.ending("through the floor", "It is a long way down, and then it is over.", outcome="lost", when=fallen)
story.instead(go(compass.east), "You lay the ladder over the rot, and go across it on your knees.",
              when=player.at(gallery) & ladder.held, then=[player.to(far_side)])
story.ending("across", "The garden smells of rain.", outcome="won", when=player.at(far_side))
