"""Two guides, one of them a liar; the honest one is offended for ever."""

from adderstone.world import Story
from adderstone.world.verbs import follow

EXPECTED = {"kind": "dead end", "act": "follow fox"}

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
story.refuse(follow(heron), '"You had a guide," she says, and looks away.', when=trust.is_("the fox"))
story.instead(follow(heron), "You step where she steps.", then=[player.to(ground)])
story.ending("over", "There is a road under your feet.", outcome="won", when=player.at(ground))
