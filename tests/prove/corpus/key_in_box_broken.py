"""A strongbox whose lid locks as it falls, and a key that fits inside."""

from adderstone.world import Story
from adderstone.world.verbs import close

EXPECTED = {"kind": "dead end", "act": "close strongbox"}

story = Story("The Spring Lock")
player, compass = story.player, story.compass

study = story.room("Study", "A desk under the window, and on it a strongbox. The hall is to the east.")
hall = story.room("Hall", "Your coat is on, your cab is at the door. The study is back to the west.", east_of=study)
key = story.thing("small key; ; teeth", "Small, with fine teeth.", at=study)
box = story.container("strongbox; strong; box lid lock", "The lock is a spring lock: it needs no key to close.",
                      at=study, opened=True, locked=False, key=key)
ring = story.thing("wedding ring; gold", "Two names inside, and a date: today's.", inside=box)
story.details(study, {"desk; ; window": "Tidied for the first time in years."})
story.details(hall, {"coat": "Brushed.", "cab; ; door": "It is waiting."})

story.instead(close(box), "The lid falls, and the lock snaps.", when=box.opened, then=[box.shuts(), box.locks()])
story.ending("in time", "You run for the cab with the ring in your fist.", outcome="won",
             when=ring.held & player.at(hall))
