"""The mirror between the houses. It stands in the drawing-room wall, so east becomes west on the other side."""

from __future__ import annotations

from adderstone.world.mirror import Mirror
from coraline.spine import story

house = Mirror(story, turned="east", prefix="Other ")
