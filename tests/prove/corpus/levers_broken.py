"""Three levers with one right order, and a machine that jams for good in any other."""

from adderstone.world import Story
from adderstone.world.verbs import pull

EXPECTED = {"kind": "dead end", "act": "pull blue lever"}

story = Story("The Sluice")
player = story.player

house = story.room("Sluice House", "[if jammed]Something has come off a wheel.[else]Cogs, and three levers.[end]")
red = story.scenery("red lever; red; levers", "It is marked 1.", at=house)
blue = story.scenery("blue lever; blue; levers", "It is marked 2.", at=house)
white = story.scenery("white lever; white; levers", "It is marked 3.", at=house)
story.details(house, {"cogs; ; cog wheel wheels; them": "Greased."})

step = story.counter("step", up_to=3)
jammed = story.flag("jammed")
story.refuse(pull(red) | pull(blue) | pull(white), "It will not move.", when=jammed)
for number, lever in enumerate((red, blue, white)):
    story.instead(pull(lever), "There is a click below.", when=step.is_(number), then=[step.up()])
    story.instead(pull(lever), "There is a bang.", when=~step.is_(number), then=[jammed.set()])
story.ending("open", "The sluice goes up.", outcome="won", when=step.is_(3))
