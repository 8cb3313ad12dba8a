"""Two keys that fit one lock; one of them breaks in it, and was needed elsewhere."""

from adderstone.world import Story
from adderstone.world.verbs import unlock

EXPECTED = {"kind": "dead end", "act": "unlock gate brass key"}

story = Story("Two Keys")
player, compass = story.player, story.compass

vault = story.room("Vault", "Brick arches, a coffer, and a gate to the north.")
stair = story.room("Stair", "It goes up into daylight.")
iron = story.thing("iron key", "It is stamped GATE.", at=vault)
brass = story.thing("brass key", "It is stamped COFFER, and is thin with use.", at=vault)
coffer = story.container("coffer; ; chest", "Bound in brass.", at=vault, opened=False, locked=True, key=brass)
deed = story.thing("deed; ; seal parchment", "Your name is on it.", inside=coffer)
gate = story.door("gate; iron; lock bars", "The lock is so wide that any key goes in.", (vault, compass.north),
                  (stair, compass.south), locked=True, key=iron)
story.details(vault, {"arches; brick; bricks arch; them": "Dripping."})
story.details(stair, {"daylight; ; light": "At last."})

story.instead(unlock(gate, brass), "It turns, the lock opens, and the brass key snaps off in it.", when=gate.locked,
              then=[gate.unlocks(), brass.away()])
story.ending("owner", "You come up into the light with the deed in your coat.", outcome="won",
             when=deed.held & player.at(stair))
