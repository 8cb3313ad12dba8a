"""A draught that wears off in a turn or two, out of a cup that fills itself."""

from adderstone.world import Story
from adderstone.world.verbs import drink

story = Story("A Long Breath")
player, compass = story.player, story.compass

breath = story.counter("breath", up_to=2)
hut = story.room("Hut", "A table, and on it a cup of something green. The pool is to the east.")
pool = story.room("Pool", "Black water with a light in it, far down. The hut is to the west.", east_of=hut)
under = story.room("Under the Water", "A stone door, standing open on a dry stair.")
pool.exit(compass.down, under, when=breath.at_least(1), otherwise="You would never hold your breath that long.")
cup = story.thing("green cordial; ; cup", "It smells of pondweed, and fills itself as you look.", at=hut)
story.details(hut, {"table": "Ringed."})
story.details(pool, {"water; black; pool light": "Very cold."})
story.details(under, {"door; stone; stair": "Somebody is home."})

story.instead(drink(cup), "It goes down like a frog. Your chest feels as wide as a barn.",
              then=[breath.set(2)])
story.each_turn("You feel your breath come short again.", when=breath.is_(1), then=[breath.down()])
story.each_turn(when=breath.at_least(2), then=[breath.down()])
story.ending("down", "You go up the dry stair, dripping.", outcome="won", when=player.at(under))
