"""A portcullis that falls behind you, and a chain that lifts it from within."""

from adderstone.world import Story
from adderstone.world.verbs import pull

story = Story("The Portcullis")
player, compass = story.player, story.compass

yard = story.room("Yard", "Grass between the stones. The keep is to the north, behind a raised portcullis.")
keep = story.room("Keep", "A round room with one chest in it. The way out is south.", north_of=yard)
hook = story.thing("boat hook; long; pole", "Long enough to reach a thing from a distance.", at=yard)
fallen = story.once("fallen", "Behind you the portcullis comes down like a guillotine.", when=player.at(keep))
raised = story.flag("raised")
keep.closes(compass.south, when=fallen & ~raised, otherwise="The portcullis is down.")
crown = story.thing("crown; ; thorns", "It looks heavy, even from here.", at=keep)
story.scenery("portcullis; iron; bars gate", "Iron, and a lot of it.", at=(yard, keep))
chain = story.scenery("chain; rusty", "It hangs high up, but not too high to jump for.", at=keep)
story.details(yard, {"grass; ; stones": "Nobody walks here."})
story.details(keep, {"chest; ; room": "Empty: the crown stands on top of it."})

story.instead(pull(chain), "You jump for the chain and hang on it, and up goes the iron.",
              then=[raised.set()])
story.ending("crowned", "You walk out into the yard with a kingdom under your arm.", outcome="won",
             when=crown.held & raised & player.at(yard))
