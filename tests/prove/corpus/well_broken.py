"""A key that can be thrown down a well, with nothing to bring it up again."""

from adderstone.world import Story
from adderstone.world.verbs import throw

EXPECTED = {"kind": "dead end", "act": "throw gate key well"}

story = Story("Down the Well")
player, compass = story.player, story.compass

cottage = story.room("Cottage", "One room and a cold hearth. The door stands open to the north.")
court = story.room("Courtyard", "Four high walls, a well in the middle, and a gate to the north.", north_of=cottage)
lane = story.room("Lane", "Hedges, and the road to town.")
key = story.thing("gate key; iron", "As long as your hand.", at=cottage)
well = story.scenery("well; ; shaft water", "You can hear that it is deep.", at=court)
story.door("gate; ; lock", "Oak, with a lock as big as a plate.", (court, compass.north), (lane, compass.south),
           locked=True, key=key)
story.details(cottage, {"hearth; cold": "Cold.", "cottage door; open": "It has no latch."})
story.details(court, {"walls; high; wall; them": "Nobody climbs these."})
story.details(lane, {"hedges; ; hedge; them": "Thick, and higher than you are.", "road; ; town": "A mile of it."})

story.instead(throw(key, well), "You count to four before you hear it fall in.", then=[key.away()])
story.ending("on the road", "The gate falls shut behind you, and you are on the road.", outcome="won",
             when=player.at(lane))
