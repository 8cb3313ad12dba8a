"""Two matches, two wicks that need them, a pipe that would be nice, and straw to carry a fire with."""

from adderstone.world import Story
from adderstone.world.verbs import burn

story = Story("Two Matches")
player = story.player

kitchen = story.room("Kitchen", "An oven laid and ready, a lamp in the window, and your pipe on the shelf.")
matches = story.counter("matches", up_to=2, start=2)
box = story.thing("matchbox; match; matches box", """[if matches at least 2]Two left.[else if matches at least 1]
    One left.[else]Empty.[end]""", held_by=player)
oven = story.scenery("oven; ready", "Bread in it, and kindling under it.", at=kitchen)
lamp = story.scenery("lamp; ; wick", "It shows him the way home.", at=kitchen)
pipe = story.scenery("clay pipe; white; tobacco", "Filled already.", at=kitchen)
story.details(kitchen, {"window; ; shelf": "Dark outside.", "bread; ; kindling fire": "All it wants is a match."})

baking, shining, smoking = story.flag("baking"), story.flag("shining"), story.flag("smoking")
for thing, lit in ((oven, baking), (lamp, shining), (pipe, smoking)):
    story.refuse(burn(thing), "It burns already.", when=lit)
    story.instead(burn(thing), "One match, and it has caught.", when=matches.at_least(1),
                  then=[matches.down(), lit.set()])
for thing, lit in ((oven, baking), (lamp, shining)):
    story.instead(burn(thing), "You carry the fire over in a twist of straw.", when=~lit & matches.is_(0),
                  then=[lit.set()])
story.ending("home", "He sees the light, and comes in to the smell of bread.", outcome="won", when=baking & shining)
