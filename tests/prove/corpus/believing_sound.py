"""Two guides, one of them a liar; the honest one can still be followed."""

from adderstone.world import Story
from adderstone.world.verbs import follow

story = Story("The Bog")
player, compass = story.player, story.compass

path = story.room("End of the Path", "The path stops at a bog. There is firm ground far to the north.")
island = story.room("Tussock", "A dry spot the size of a table. The path is back to the south.")
ground = story.room("Firm Ground", "Heather, and a road.")
island.exit(compass.south, path)
fox = story.person("fox; ; ; him", "He smiles with all his teeth.", at=path, here="A fox says he knows the way.",
                   greeting='"Follow me," says the fox.')
heron = story.person("heron; grey; ; her", "She stands on one leg, and waits to be asked.", at=path,
                     here="A heron stands in the reeds.", greeting='"Follow me, and step where I step."')
story.details(path, {"bog; ; path ground reeds": "It breathes."})
story.details(island, {"spot; dry; table": "It shakes."})
story.details(ground, {"heather; ; road": "Dry."})

trust = story.enum("trust", "nobody", "the fox")
story.instead(follow(fox), "He leads you to the middle of the bog, and is not there any more.", when=fox.here,
              then=[trust.set("the fox"), player.to(island)])
story.instead(follow(heron), """[if trust is the fox]She does not say what she thinks of foxes.
    [end]You step where she steps.""", then=[player.to(ground)])
story.ending("over", "There is a road under your feet.", outcome="won", when=player.at(ground))
