"""Coraline: one world, carrying the story in more than one telling. See `coraline.spine` for its chapters.

The chapters are imported in the order in which they are lived through: rules and daemons keep that order.
"""

from coraline import houses, people, replies, things

# isort: split
from coraline import home

# isort: split
from coraline import other

# isort: split
from coraline.home import morning_landmarks

# isort: split
from coraline import game

# isort: split
from coraline import after

# isort: split
from coraline import tellings

# isort: split
from coraline import claims
from coraline.spine import story

# Last, when everything that can be left behind has been declared; the husks come when there is nowhere left to leave them.
game.thinning.tidy([thing for thing in story.things if thing is not after.hindsight.husks])

__all__ = ["after", "claims", "game", "home", "houses", "morning_landmarks", "other", "people", "replies", "story", "tellings",
           "things"]
