"""The game: the second visit, the dark behind the mirror, three souls, and the way out."""

from coraline.game import (
    attic_soul,
    cat_there,
    cellar_soul,
    challenge,
    confrontation,
    doors,
    emptied,
    endings,
    escape,
    forgetting,
    ghosts,
    landmarks,
    otherwise,
    stages,
    the_lie,
    theatre_soul,
    theft,
    thinning,
    warning,
    watching,
)

__all__ = ["attic_soul", "cat_there", "cellar_soul", "challenge", "confrontation", "doors", "emptied", "endings", "escape", "forgetting",
           "ghosts", "landmarks", "otherwise", "stages", "the_lie", "theatre_soul", "theft", "thinning", "warning", "watching"]
