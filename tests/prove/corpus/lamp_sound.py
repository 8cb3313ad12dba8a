"""A lamp that burns out, and a tin of oil to fill it from."""

from adderstone.world import Story
from adderstone.world.verbs import examine, take

story = Story("Lamp Oil")
player = story.player

oil = story.counter("oil", up_to=5, start=5)
hill = story.room("Hillside", "Bracken, a hut, and a hole down into the hill. Your lamp is lit.")
cave = story.room("Cave", "Somebody has carved the rock from floor to roof.", below=hill, dark_when=oil.is_(0))
lamp = story.thing("lamp; brass", "[if oil at least 1]Burning.[else]Out.[end]", held_by=player)
carving = story.scenery("carving; carved; rock floor roof", "It goes on for some time.", at=cave)
story.details(hill, {"bracken; ; hill": "Brown and wet.", "hole": "Black."})
hut = story.scenery("hut; ; tin doorway", "A tin of oil stands in the doorway.", at=hill)

story.each_turn("The lamp goes out.", when=oil.is_(1), then=[oil.down()])
story.each_turn(when=oil.at_least(2), then=[oil.down()])
story.instead(take(hut), "You fill the lamp from the tin, and light it.", then=[oil.set(5)])
story.ending("read", "You read it to the end, and know where to dig.", outcome="won", on=examine(carving))
