"""An apple that the player may eat, though somebody else has to be bribed with it."""

from adderstone.world import Story
from adderstone.world.verbs import give

EXPECTED = {"kind": "dead end", "act": "eat apple"}

story = Story("The Donkey")
player, compass = story.player, story.compass

orchard = story.room("Orchard", "One tree, and a gap in the hedge to the north with a donkey in it.")
meadow = story.room("Meadow", "Grass, as high as you please.")
apple = story.thing("apple; red", "Red on the one side.", at=orchard, edible=True)
donkey = story.person("donkey; stubborn; gap; it", "Wider than the gap.", at=orchard,
                      here="A donkey stands in the gap.", greeting="Its ears go back.")
tree = story.scenery("tree; apple; branch", "Older than the hedge.", at=orchard)
story.details(orchard, {"hedge": "You would leave your coat in it."})
story.details(meadow, {"grass": "Sweet."})

moved = story.flag("moved")
orchard.exit(compass.north, meadow, when=moved, otherwise="Not past the donkey.")
story.instead(give(apple, donkey), "It takes the apple out of your hand, and is gone through the hedge.",
              then=[apple.away(), donkey.away(), moved.set()])
story.ending("through", "You lie down in the grass.", outcome="won", when=player.at(meadow))
