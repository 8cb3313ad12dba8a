"""The things that matter in more than one chapter. What they look like is written here; what they do, by chapter."""

from __future__ import annotations

from coraline.houses.flat import kitchen, other_mantelpiece, toy_box
from coraline.people import spink
from coraline.spine import story

key = story.thing("old black key; iron cold", "An old iron key, black and cold.", at=kitchen)
stone = story.thing("stone with a hole; grey adder holed; pebble", "A stone with a hole.", held_by=spink, lens=True)
globe = story.thing("snow globe; glass; snowglobe", "A snow globe.", on=other_mantelpiece)
tea_set = story.thing("dolls' tea set; china toy; cups cup saucers teaset", "A dolls' tea set.", inside=toy_box)
cloth = story.thing("paper tablecloth; party; cloth", "A paper tablecloth, folded.", at=kitchen)

# The three souls. Each starts nowhere; its own hiding place puts it into the world.
theatre_soul = story.thing("grey soul; glass warm; bead light", "A warm grey bead.")
attic_soul = story.thing("green soul; glass warm; bead light", "A warm green bead.")
cellar_soul = story.thing("red soul; glass warm; bead light", "A warm red bead.")
souls = (theatre_soul, attic_soul, cellar_soul)
