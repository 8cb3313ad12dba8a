"""The stairs and the other people's doors: attic, front hall, basement."""

from __future__ import annotations

from coraline.houses.flat import hallway
from coraline.houses.mirror import house
from coraline.spine import story

landing, other_landing = house.room("Landing", "A landing.", "A landing.", south_of=hallway)
top_stair, other_top_stair = house.room("Top Stair", "The top stair.", "The top stair.", above=landing)
attic, other_attic = house.room("Attic Flat", "The attic.", "The attic.", north_of=top_stair)
front_hall, other_front_hall = house.room("Front Hall", "The front hall.", "The front hall.", below=landing)
basement, other_basement = house.room("Basement Passage", "A passage.", "A passage.", below=front_hall)
parlour = story.room("Parlour", "The parlour of Miss Spink and Miss Forcible.", east_of=basement)
theatre = story.room("Theatre", "A theatre, where the parlour should be.", west_of=other_basement)
stage = story.room("Stage", "The stage.", north_of=theatre)
wings = story.room("Wings", "The wings.", east_of=stage)
empty_flat = story.room("Empty Flat", "The flat next door, on this side.", west_of=other_landing)
cellar = story.room("Cellar", "The cellar.", below=empty_flat)
