"""Coraline: one world, carrying the story in more than one telling. See `coraline.spine` for its chapters."""

from coraline import people, things
from coraline.houses import between, flat, grounds, stairs
from coraline.spine import story

__all__ = ["between", "flat", "grounds", "people", "stairs", "story", "things"]
