"""Both houses, from one declaration: every mirrored room is written once, with its other self beside it."""

from coraline.houses import between, doors, flat, grounds, grounds_things, outdoors, stair_things, stairs, surroundings

__all__ = ["between", "doors", "flat", "grounds", "grounds_things", "outdoors", "stair_things", "stairs",
           "surroundings"]
