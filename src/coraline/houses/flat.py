"""The flat: seven rooms that are Coraline's, and seven that are very like them."""

from __future__ import annotations

from coraline.houses.mirror import house
from coraline.spine import story

hallway, other_hallway = house.room("Hallway", "A hallway.", "A hallway.")
drawing_room, other_drawing_room = house.room("Drawing Room", "A drawing room.", "A drawing room.", east_of=hallway)
kitchen, other_kitchen = house.room("Kitchen", "A kitchen.", "A kitchen.", north_of=hallway)
study, other_study = house.room("Study", "A study.", "A study.", northeast_of=hallway)
bedroom, other_bedroom = house.room("Bedroom", "Your bedroom.", "A bedroom.", west_of=hallway)
parents_bedroom, other_parents_bedroom = house.room(
    "Big Bedroom", "Your parents' bedroom.", "A big bedroom.", southwest_of=hallway)
bathroom, other_bathroom = house.room("Bathroom", "A bathroom.", "A bathroom.", northwest_of=hallway)

mantelpiece, other_mantelpiece = house.supporter(
    drawing_room, "mantelpiece; marble; shelf mantel", "A mantelpiece.", "A mantelpiece.")
hall_mirror, other_hall_mirror = house.scenery(
    hallway, "mirror; long hallway; glass", "A long mirror.", "A long mirror.")
bed, other_bed = house.supporter(bedroom, "bed; my", "A bed.", "A bed.")
kitchen_table, other_kitchen_table = house.supporter(kitchen, "kitchen table", "A table.", "A table.")
kitchen_chair, other_kitchen_chair = house.supporter(kitchen, "chair; wooden kitchen; stool", "A chair.", "A chair.")
toy_box = story.container("toy box; painted; chest toybox", "A toy box.", at=bedroom)
other_toy_box = story.container("other toy box; painted; chest toybox", "A toy box.", at=other_bedroom)
