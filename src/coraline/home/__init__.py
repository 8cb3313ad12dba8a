"""Home: the rainy day, the afternoon alone, the evening with nobody in it, and the morning after."""

from coraline.home import (
    alone,
    cat_at_home,
    door,
    errand,
    key,
    landmarks,
    looking_glass,
    mice,
    missing,
    pottering,
    rainy_day,
    talk_bobinski,
    talk_ladies,
    talk_parents,
    tea,
    telephone,
)

__all__ = [
    "alone",
    "cat_at_home",
    "door",
    "errand",
    "key",
    "landmarks",
    "looking_glass",
    "mice",
    "missing",
    "pottering",
    "rainy_day",
    "talk_bobinski",
    "talk_ladies",
    "talk_parents",
    "tea",
    "telephone",
]
