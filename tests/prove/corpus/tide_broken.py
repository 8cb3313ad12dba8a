"""A tide that comes in once and stays."""

from adderstone.world import Story

EXPECTED = {"kind": "dead end", "act": "wait"}

story = Story("The Causeway")
player, compass = story.player, story.compass

tide = story.counter("tide", up_to=6)
shore = story.room("Shore", """Wet sand. [if tide at least 5]The sea has closed over the causeway to the north.
    [else]A causeway runs north over the sand to the island, and the sea is coming.[end]""")
causeway = story.room("Causeway", "Stones with weed on them. The shore is south, the island north.")
island = story.room("Island", "A hut, a light, and a dry bed.", north_of=causeway)
causeway.exit(compass.south, shore)
shore.exit(compass.north, causeway, when=tide.below(5), otherwise="You would have to swim, and you can't.")
story.thing("shell; pink", "The sea is in it.", at=shore)
story.backdrop("sea; grey; tide sand weed stones water", "It does not hurry.", [shore, causeway])
story.scenery("island; ; light", "Low, and not far.", at=(shore, causeway))
story.details(island, {"hut; ; light bed": "Somebody keeps it for whoever is late."})

story.each_turn("The sea comes a little nearer.", when=tide.below(5), then=[tide.up()])
story.ending("over", "You are over, with dry feet.", outcome="won", when=player.at(island))
