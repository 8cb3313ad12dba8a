"""The flat: seven rooms that are Coraline's, and seven that are very like them."""

from __future__ import annotations

from coraline.houses.bedrooms import (
    bathroom,
    bed,
    bedroom,
    other_bathroom,
    other_bed,
    other_bedroom,
    other_parents_bed,
    other_parents_bedroom,
    other_toy_box,
    parents_bed,
    parents_bedroom,
    toy_box,
)
from coraline.houses.drawing import (
    drawing_room,
    mantelpiece,
    other_drawing_room,
    other_mantelpiece,
    other_painting,
    other_sofa,
    painting,
    sofa,
)
from coraline.houses.hall import (
    hall_mirror,
    hallway,
    other_hall_mirror,
    other_hallway,
    other_telephone,
    telephone,
)
from coraline.houses.kitchen import (
    kitchen,
    kitchen_chair,
    kitchen_table,
    ledge,
    other_kitchen,
    other_kitchen_chair,
    other_kitchen_table,
    other_ledge,
)
from coraline.houses.study import desk, other_desk, other_study, other_typewriter, study, typewriter
from coraline.spine import compass, story

flat = story.region("the flat", hallway, drawing_room, kitchen, study, bedroom, parents_bedroom, bathroom)
other_flat = story.region(
    "the other flat", other_hallway, other_drawing_room, other_kitchen, other_study, other_bedroom,
    other_parents_bedroom, other_bathroom)

for _room in flat[1:]:
    _room.exit(compass.out, hallway, listed=False)
for _room in other_flat[1:]:
    _room.exit(compass.out, other_hallway, listed=False)

__all__ = [
    "bathroom", "bed", "bedroom", "desk", "drawing_room", "flat", "hall_mirror", "hallway", "kitchen", "kitchen_chair",
    "kitchen_table", "ledge", "mantelpiece", "other_bathroom", "other_bed", "other_bedroom", "other_desk",
    "other_drawing_room", "other_flat", "other_hall_mirror", "other_hallway", "other_kitchen", "other_kitchen_chair",
    "other_kitchen_table", "other_ledge", "other_mantelpiece", "other_painting", "other_parents_bed",
    "other_parents_bedroom", "other_sofa", "other_study", "other_telephone", "other_toy_box", "other_typewriter",
    "painting", "parents_bed", "parents_bedroom", "sofa", "study", "telephone", "toy_box", "typewriter",
]
