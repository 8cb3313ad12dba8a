"""The grounds: what lies around the house, and how much of it she troubled to make."""

from __future__ import annotations

from coraline.houses.mirror import house
from coraline.houses.stairs import front_hall
from coraline.spine import story

drive, other_drive = house.room("Drive", "The drive.", "The drive.", south_of=front_hall)
garden, other_garden = house.room("Garden", "The garden.", "The garden.", west_of=drive)
orchard, other_orchard = house.room("Orchard", "The orchard.", "The orchard.", north_of=garden)
lane = story.room("Lane", "The lane.", south_of=drive)
tennis_court = story.room("Tennis Court", "The old tennis court.", east_of=drive)
kitchen_garden = story.room("Kitchen Garden", "A kitchen garden.", west_of=garden)
meadow = story.room("Meadow", "The meadow.", north_of=orchard)
wood = story.room("Edge of the Wood", "The edge of the wood.", west_of=meadow)
deep_wood = story.room("Deep in the Wood", "Deep in the wood.", west_of=wood)
well_clearing = story.room("Clearing", "A clearing with a well.", north_of=deep_wood)
mist = story.room("White", "Mist.", north_of=other_orchard)
