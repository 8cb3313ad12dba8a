"""A door that can be barred with the dog still out in the snow."""

from adderstone.world import Story
from adderstone.world.verbs import close, follow

EXPECTED = {"kind": "claim", "claim": "nobody is left in the cold"}

story = Story("Before the Snow")
player, compass = story.player, story.compass

yard = story.room("Yard", "The first flakes are falling. The cottage door is to the north.")
cottage = story.room("Cottage", "A fire, a bed, and a door to the south with a bar across it.", north_of=yard)
door = story.scenery("door; cottage; bar", "Warm on the one side, cold on the other.", at=(yard, cottage))
dog = story.person("dog; old; Bess; her", "Older than the cottage.", at=yard, here="Bess sits in the snow.",
                   greeting="Her tail moves.")
barred = story.flag("barred")
story.details(yard, {"snow; first; flakes": "It means to stay."})
story.details(cottage, {"fire": "Lit an hour ago.", "bed": "For one, and a dog."})

story.instead(follow.by(dog), "She gets up, shakes herself, and comes in at your heel.", when=player.at(yard),
              then=[dog.to(cottage), player.to(cottage)])
story.refuse(close(door), "From this side there is nothing to bar.", when=player.at(yard))
story.instead(close(door), "You drop the bar into its place.", then=[barred.set()])
story.ending("indoors", "Let it snow.", outcome="won", when=barred)
story.claim("nobody is left in the cold", "never", barred & ~dog.at(cottage))
