"""Cloak of Darkness as its first Chapbook version had it: a close look at the hook leads back only while it is empty.

Rebuilt from the public report (klembot/chapbook, issue 19): hang up the cloak, look at the hook again, and the page
that describes it has no link back.
"""

from adderstone.world import Story
from adderstone.world.verbs import examine, read, search

EXPECTED = {"kind": "dead end", "act": "examine brass hook"}

story = Story("Cloak of Darkness, by Links")
player, compass = story.player, story.compass

foyer = story.room("Foyer", "Red and gold. The cloakroom is west; the bar is south.")
cloakroom = story.room("Cloakroom", "One brass hook is left. The foyer is east.", west_of=foyer)
close_up = story.room("The Hook, Close To", "A small brass hook, screwed to the wall.")
hung = story.flag("hung")
bar = story.room("Bar", "Sawdust, with words in it. The foyer is north.", south_of=foyer, dark_when=~hung)
close_up.exit(compass.out, cloakroom, when=~hung, otherwise="There is no way back from here.")
hook = story.scenery("brass hook; small; screw", "Small.", at=cloakroom)
peg = story.scenery("empty peg; ; cloak wall", "It is the right height for a cloak.", at=close_up)
message = story.scenery("message; ; sawdust words", "It can be read.", at=bar)
story.details(foyer, {"red; gold; plush": "Lit for nobody."})

story.instead(examine(hook), "You go up close.", when=player.at(cloakroom), then=[player.to(close_up)])
story.instead(search(peg), "You hang your cloak on it, and step back.", when=~hung,
              then=[hung.set(), player.to(cloakroom)])
reading = examine(message) | read(message)
story.ending("read", 'It says: "You have won."', outcome="won", on=reading)
