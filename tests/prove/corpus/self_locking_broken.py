"""A door that locks itself behind whoever goes out without the key."""

from adderstone.world import Story
from adderstone.world.verbs import go

EXPECTED = {"kind": "dead end", "act": "go north"}

story = Story("The Latch")
player, compass = story.player, story.compass

kitchen = story.room("Kitchen", "Warm. The back door is to the north.")
step = story.room("Step", "Cold. There is a letter box on the wall. The back door is to the south.")
key = story.thing("latch key; ; ring", "On a ring of its own.", at=kitchen)
letter = story.thing("letter; ; stamp", "Stamped, and late already.", at=kitchen)
door = story.door("back door; ; latch", "It has a latch with a mind of its own.", (kitchen, compass.north),
                  (step, compass.south), opened=True, locked=False, key=key)
box = story.container("letter box; red; slot wall", "Red, with a slot.", at=step)

story.after(go(compass.north), "Behind you the latch drops.", when=player.at(step), then=[door.shuts(), door.locks()])
story.ending("posted", "It slides into the box, and it is out of your hands.", outcome="won", when=letter.inside(box))
