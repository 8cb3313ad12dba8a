"""Coraline: one world, carrying the story in more than one telling. See `coraline.spine` for its chapters."""

from coraline import people, things
from coraline.houses import between, flat, grounds, stairs
from coraline.other import arrival, cat_talks, coat, dinner, offer, show, song, toys
from coraline.other import landmarks as other_landmarks
from coraline.spine import story

__all__ = ["arrival", "between", "cat_talks", "coat", "dinner", "flat", "grounds", "offer", "other_landmarks", "people",
           "show", "song", "stairs", "story", "things", "toys"]
