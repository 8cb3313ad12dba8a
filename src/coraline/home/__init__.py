"""Home: the rainy day, the afternoon alone, the evening with nobody in it, and the morning after."""

from coraline.home import (
    errand,
    door,
    key,
    tea,
    mice,
    alone,
    cat_at_home,
    missing,
    looking_glass,
    telephone,
)

__all__ = ["alone", "cat_at_home", "door", "errand", "key", "looking_glass", "mice", "missing", "tea", "telephone"]
