"""What is said of a game when there is nobody to play with; and the ways that are no ways while she stands in them."""

from __future__ import annotations

from coraline.game.cellar_soul import kept
from coraline.game.challenge import challenge, propose
from coraline.game.stages import breakfast, facing_her
from coraline.houses.flat import other_hallway, other_kitchen
from coraline.houses.stairs import cellar, other_basement, other_front_hall, other_landing
from coraline.people import other_mother
from coraline.spine import story

story.refuse(challenge(other_mother), "\"But we are playing,\" says the other mother.")
story.refuse(challenge, "You would win. It's no use to you to win against somebody who doesn't mind.")
story.refuse(propose, "There's nobody here to play with, or nobody who would have to play.")

# She is in every doorway at once while she waits for an answer: EXITS should not say otherwise.
for room, held in ((other_hallway, facing_her), (other_kitchen, facing_her | breakfast), (other_landing, facing_her),
                   (other_front_hall, facing_her), (other_basement, facing_her), (cellar, kept)):
    for direction, way in tuple(room.exits.items()):
        room.closes(direction, when=held, otherwise=way.otherwise.variants)
