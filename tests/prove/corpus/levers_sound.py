"""Three levers with one right order, and a machine that springs back in any other."""

from adderstone.world import Story
from adderstone.world.verbs import pull

story = Story("The Sluice")
player = story.player

house = story.room("Sluice House", "Cogs, and three levers.")
red = story.scenery("red lever; red; levers", "It is marked 1.", at=house)
blue = story.scenery("blue lever; blue; levers", "It is marked 2.", at=house)
white = story.scenery("white lever; white; levers", "It is marked 3.", at=house)
story.details(house, {"cogs; ; cog wheel wheels; them": "Greased."})

step = story.counter("step", up_to=3)
for number, lever in enumerate((red, blue, white)):
    story.instead(pull(lever), "There is a click below.", when=step.is_(number), then=[step.up()])
    story.instead(pull(lever), "All three snap back.", when=~step.is_(number), then=[step.set(0)])
story.ending("open", "The sluice goes up.", outcome="won", when=step.is_(3))
