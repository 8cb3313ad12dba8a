"""A chute that is quicker than the stairs, and takes you past what you need."""

from adderstone.world import Story
from adderstone.world.verbs import break_

EXPECTED = {"kind": "dead end", "act": "go down"}

story = Story("The Laundry Chute")
player, compass = story.player, story.compass

landing = story.room("Landing", "A laundry chute gapes in the wall, wide enough for a child. A box room lies west.")
box_room = story.room("Box Room", "Trunks to the ceiling. The landing is back to the east.", west_of=landing)
cellar = story.room("Cellar", "A heap of sheets, and a coal hatch with daylight round its edges.")
landing.exit(compass.down, cellar)
cellar.exit(compass.up, otherwise="The chute is too steep to climb.")
bar = story.thing("crowbar; iron; bar", "Heavy, and cold to hold.", at=box_room)
hatch = story.scenery("coal hatch; ; daylight edges", "Nailed down, long ago.", at=cellar)
story.details(landing, {"laundry chute; ; wall": "It smells of soap.", "child": "That would be you."})
story.details(box_room, {"trunks; ; ceiling; them": "Full of other people's summers."})
story.details(cellar, {"sheets; ; heap; them": "They broke your fall.", "chute": "Polished by years of linen."})

story.instead(break_(hatch), "It shrieks, and gives.", when=bar.held)
story.ending("daylight", "You climb out into the light.", outcome="won", on=break_(hatch), when=bar.held)
