"""A portcullis that falls behind you, with what would lift it on the other side."""

from adderstone.world import Story
from adderstone.world.verbs import pull

EXPECTED = {"kind": "dead end", "act": "go north"}

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
chain = story.scenery("chain; rusty", "It hangs high up, out of your reach.", at=keep)
story.details(yard, {"grass; ; stones": "Nobody walks here."})
story.details(keep, {"chest; ; room": "Empty: the crown stands on top of it."})

story.instead(pull(chain), "You hook the chain and hang on it, and up goes the iron.", when=hook.held,
              then=[raised.set()])
story.ending("crowned", "You walk out into the yard with a kingdom under your arm.", outcome="won",
             when=crown.held & raised & player.at(yard))
