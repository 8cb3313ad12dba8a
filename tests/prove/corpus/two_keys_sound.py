"""Two keys that fit one lock, and a hand that feels the thin one bend."""

from adderstone.world import Story
from adderstone.world.verbs import unlock

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

story.refuse(unlock(gate, brass), "It goes in, and begins to bend. You take it out again.")
story.ending("owner", "You come up into the light with the deed in your coat.", outcome="won",
             when=deed.held & player.at(stair))
